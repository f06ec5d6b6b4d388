"""A test of many votes, cut into shards that any executor runs."""

from __future__ import annotations

import contextlib
import html
import json
import os
import re
import signal
import sys
import time
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Union

from . import _frames, _plebis
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
from ._results import Draws
from ._vote import Vote, _words

_CLASSES = {"usage": UsageError, "findings": FindingsError, "embargo": EmbargoError, "nothing_to_say": NothingToSay,
            "output": OutputError, "bug": BugError}
#: Options that mean nothing here, or are given in another way.
_OWN = {"shard": "shards=N", "plan": "the command `plebis backtest nights … --plan`", "by": "the command `plebis backtest merge DIR --by vote`"}
#: Shards of an executor that does not tell its number of workers.
_SHARDS = 8
#: Seconds between two looks at what runs, and for how long what is cancelled is waited for.
_LOOK, _END = 0.25, 20.0
#: A shard is a process of its own: it can be ended, it counts its own CPU seconds, and it ends with whoever started it, because its
#: standard input closes then. Nothing of it is ever half written.
_CHILD = """\
import os, sys, threading
sys.path.insert(0, sys.argv[1])
threading.Thread(target=lambda: (sys.stdin.buffer.read(), os._exit(143)), daemon=True).start()
from plebis.__main__ import main
sys.argv[1:2] = []
code = main()
sys.stdout.flush()
os._exit(code)
"""


class Backtest:
    """Replayed nights (or forecast races) of many votes, merged, and their scores.

    :ivar folder: where ``nights.parquet`` and ``scores.json`` stand; ``None`` if no ``out`` was given.
    :ivar parquet: the bytes of ``nights.parquet``.
    """

    def __init__(self, folder: str, keep: bool) -> None:
        self.folder: Optional[str] = folder if keep else None
        with open(os.path.join(folder, "nights.parquet"), "rb") as file:
            self.parquet: bytes = file.read()
        with open(os.path.join(folder, "scores.json"), encoding="utf-8") as file:
            self._text = file.read()
        self._table = _plebis.nights(folder)

    @property
    def nights(self) -> Draws:
        """One row a night, in the order of the plan; an Arrow table (``polars.DataFrame(test.nights)``), ``.to_pandas()``. Shares are of
        yes, 0..1; ``point`` is null where nothing could be told, and ``error`` says why."""
        return Draws(self._table)

    @property
    def scores(self) -> Any:
        """Of nights: a list of records, one a country, order and fraction, with ``mae``, ``coverage50``, ``coverage90``, ``width90``, ``crps``
        (points; ``mean``, and ``lower`` and ``upper`` when whole votes are drawn again). Of polls: the object ``backtest``."""
        told = self.to_dict()
        return told["scores"] if "scores" in told else told["backtest"]

    def to_dict(self) -> Dict[str, Any]:
        """The object of ``scores.json``."""
        return json.loads(self._text)

    def to_json(self) -> str:
        """The text of ``scores.json``: the same bytes for any executor and number of shards."""
        return self._text

    def __len__(self) -> int:
        return len(self._table)

    def _rows(self) -> List[List[str]]:
        told = self.to_dict()
        if "scores" not in told:
            return [["races", str(told["backtest"]["races_test"])]]
        rows = [["order", "fraction", "nights", "MAE, points", "holds 90 %"]]
        for score in told["scores"]:
            if score["country"] is None:
                mae, inside = (score[key]["mean"] for key in ("mae", "coverage90"))
                cell = lambda value: "–" if value is None else f"{value:.2f}"  # noqa: E731
                fraction = "all" if score["fraction"] is None else f"{score['fraction']:g}"
                rows.append([str(score["order"]), fraction, str(score["nights"]), cell(mae), cell(inside)])
        return rows

    def _repr_html_(self) -> str:
        rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in self._rows())
        return f"<table><caption>{len(self)} nights</caption><tbody>{rows}</tbody></table>"

    def __repr__(self) -> str:
        return f"<plebis.Backtest {len(self)} rows>"


