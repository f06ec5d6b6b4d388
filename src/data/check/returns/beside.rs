//! Published shares beside the units that they count.

use std::collections::BTreeSet;

use crate::data::check::context::Context;
use crate::data::text;
use crate::language::{Value, say};
use crate::vote::{AggregateRow, CountedOf, Counts, Finding, LineCode, Measure, Report, Side, place_of};

/// Points by which the two may differ beyond rounding: a unit may come in between two publications.
const APART: f64 = 1.0;

/// A share of the whole vote after so many units, and as many units in by then: they are the same count.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let returns = &context.vote.returns;
    if returns.reports.is_empty() {
        return;
    }
    for row in returns.aggregates.iter().filter(|row| row.area.is_none() && row.measure == Measure::Share) {
        out.extend(differs(context, row));
    }
}

fn differs(context: &Context, row: &AggregateRow) -> Option<Finding> {
    let vote = context.vote;
    let (side, value, counted) = (row.option?, row.value?, row.counted?);
    if row.counted_of != Some(CountedOf::Stations) || row.total == Some(100.0) {
        return None;
    }
    let snapshot = vote.returns.snapshot(row.reported_at);
    let is_in = |report: &Report| report.status.is_complete() && report.counts.valid().is_some();
    let open: BTreeSet<&str> =
        snapshot.reports.iter().filter(|(_, report)| !is_in(report)).map(|(unit, _)| place_of(unit)).collect();
    let reports =
        || snapshot.reports.iter().filter(|(unit, _)| !open.contains(place_of(unit))).map(|(_, report)| report);
    let places: BTreeSet<&str> = snapshot.reports.keys().map(|unit| place_of(unit)).collect();
    if (places.len() - open.len()) as f64 != counted {
        return None;
    }
    let sum = |of: fn(&Report) -> Option<u64>| Some(reports().filter_map(of).sum());
    let counts =
        Counts { yes: sum(|report| report.counts.yes), no: sum(|report| report.counts.no), ..Counts::default() };
    let yes = counts.yes_share()?;
    let share = 100.0 * if side == Side::Yes { yes } else { 1.0 - yes };
    // What is in of places that are not complete may stand in the line, or not.
    let partial: u64 = snapshot.reports.values().filter(|report| !is_in(report)).filter_map(|r| r.counts.valid()).sum();
    let in_part = 100.0 * partial as f64 / (partial + counts.valid()?) as f64;
    if (share - value).abs() <= APART + in_part + row.half_width().unwrap_or(0.5) {
        return None;
    }
    let message = say!(
        CheckReturns::LineDiffersFromUnits,
        figure = text::told(vote, row.measure.word(), row.option, value),
        counted = places.len() - open.len(),
        share = Value::percent(share / 100.0, 1)
    );
    let hint = say!(CheckReturns::LineDiffersFromUnitsCure);
    let finding = Finding::new(LineCode::LineDiffersFromUnits, message, hint);
    Some(finding.at("returns.csv", row.line).column("value"))
}
