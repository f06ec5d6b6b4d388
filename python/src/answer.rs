//! What a command answered, with the tables of its draws.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    sync::{Arc, OnceLock},
};

use plebis::{
    cli::answers::{self, Computed},
    model::{
        campaign::{self, PollDraws},
        count::Projection,
    },
    vote::{Side, Vote},
};
use pyo3::{exceptions::PyKeyError, prelude::*, types::PyBytes};

use crate::{
    errors,
    tables::{Cells, Table},
    wait,
};

/// What a command answered.
#[pyclass(frozen, module = "plebis._plebis")]
pub struct Answer {
    inner: Arc<answers::Answer>,
    drawn: OnceLock<Option<PollDraws>>,
}

/// Answers a command line, without the name of the program; `files` are those of a vote in memory.
#[pyfunction]
#[pyo3(signature = (words, files=None))]
pub fn answer(py: Python<'_>, words: Vec<String>, files: Option<BTreeMap<String, Vec<u8>>>) -> PyResult<Answer> {
    let words = words.into_iter().map(OsString::from).collect();
    let answered = wait::interruptible(py, move || answers::answer(words, files.map(Arc::new)))?;
    let inner = Arc::new(answered.map_err(|error| errors::raised(py, &error))?);
    Ok(Answer { inner, drawn: OnceLock::new() })
}

#[pymethods]
impl Answer {
    /// What the command prints with `--json`.
    #[getter]
    fn json(&self) -> &str {
        &self.inner.json
    }

    /// A chart: SVG, SVG with outlined letters, PNG, CSV, alt text; `None` of anything else.
    fn picture<'py>(&self, py: Python<'py>) -> Option<(&str, &str, Bound<'py, PyBytes>, &str, &str)> {
        let Computed::Chart(picture) = &self.inner.computed else { return None };
        Some((&picture.svg, &picture.outlined, PyBytes::new(py, &picture.png), &picture.csv, &picture.alt))
    }

    /// A table of draws by its name.
    fn draws(&self, py: Python<'_>, name: &str) -> PyResult<Table> {
        let table = match (&self.inner.computed, name) {
            (Computed::Forecast { vote, forecast, .. }, "totals") => Some(forecast_totals(vote, &forecast.draws)),
            (Computed::Projection { vote, projection }, "totals") => Some(count_totals(vote, projection)),
            (Computed::Projection { projection, .. }, "regions") => Some(regions(projection)),
            (Computed::Forecast { .. }, name) => self.drawn(py)?.as_ref().and_then(|drawn| campaign_table(drawn, name)),
            _ => None,
        };
        table.ok_or_else(|| PyKeyError::new_err(format!("there are no draws called {name:?}")))
    }
}

impl Answer {
    /// Draws of everything in the campaign, made once, when they are first asked for.
    fn drawn(&self, py: Python<'_>) -> PyResult<&Option<PollDraws>> {
        if let Some(drawn) = self.drawn.get() {
            return Ok(drawn);
        }
        let inner = Arc::clone(&self.inner);
        let drawn = wait::interruptible(py, move || match &inner.computed {
            Computed::Forecast { vote, options, .. } => campaign::poll_draws(vote, options),
            _ => Ok(None),
        })?;
        let drawn = drawn.map_err(|error| errors::raised(py, &error))?;
        Ok(self.drawn.get_or_init(|| drawn))
    }
}

const WINNERS: [&str; 2] = ["yes", "no"];

fn names(words: &[impl AsRef<str>]) -> Vec<String> {
    words.iter().map(|word| word.as_ref().to_owned()).collect()
}

fn stage(name: &str, rows: usize) -> Cells {
    Cells::Words(names(&[name]), vec![Some(0); rows])
}

fn forecast_totals(vote: &Vote, draws: &[f64]) -> Table {
    let share: Vec<f64> = draws.iter().map(|&share| vote.focus.of_yes_share(share)).collect();
    let carried = |yes: &f64| vote.rule.is_of_share_alone().then(|| u32::from(*yes <= vote.rule.share_threshold));
    let winner = share.iter().map(carried).collect();
    let own = match vote.focus {
        Side::Yes => share.clone(),
        Side::No => draws.to_vec(),
    };
    Table::of_draws(draws.len(), 1)
        .with("stage", stage("forecast", draws.len()))
        .with("share", Cells::Numbers(own))
        .with("share_yes", Cells::Numbers(share))
        .with("winner", Cells::Words(names(&WINNERS), winner))
}

