"""What plebis answers: typed views of the JSON object, with the draws behind it."""

from __future__ import annotations

import html
import json
import os
from typing import Any, Dict, Iterator, List, Mapping, Optional, Union

from . import _plebis


class Distribution:
    """A distribution of a share or a turnout, 0..1.

    :ivar mean: mean.
    :ivar sd: standard deviation.
    :ivar mcse: Monte Carlo standard error of the mean; 0 where it is exact.
    :ivar quantiles: quantiles by level, e.g. ``quantiles[0.05]``.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.mean: float = values["mean"]
        self.sd: float = values["sd"]
        self.mcse: float = values["mcse"]
        self.quantiles: Dict[float, float] = {float(key): value for key, value in values["quantiles"].items()}

    @property
    def median(self) -> float:
        """The middle, 0..1."""
        return self.quantiles[0.5]

    def __repr__(self) -> str:
        low, high = self.quantiles[0.05], self.quantiles[0.95]
        return f"{self.mean:.4f} ± {self.sd:.4f} (90 %: {low:.4f} to {high:.4f})"


class WinProbability:
    """Probability that the proposal is carried (``yes``) and that it is not (``no``), under the whole rule of the vote."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.yes: float = values["yes"]
        self.no: float = values["no"]
        self.mcse: float = values["mcse"]

    def __repr__(self) -> str:
        return f"yes {self.yes:.4f}, no {self.no:.4f}"


class Draws:
    """A table of draws: an Arrow table by ``__arrow_c_stream__`` (polars, pyarrow, pandas, duckdb), arrays by ``numpy``."""

    def __init__(self, table: _plebis.Table) -> None:
        self._table = table

    @property
    def columns(self) -> List[str]:
        """Names of the columns."""
        return self._table.columns

    def __len__(self) -> int:
        return len(self._table)

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self._table.__arrow_c_stream__(requested_schema)

    def numpy(self, column: str) -> Any:
        """A column as a numpy array; days as ``datetime64[D]``, words as objects (``None`` = unknown)."""
        import numpy as np

        values, kind, words = self._table.buffer(column)
        if kind in ("f8", "u8"):
            return np.frombuffer(values, dtype=kind)
        whole = np.frombuffer(values, dtype="i4")
        if kind == "day":
            return whole.astype("datetime64[D]")
        if kind == "words":
            return np.array([*words, None], dtype=object)[whole]
        return whole

    def _words(self, column: str) -> List[str]:
        return self._table.buffer(column)[2]

    def to_pandas(self) -> Any:
        """The table as a pandas frame."""
        import pandas as pd

        return pd.DataFrame({name: self.numpy(name) for name in self.columns})

    def __repr__(self) -> str:
        return f"<plebis.Draws {len(self)} rows: {', '.join(self.columns)}>"


class Result:
    """What every answer has: the keys of the command's ``--json``."""

    def __init__(self, answer: _plebis.Answer) -> None:
        self._answer = answer
        self._object: Dict[str, Any] = json.loads(answer.json)

    def to_dict(self) -> Dict[str, Any]:
        """The object that the command prints with ``--json``, key by key and bit by bit."""
        return json.loads(self._answer.json)

    def to_json(self) -> str:
        """The text that the command prints with ``--json``."""
        return self._answer.json

    def __getitem__(self, key: str) -> Any:
        return self._object[key]

    def keys(self) -> List[str]:
        """Keys of the object."""
        return list(self._object)

    @property
    def option(self) -> str:
        """The option whose share is told: ``yes`` or ``no``."""
        return self._object["option"]

    @property
    def findings(self) -> List[Dict[str, Any]]:
        """What was noticed in the data: severity, code, message, hint, file, line, column, unit."""
        return self._object["findings"]

    def _rows(self) -> List[List[str]]:
        return []

    def _title(self) -> str:
        return f"{self._object['command']} {self._object['vote']}"

    def _repr_html_(self) -> str:
        rows = "".join(
            "<tr>" + "".join(f"<td style='text-align:left'>{html.escape(cell)}</td>" for cell in row) + "</tr>"
            for row in self._rows()
        )
        return f"<table><caption>{html.escape(self._title())}</caption><tbody>{rows}</tbody></table>"

    def __repr__(self) -> str:
        return f"<plebis.{type(self).__name__} {self._object['vote']}" + "".join(
            f"; {' '.join(row)}" for row in self._rows()[:3]
        ) + ">"


