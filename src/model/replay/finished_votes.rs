//! Finished votes replayed: projections at many reporting orders and fractions, scored against the result.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::Serialize;

use super::history_axis::history_units;
use super::night::{NightOrder, sequence, snapshot_of};
use super::order_name::OrderName;
use super::simulated_orders::{OrderKind, reported_count, reporting_order};
use crate::distribution::Level;
use crate::error::{Error, Result};
use crate::language::say;
use crate::model::count::{FactorModel, Options, UnitTable, project_share, uniform_swing};
use crate::score::{Benchmarks, OrderFamily, ProjectedShare, ReplayedNight};
use crate::vote::{Snapshot, Vote, yes_share};

/// What is replayed.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplayPlan {
    /// Orders by name; simulated ones are run once a seed.
    pub orders: Vec<ReplayOrder>,
    /// Fractions of the units that have reported, 0..1.
    pub fractions: Vec<f64>,
    /// Seeds of the simulated orders.
    pub seeds: Vec<u64>,
    /// What orders by size and by past share sort by.
    pub axis: ReplayAxis,
    /// Whether each night is also told by uniform swing, by the share counted, and without the earlier vote.
    pub benchmarks: bool,
}

/// What an order by size or by past share sorts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReplayAxis {
    /// Ballots and yes share of the baseline.
    #[default]
    Baseline,
    /// Weights, and the second axis of the history in the direction of this vote: known only in hindsight.
    History,
}

/// One order of a replay.
#[derive(Debug, Clone, PartialEq)]
pub enum ReplayOrder {
    /// The recorded order, each unit complete when it first reports.
    Declared,
    /// What was published at each recorded time, partial counts as they stood; fractions and seeds do not apply.
    Snapshots,
    /// A simulated order.
    Simulated(OrderKind),
    /// An order read from a file: its name, seed and rows.
    Rows(String, u64, Vec<usize>),
}

impl Default for ReplayPlan {
    /// Five simulated orders, 5, 10, 25 and 50 % of the units, seeds 1 to 5.
    fn default() -> Self {
        Self {
            orders: OrderKind::ALL.into_iter().map(ReplayOrder::Simulated).collect(),
            fractions: vec![0.05, 0.1, 0.25, 0.5],
            seeds: (1..=5).collect(),
            axis: ReplayAxis::Baseline,
            benchmarks: false,
        }
    }
}

/// One projection of a replay; shares are always those of yes, 0..1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReplayLine {
    /// `plebis`.
    pub system: &'static str,
    /// Id of the vote.
    pub contest: String,
    /// Country of the vote.
    #[serde(skip)]
    pub country: Option<String>,
    /// The order.
    pub order: OrderName,
    /// Seed of the order.
    pub seed: u64,
    /// Fraction of the units that have reported.
    pub fraction: f64,
    /// Final yes share.
    pub truth: f64,
    /// Median of the projected yes share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<f64>,
    /// Lower end of the 50 % interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lo50: Option<f64>,
    /// Upper end of the 50 % interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hi50: Option<f64>,
    /// Lower end of the 90 % interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lo90: Option<f64>,
    /// Upper end of the 90 % interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hi90: Option<f64>,
    /// Quantiles by level.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub quantiles: BTreeMap<Level, f64>,
    /// Yes share in what is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<f64>,
    /// What simpler methods say.
    #[serde(skip)]
    pub benchmarks: Benchmarks,
    /// CPU seconds of the projection, which runs on one thread; null where the system has no clock for it.
    pub cpu_s: Option<f64>,
    /// Why there is no projection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// One moment of one order.
struct Case {
    order: OrderName,
    seed: u64,
    fraction: f64,
    snapshot: Snapshot,
}

/// Every recorded moment with something in; units that the result does not hold are left out, as in `truth`.
fn recorded(vote: &Vote, baselines: &[Vote]) -> Vec<Case> {
    let known: BTreeSet<&str> = vote.units.iter().map(|unit| unit.unit.as_str()).collect();
    let times: BTreeSet<_> = vote.returns.reports.iter().filter_map(|report| report.reported_at).collect();
    let mut cases = Vec::new();
    for at in times {
        let mut snapshot = crate::tally::snapshot(vote, baselines, Some(at));
        snapshot.reports.retain(|unit, _| known.contains(unit.as_str()));
        let fraction = snapshot.reports.len() as f64 / known.len().max(1) as f64;
        if fraction > 0.0 {
            cases.push(Case { order: OrderName::Snapshots, seed: 0, fraction, snapshot });
        }
    }
    cases
}

/// Name and seed of an order, and the rows of `results.csv` in it.
type Ordered = (OrderName, u64, Vec<usize>);

