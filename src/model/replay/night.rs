//! A counting night replayed: the same vote projected again and again as its units come in.

use std::collections::HashMap;

use rayon::prelude::*;
use serde::Serialize;

use super::order_name::OrderName;
use super::simulated_orders::{OrderKind, OrderUnit, reported_count, reporting_order};
use crate::distribution::{Distribution, WinProbability};
use crate::error::{Error, Result};
use crate::language::{Value, say};
use crate::model::count::{
    Options, Projection, Projector, RestsOn, Step, UnitTable, as_of, earlier_by_unit, usable_baselines,
};
use crate::vote::{CountedOf, Measure, Moment, Report, ReportStatus, Side, Snapshot, UnitResult, Vote};

/// The order in which a finished vote's units come in again.
#[derive(Debug, Clone, PartialEq)]
pub enum NightOrder {
    /// Ascending `reported_at` of `returns.csv`; units without one last, in file order.
    Declared,
    /// The evening itself: what was published at each recorded time, partial counts as they stood.
    Recorded,
    /// One of the simulated orders.
    Simulated(OrderKind, u64),
    /// Rows of `results.csv` (from 0), first to report first.
    Rows(Vec<usize>),
}

/// A counting night, projected again and again as units come in: what `night_projection` and `night_story` draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Night {
    /// The reporting order.
    pub order: OrderName,
    /// The order is simulated: the chart says so.
    pub simulated: bool,
    /// One projection per step, first to last.
    pub points: Vec<NightPoint>,
}

impl Night {
    /// An evening as it was published, up to its last unit.
    pub fn is_complete(&self) -> bool {
        !self.simulated && self.points.last().is_some_and(NightPoint::is_complete)
    }

    /// An evening as it was published ends with the projection that is told beside it, whatever that was asked to use.
    pub fn end_with(&mut self, projection: &Projection) {
        let same =
            |last: &NightPoint| projection.basis == RestsOn::Units && projection.counted.units == Some(last.units);
        let (false, Some(last)) = (self.simulated, self.points.last_mut().filter(|last| same(last))) else { return };
        if let Some(share) = &projection.share {
            last.share = share.clone();
            last.win_probability = projection.win_probability;
        }
    }
}

/// One step of a counting night.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NightPoint {
    /// Clock time where the order is declared.
    pub at: Option<Moment>,
    /// Units reported.
    pub units: usize,
    /// Units expected.
    pub units_total: usize,
    /// Counted valid votes in share of expected valid votes, 0..1.
    pub progress: Option<f64>,
    /// Share of the focus option in what is counted.
    pub counted_share: Option<f64>,
    /// Projected final share of the focus option.
    pub share: Distribution,
    /// Probability that the proposal is carried under the whole rule; `None` where the rule cannot be applied.
    pub win_probability: Option<WinProbability>,
}

impl NightPoint {
    /// Every unit is in and counted to the end.
    pub fn is_complete(&self) -> bool {
        self.units == self.units_total && self.share.sd < 1e-9
    }

    fn of(vote: &Vote, at: Option<Moment>, (units, units_total): (usize, usize), step: Step) -> Self {
        let Step { yes, counted, win_probability } = step;
        Self {
            at,
            units,
            units_total,
            progress: counted.progress,
            counted_share: counted.share,
            share: if vote.focus == Side::Yes { yes } else { yes.mirrored() },
            win_probability,
        }
    }
}

impl NightOrder {
    /// The evening itself where its times are recorded: of a count under way, or of at least half of a finished vote's
    /// units; else `None`, and only a simulated order is left.
    pub fn of(vote: &Vote) -> Option<Self> {
        let mut timed: Vec<&str> =
            vote.returns.reports.iter().filter(|r| r.reported_at.is_some()).map(|r| r.unit.as_str()).collect();
        timed.sort_unstable();
        timed.dedup();
        let is_finished = vote.units.iter().any(has_result);
        (!timed.is_empty() && (!is_finished || 2 * timed.len() >= vote.units.len())).then_some(Self::Recorded)
    }
}

fn has_result(unit: &UnitResult) -> bool {
    unit.counts.yes.is_some() || unit.yes_share.is_some()
}

/// Share of the units at which charts stop a replay: that of the last published partial line that counts units, else half.
pub fn stop_fraction(vote: &Vote) -> f64 {
    let lines = vote.returns.lines();
    let partial = lines.iter().rev().filter(|line| line.area.is_none() && line.status() == ReportStatus::Partial);
    let counted = partial.filter_map(|line| {
        let row = line.row(Measure::Share)?;
        let (counted, total) = (row.counted?, row.total?);
        (row.counted_of == Some(CountedOf::Stations) && counted > 0.0 && counted < total).then_some(counted / total)
    });
    counted.take(1).next().unwrap_or(0.5)
}

