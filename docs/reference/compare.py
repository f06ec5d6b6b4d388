#!/usr/bin/env python3
"""The campaign model in Stan and PyMC against `plebis forecast`: docs/reference/compare.py [VOTE…] [--draws 2000] [--chains 4].

Every engine that is installed samples the same posterior: nutpie or PyMC's own NUTS (package pymc), Stan (cmdstanpy with CmdStan, or
pystan). The mean and the sd of the share on the last day, of omega, tau and s_house and the mean of every house must lie within 4 Monte Carlo errors
of the exact ones; it ends with 1 where one does not, and with 0 and a loud line where no engine is installed.
"""

import argparse
import datetime
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "notebooks-data"
SCALARS = ("omega", "tau", "s_house")
MOST = 4.0


def told(vote):
    """The exact posterior, without the error of the day and without rounding."""
    words = [os.environ.get("PLEBIS", "plebis"), "forecast", vote, "--data", DATA, "--rounding", "off", "--election-day-error", "none", "--json"]
    return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def data(forecast):
    """What the models are given: the polls as the program reads them."""
    polls = [poll for poll in forecast["polls"] if poll["used"]]
    first, last = (datetime.date.fromisoformat(forecast["path"][at]["date"]) for at in (0, -1))
    houses = sorted({poll["pollster"] for poll in polls})
    modes = sorted({poll["mode"] for poll in polls} - {"unknown"})
    if len(modes) > 2:
        raise SystemExit(f"{', '.join(modes)}: the models know two modes at most")
    sign = dict(zip(modes, (-0.5, 0.5))) if len(modes) == 2 else {}
    return {
        "N": len(polls), "T": (last - first).days + 1, "H": len(houses),
        "day": [(datetime.date.fromisoformat(poll["date"]) - first).days + 1 for poll in polls],
        "house": [houses.index(poll["pollster"]) + 1 for poll in polls],
        "m": [sign.get(poll["mode"], 0.0) for poll in polls],
        "y": [poll["share"] for poll in polls],
        "n": [poll["n"] for poll in polls],
    }, houses


def by_pymc(given, how):
    """{name: draws, chain by chain}; nutpie where it is installed."""
    import numpy as np
    import pymc as pm

    day, house = np.array(given["day"]) - 1, np.array(given["house"]) - 1
    y, n, m = (np.array(given[key]) for key in "ynm")
    with pm.Model() as model:
        omega, tau, s_house = pm.HalfNormal("omega", 0.005), pm.HalfNormal("tau", 0.03), pm.HalfNormal("s_house", 0.03)
        gamma = 0.03 * pm.Normal("gamma_raw")
        first = 0.5 + 0.1 * pm.Normal("first_raw")
        steps = pm.math.concatenate([[0.0], pm.math.cumsum(pm.Normal("step_raw", shape=given["T"] - 1))])
        a = first + omega * steps
        pm.Deterministic("share", a[-1])
        delta = pm.Deterministic("delta", s_house * pm.Normal("delta_raw", shape=given["H"]))
        pm.Normal("y", a[day] + delta[house] + gamma * m, pm.math.sqrt(y * (1 - y) / n + tau**2), observed=y)
        fast = importlib.util.find_spec("nutpie") is not None
        drawn = pm.sample(how.draws, tune=how.tune, chains=how.chains, cores=2, random_seed=1, target_accept=0.95, progressbar=False,
                          nuts_sampler="nutpie" if fast else "pymc").posterior
    return {name: drawn[name].values for name in (*SCALARS, "share", "delta")}


def by_pystan(given, how):
    import aiohttp
    import stan

    # The compiler is asked over a connection that gives up after five minutes.
    aiohttp.client.DEFAULT_TIMEOUT = aiohttp.ClientTimeout(total=None)

    model = stan.build((HERE / "campaign.stan").read_text(), data=given, random_seed=1)
    fit = model.sample(num_chains=how.chains, num_samples=how.draws, num_warmup=how.tune, delta=0.95)
    chains = lambda name: fit[name].reshape(*fit[name].shape[:-1], how.draws, how.chains).T  # noqa: E731
    a, delta = chains("a"), chains("delta")
    return {**{name: chains(name)[..., 0] for name in SCALARS}, "share": a[..., -1], "delta": delta}


def by_cmdstan(given, how):
    import cmdstanpy

    model = cmdstanpy.CmdStanModel(stan_file=str(HERE / "campaign.stan"))
    fit = model.sample(given, chains=how.chains, iter_sampling=how.draws, iter_warmup=how.tune, adapt_delta=0.95, seed=1, show_progress=False)
    chains = lambda name: fit.stan_variable(name).reshape(how.chains, how.draws, *fit.stan_variable(name).shape[1:])  # noqa: E731
    return {**{name: chains(name) for name in SCALARS}, "share": chains("a")[..., -1], "delta": chains("delta")}


def has_cmdstan():
    if importlib.util.find_spec("cmdstanpy") is None:
        return False
    import cmdstanpy

    try:
        return bool(cmdstanpy.cmdstan_path())
    except ValueError:
        return False


def engines():
    found = {}
    if importlib.util.find_spec("pymc"):
        found["PyMC"] = by_pymc
    if has_cmdstan():
        found["CmdStan"] = by_cmdstan
    elif importlib.util.find_spec("stan"):
        found["Stan (pystan)"] = by_pystan
    return found


def compared(forecast, houses, drawn):
    """(what, exact, sampled, Monte Carlo error) of every mean and sd."""
    import arviz as az

    error = lambda values: az.mcse(az.convert_to_dataset({"x": values}))["x"].item()  # noqa: E731
    exact = {"share": forecast["components"]["polls"], **{name: forecast["hyper"][name] for name in SCALARS}}
    for name, values in exact.items():
        mean, sd = drawn[name].mean(), drawn[name].std()
        yield f"{name} mean", values["mean"], mean, error(drawn[name])
        # To first order: the sd is the root of the mean of squares.
        yield f"{name} sd", values["sd"], sd, error((drawn[name] - mean) ** 2) / (2 * sd)
    own = {house["pollster"]: house for house in forecast["house_effects"]}
    for at, house in enumerate(houses):
        yield f"house {house}", own[house]["mean"], drawn["delta"][..., at].mean(), error(drawn["delta"][..., at])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("votes", nargs="*", default=["scotland-2014", "brexit-2016"])
    parser.add_argument("--draws", type=int, default=2000)
    parser.add_argument("--tune", type=int, default=1500)
    parser.add_argument("--chains", type=int, default=4)
    how = parser.parse_args()
    if not engines():
        print("########## NOTHING IS COMPARED: neither pymc nor cmdstanpy nor pystan is installed ##########", file=sys.stderr)
        return 0
    worst = 0.0
    for vote in how.votes:
        forecast = told(vote)
        given, houses = data(forecast)
        for name, sample in engines().items():
            began, cpu = time.perf_counter(), sum(os.times()[:4])
            drawn = sample(given, how)
            spent = f"{time.perf_counter() - began:.0f} s, {sum(os.times()[:4]) - cpu:.0f} CPU s"
            print(f"\n{vote}, {name}: {given['N']} polls, {given['T']} days, {how.chains} x {how.draws} draws, {spent}")
            for what, exact, sampled, error in compared(forecast, houses, drawn):
                off = (sampled - exact) / error
                worst = max(worst, abs(off))
                print(f"  {what:32} {exact:10.5f} {sampled:10.5f}  {off:+5.1f} Monte Carlo errors")
    print(f"\nat most {worst:.1f} Monte Carlo errors apart (wanted: {MOST:g})")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main())
