"""A test of many votes on executors, against the command in one process."""

import concurrent.futures
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time
import warnings

import polars as pl
import pytest

import plebis

VOTES = ["new-caledonia-2020", "scotland-2014"]
HOW = {"order": ["random", "small_first"], "fractions": [0.25, 0.5], "seeds": range(1, 4), "draws": 200}
FLAGS = ["--order=random,small_first", "--fractions=0.25,0.5", "--seeds=1,2,3", "--draws=200"]
POLLS = pathlib.Path(__file__).parents[2] / "notebooks-data" / "polls-us-1998-2016.csv"
posix = pytest.mark.skipif(os.name != "posix", reason="signals of Unix")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What one process of the command writes."""
    out = tmp_path_factory.mktemp("whole")
    subprocess.run([sys.executable, "-m", "plebis", "backtest", "nights", *VOTES, *FLAGS, "--out", str(out)], check=True, capture_output=True)
    return (out / "nights.parquet").read_bytes(), (out / "scores.json").read_text()


def loud(name):
    """What is not there is told, in capitals, on the terminal and not in the summary alone."""
    try:
        return __import__(name)
    except ImportError:
        print(f"\n########## SKIPPED: backtest is not tested with {name}, which is not installed ##########", file=sys.__stderr__)
        pytest.skip(f"{name} is not installed")


def submitit_here(folder):
    executor = loud("submitit").AutoExecutor(folder=str(folder / "jobs"), cluster="local")
    executor.update_parameters(timeout_min=5)
    return executor


def test_here_the_bytes_are_those_of_the_command(whole):
    test = plebis.backtest(VOTES, **HOW)
    assert (test.parquet, test.to_json()) == whole
    assert test.folder is None and len(test) == 24  # 2 votes x 2 orders x 2 fractions x 3 seeds
    assert test.scores == json.loads(whole[1])["scores"] and "biased" in repr(test._rows())


@pytest.mark.parametrize("kind", [concurrent.futures.ThreadPoolExecutor, concurrent.futures.ProcessPoolExecutor])
def test_a_pool_gives_the_bytes_of_one_process(kind, whole, tmp_path):
    with kind(2) as pool:
        test = plebis.backtest(VOTES, executor=pool, shards=3, out=tmp_path, **HOW)
    assert (test.parquet, test.to_json()) == whole
    assert {path.name for path in tmp_path.iterdir()} >= {"shard-3-of-3", "nights.parquet", "scores.json"}
    # The table is the file, type by type and null by null.
    assert pl.DataFrame(test.nights).with_columns(pl.col(pl.Categorical).cast(str)).equals(pl.read_parquet(tmp_path / "nights.parquet").with_columns(pl.col(pl.Categorical).cast(str)))
    assert test.nights.to_pandas()["seed"].tolist() == pl.read_parquet(tmp_path / "nights.parquet")["seed"].to_list()


def test_submitit_gives_the_bytes_of_one_process(whole, tmp_path):
    test = plebis.backtest(VOTES, executor=submitit_here(tmp_path), shards=2, out=tmp_path / "nights", **HOW)
    assert (test.parquet, test.to_json()) == whole


def test_dask_gives_the_bytes_of_one_process(whole, tmp_path):
    distributed = loud("distributed")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, distributed.Client(cluster) as client:
            test = plebis.backtest(VOTES, executor=client.get_executor(), shards=2, out=tmp_path, **HOW)
    assert (test.parquet, test.to_json()) == whole


MPI = """
import plebis, sys
from mpi4py.futures import MPIPoolExecutor

if __name__ == "__main__":
    with MPIPoolExecutor() as pool:
        plebis.backtest(%r, executor=pool, shards=2, out=sys.argv[1], **%r)