def backtest(
    votes: Union[str, "os.PathLike[str]", Vote, Sequence[Any]] = (),
    *,
    executor: Any = None,
    shards: Optional[int] = None,
    out: Union[str, "os.PathLike[str]", None] = None,
    threads: int = 1,
    polls: Any = None,
    **options: Any,
) -> Backtest:
    """Replay the nights of many votes and score them, on any executor: ``plebis backtest nights`` cut into shards and merged.

    The result has the same bytes for any executor, any number of shards and any number of attempts, those of one process.

    >>> from concurrent.futures import ProcessPoolExecutor
    >>> with ProcessPoolExecutor(2) as pool:  # doctest: +SKIP
    ...     test = plebis.backtest(["new-caledonia-2020", "my-votes/a"], executor=pool, order="random", seeds=range(20))

    :param votes: ids, folders or :class:`Vote`; of frames the files are written into ``out``.
    :param executor: a ``concurrent.futures.Executor`` or what submits like one: a process or thread pool, Dask's
        ``Client.get_executor()``, ``mpi4py.futures.MPIPoolExecutor``, a submitit executor (its jobs become one array). ``None``: here.
    :param shards: number of tasks; the workers of a pool that tells them, else 8.
    :param out: folder of the shards, which every worker must see; what is done there is not done again. ``None``: a folder of this
        machine, gone when all is done.
    :param threads: threads of one task.
    :param polls: instead of votes: a table of past polls (a file or a frame), as ``plebis backtest polls`` takes it.
    :param options: those of ``plebis backtest nights`` or ``polls``: ``order``, ``fractions``, ``units``, ``seeds``, ``axis``, ``method``, ``draws``,
        ``seed``; ``columns``, ``train_to``, ``test_to``, ``last_days``.
    :raises Error: what a task refused, with ``shard`` ("3/8") beside file, line, column and cure; the other tasks are cancelled.
    :raises ShardError: tasks that ended without a word, by name, when the others are done. Ctrl-C cancels all tasks.
    """
    for key, instead in _OWN.items():
        if key in options:
            raise UsageError(f"the option {key!r} is one of the command", f"use {instead}")
    import shutil
    import tempfile

    own = tempfile.mkdtemp(prefix="plebis-") if out is None else None
    folder = own or os.path.abspath(os.fspath(out))  # type: ignore[arg-type]
    try:
        os.makedirs(folder, exist_ok=True)
        words = _command(votes, polls, options, folder)
        if executor is None:
            _raise(_run_here(words, folder, _number(shards, None)))
        else:
            _run_all(words, folder, executor, _number(shards, executor), threads)
        told = _child([*words[:1], "merge", folder, "--json"], {}, None)
        _raise([{**told, "shard": "merge"}])
        return Backtest(folder, own is None)
    finally:
        if own:
            shutil.rmtree(own, ignore_errors=True)


def _command(votes: Any, polls: Any, options: Mapping[str, Any], folder: str) -> List[str]:
    """The words of the command, without shard and folder."""
    given = {key: list(value) if isinstance(value, range) else value for key, value in options.items()}
    if polls is not None:
        if not isinstance(votes, (list, tuple)) or votes:
            raise UsageError("votes and polls are two tests", "give one of them")
        if not isinstance(polls, (str, os.PathLike)):
            polls = _written(os.path.join(folder, ".inputs"), {"polls.csv": _frames.csv_of("polls", polls)[0]}) + "/polls.csv"
        return ["backtest", "polls", *_words(given), "--", os.path.abspath(os.fspath(polls))]
    several = [votes] if isinstance(votes, (str, os.PathLike, Vote)) else list(votes)
    if not several:
        raise UsageError("there is no vote to replay", "give ids, folders or plebis.Vote")
    return ["backtest", "nights", *_words(given), "--", *(_place(vote, folder) for vote in several)]


def _place(vote: Any, folder: str) -> str:
    if isinstance(vote, Vote):
        if vote._files is not None:
            return _written(os.path.join(folder, ".inputs", vote.id), vote._files)
        vote = vote._name
    name = os.fspath(vote)
    return os.path.abspath(name) if os.path.exists(name) else name


def _written(folder: str, files: Mapping[str, bytes]) -> str:
    os.makedirs(folder, exist_ok=True)
    for name, body in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(body)
    return folder


def _number(shards: Optional[int], executor: Any) -> int:
    if shards is None:
        workers = getattr(executor, "_max_workers", None)
        return 1 if executor is None else workers if isinstance(workers, int) and workers > 0 else _SHARDS
    if isinstance(shards, bool) or not isinstance(shards, int) or shards < 1:
        raise UsageError(f"{shards!r} is no number of shards", "give 1 or more")
    return shards


def _refuse_other_number(folder: str, of: int) -> None:
    """Shards of another number are found before the work, not behind it."""
    for name in sorted(os.listdir(folder)):
        other = re.fullmatch(r"shard-\d+-of-(\d+)", name)
        if other and int(other[1]) != of:
            raise UsageError(f"{folder} holds shards of {other[1]}, and {of} are asked for",
                             f"give shards={other[1]} to go on with them, or another folder")


def _task(words: List[str], folder: str, index: int, of: int) -> List[str]:
    at = words.index("--")
    return [*words[:at], "--shard", f"{index}/{of}", "--out", folder, "--json", *words[at:]]


def _run_here(words: List[str], folder: str, of: int) -> List[Dict[str, Any]]:
    _refuse_other_number(folder, of)
    return [{**_child(_task(words, folder, index, of), {}, None), "shard": f"{index}/{of}"} for index in range(1, of + 1)]


