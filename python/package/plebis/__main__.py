"""The command ``plebis``, in this process."""

from __future__ import annotations

import signal
import sys

from . import _plebis


def main() -> int:
    """Run the command line of this process and give its exit code."""
    # Ctrl-C and a closed pipe end the command as they end any other.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _plebis.run(["plebis", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