/// Steps of a replay.
const STEPS: usize = 20;
/// Draws of one step: a picture needs no more.
const DRAWS: usize = 1000;

/// Replays a finished vote up to a share of its units and projects it at twenty steps.
///
/// # Assumes
/// Reported units are complete; nothing else of the result is read.
///
/// # Errors
/// A vote without results by unit, a recorded order without a time, a count of which nobody knows what is uncounted, or a
/// list of rows that does not fit it.
pub fn night(vote: &Vote, baselines: &[Vote], order: &NightOrder, stop: f64, options: &Options) -> Result<Night> {
    if *order == NightOrder::Recorded {
        return evening(vote, baselines, options);
    }
    if !vote.units.iter().any(has_result) {
        return Err(Error::nothing(say!(NoAnswer::NoResultsByUnit, vote = &vote.id), say!(NoAnswer::GiveTimedReturns))
            .named(&vote.place_names()));
    }
    let sequence = sequence(vote, baselines, order)?;
    let times = Times::of(vote);
    let mut last = reported_count(stop, sequence.len()).max(1);
    if *order == NightOrder::Declared {
        // Units without a time stand in file order, which nobody recorded.
        last = last.min(vote.units.iter().filter(|unit| times.get(&unit.unit).is_some()).count());
        if last == 0 {
            return Err(Error::nothing(
                say!(NoAnswer::OrderNotRecorded, vote = &vote.id),
                say!(NoAnswer::AddTimesOrRandom),
            )
            .named(&vote.place_names()));
        }
    }
    let mut steps: Vec<usize> =
        (1..=STEPS).map(|step| ((last * step) as f64 / STEPS as f64).round() as usize).filter(|k| *k > 0).collect();
    steps.dedup();
    let step_options = Options { n_draws: options.n_draws.min(DRAWS), hint: None, ..options.clone() };
    let projector = Projector::new(vote, baselines, options.method)?;
    let points: Vec<Option<NightPoint>> = steps
        .par_iter()
        .map(|&k| {
            let snapshot = times.snapshot_of(vote, &sequence[..k]);
            let step = projector.step(&snapshot, &step_options)?;
            let at = matches!(order, NightOrder::Declared).then(|| as_of(&snapshot)).flatten();
            Some(NightPoint::of(vote, at, (k, sequence.len()), step))
        })
        .collect();
    let (name, simulated) = match order {
        NightOrder::Declared | NightOrder::Recorded => (OrderName::Declared, false),
        NightOrder::Simulated(kind, _) => (OrderName::Simulated(*kind), true),
        NightOrder::Rows(_) => (OrderName::File("file".to_owned()), true),
    };
    Ok(Night { order: name, simulated, points: points.into_iter().flatten().collect() })
}

/// The evening as it was published: projections at up to twenty of its recorded times, the last of all that came in.
///
/// The last one is the projection of `project`, from as many draws.
fn evening(vote: &Vote, baselines: &[Vote], options: &Options) -> Result<Night> {
    let mut times: Vec<Moment> = vote.returns.reports.iter().filter_map(|report| report.reported_at).collect();
    times.sort_unstable();
    times.dedup_by_key(|time| time.timestamp);
    let steps = times.len().min(STEPS);
    let chosen: Vec<Moment> = (1..=steps).map(|step| times[(times.len() * step).div_ceil(steps) - 1]).collect();
    let projector = Projector::new(vote, baselines, options.method)?;
    let standing = crate::tally::snapshots(vote, baselines);
    let points: Vec<Option<NightPoint>> = (chosen.par_iter().enumerate())
        .map(|(place, time)| {
            let is_last = place + 1 == chosen.len();
            let n_draws = if is_last { options.n_draws } else { options.n_draws.min(DRAWS) };
            let options = Options { n_draws, hint: None, ..options.clone() };
            let snapshot = standing((!is_last).then_some(*time));
            let step = projector.step(&snapshot, &options)?;
            let units = (step.counted.units.unwrap_or(0), step.counted.units_total.unwrap_or(0));
            Some(NightPoint::of(vote, Some(*time), units, step))
        })
        .collect();
    let points: Vec<NightPoint> = points.into_iter().flatten().collect();
    if points.is_empty() {
        return Err(without_points(vote, baselines));
    }
    Ok(Night { order: OrderName::Declared, simulated: false, points })
}