class _Told(Result):
    """A forecast or a projection."""

    @property
    def available(self) -> bool:
        """Whether a share can be told; if not, ``reason`` says why."""
        return self._object["available"]

    @property
    def reason(self) -> Optional[str]:
        """Why nothing can be told."""
        return self._object["reason"]

    @property
    def share(self) -> Optional[Distribution]:
        """Share of ``option``, 0..1."""
        return Distribution(self._object["share"]) if self._object["share"] else None

    @property
    def win_probability(self) -> Optional[WinProbability]:
        """Probability that the proposal is carried, and that it is not."""
        values = self._object["win_probability"]
        return WinProbability(values) if values else None

    @property
    def draws(self) -> Draws:
        """One row a draw: ``.chain .iteration .draw stage share`` (of ``option``) ``share_yes winner``, and ``turnout`` of a count."""
        return Draws(self._answer.draws("totals"))

    def _rows(self) -> List[List[str]]:
        if not self.available or not self.share:
            return [["nothing can be told", str(self.reason)]]
        share = self.share
        rows = [
            [f"share of {self.option}", f"{100 * share.mean:.1f} % ± {100 * share.sd:.1f}"],
            ["nine in ten", f"{100 * share.quantiles[0.05]:.1f} to {100 * share.quantiles[0.95]:.1f} %"],
        ]
        if self.win_probability:
            rows.append(["carried (yes)", f"{100 * self.win_probability.yes:.1f} %"])
        return rows


class Forecast(_Told):
    """The share on the day, from the polls."""

    @property
    def parameters(self) -> Draws:
        """Draws of ``omega`` (daily step), ``tau`` (sd of a poll beyond sampling), ``s_house`` on the model's scale, ``latent_share``
        on the last day, and ``share`` on the day; a row is one draw of all of them, and of ``path``, ``houses``, ``modes``, ``poll_draws``."""
        return Draws(self._answer.draws("parameters"))

    @property
    def prior(self) -> Draws:
        """The parameters as drawn before any poll."""
        return Draws(self._answer.draws("prior"))

    @property
    def path(self) -> Draws:
        """Latent share by day: a row a draw and ``date``."""
        return Draws(self._answer.draws("path"))

    @property
    def houses(self) -> Draws:
        """Effect of each ``pollster``, on the model's scale (share units, or log odds with ``scale="logit"``)."""
        return Draws(self._answer.draws("houses"))

    @property
    def modes(self) -> Draws:
        """Effect of each ``mode``, on the model's scale."""
        return Draws(self._answer.draws("modes"))

    @property
    def poll_draws(self) -> Draws:
        """A row a draw and ``poll_id``: ``log_likelihood`` (of shares 0..1), ``posterior_predictive``, ``prior_predictive`` (shares)."""
        return Draws(self._answer.draws("polls"))

    @property
    def observed(self) -> Draws:
        """The polls that entered, by day: ``poll_id`` and two-way ``share`` of ``option``."""
        return Draws(self._answer.draws("observed"))

    def to_arviz(self, draws: Optional[int] = None) -> Any:
        """The draws for arviz: posterior, prior, posterior_predictive, prior_predictive, log_likelihood, observed_data.

        Draws are independent and stand in four chains of equal length; ``draws`` limits their number.
        """
        from ._arviz import to_arviz

        return to_arviz(self, draws)


