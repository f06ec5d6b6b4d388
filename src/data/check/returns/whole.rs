//! What came in for the whole vote against the register of the whole vote.

use crate::data::check::context::Context;
use crate::language::say;
use crate::vote::{AggregateLine, CountedOf, Finding, LineCode, Measure, Quantity, ReportCode};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let Some(register) = register(context) else { return };
    let lines = context.vote.returns.lines();
    out.extend(lines.iter().filter(|line| line.area.is_none()).filter_map(|line| above(line, register)));
    out.extend(units_above(context, register));
}

/// The largest register of the whole vote that any file gives.
fn register(context: &Context) -> Option<u64> {
    let vote = context.vote;
    let results = vote.results.iter().filter_map(|result| result.counts.registered);
    let whole = vote.controls.iter().filter(|control| control.area.is_none());
    let controls = whole.filter(|control| control.quantity == Quantity::Registered).map(|control| control.value);
    results.chain(controls).chain(context.areas.sum(None, Quantity::Registered)).max().filter(|most| *most > 0)
}

/// A published line that has counted more ballots or persons than may vote.
fn above(line: &AggregateLine, register: u64) -> Option<Finding> {
    let row = line.rows.iter().find(|row| row.measure != Measure::Event)?;
    let is_number = row.total != Some(100.0);
    let of = row.counted_of.filter(|of| *of != CountedOf::Stations && is_number)?;
    let counted = row.counted.filter(|counted| *counted > register as f64)?;
    let what = match of {
        CountedOf::Registered => "registered",
        _ => "ballots",
    };
    let message = say!(CheckReturns::LineAboveRegister, counted, what, register);
    let hint = say!(CheckReturns::LineAboveRegisterCure);
    let finding = Finding::new(LineCode::LineAboveRegister, message, hint);
    Some(finding.at("returns.csv", row.line).column("counted"))
}

/// Reports of units that together hold more ballots than the vote has registered persons.
fn units_above(context: &Context, register: u64) -> Option<Finding> {
    let vote = context.vote;
    if vote.returns.reports.is_empty() {
        return None;
    }
    let ballots: u64 = (context.snapshot().reports.values())
        .filter_map(|report| report.counts.cast_or_sum().or(report.counts.valid()))
        .fold(0, u64::saturating_add);
    (ballots > register).then(|| {
        let message = say!(CheckReturns::BallotsAboveRegisterWhole, ballots, register);
        let hint = say!(CheckReturns::BallotsAboveRegisterWholeCure);
        Finding::new(ReportCode::BallotsAboveRegister, message, hint).at("returns.csv", None).column("cast")
    })
}
