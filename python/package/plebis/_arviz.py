"""Draws as arviz reads them."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

CHAINS = 4


def _shaped(values: Any, each: int, draws: Optional[int]) -> Any:
    """(chain, draw, …) of independent draws; what is left over by four is dropped."""
    n = len(values) // each if each else 0
    n = min(n, draws) if draws else n
    n -= n % CHAINS
    shaped = values[: n * each].reshape(n, each)
    return shaped.reshape(CHAINS, n // CHAINS, each)


def _group(columns: Dict[str, Tuple[Any, Optional[str], Any]], draws: Optional[int]) -> Any:
    """A dataset: name → (values, dimension, its coordinates)."""
    import numpy as np
    import xarray as xr

    arrays, coordinates = {}, {}
    for name, (values, dimension, along) in columns.items():
        each = 1 if dimension is None else len(along)
        if each == 0:
            continue
        shaped = _shaped(values, each, draws)
        if dimension is None:
            arrays[name] = (("chain", "draw"), shaped[..., 0])
        else:
            arrays[name] = (("chain", "draw", dimension), shaped)
            coordinates[dimension] = along
        coordinates["chain"], coordinates["draw"] = np.arange(CHAINS), np.arange(shaped.shape[1])
    return xr.Dataset(arrays, coords=coordinates)


def _tree(groups: Dict[str, Any]) -> Any:
    """InferenceData, or the DataTree of arviz from version 1 on."""
    import arviz as az

    if hasattr(az, "InferenceData"):
        return az.InferenceData(**groups)
    import xarray as xr

    return xr.DataTree.from_dict({f"/{name}": group for name, group in groups.items()})


def to_arviz(forecast: Any, draws: Optional[int]) -> Any:
    """A forecast: six groups."""
    import numpy as np
    import xarray as xr

    own, prior, path, houses, modes = forecast.parameters, forecast.prior, forecast.path, forecast.houses, forecast.modes
    polls, observed = forecast.poll_draws, forecast.observed
    names = observed.numpy("poll_id")
    dates = np.unique(path.numpy("date"))
    single = ["omega", "tau", "s_house", "latent_share"]
    posterior = {name: (own.numpy(name), None, None) for name in single + (["share"] if "share" in own.columns else [])}
    posterior["path"] = (path.numpy("share"), "date", dates.astype("datetime64[ns]"))
    posterior["house"] = (houses.numpy("effect"), "pollster", houses._words("pollster"))
    posterior["mode_effect"] = (modes.numpy("effect"), "mode", modes._words("mode"))

    def of_polls(column: str) -> Any:
        return _group({"poll": (polls.numpy(column), "poll_id", list(names))}, draws)

    data = xr.Dataset({"poll": (("poll_id",), observed.numpy("share"))}, coords={"poll_id": list(names)})
    return _tree({
        "posterior": _group(posterior, draws),
        "prior": _group({name: (prior.numpy(name), None, None) for name in single}, draws),
        "posterior_predictive": of_polls("posterior_predictive"),
        "prior_predictive": of_polls("prior_predictive"),
        "log_likelihood": of_polls("log_likelihood"),
        "observed_data": data,
    })


def projection_to_arviz(projection: Any, draws: Optional[int]) -> Any:
    """A projection: what is drawn of the final result."""
    totals, regions = projection.draws, projection.regions
    columns = {name: (totals.numpy(name), None, None) for name in ("share", "share_yes", "turnout")}
    columns["region_share_yes"] = (regions.numpy("share_yes"), "region", regions._words("region"))
    return _tree({"posterior": _group(columns, draws)})
