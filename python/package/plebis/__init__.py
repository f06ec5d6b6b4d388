"""Forecasts of two-way votes from polls, projections from partial returns, and how wrong the polls were.

>>> import plebis
>>> forecast = plebis.Vote.load("scotland-2014").forecast()
>>> round(forecast.share.mean, 3), forecast.option
(0.482, 'yes')

Shares, turnouts and fractions are 0..1, standard deviations of shares in the same unit; names that end in ``_points`` are
percentage points. Numbers are those of the command ``plebis``, to the last bit.
"""

from ._backtest import Backtest, backtest
from ._errors import (
    BugError,
    EmbargoError,
    Error,
    FindingsError,
    InputError,
    NothingToSay,
    OutputError,
    ShardError,
    UsageError,
)
from ._plebis import __version__, embedded
from ._polls import PollErrors, poll_errors
from ._results import Chart, Check, Distribution, Draws, Errors, Forecast, Projection, Replay, Result
from ._vote import Vote

__all__ = [
    "Backtest",
    "BugError",
    "Chart",
    "Check",
    "Distribution",
    "Draws",
    "EmbargoError",
    "Error",
    "Errors",
    "FindingsError",
    "Forecast",
    "InputError",
    "NothingToSay",
    "OutputError",
    "PollErrors",
    "Projection",
    "Replay",
    "Result",
    "ShardError",
    "UsageError",
    "Vote",
    "__version__",
    "backtest",
    "embedded",
    "poll_errors",
]