"""


def test_mpi_gives_the_bytes_of_one_process(whole, tmp_path):
    loud("mpi4py")
    start = pathlib.Path(sys.executable).with_name("mpiexec")
    start = str(start) if start.exists() else shutil.which("mpiexec") or loud("mpiexec")
    script = tmp_path / "mpi.py"
    script.write_text(MPI % (VOTES, {**HOW, "seeds": list(HOW["seeds"])}))
    words = [start, "-n", "2", sys.executable, "-m", "mpi4py.futures", str(script), str(tmp_path / "nights")]
    subprocess.run(words, check=True, timeout=300)
    assert ((tmp_path / "nights" / "nights.parquet").read_bytes(), (tmp_path / "nights" / "scores.json").read_text()) == whole


def test_a_second_call_goes_on_with_what_is_there_and_another_number_is_refused(tmp_path, whole):
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        plebis.backtest(VOTES, executor=pool, shards=2, out=tmp_path, **HOW)
        stamp = (tmp_path / "shard-1-of-2" / "nights.parquet").stat().st_mtime_ns
        again = plebis.backtest(VOTES, executor=pool, shards=2, out=tmp_path, **HOW)
        assert (tmp_path / "shard-1-of-2" / "nights.parquet").stat().st_mtime_ns == stamp and again.to_json() == whole[1]
        with pytest.raises(plebis.UsageError, match="shards=2"):
            plebis.backtest(VOTES, executor=pool, shards=3, out=tmp_path, **HOW)


def test_votes_of_frames_are_replayed_too():
    import datetime

    units = {"unit": [f"u{k}" for k in range(40)], "yes": [400 + k for k in range(40)], "no": [600 - k for k in range(40)]}
    units |= {"registered": [1500] * 40, "cast": [1000] * 40}
    toml = {"id": "mine", "date": datetime.date(2024, 3, 10), "options": {"yes": "Yes", "no": "No"}}
    vote = plebis.Vote.from_frames(toml, results=units)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        test = plebis.backtest(vote, executor=pool, **HOW)
    assert len(test) == 12 and set(test.nights.to_pandas()["vote"]) == {"mine"}  # 2 orders x 2 fractions x 3 seeds


def test_polls_are_a_test_too(tmp_path):
    table = pl.read_csv(POLLS, infer_schema=False).filter(pl.col("type") == "Governor", pl.col("vote_date") < "2007")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        test = plebis.backtest(polls=table, executor=pool, shards=2, out=tmp_path)
    assert test.scores["races_test"] > 20 and len(test) == len(pl.DataFrame(test.nights))


def test_what_a_task_refuses_is_raised_with_the_name_of_the_task(tmp_path):
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    (wrong / "vote.toml").write_text('id = "wrong"\ntitle = "W"\ndate = 2024-03-10\n[options]\nyes = "Yes"\nno = "No"\n')
    (wrong / "results.csv").write_text("unit,yes,no\na,1,many\n")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        with pytest.raises(plebis.InputError, match="shard 1/2: .*results.csv") as refused:
            plebis.backtest([wrong], executor=pool, shards=2, out=tmp_path / "out")
        error = refused.value
        assert (error.shard, error.line, error.column, error.value) == ("1/2", 2, "no", "many") and error.cure
        with pytest.raises(plebis.UsageError, match="scotland-2014") as refused:
            plebis.backtest(["scotland-2041"], executor=pool, shards=2)
        assert refused.value.shard in ("1/2", "2/2")
    with pytest.raises(plebis.UsageError, match="shards=N"):
        plebis.backtest(VOTES, shard="1/2")
    with pytest.raises(plebis.UsageError, match="no vote"):
        plebis.backtest([])


def killed_once(words, shard, threads, cwd, stop):
    """A worker whose second task is killed."""
    if shard == "2/3":
        return {"code": -signal.SIGKILL, "said": "", "told": "", "shard": shard}
    return plebis._backtest.run_shard(words, shard, threads, cwd, stop)


@posix
def test_a_task_that_is_killed_is_named_and_the_others_are_kept(monkeypatch, tmp_path, whole):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        class Killing:
            def submit(self, task, *arguments):
                return pool.submit(killed_once, *arguments)

        with pytest.raises(plebis.ShardError, match="shard 2/3 was ended by SIGKILL") as lost:
            plebis.backtest(VOTES, executor=Killing(), shards=3, out=tmp_path, **HOW)
        assert list(lost.value.shards) == ["2/3"] and "out=" in lost.value.cure
        assert {"shard-1-of-3", "shard-3-of-3"} <= {path.name for path in tmp_path.iterdir()}
        assert plebis.backtest(VOTES, executor=pool, shards=3, out=tmp_path, **HOW).to_json() == whole[1]


LONG = """
import concurrent.futures, plebis, sys
if __name__ == "__main__":
    with getattr(concurrent.futures, sys.argv[1])(2) as pool:
        print("go", flush=True)
        plebis.backtest("new-caledonia-2020", executor=pool, shards=4, out=sys.argv[2], seeds=range(4000))
"""


def children(text):
    return subprocess.run(["pgrep", "-f", text], capture_output=True, text=True).stdout.split()


@posix
@pytest.mark.parametrize("pool", ["ThreadPoolExecutor", "ProcessPoolExecutor"])
def test_ctrl_c_ends_every_task(pool, tmp_path):
    script = tmp_path / "long.py"
    script.write_text(LONG)
    out = tmp_path / "nights"
    # To this process alone, as a notebook interrupts its kernel.
    child = subprocess.Popen([sys.executable, str(script), pool, str(out)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "go\n"
    end = time.monotonic() + 60
    while not list(out.glob(".shard-*/part-*")) and time.monotonic() < end:
        time.sleep(0.1)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=30)
    assert "KeyboardInterrupt" in said
    time.sleep(1)
    assert children(str(out)) == [] and not list(out.glob("shard-*"))