def run_shard(words: List[str], shard: str, threads: int, cwd: str, stop: str) -> Dict[str, Any]:
    """One shard, in a worker: what became of it."""
    environment = {"RAYON_NUM_THREADS": str(threads), "POLARS_MAX_THREADS": "1"}
    return {**_child(words, environment, cwd, stop), "shard": shard}


def _child(words: List[str], environment: Mapping[str, str], cwd: Optional[str], stop: Optional[str] = None) -> Dict[str, Any]:
    """Runs the command in a process that is ended with this one, or when the file ``stop`` is there."""
    import subprocess

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    theirs, ours = os.pipe()
    try:
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD, package, *words], stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment}, cwd=cwd if cwd and os.path.isdir(cwd) else None)
        os.close(theirs)
        theirs = -1
        stopped = False
        while True:
            try:
                said, told = child.communicate(timeout=_LOOK)
                break
            except subprocess.TimeoutExpired:
                if stop and not stopped and os.path.exists(stop):
                    child.terminate()
                    stopped = True
    finally:
        os.close(ours)
        if theirs >= 0:
            os.close(theirs)
    return {"code": child.returncode, "said": said.decode("utf-8", "replace"), "told": told.decode("utf-8", "replace")}


def _run_all(words: List[str], folder: str, executor: Any, of: int, threads: int) -> None:
    _refuse_other_number(folder, of)
    stop = os.path.join(folder, f".stop-{os.urandom(16).hex()}")
    names = [f"{index}/{of}" for index in range(1, of + 1)]
    futures: List[Any] = []
    try:
        # submitit makes one array of what is submitted inside its `batch`.
        with executor.batch() if hasattr(executor, "batch") else contextlib.nullcontext():
            for index, shard in enumerate(names, 1):
                task = _task(words, folder, index, of)
                futures.append(executor.submit(run_shard, task, shard, threads, os.getcwd(), stop))
        lost: Dict[str, str] = {}
        for at in _as_done(futures):
            try:
                result = futures[at].result()
            except Exception as error:  # what an executor raises is its own
                lost[names[at]] = f"{type(error).__name__}: {error}".strip()
                continue
            if result["code"] and _refusal(result) is None:
                lost[names[at]] = _ended(result)
            else:
                _raise([result])
                if not os.path.isdir(os.path.join(folder, f"shard-{names[at].replace('/', '-of-')}")):
                    lost[names[at]] = f"was run, and {folder} does not hold it: give out=… a folder that all workers see"
        if lost:
            raise ShardError(lost)
    except BaseException:
        _cancel(futures, stop)
        raise


def _as_done(futures: List[Any]) -> Iterator[int]:
    """Numbers of the futures as they end; of any kind, because all know whether they are done."""
    left, pause = list(range(len(futures))), 0.01
    while left:
        done = [at for at in left if futures[at].done()]
        left = [at for at in left if at not in done]
        yield from done
        if not done:
            time.sleep(pause)
            pause = min(2 * pause, _LOOK)


def _cancel(futures: List[Any], stop: str) -> None:
    """Takes back what waits, ends what runs."""
    with contextlib.suppress(OSError):
        open(stop, "w").close()
    for future in futures:
        with contextlib.suppress(Exception):
            future.done() or future.cancel()
    end = time.monotonic() + _END
    while time.monotonic() < end and not all(future.done() for future in futures):
        time.sleep(0.05)
    if all(future.done() for future in futures):
        with contextlib.suppress(OSError):
            os.remove(stop)


def _refusal(result: Mapping[str, Any]) -> Optional[Dict[str, Any]]:
    try:
        told = json.loads(result["said"])
    except ValueError:
        return None
    return told if isinstance(told, dict) and isinstance(told.get("error"), dict) else None


def _ended(result: Mapping[str, Any]) -> str:
    code, last = result["code"], result["told"].strip().splitlines()[-1:]
    try:
        how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
    except ValueError:
        how = f"was ended by signal {-code}"
    return ": ".join([how, *last])


def _raise(results: List[Dict[str, Any]]) -> None:
    """Raises what the first of them refused."""
    for result in results:
        if result["code"] == 0:
            continue
        refused, shard = _refusal(result), result["shard"]
        if refused is None:
            raise ShardError({shard: _ended(result)})
        error: Error = _error(refused["error"], f"shard {shard}: ")
        if isinstance(error, InputError):
            error.more = tuple(_error(other, "") for other in refused.get("more", ()))  # type: ignore[misc]
        error.shard = shard
        raise error


def _error(told: Mapping[str, Any], before: str) -> Error:
    if told["kind"] != "input":
        return _CLASSES.get(told["kind"], Error)(before + told["message"], told["cure"])
    place = [told["file"] or ""] + [f"{name} {told[name]}" for name in ("line", "column") if told[name] is not None]
    return InputError(f"{before}{', '.join(place)}: {told['message']}", file=told["file"] or "", line=told["line"], column=told["column"],
                      value=told["value"], problem=told["message"], cure=told["cure"])
