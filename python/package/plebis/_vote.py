"""A vote, and what can be asked of it."""

from __future__ import annotations

import datetime
import os
from typing import Any, Dict, List, Mapping, Optional, Union

from . import _frames, _plebis
from ._errors import InputError, UsageError
from ._results import Chart, Check, Errors, Forecast, Projection, Replay

#: Options that a command repeats; other lists are joined by commas.
_REPEATED = ("mobilise",)
#: Options of the command that have no meaning here.
_OF_THE_COMMAND = {"json": "to_dict()", "out": "save() of a chart, or to_dict()", "list": "the command `plebis check --list`"}


def _one(value: Any) -> str:
    if isinstance(value, Mapping):
        return ",".join(f"{key}={_one(one)}" for key, one in value.items())
    if isinstance(value, (list, tuple)):
        return ",".join(_one(one) for one in value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if isinstance(value, float):
        return repr(float(value))
    return os.fspath(value) if isinstance(value, os.PathLike) else str(value)


def _words(options: Mapping[str, Any]) -> List[str]:
    """Keyword options as flags of the command: ``as_of="2014-09-01"`` is ``--as-of=2014-09-01``."""
    words: List[str] = []
    for key, value in options.items():
        if key in _OF_THE_COMMAND:
            raise UsageError(f"the option {key!r} is one of the command", f"use {_OF_THE_COMMAND[key]}")
        flag = "--" + key.replace("_", "-")
        if value is None or value is False:
            continue
        if value is True:
            words.append(flag)
        elif key in _REPEATED and isinstance(value, (list, tuple)):
            words.extend(f"{flag}={_one(one)}" for one in value)
        else:
            words.append(f"{flag}={_one(value)}")
    return words


class Vote:
    """A vote: read from a folder, by its id, or from tables in memory.

    Every method takes the options of the command of its name, with underscores: ``forecast(as_of="2014-09-01", scale="logit",
    hyper={"omega": 0.002}, explain=True)`` is ``plebis forecast --as-of 2014-09-01 --scale logit --hyper omega=0.002 --explain``.
    All of them take ``seed`` (2018), ``draws`` (20000) or ``mcse`` (points), ``lang``, ``data`` (folder of vote folders) and ``now``.
    ``plebis help forecast`` lists the options of a command. Computations release the interpreter's lock, and end on Ctrl-C.
    """

    def __init__(self, name: str, files: Optional[Dict[str, bytes]] = None, starts: Optional[Dict[str, List[int]]] = None):
        self._name = name
        self._files = files
        self._starts = starts or {}
        self.id, self.title, date, self.option = self._told(_plebis.load, name, files)
        self.date = datetime.date.fromisoformat(date)

    @classmethod
    def load(cls, path_or_id: Union[str, "os.PathLike[str]"]) -> "Vote":
        """Read a vote folder, a folder of ``./notebooks-data``, or a vote that travels with the package.

        :raises InputError: a file that cannot be read: file, line, column, value, cure.
        :raises UsageError: a name that means nothing, with the nearest names.
        """
        return cls(os.fspath(path_or_id))

    @classmethod
    def from_frames(
        cls,
        toml: Mapping[str, Any],
        polls: Any = None,
        results: Any = None,
        returns: Any = None,
        units: Any = None,
        **tables: Any,
    ) -> "Vote":
        """Make a vote of tables in memory; no file is written.

        A table is a pandas or polars frame, anything with ``__arrow_c_stream__``, a dict of columns or a list of dicts, with the
        columns of the file of its name (``polls.csv``: percent as published). ``None`` and NaN are "not published", never 0.

        :param toml: ``vote.toml`` as a dict; ``date`` and ``options`` (and ``title``) are needed, ``id`` is ``my-vote`` unless given.
        :param tables: also ``controls``, ``press``, ``links``, ``history``.
        :raises InputError: with ``table`` and ``row`` (from 0) besides file, line, column, value and cure.
        """
        given = {"polls": polls, "results": results, "returns": returns, "units": units, **tables}
        unknown = [name for name in given if name not in _frames.TABLES]
        if unknown:
            raise UsageError(f"there is no table {unknown[0]!r}", f"give {', '.join(_frames.TABLES)}")
        settings = dict(toml)
        name = str(settings.setdefault("id", "my-vote"))
        settings.setdefault("title", name)
        files, starts = {"vote.toml": _frames.toml_of(settings)}, {}
        for table, frame in given.items():
            if frame is not None:
                files[f"{table}.csv"], starts[f"{table}.csv"] = _frames.csv_of(table, frame)
        return cls(name, files, starts)

    def check(self, **options: Any) -> Check:
        """Doubtful figures, by rule: findings with severity, code, place and cure."""
        return Check(self._ask("check", options))

    def forecast(self, **options: Any) -> Forecast:
        """The share on the day, from the polls.

        Options: ``as_of`` (day or time), ``scale`` ("share" | "logit"), ``election_day_error``, ``rounding``, ``undecided``, ``prior``,
        ``hyper`` (dict, share units), ``grid``, ``turnout_yes`` and ``turnout_no`` (0..1), ``mobilise``, ``explain`` (bool).
        A vote without usable polls gives ``available`` False and a ``reason``.
        """
        return Forecast(self._ask("forecast", options))

    def project(self, as_of: Any = None, **options: Any) -> Projection:
        """The final share, from what is counted until ``as_of`` (a time with its offset, or a day).

        Options: ``returns`` (a file, or a table here), ``hint`` ("Noumea late"), ``method``, ``campaign_prior`` ("on" | "off").
        """
        vote = self
        returns = options.get("returns")
        if returns is not None and not isinstance(returns, (str, os.PathLike)):
            vote, options = self._with_returns(returns), {k: v for k, v in options.items() if k != "returns"}
        return Projection(vote._ask("project", {"as_of": as_of, **options}))

    def errors(self, **options: Any) -> Errors:
        """How wrong the polls were, in points, and what could explain it. Option: ``as_of``."""
        return Errors(self._ask("errors", options))

    def replay(self, **options: Any) -> Replay:
        """The night of a finished vote projected again and again; one record a projection, of the yes share.

        Options: ``order`` (a word, a list or a file), ``fractions`` (0..1), ``units``, ``seeds``, ``axis``, ``method``, ``campaign`` (bool).
        """
        return Replay(self._ask("replay", options))

    def chart(self, name: str, **options: Any) -> Chart:
        """A chart by its name, e.g. ``poll_gap``; shows itself in a notebook.

        Options: ``as_of``, ``returns``, ``order``, ``size``, ``theme``, ``colours``, ``credit``, ``logo``, ``lang``.
        """
        return Chart(self._ask("chart", options, name))

    def _ask(self, command: str, options: Mapping[str, Any], *before: str) -> _plebis.Answer:
        words = [command, *_words(options), "--", *before, self._name]
        return self._told(_plebis.answer, words, self._files)

    def _with_returns(self, table: Any) -> "Vote":
        files = self._files
        if files is None:
            raise UsageError("a table of returns goes with a vote from tables", "give a file, or use Vote.from_frames")
        files, starts = dict(files), dict(self._starts)
        files["returns.csv"], starts["returns.csv"] = _frames.csv_of("returns", table)
        return Vote(self._name, files, starts)

    def _told(self, ask: Any, *arguments: Any) -> Any:
        try:
            return ask(*arguments)
        except InputError as error:
            for one in (error, *error.more):
                self._place(one)
            raise

    def _place(self, error: InputError) -> None:
        file = error.file.replace("\\", "/").rsplit("/", 1)[-1]
        starts = self._starts.get(file)
        if starts is None:
            return
        error.table = file.rsplit(".", 1)[0]
        if error.line is not None and error.line > 1:
            error.row = sum(start <= error.line for start in starts) - 1

    def __repr__(self) -> str:
        return f"<plebis.Vote {self.id}: {self.title}, {self.date}>"
