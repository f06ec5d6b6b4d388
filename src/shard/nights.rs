//! Replayed nights as rows of a table, and their scores.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    plan::Plan,
    row::{Cells, ShardRow},
};
use crate::{
    InputError, SCHEMA_VERSION,
    distribution::Level,
    model::replay::{OrderKind, ReplayLine},
    publish::Typed,
    score::{Benchmarks, NightScore, OrderFamily, ProjectedShare, ReplayedNight, score_nights},
};

/// A replayed night; shares are always those of yes, 0..1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NightRow {
    night: u64,
    vote: String,
    country: Option<String>,
    order: String,
    seed: u64,
    fraction: f64,
    truth: Option<f64>,
    /// Median, ends of the 50 and of the 90 % interval.
    projected: Option<[f64; 5]>,
    quantiles: Option<[f64; 7]>,
    counted: Option<f64>,
    uniform_swing: Option<f64>,
    no_baseline: Option<f64>,
    error: Option<String>,
}

impl NightRow {
    /// Why it has no projection, in English.
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }
}

impl From<ReplayLine> for NightRow {
    fn from(line: ReplayLine) -> Self {
        let finite = |x: Option<f64>| x.filter(|x| x.is_finite());
        let ends = [line.point, line.lo50, line.hi50, line.lo90, line.hi90].map(finite);
        let quantiles = Level::ALL.map(|level| finite(line.quantiles.get(&level).copied()));
        Self {
            night: 0,
            vote: line.contest,
            country: line.country,
            order: line.order.to_string(),
            seed: line.seed,
            fraction: line.fraction,
            truth: finite(Some(line.truth)),
            projected: all(ends),
            quantiles: all(quantiles),
            counted: finite(line.counted),
            uniform_swing: finite(line.benchmarks.uniform_swing),
            no_baseline: finite(line.benchmarks.no_baseline),
            error: line.error,
        }
    }
}

fn all<const N: usize>(numbers: [Option<f64>; N]) -> Option<[f64; N]> {
    numbers.iter().all(Option::is_some).then(|| numbers.map(Option::unwrap_or_default))
}

impl NightRow {
    /// The vote.
    pub fn vote(&self) -> &str {
        &self.vote
    }

    /// Among which orders it is counted.
    fn family(&self) -> OrderFamily {
        match OrderKind::parse(&self.order) {
            Ok(kind) if kind != OrderKind::Random => OrderFamily::Biased,
            _ => OrderFamily::Named(self.order.clone()),
        }
    }
}

impl ReplayedNight for NightRow {
    fn vote(&self) -> &str {
        &self.vote
    }

    fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }

    fn order(&self) -> OrderFamily {
        self.family()
    }

    fn fraction(&self) -> f64 {
        self.fraction
    }

    fn truth(&self) -> f64 {
        self.truth.unwrap_or(f64::NAN)
    }

    fn projected(&self) -> Option<ProjectedShare> {
        let [median, lo50, hi50, lo90, hi90] = self.projected?;
        let levels = Level::ALL.into_iter().map(Level::value);
        let quantiles = self.quantiles.map_or_else(Vec::new, |values| levels.zip(values).collect());
        Some(ProjectedShare { median, interval50: (lo50, hi50), interval90: (lo90, hi90), quantiles })
    }

    fn benchmarks(&self) -> Benchmarks {
        Benchmarks { uniform_swing: self.uniform_swing, counted_share: self.counted, no_baseline: self.no_baseline }
    }
}

const PROJECTED: [&str; 5] = ["point", "lo50", "hi50", "lo90", "hi90"];
/// Quantiles by level, named by it: `p025` is that of 2.5 %.
const QUANTILES: [&str; 7] = ["p025", "p05", "p25", "p50", "p75", "p95", "p975"];

