//! Units that changed unlike all others since an earlier vote.

use std::collections::{BTreeSet, HashMap};

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::maths::median;
use crate::vote::{Counts, Finding, Report, ResultCode, UnitResult, Vote};

/// Robust z above which a change is told. A normal one in 500 million is beyond 6, but changes have heavy tails.
const Z_TOLD: f64 = 6.0;
/// Fewer units than this do not say what is usual.
const FEWEST: usize = 20;
/// Fewer ballots than this do not say what a unit did.
const FEWEST_BALLOTS: f64 = 20.0;

/// A unit's change on the logit scale.
struct Change<'a> {
    unit: &'a UnitResult,
    /// Now minus before.
    value: f64,
    /// Variance by the number of ballots alone.
    sampling: f64,
    now: f64,
    before: f64,
}

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let reported = reported(context);
    for baseline in context.baselines {
        let before = carried_over(context.vote, &reported, baseline);
        share("results.csv", units, baseline, &before, out);
        share("returns.csv", &reported, baseline, &before, out);
        turnout(units, baseline, &before, out);
    }
}

/// The complete reports of units whose final result is not known.
fn reported(context: &Context) -> Vec<UnitResult> {
    let is_open =
        |unit: &str| context.position.get(unit).is_none_or(|index| context.vote.units[*index].counts.valid().is_none());
    let reports =
        context.snapshot().reports.iter().filter(|(unit, report)| report.status.is_complete() && is_open(unit));
    let as_result = |(unit, report): (&String, &Report)| UnitResult {
        unit: unit.clone(),
        name: None,
        parent: None,
        counts: report.counts,
        yes_share: None,
        line: report.line,
    };
    reports.map(as_result).collect()
}

/// Ballots of the baseline in the units of this vote.
#[derive(Default, Clone, Copy)]
struct Carried {
    registered: f64,
    cast: f64,
    yes: f64,
    no: f64,
}

fn carried_over<'a>(vote: &'a Vote, reported: &'a [UnitResult], baseline: &Vote) -> HashMap<&'a str, Carried> {
    let earlier: HashMap<&str, &Counts> =
        baseline.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
    let mut carried: HashMap<&str, Carried> = HashMap::with_capacity(vote.units.len());
    let mut add = |unit: &'a str, counts: &Counts, weight: f64| {
        let part = |value: Option<u64>| value.map_or(f64::NAN, |value| weight * value as f64);
        let slot = carried.entry(unit).or_default();
        slot.registered += part(counts.registered);
        slot.cast += part(counts.cast_or_sum());
        slot.yes += part(counts.yes);
        slot.no += part(counts.no);
    };
    let continued = vote.continued(baseline);
    let units: BTreeSet<&str> = vote.units.iter().chain(reported).map(|unit| unit.unit.as_str()).collect();
    for unit in units {
        for (key, weight) in continued.of(unit) {
            if let Some(counts) = earlier.get(key) {
                add(unit, counts, weight);
            }
        }
    }
    carried
}

/// Logit of a/(a+b) with half a ballot on each side, and its variance.
fn logit(a: f64, b: f64) -> Option<(f64, f64)> {
    (a >= 0.0 && b >= 0.0 && a + b >= FEWEST_BALLOTS)
        .then(|| (((a + 0.5) / (b + 0.5)).ln(), 1.0 / (a + 0.5) + 1.0 / (b + 0.5)))
}

fn change<'a>(unit: &'a UnitResult, now: (f64, f64), before: (f64, f64)) -> Option<Change<'a>> {
    let (after, sampling_after) = logit(now.0, now.1)?;
    let (earlier, sampling_earlier) = logit(before.0, before.1)?;
    Some(Change {
        unit,
        value: after - earlier,
        sampling: sampling_after + sampling_earlier,
        now: now.0 / (now.0 + now.1),
        before: before.0 / (before.0 + before.1),
    })
}

/// What is usual: median change and robust variance beyond sampling.
struct Usual {
    middle: f64,
    spread: f64,
}