/// Replays a finished vote; lines in the order of the plan.
///
/// # Assumes
/// Reported units are complete; of the others only what was known before the vote is read. `truth` is the yes share of the
/// sum of all units.
///
/// # Errors
/// A vote without results by unit, recorded times that alone are asked for and missing, or rows that do not fit. A projection that fails is a line with `error`.
pub fn replay(vote: &Vote, baselines: &[Vote], plan: &ReplayPlan, options: &Options) -> Result<Vec<ReplayLine>> {
    let mut nights: Vec<Ordered> = Vec::new();
    let mut cases: Vec<Case> = Vec::new();
    let by_history = (plan.axis == ReplayAxis::History).then(|| history_units(vote)).transpose()?;
    for order in &plan.orders {
        match order {
            ReplayOrder::Snapshots => cases.extend(recorded(vote, baselines)),
            ReplayOrder::Declared => {
                nights.push((OrderName::Declared, 0, sequence(vote, baselines, &NightOrder::Declared)?));
            }
            ReplayOrder::Rows(name, seed, rows) => {
                let rows = sequence(vote, baselines, &NightOrder::Rows(rows.clone()))?;
                nights.push((OrderName::of_file(name), *seed, rows));
            }
            ReplayOrder::Simulated(kind) => {
                for &seed in &plan.seeds {
                    let rows = match &by_history {
                        Some(units) => reporting_order(*kind, seed, units),
                        None => sequence(vote, baselines, &NightOrder::Simulated(*kind, seed))?,
                    };
                    nights.push((OrderName::Simulated(*kind), seed, rows));
                }
            }
        }
    }
    let truth = truth(vote);
    if nights.is_empty() && cases.is_empty() {
        return Err(Error::nothing(say!(NoAnswer::NoTimedReport, vote = &vote.id), say!(NoAnswer::AddTimes)));
    }
    for (order, seed, rows) in &nights {
        for &fraction in &plan.fractions {
            let snapshot = snapshot_of(vote, &rows[..reported_count(fraction, rows.len())]);
            cases.push(Case { order: order.clone(), seed: *seed, fraction, snapshot });
        }
    }
    let model = FactorModel::choose(vote, &UnitTable::new(vote, baselines, &Snapshot::default()), options.method)?;
    Ok(cases
        .into_par_iter()
        .map(|Case { order, seed, fraction, snapshot }| {
            let mut line = ReplayLine::empty(vote, order, seed, fraction, truth);
            let before = cpu_seconds();
            let projected = project_share(vote, baselines, &snapshot, model.as_ref(), options);
            line.cpu_s = before.zip(cpu_seconds()).map(|(before, after)| after - before);
            match projected {
                Some((yes, counted)) => {
                    line.point = Some(yes.median());
                    (line.lo50, line.hi50) = ends(yes.interval(0.5));
                    (line.lo90, line.hi90) = ends(yes.interval(0.9));
                    line.quantiles = Level::ALL.map(|level| (level, yes.quantile(level))).into();
                    line.counted = counted.share.map(|share| vote.focus.of_yes_share(share));
                }
                None => line.error = Some("no valid vote is counted".to_owned()),
            }
            if plan.benchmarks {
                line.benchmarks = benchmarks(vote, baselines, &snapshot, options, line.counted);
            }
            line
        })
        .collect())
}

/// What simpler methods say of the same snapshot.
fn benchmarks(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    options: &Options,
    counted_share: Option<f64>,
) -> Benchmarks {
    let alone = project_share(vote, &[], snapshot, None, options);
    Benchmarks {
        uniform_swing: uniform_swing(&UnitTable::new(vote, baselines, snapshot)),
        counted_share,
        no_baseline: alone.map(|(yes, _)| yes.median()),
    }
}

impl ReplayLine {
    fn empty(vote: &Vote, order: OrderName, seed: u64, fraction: f64, truth: f64) -> Self {
        Self {
            system: "plebis",
            contest: vote.id.clone(),
            country: vote.country.clone(),
            order,
            seed,
            fraction,
            truth,
            point: None,
            lo50: None,
            hi50: None,
            lo90: None,
            hi90: None,
            quantiles: BTreeMap::new(),
            counted: None,
            benchmarks: Benchmarks::default(),
            cpu_s: None,
            error: None,
        }
    }
}

#[cfg(test)]
impl ReplayLine {
    /// A made replay whose 5, 25, 75 and 95 % quantiles of yes are .4, .45, .55 and .6.
    pub(crate) fn made(fraction: f64, truth: f64) -> Self {
        Self {
            system: "plebis",
            contest: "example".to_owned(),
            country: None,
            order: OrderName::Simulated(OrderKind::Random),
            seed: 1,
            fraction,
            truth,
            point: Some(0.5),
            lo50: Some(0.45),
            hi50: Some(0.55),
            lo90: Some(0.4),
            hi90: Some(0.6),
            quantiles: BTreeMap::new(),
            counted: None,
            benchmarks: Benchmarks::default(),
            cpu_s: None,
            error: None,
        }
    }
}

impl ReplayedNight for ReplayLine {
    fn vote(&self) -> &str {
        &self.contest
    }

    fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }

    fn order(&self) -> OrderFamily {
        match &self.order {
            OrderName::Simulated(kind) if *kind != OrderKind::Random => OrderFamily::Biased,
            other => OrderFamily::Named(other.to_string()),
        }
    }

    fn fraction(&self) -> f64 {
        self.fraction
    }

    fn truth(&self) -> f64 {
        self.truth
    }

    fn projected(&self) -> Option<ProjectedShare> {
        let levels = self.quantiles.iter().map(|(level, value)| (level.value(), *value));
        Some(ProjectedShare {
            median: self.point?,
            interval50: (self.lo50?, self.hi50?),
            interval90: (self.lo90?, self.hi90?),
            quantiles: levels.collect(),
        })
    }

    fn benchmarks(&self) -> Benchmarks {
        self.benchmarks
    }
}

/// CPU time of the calling thread, where the system tells it without a call into C.
fn cpu_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = text.split_whitespace().next()?.parse().ok()?;
    Some(1e-9 * nanoseconds)
}

fn ends((lower, upper): (f64, f64)) -> (Option<f64>, Option<f64>) {
    (Some(lower), Some(upper))
}

/// Final yes share over the units whose result is known; of shares without a weight each counts alike, as in the projection.
fn truth(vote: &Vote) -> f64 {
    let infos = vote.infos();
    let known = vote.units.iter().filter(|unit| unit.counts.valid().is_some() || unit.yes_share.is_some());
    let weight = |unit: &str| infos.get(unit).and_then(|info| info.weight);
    yes_share(known, |unit| Some(weight(unit).unwrap_or(1.0))).unwrap_or(f64::NAN)
}