/// Why no time of an evening has a projection.
fn without_points(vote: &Vote, baselines: &[Vote]) -> Error {
    let whole = crate::tally::snapshot(vote, baselines, None);
    let (why, cure) = match UnitTable::new(vote, baselines, &whole).list_is_unknown {
        true => (say!(NoAnswer::UncountedUnknown), say!(NoAnswer::ListTheUnits)),
        false => (say!(NoAnswer::NothingCounted), say!(NoAnswer::Wait)),
    };
    Error::nothing(say!(NoAnswer::NightNotDrawn, vote = &vote.id, why), cure).named(&vote.place_names())
}

/// Rows of `results.csv` in reporting order.
///
/// # Errors
/// See [`night`].
pub fn sequence(vote: &Vote, baselines: &[Vote], order: &NightOrder) -> Result<Vec<usize>> {
    let n = vote.units.len();
    if n == 0 {
        return Err(Error::nothing(say!(NoAnswer::NoResultsByUnit, vote = &vote.id), say!(NoAnswer::AddResults))
            .named(&vote.place_names()));
    }
    match order {
        NightOrder::Rows(rows) => {
            let mut seen = vec![false; n];
            for &row in rows {
                match seen.get_mut(row) {
                    Some(seen) if !*seen => *seen = true,
                    _ => {
                        return Err(Error::usage(
                            say!(Flag::OrderRow, row = Value::plain(row), vote = &vote.id, last = Value::plain(n - 1)),
                            say!(Flag::OrderRowCure),
                        ));
                    }
                }
            }
            Ok(rows.clone())
        }
        NightOrder::Declared | NightOrder::Recorded => {
            let mut rows: Vec<usize> = (0..n).collect();
            let first = Times::of(vote);
            let times: Vec<_> = vote.units.iter().map(|unit| first.get(&unit.unit)).collect();
            rows.sort_by_key(|&row| (times[row].is_none(), times[row]));
            Ok(rows)
        }
        NightOrder::Simulated(kind, seed) => {
            let baseline = usable_baselines(vote, baselines).pop();
            let keys: Vec<String> = vote.units.iter().map(|unit| unit.unit.clone()).collect();
            let earlier = baseline.map_or_else(|| vec![None; keys.len()], |b| earlier_by_unit(vote, b, &keys));
            let units: Vec<OrderUnit> = vote
                .units
                .iter()
                .zip(&earlier)
                .map(|(unit, before)| {
                    let before = before.filter(|e| e.valid() > 0.0);
                    OrderUnit {
                        parent: unit.parent.clone().unwrap_or_default(),
                        size: before.map(|e| e.valid()),
                        axis: before.map(|e| e.yes / e.valid()),
                        registered: unit.counts.registered.map(|r| r as f64),
                    }
                })
                .collect();
            Ok(reporting_order(*kind, *seed, &units))
        }
    }
}

/// When each unit was first reported.
#[derive(Debug)]
pub(super) struct Times<'a>(HashMap<&'a str, Moment>);

impl<'a> Times<'a> {
    /// From the rows of `returns.csv`.
    pub fn of(vote: &'a Vote) -> Self {
        let mut first: HashMap<&str, Moment> = HashMap::new();
        for report in &vote.returns.reports {
            if let Some(at) = report.reported_at {
                first.entry(&report.unit).and_modify(|earliest| *earliest = (*earliest).min(at)).or_insert(at);
            }
        }
        Self(first)
    }

    fn get(&self, unit: &str) -> Option<Moment> {
        self.0.get(unit).copied()
    }

    /// What a snapshot holds when these rows of `results.csv` are complete and the rest is silent.
    pub fn snapshot_of(&self, vote: &Vote, rows: &[usize]) -> Snapshot {
        let mut snapshot = Snapshot::default();
        for &row in rows {
            let unit: &UnitResult = &vote.units[row];
            let report = Report {
                unit: unit.unit.clone(),
                name: unit.name.clone(),
                parent: unit.parent.clone(),
                counts: unit.counts,
                yes_share: unit.yes_share,
                status: ReportStatus::Complete,
                counted_fraction: None,
                reported_at: self.get(&unit.unit),
                line: unit.line,
            };
            snapshot.reports.insert(unit.unit.clone(), report);
        }
        snapshot
    }
}

/// What a snapshot holds when these rows of `results.csv` are complete and the rest is silent.
pub fn snapshot_of(vote: &Vote, rows: &[usize]) -> Snapshot {
    Times::of(vote).snapshot_of(vote, rows)
}