impl Usual {
    fn of(changes: &[Change]) -> Option<Self> {
        if changes.len() < FEWEST {
            return None;
        }
        let middle = median(changes.iter().map(|change| change.value))?;
        let mad = median(changes.iter().map(|change| (change.value - middle).abs()))?;
        let sampling = median(changes.iter().map(|change| change.sampling))?;
        // 1.4826 turns the median of normal deviations into their sd.
        let spread = ((1.4826 * mad).powi(2) - sampling).max(0.05_f64.powi(2));
        Some(Self { middle, spread })
    }

    fn z(&self, value: f64, sampling: f64) -> f64 {
        (value - self.middle) / (self.spread + sampling).sqrt()
    }
}

/// Units that are in both votes and have enough ballots, with their change and its robust z where it is unusual.
///
/// `sides` gives the two parts of a unit whose proportion is compared, now and before.
fn unusual<'a>(
    units: &'a [UnitResult],
    before: &HashMap<&str, Carried>,
    sides: impl Fn(&Counts, &Carried) -> Option<((f64, f64), (f64, f64))>,
) -> Option<(Usual, Vec<(Change<'a>, f64)>)> {
    let changes = units.iter().filter_map(|unit| {
        let (now, earlier) = sides(&unit.counts, before.get(unit.unit.as_str())?)?;
        change(unit, now, earlier)
    });
    let changes: Vec<Change<'a>> = changes.collect();
    let usual = Usual::of(&changes)?;
    let told = changes.into_iter().map(|change| {
        let z = usual.z(change.value, change.sampling);
        (change, z)
    });
    let told = told.filter(|(_, z)| z.abs() >= Z_TOLD).collect();
    Some((usual, told))
}

fn share(file: &str, units: &[UnitResult], baseline: &Vote, before: &HashMap<&str, Carried>, out: &mut Vec<Finding>) {
    let sides = |now: &Counts, earlier: &Carried| Some(((now.yes? as f64, now.no? as f64), (earlier.yes, earlier.no)));
    let Some((usual, told)) = unusual(units, before, sides) else { return };
    for (item, z) in told {
        let message = say!(
            CheckResults::UnusualShare,
            unit = &item.unit.unit,
            now = Value::percent(item.now, 1),
            before = Value::percent(item.before, 1),
            vote = &baseline.id,
            z = Value::signed(z, 1)
        );
        // Turned round, the logit now changes its sign.
        let earlier = (item.before / (1.0 - item.before)).ln();
        let turned = usual.z(-(item.value + earlier) - earlier, item.sampling);
        let (code, hint) = if turned.abs() < 3.0 {
            (ResultCode::YesNoSwapped, say!(CheckResults::YesNoSwappedCure))
        } else {
            (ResultCode::UnusualShare, say!(CheckResults::UnusualShareCure))
        };
        let finding = Finding::new(code, message, hint);
        out.push(finding.at(file, item.unit.line).column("yes").unit(&item.unit.unit));
    }
}

fn turnout(units: &[UnitResult], baseline: &Vote, before: &HashMap<&str, Carried>, out: &mut Vec<Finding>) {
    let sides = |now: &Counts, earlier: &Carried| {
        let cast = now.cast_or_sum()? as f64;
        let away = now.registered? as f64 - cast;
        Some(((cast, away), (earlier.cast, earlier.registered - earlier.cast)))
    };
    let Some((_, told)) = unusual(units, before, sides) else { return };
    for (item, z) in told {
        let message = say!(
            CheckResults::UnusualTurnout,
            unit = &item.unit.unit,
            now = Value::percent(item.now, 1),
            before = Value::percent(item.before, 1),
            vote = &baseline.id,
            z = Value::signed(z, 1)
        );
        let hint = say!(CheckResults::UnusualTurnoutCure);
        let finding = Finding::new(ResultCode::UnusualTurnout, message, hint);
        out.push(finding.at("results.csv", item.unit.line).column("cast").unit(&item.unit.unit));
    }
}
