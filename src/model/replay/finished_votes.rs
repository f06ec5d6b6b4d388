//! Finished votes replayed: projections at many reporting orders and fractions, scored against the result.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use serde::Serialize;

use super::moments::{Case, Moments};
use super::order_name::OrderName;
use super::plan::ReplayPlan;
use super::simulated_orders::OrderKind;
use crate::distribution::Level;
use crate::error::Result;
use crate::language::say;
use crate::model::count::{Method, Options, Projector, uniform_swing};
use crate::score::{Benchmarks, OrderFamily, ProjectedShare, ReplayedNight};
use crate::vote::{Vote, yes_share};

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

/// The nights of a vote, each known by its number before it is projected.
#[derive(Debug)]
pub struct Replay<'a> {
    vote: &'a Vote,
    moments: Moments<'a>,
    projector: Projector<'a>,
    /// Where what simpler methods say is asked for.
    without_baseline: Option<Projector<'a>>,
    options: &'a Options,
    truth: f64,
}

impl<'a> Replay<'a> {
    /// How many lines a plan gives for a vote.
    ///
    /// # Errors
    /// As [`Replay::new`].
    pub fn count(vote: &'a Vote, baselines: &'a [Vote], plan: &'a ReplayPlan) -> Result<usize> {
        Ok(Moments::new(vote, baselines, plan)?.len())
    }

    /// Makes ready for the nights of a plan.
    ///
    /// # Errors
    /// A vote without results by unit, recorded times that alone are asked for and missing, or rows that do not fit.
    pub fn new(vote: &'a Vote, baselines: &'a [Vote], plan: &'a ReplayPlan, options: &'a Options) -> Result<Self> {
        let moments = Moments::new(vote, baselines, plan)?;
        let projector = Projector::new(vote, baselines, options.method)?;
        let without_baseline = plan.benchmarks.then(|| Projector::of_swing(vote, &[]));
        Ok(Self { vote, moments, projector, without_baseline, options, truth: truth(vote) })
    }

    /// How many nights there are.
    #[expect(clippy::len_without_is_empty, reason = "a plan without a night is refused")]
    pub fn len(&self) -> usize {
        self.moments.len()
    }

    /// Lines of the nights with these numbers; a projection that fails is a line with `error`.
    ///
    /// # Errors
    /// An order that does not fit the vote.
    pub fn lines(&self, numbers: Range<usize>) -> Result<Vec<ReplayLine>> {
        let (cases, sequences) = self.moments.cases(numbers)?;
        Ok(cases.into_par_iter().map(|case| self.line(case, &sequences)).collect())
    }

    fn line(&self, case: Case, sequences: &[Vec<usize>]) -> ReplayLine {
        let Self { vote, options, .. } = *self;
        let snapshot = self.moments.snapshot(&case.reported, sequences);
        let mut line = ReplayLine::empty(vote, case.order, case.seed, case.fraction, self.truth);
        let before = cpu_seconds();
        let projected = self.projector.share(&snapshot, options);
        line.cpu_s = before.zip(cpu_seconds()).map(|(before, after)| after - before);
        match projected {
            Some((yes, counted)) => {
                line.point = Some(yes.median());
                (line.lo50, line.hi50) = ends(yes.interval(0.5));
                (line.lo90, line.hi90) = ends(yes.interval(0.9));
                line.quantiles = Level::ALL.map(|level| (level, yes.quantile(level))).into();
                line.counted = counted.share.map(|share| vote.focus.of_yes_share(share));
            }
            None if options.method == Method::Factor && !snapshot.reports.is_empty() => {
                line.error = Some(say!(NoAnswer::FactorUnfit).english());
            }
            None => line.error = Some(say!(NoAnswer::NoValidVoteCounted).english()),
        }
        if let Some(without_baseline) = &self.without_baseline {
            line.benchmarks = Benchmarks {
                uniform_swing: uniform_swing(&self.projector.table(&snapshot)),
                counted_share: line.counted,
                no_baseline: without_baseline.share(&snapshot, options).map(|(yes, _)| yes.median()),
            };
        }
        line
    }
}

/// Replays a finished vote; lines in the order of the plan.
///
/// # Assumes
/// Reported units are complete; of the others only what was known before the vote is read. `truth` is the yes share of the
/// sum of all units.
///
/// # Errors
/// As [`Replay::new`].
pub fn replay(vote: &Vote, baselines: &[Vote], plan: &ReplayPlan, options: &Options) -> Result<Vec<ReplayLine>> {
    let replay = Replay::new(vote, baselines, plan, options)?;
    replay.lines(0..replay.len())
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
