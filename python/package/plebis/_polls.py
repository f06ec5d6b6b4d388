"""Polls of many votes."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional

from . import _frames, _plebis
from ._results import Result
from ._vote import _words


class PollErrors(Result):
    """Polls of many votes against their results; errors of the yes side, two-way, in points."""

    @property
    def houses(self) -> List[Dict[str, Any]]:
        """One record a pollster: ``n`` polls in ``races``, ``bias_points``, ``mae_points``, ``rmse_points``; its bias beside the other polls of the
        same races (``relative_points``) with its standard error, drawn towards 0 by how little is known (``shrunk_points``, 95 %
        ``lower_points`` to ``upper_points``), and its ``rank`` with 95 % range."""
        return self._object["houses"]

    @property
    def summary(self) -> Dict[str, Any]:
        """Bias, mean absolute and root mean square error of all polls, points, and what sampling alone would give."""
        return self._object["summary"]

    def to_pandas(self) -> Any:
        """The pollsters as a pandas frame."""
        import pandas as pd

        return pd.DataFrame(self.houses)

    def _title(self) -> str:
        return f"{self._object['n_polls']} polls of {self._object['n_races']} votes by {self._object['n_pollsters']} pollsters"

    def _rows(self) -> List[List[str]]:
        names = {"bias_points": "bias", "mae_points": "mean absolute error", "rmse_points": "root mean square error"}
        return [[told, f"{self.summary[key]:.2f} points"] for key, told in names.items()]

    def __repr__(self) -> str:
        return f"<plebis.PollErrors {self._title()}>"


def poll_errors(polls: Any, columns: Optional[Mapping[str, str]] = None, **options: Any) -> PollErrors:
    """How wrong many polls of many votes were, and by which pollster: ``plebis errors --many``.

    :param polls: a file (CSV or Parquet) or a frame with ``race, pollster, mode, field_end, vote_date, n, yes, no, result_yes_share``, percent.
    :param columns: columns that have another name there, ``{"yes": "remain"}``.
    :raises InputError: a cell that cannot be used, with file, line, column and cure.
    """
    if isinstance(polls, (str, os.PathLike)):
        return _asked(os.fspath(polls), columns, options)
    import tempfile

    with tempfile.TemporaryDirectory(prefix="plebis-") as folder:
        path = os.path.join(folder, "polls.csv")
        with open(path, "wb") as file:
            file.write(_frames.csv_of("polls", polls)[0])
        return _asked(path, columns, options)


def _asked(path: str, columns: Optional[Mapping[str, str]], options: Mapping[str, Any]) -> PollErrors:
    return PollErrors(_plebis.answer(["errors", *_words({**options, "columns": columns or None, "many": path})], None))