fn count_totals(vote: &Vote, projection: &Projection) -> Table {
    let draws = &projection.draws;
    let rows = draws.share_yes.len();
    let own = draws.share_yes.iter().map(|&yes| vote.focus.of_yes_share(yes)).collect();
    let turnout = (0..rows).map(|row| draws.turnout.get(row).copied().unwrap_or(f64::NAN)).collect();
    let winner = (0..rows).map(|row| draws.carried.get(row).map(|&carried| u32::from(!carried))).collect();
    Table::of_draws(rows, 1)
        .with("stage", stage("project", rows))
        .with("share", Cells::Numbers(own))
        .with("share_yes", Cells::Numbers(draws.share_yes.clone()))
        .with("turnout", Cells::Numbers(turnout))
        .with("winner", Cells::Words(names(&WINNERS), winner))
}

/// Region by region within a draw.
fn regions(projection: &Projection) -> Table {
    let draws = &projection.draws;
    let columns = draws.region_share_yes.columns(1);
    let (n, regions) = (columns.first().map_or(0, Vec::len), columns.len());
    let share = (0..n).flat_map(|draw| columns.iter().map(move |column| column[draw])).collect();
    Table::of_draws(n, regions)
        .with("region", Cells::Words(draws.regions.clone(), cycle(n, regions)))
        .with("share_yes", Cells::Numbers(share))
}

fn cycle(draws: usize, names: usize) -> Vec<Option<u32>> {
    (0..draws).flat_map(|_| (0..names as u32).map(Some)).collect()
}

fn campaign_table(drawn: &PollDraws, name: &str) -> Option<Table> {
    let n = drawn.omega.len();
    let named = |column: &str, words: &[String]| {
        let table = Table::of_draws(n, words.len());
        table.with(column, Cells::Words(words.to_vec(), cycle(n, words.len())))
    };
    let numbers = |values: &[f64]| Cells::Numbers(values.to_vec());
    let hyper = |i: usize| Cells::Numbers(drawn.prior_hyper.chunks_exact(3).map(|one| one[i]).collect());
    Some(match name {
        "parameters" => {
            let table = Table::of_draws(n, 1)
                .with("omega", numbers(&drawn.omega))
                .with("tau", numbers(&drawn.tau))
                .with("s_house", numbers(&drawn.s_house))
                .with("latent_share", numbers(&drawn.latent_share));
            if drawn.share.is_empty() { table } else { table.with("share", numbers(&drawn.share)) }
        }
        "prior" => Table::of_draws(n, 1)
            .with("omega", hyper(0))
            .with("tau", hyper(1))
            .with("s_house", hyper(2))
            .with("latent_share", numbers(&drawn.prior_latent_share)),
        "path" => {
            let days = drawn.days.iter().map(|day| jiff_days(*day)).collect::<Vec<i32>>();
            let rows = (0..n).flat_map(|_| days.iter().copied()).collect();
            Table::of_draws(n, days.len()).with("date", Cells::Days(rows)).with("share", numbers(&drawn.path))
        }
        "houses" => named("pollster", &drawn.house_names).with("effect", numbers(&drawn.houses)),
        "modes" => named("mode", &drawn.mode_names).with("effect", numbers(&drawn.modes)),
        "polls" => named("poll_id", &drawn.poll_ids)
            .with("log_likelihood", numbers(&drawn.log_likelihood))
            .with("posterior_predictive", numbers(&drawn.posterior_predictive))
            .with("prior_predictive", numbers(&drawn.prior_predictive)),
        "observed" => {
            let polls = drawn.poll_ids.len() as u32;
            Table::default()
                .with("poll_id", Cells::Words(drawn.poll_ids.clone(), (0..polls).map(Some).collect()))
                .with("share", numbers(&drawn.observed))
        }
        _ => return None,
    })
}

/// Days since 1970.
fn jiff_days(day: jiff::civil::Date) -> i32 {
    jiff::civil::date(1970, 1, 1).until(day).map_or(0, |span| span.get_days())
}