class Projection(_Told):
    """The final share, from what is counted."""

    @property
    def turnout(self) -> Optional[Distribution]:
        """Turnout, 0..1."""
        return Distribution(self._object["turnout"]) if self._object["turnout"] else None

    @property
    def regions(self) -> Draws:
        """Draws by ``region``: ``share_yes``, NaN where a region has no valid vote."""
        return Draws(self._answer.draws("regions"))

    def to_arviz(self, draws: Optional[int] = None) -> Any:
        """The draws for arviz: posterior (share, turnout, share by region)."""
        from ._arviz import projection_to_arviz

        return projection_to_arviz(self, draws)


class Errors(Result):
    """How wrong the polls were; errors in points."""

    @property
    def gap_points(self) -> Dict[str, Optional[float]]:
        """Average of the polls less the result, points, by status of the result: ``provisional``, ``final``."""
        return self._object["gap_points"]

    @property
    def polls(self) -> List[Dict[str, Any]]:
        """One record a poll."""
        return self._object["polls"]

    @property
    def summary(self) -> Dict[str, Any]:
        """Bias, mean absolute and root mean square error, points."""
        return self._object["summary"]

    @property
    def causes(self) -> List[Dict[str, Any]]:
        """What could explain the gap, each with the most points it gives."""
        return self._object["causes"]

    def _rows(self) -> List[List[str]]:
        gaps = [[f"gap to the {status} result", f"{gap:+.2f} points"] for status, gap in self.gap_points.items() if gap is not None]
        return gaps or [["polls", str(len(self.polls))]]


class Check(Result):
    """Doubtful figures."""

    @property
    def counts(self) -> Dict[str, int]:
        """Findings by severity: error, warning, info."""
        return self._object["counts"]

    @property
    def ok(self) -> bool:
        """No finding of severity error."""
        return self.counts["error"] == 0

    def _rows(self) -> List[List[str]]:
        return [[finding["severity"], finding["code"], finding["message"]] for finding in self.findings] or [["nothing found"]]


class Replay:
    """Projections of a replayed night; a list of records, as the command's lines of JSON."""

    def __init__(self, answer: _plebis.Answer) -> None:
        self._text = answer.json
        self._lines: List[Dict[str, Any]] = [json.loads(line) for line in answer.json.splitlines()]

    def to_dicts(self) -> List[Dict[str, Any]]:
        """One record a projection: shares of yes, 0..1."""
        return [json.loads(line) for line in self._text.splitlines()]

    def to_pandas(self) -> Any:
        """The records as a pandas frame."""
        import pandas as pd

        return pd.DataFrame(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[Dict[str, Any]]:
        return iter(self._lines)

    def __getitem__(self, index: int) -> Dict[str, Any]:
        return self._lines[index]

    def __repr__(self) -> str:
        return f"<plebis.Replay {len(self)} projections>"


class Chart:
    """A chart; a notebook shows it."""

    def __init__(self, answer: _plebis.Answer) -> None:
        picture = answer.picture()
        assert picture is not None
        #: SVG with letters as text; with letters as outlines; PNG at 1x; its numbers as CSV; its alt text.
        self.svg, self.outlined, self.png, self.csv, self.alt = picture
        self._text = answer.json

    def to_dict(self) -> Dict[str, Any]:
        """What is drawn: title, subtitle, table, alt texts."""
        return json.loads(self._text)

    def save(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Write the picture: ``.svg``, ``.png``, or its numbers as ``.csv``."""
        text = os.fspath(path)
        kind = os.path.splitext(text)[1].lower()
        bodies = {".svg": self.svg.encode(), ".png": self.png, ".csv": self.csv.encode()}
        if kind not in bodies:
            raise ValueError(f"{text}: a chart is written as .svg, .png or .csv")
        with open(text, "wb") as file:
            file.write(bodies[kind])

    def _repr_svg_(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return f"<plebis.Chart: {self.alt}>"
