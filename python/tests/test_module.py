"""The module against the command, and what it refuses."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import plebis

COMMAND = [sys.executable, "-m", "plebis"]
ASKED = [
    ("check", "new-caledonia-2018", {}),
    ("errors", "new-caledonia-2018", {}),
    ("forecast", "scotland-2014", {}),
    ("forecast", "brexit-2016", {"scale": "logit", "draws": 1000, "as_of": "2016-06-01", "hyper": {"s_mode": 0.02}}),
    ("forecast", "chile-2020", {}),  # no polls: the object says so
    ("project", "new-caledonia-2020", {"seed": 7}),
    ("project", "new-caledonia-2020", {"as_of": "2020-10-04T21:45:00+11:00", "hint": "Nouméa late"}),
]


def command(*words):
    return subprocess.run([*COMMAND, *words], capture_output=True, text=True, encoding="utf-8")


def flags(options):
    for key, value in options.items():
        text = ",".join(f"{k}={v}" for k, v in value.items()) if isinstance(value, dict) else str(value)
        yield f"--{key.replace('_', '-')}={text}"


@pytest.mark.parametrize("verb,vote,options", ASKED)
def test_the_object_is_the_one_that_the_command_prints_to_the_last_bit(verb, vote, options):
    result = getattr(plebis.Vote.load(vote), verb)(**options)
    printed = command(verb, vote, "--json", *flags(options)).stdout
    assert result.to_json() == printed
    assert result.to_dict() == json.loads(printed)


def test_lines_of_a_replay_are_those_of_the_command_but_for_the_time_they_took():
    options = {"order": "random", "fractions": [0.25, 0.5], "seeds": [1, 2]}
    got = plebis.Vote.load("new-caledonia-2020").replay(**options).to_dicts()
    printed = command("replay", "new-caledonia-2020", "--json", "--order=random", "--fractions=0.25,0.5", "--seeds=1,2").stdout
    expected = [json.loads(line) for line in printed.splitlines()]
    assert [dict(line, cpu_s=0) for line in got] == [dict(line, cpu_s=0) for line in expected] and len(got) == 4  # 2 x 2


def test_draws_are_an_arrow_table_whose_quantiles_are_those_of_the_object():
    forecast = plebis.Vote.load("new-caledonia-2018").forecast()
    table = pa.table(forecast.draws)
    assert table.column_names == [".chain", ".iteration", ".draw", "stage", "share", "share_yes", "winner"]
    assert pl.DataFrame(forecast.draws).height == forecast["n_draws"] == 20000  # the default
    share = np.asarray(table["share"])
    assert abs(np.median(share) - forecast.share.median) < 4 * 1.25 * forecast.share.sd / 20000**0.5  # 4 se of a median
    assert table["stage"].unique().to_pylist() == ["forecast"] and table["winner"][0].as_py() in ("yes", "no")
    assert np.array_equal(share, forecast.draws.numpy("share"))


def test_draws_of_everything_agree_with_the_moments_that_are_exact():
    forecast = plebis.Vote.load("scotland-2014").forecast(draws=8000)
    parameters = forecast.parameters
    sd = forecast["components"]["polls"]["sd"]
    assert abs(parameters.numpy("latent_share").mean() - forecast["components"]["polls"]["mean"]) < 4 * sd / 8000**0.5
    share = parameters.numpy("share")
    assert abs(share.mean() - forecast.share.mean) < 4 * forecast.share.sd / 8000**0.5
    assert abs(share.std() - forecast.share.sd) < 4 * forecast.share.sd / 16000**0.5
    path = pd.DataFrame({"date": forecast.path.numpy("date"), "share": forecast.path.numpy("share")})
    by_day = path.groupby("date")["share"].agg(["mean", "std"])
    assert len(by_day) == len(forecast["path"])
    for day in forecast["path"][::20]:
        got = by_day.loc[day["date"]]
        assert abs(got["mean"] - day["mean"]) < 5 * day["sd"] / 8000**0.5, day
        assert abs(got["std"] / day["sd"] - 1) < 0.06, day  # 5 se of an sd
    houses = forecast.houses.to_pandas().groupby("pollster")["effect"].agg(["mean", "std"])
    for house in forecast["house_effects"]:
        got = houses.loc[house["pollster"]]
        assert abs(got["mean"] - house["mean"]) < 5 * house["sd"] / 8000**0.5, house
    modes = forecast.modes.to_pandas().groupby("mode")["effect"].mean()
    for mode in forecast["mode_effects"]:
        assert abs(modes[mode["mode"]] - mode["mean"]) < 5 * mode["sd"] / 8000**0.5, mode


def test_arviz_leaves_polls_out_compares_and_plots():
    az = pytest.importorskip("arviz")
    import matplotlib

    matplotlib.use("Agg")
    vote = plebis.Vote.load("scotland-2014")
    data = vote.forecast(draws=4000).to_arviz()
    groups = {"posterior", "prior", "posterior_predictive", "prior_predictive", "log_likelihood", "observed_data"}
    assert groups <= {group.strip("/") for group in data.groups() if group} if callable(data.groups) else set(data.children)
    loo = az.loo(data)
    exact = vote.forecast(loo=True)["loo"]
    elpd = getattr(loo, "elpd_loo", getattr(loo, "elpd", None))
    assert abs(elpd - exact["elpd"]) < loo.se, (elpd, exact["elpd"], loo.se)
    tight = vote.forecast(draws=4000, hyper={"tau": 0.001}).to_arviz()
    assert len(az.compare({"free": data, "tight": tight})) == 2
    if hasattr(az, "plot_ppc"):
        az.plot_ppc(data, num_pp_samples=20)


def embedded(name, **how):
    root = os.path.join(os.path.dirname(__file__), "..", "..", "notebooks-data", "new-caledonia-2018", f"{name}.csv")
    return pd.read_csv(root, dtype=str, keep_default_na=False, **how)


TOML = {"id": "mine", "date": "2024-03-10", "options": {"yes": "Yes", "no": "No"}}
POLLS = {
    "poll_id": ["a", "b", "c"],
    "pollster": ["One", "Two", "One"],
    "mode": ["phone", "online", "phone"],
    "field_start": ["2024-01-05", "2024-02-01", "2024-03-01"],
    "field_end": ["2024-01-08", "2024-02-03", "2024-03-04"],
    "n": [1000, 800, 1200],
    "yes": [45.0, 47.5, 44.0],
    "no": [40.0, 42.5, 46.0],
    "undecided": [15.0, None, 10.0],
    "base": ["all", "all", "all"],
}


def toml():
    import datetime

    return dict(TOML, date=datetime.date(2024, 3, 10))


def frames():
    pandas = pd.DataFrame(POLLS)
    return {
        "dict": POLLS,
        "pandas": pandas,
        "polars": pl.DataFrame(POLLS).with_columns(pl.col("field_end").str.to_date()),
        "arrow": pa.table(POLLS),
        "records": pandas.to_dict("records"),
        "capsule": Capsule(pa.table(POLLS)),
    }


class Capsule:
    """Nothing but the interface."""

    def __init__(self, table):
        self.table = table

    def __arrow_c_stream__(self, requested_schema=None):
        return self.table.__arrow_c_stream__(requested_schema)


@pytest.mark.parametrize("kind", frames())
def test_any_table_gives_the_same_forecast_and_leaves_no_file(kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    forecast = plebis.Vote.from_frames(toml(), polls=frames()[kind]).forecast()
    expected = plebis.Vote.from_frames(toml(), polls=POLLS).forecast()
    assert forecast["share"] == expected["share"] and forecast.findings == expected.findings
    assert [poll["used"] for poll in forecast["polls"]] == [True] * 3
    assert list(tmp_path.iterdir()) == []


def test_a_vote_from_frames_is_the_vote_of_the_folder():
    import tomllib

    root = os.path.join(os.path.dirname(__file__), "..", "..", "notebooks-data", "new-caledonia-2018")
    with open(os.path.join(root, "vote.toml"), "rb") as file:
        settings = tomllib.load(file)
    tables = {name: embedded(name) for name in ("polls", "results", "returns", "units", "controls", "press")}
    ours = plebis.Vote.from_frames(settings, **tables)
    theirs = plebis.Vote.load(root)
    for verb in ("forecast", "errors", "project"):
        one, other = getattr(ours, verb)().to_dict(), getattr(theirs, verb)().to_dict()
        for there in (one, other):
            for key in ("inputs", "vote_source", "findings"):
                there.pop(key)
        assert one == other, verb


def test_a_wrong_cell_is_refused_with_table_row_column_value_and_cure():
    polls = pd.DataFrame(POLLS)
    polls["pollster"] = ["One\nof two lines", "Two", "One"]
    polls["yes"] = ["45", "47.5", "many"]
    with pytest.raises(plebis.InputError) as refused:
        plebis.Vote.from_frames(toml(), polls=polls)
    error = refused.value
    assert (error.table, error.row, error.column, error.value) == ("polls", 2, "yes", "many")
    assert error.file.endswith("polls.csv") and error.cure and "many" in str(error) and "row 2" in str(error)
    with pytest.raises(plebis.InputError) as refused:
        plebis.Vote.from_frames({"title": "no day", "options": {"yes": "Yes", "no": "No"}})
    assert "vote.toml" in refused.value.file and refused.value.table is None


def test_names_options_and_tables_that_do_not_exist_are_refused_with_the_nearest():
    with pytest.raises(plebis.UsageError, match="scotland-2014"):
        plebis.Vote.load("scotland-2041")
    vote = plebis.Vote.load("scotland-2014")
    with pytest.raises(plebis.UsageError, match="--scales"):
        vote.forecast(scales="logit")
    with pytest.raises(plebis.UsageError, match="logarithm"):
        vote.forecast(scale="logarithm")
    with pytest.raises(plebis.UsageError, match="to_dict"):
        vote.forecast(json=True)
    with pytest.raises(plebis.UsageError, match="poll_gaps"):
        vote.chart("poll_gaps")
    with pytest.raises(plebis.UsageError, match="polles"):
        plebis.Vote.from_frames(toml(), polles=POLLS)
    with pytest.raises(TypeError, match="'polls'"):
        plebis.Vote.from_frames(toml(), polls=3)


def test_charts_and_results_show_themselves_in_a_notebook():
    vote = plebis.Vote.load("new-caledonia-2018")
    chart = vote.chart("poll_gap", theme="dark")
    assert chart._repr_svg_().startswith("<svg") and chart.png[1:4] == b"PNG" and chart.alt
    assert len(list(csv.reader(io.StringIO(chart.csv)))) > 3
    assert "<table>" in vote.forecast()._repr_html_() and "points" in vote.errors()._repr_html_()
    assert "share of no" in vote.forecast()._repr_html_()


def test_another_thread_goes_on_while_a_forecast_is_computed():
    ticks, done = [], threading.Event()

    def tick():
        while not done.is_set():
            ticks.append(1)
            time.sleep(0.002)

    thread = threading.Thread(target=tick)
    thread.start()
    plebis.Vote.load("brexit-2016").forecast(explain=True)
    done.set()
    thread.join()
    assert len(ticks) > 5


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_ctrl_c_ends_a_computation():
    code = "import plebis; print('go', flush=True); plebis.Vote.load('new-caledonia-2020').replay(seeds=list(range(2000)))"
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "go\n"
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=20)
    assert "KeyboardInterrupt" in said


def test_the_command_travels_with_the_package():
    assert command("--version").stdout == f"plebis {plebis.__version__}\n"
    wrong = command("forecast", "no-such-vote")
    assert wrong.returncode == 2 and "no-such-vote" in wrong.stderr  # usage
    assert command("forecast").returncode == 2


def test_polls_of_many_votes_are_those_of_the_command_from_a_file_and_from_a_frame():
    table = os.path.join(os.path.dirname(__file__), "..", "..", "notebooks-data", "polls-us-1998-2016.csv")
    graded = plebis.poll_errors(table)
    assert graded.to_json() == command("errors", "--many", table, "--json").stdout
    assert (graded["n_polls"], graded["copies"]) == (5910, 14)  # polls-us-1998-2016.md: 5,924 rows, 14 of them copies
    frame = pd.read_csv(table).rename(columns={"yes": "democrat"})
    again = plebis.poll_errors(frame, columns={"yes": "democrat"})
    assert again.houses == graded.houses and len(again.to_pandas()) == len(graded.houses)
    with pytest.raises(plebis.InputError) as refused:
        plebis.poll_errors(frame.assign(no="many"), columns={"yes": "democrat"})
    assert refused.value.column == "no" and refused.value.cure
