"""What plebis refuses, as exceptions. Each says what to do: ``cure``."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence


class Error(Exception):
    """Anything that plebis refuses.

    :ivar cure: what to do about it.
    :ivar exit_code: the exit code that the command would end with.
    :ivar shard: the task of :func:`plebis.backtest` that refused it, e.g. ``3/8``; else ``None``.
    """

    exit_code = 1
    shard: Optional[str] = None

    def __init__(self, message: str, cure: str = "") -> None:
        super().__init__(f"{message}\n  -> {cure}" if cure else message)
        self.message = message
        self.cure = cure


class InputError(Error, ValueError):
    """An input that cannot be used.

    :ivar file: file as it was named, e.g. ``my-vote/polls.csv``.
    :ivar table: the table of :meth:`plebis.Vote.from_frames` that the file stands for, e.g. ``polls``; else ``None``.
    :ivar line: line in the file, from 1.
    :ivar row: row of that table, from 0, as in ``frame.iloc[row]``; ``None`` for headings and files.
    :ivar column: column or key.
    :ivar value: the value as it was found.
    :ivar problem: what is wrong.
    :ivar cure: what to do about it.
    :ivar more: other refusals of the same reading.
    """

    exit_code = 3

    def __init__(
        self,
        message: str,
        *,
        file: str = "",
        line: Optional[int] = None,
        column: Optional[str] = None,
        value: Optional[str] = None,
        problem: str = "",
        cure: str = "",
        more: Sequence["InputError"] = (),
    ) -> None:
        super().__init__(message, cure)
        self.file = file
        self.table: Optional[str] = None
        self.line = line
        self.row: Optional[int] = None
        self.column = column
        self.value = value
        self.problem = problem
        self.more = tuple(more)

    def __str__(self) -> str:
        row = "" if self.row is None else f" (row {self.row} of the table {self.table!r})"
        parts = [f"{self.message}{row}\n  -> {self.cure}"]
        return "\n".join(parts + [str(other) for other in self.more])


class UsageError(Error, ValueError):
    """An option or a vote that there is not."""

    exit_code = 2


class FindingsError(Error):
    """Findings that refuse the data."""

    exit_code = 4


class EmbargoError(Error):
    """An embargo is in force."""

    exit_code = 5


class NothingToSay(Error):
    """Nothing honest can be said yet."""

    exit_code = 6


class OutputError(Error, OSError):
    """An output that could not be written."""

    exit_code = 7


class BugError(Error, RuntimeError):
    """An invariant of the program does not hold."""

    exit_code = 1


class ShardError(Error, RuntimeError):
    """Tasks of :func:`plebis.backtest` that ended without a word: killed, out of memory, a worker that is gone.

    :ivar shards: what became of each, by its name, e.g. ``{"3/8": "was ended by SIGKILL"}``. The others are done.
    """

    def __init__(self, shards: Mapping[str, str]) -> None:
        told = "; ".join(f"shard {shard} {what}" for shard, what in shards.items())
        super().__init__(told, "call it again with the same out=…: only what is missing is run")
        self.shards = dict(shards)
        self.shard = next(iter(self.shards), None)

    def __reduce__(self) -> tuple:
        return (ShardError, (self.shards,))