impl ShardRow for NightRow {
    const COLUMNS: &'static [&'static str] = &[
        "night",
        "vote",
        "country",
        "order",
        "family",
        "seed",
        "fraction",
        "truth",
        "point",
        "lo50",
        "hi50",
        "lo90",
        "hi90",
        "p025",
        "p05",
        "p25",
        "p50",
        "p75",
        "p95",
        "p975",
        "counted",
        "uniform_swing",
        "no_baseline",
        "error",
    ];

    fn night(&self) -> u64 {
        self.night
    }

    fn set_night(&mut self, night: u64) {
        self.night = night;
    }

    fn columns(rows: &[Self]) -> Vec<Typed<'_>> {
        fn words<'r>(rows: &'r [NightRow], word: impl Fn(&'r NightRow) -> Option<&'r str>) -> Typed<'r> {
            Typed::Words(rows.iter().map(word).collect())
        }
        let numbers = |number: &dyn Fn(&Self) -> Option<f64>| Typed::Numbers(rows.iter().map(number).collect());
        let whole = |number: fn(&Self) -> u64| Typed::Whole(rows.iter().map(number).collect());
        let family = |row: &'_ Self| match row.family() {
            OrderFamily::Named(_) => None,
            _ => Some("biased"),
        };
        let mut columns = vec![
            whole(|row| row.night),
            words(rows, |row| Some(&row.vote)),
            words(rows, |row| row.country.as_deref()),
            words(rows, |row| Some(&row.order)),
            words(rows, |row| Some(family(row).unwrap_or(&row.order))),
            whole(|row| row.seed),
            numbers(&|row| Some(row.fraction)),
            numbers(&|row| row.truth),
        ];
        columns.extend((0..PROJECTED.len()).map(|k| numbers(&|row| Some(row.projected?[k]))));
        columns.extend((0..QUANTILES.len()).map(|k| numbers(&|row| Some(row.quantiles?[k]))));
        columns.extend([
            numbers(&|row| row.counted),
            numbers(&|row| row.uniform_swing),
            numbers(&|row| row.no_baseline),
            words(rows, |row| row.error.as_deref()),
        ]);
        columns
    }

    fn read(cells: &Cells<'_>) -> Result<Self, InputError> {
        let mut projected = [None; 5];
        for (place, name) in projected.iter_mut().zip(PROJECTED) {
            *place = cells.number(name)?;
        }
        let mut quantiles = [None; 7];
        for (place, name) in quantiles.iter_mut().zip(QUANTILES) {
            *place = cells.number(name)?;
        }
        Ok(Self {
            night: cells.whole("night")?,
            vote: cells.word("vote").unwrap_or_default(),
            country: cells.word("country"),
            order: cells.word("order").unwrap_or_default(),
            seed: cells.whole("seed")?,
            fraction: cells.number("fraction")?.unwrap_or_default(),
            truth: cells.number("truth")?,
            projected: all(projected),
            quantiles: all(quantiles),
            counted: cells.number("counted")?,
            uniform_swing: cells.number("uniform_swing")?,
            no_baseline: cells.number("no_baseline")?,
            error: cells.word("error"),
        })
    }
}

/// The scores of all nights of a plan, and the object that tells them: the same for any number of shards.
pub fn night_scores(plan: &Plan, rows: &[NightRow]) -> (Vec<NightScore>, Value) {
    let scores = score_nights(rows, plan.seed);
    let votes: Vec<&str> = plan.subjects.iter().map(|one| one.id.as_str()).collect();
    let inputs: std::collections::BTreeMap<&str, &std::collections::BTreeMap<String, String>> =
        plan.subjects.iter().map(|one| (one.id.as_str(), &one.inputs)).collect();
    let object = json!({
        "schema_version": SCHEMA_VERSION,
        "command": plan.command,
        "version": plan.version,
        "seed": plan.seed,
        "n_draws": plan.n_draws,
        "votes": votes,
        "inputs": inputs,
        "nights": rows.len(),
        "scores": scores,
    });
    (scores, object)
}
