//! Times of `returns.csv` with another offset than that of the closing time.

use jiff::tz::{Offset, TimeZoneDatabase};

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::vote::{Finding, Moment, Vote, VoteFileCode};

/// A slip in some of the times, or in the closing time where most differ from it and no time zone bears it out.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let Some(close) = vote.polls_close else { return };
    let lines = vote.returns.aggregates.iter().filter_map(|row| Some((row.line, row.reported_at?)));
    let reports = vote.returns.reports.iter().filter_map(|report| Some((report.line, report.reported_at?)));
    let mut timed: Vec<(usize, Moment)> = lines.chain(reports).collect();
    timed.sort_by_key(|(line, _)| *line);
    let other: Vec<&(usize, Moment)> = timed.iter().filter(|(_, at)| at.offset != close.offset).collect();
    // A feed that gives universal time does so throughout.
    let is_universal = other.len() == timed.len() && timed.iter().all(|(_, at)| at.offset == Offset::UTC);
    let Some((line, moment)) = other.first().filter(|_| !is_universal) else { return };
    if other.len() * 2 > timed.len() && offset_of_zone(vote) != Some(close.offset) {
        let message = say!(CheckReturns::OffsetsDifferClose, close, n = other.len(), moment = *moment);
        let hint = say!(CheckReturns::OffsetsDifferCloseCure);
        let finding = Finding::new(VoteFileCode::OffsetsDiffer, message, hint);
        out.push(finding.at("vote.toml", None).column("polls_close"));
        return;
    }
    let clock = close.to_string();
    let offset = clock.rfind(['+', '-']).map_or("", |at| &clock[at..]);
    let some = Value::first_few(other.iter().map(|(line, _)| line.to_string()), 5);
    let message = say!(CheckReturns::OffsetsDiffer, moment = *moment, close, lines = some);
    let finding = Finding::new(VoteFileCode::OffsetsDiffer, message, say!(CheckReturns::OffsetsDifferCure, offset));
    out.push(finding.at("returns.csv", *line).column("reported_at"));
}

/// The offset that the vote's time zone has at the closing time.
fn offset_of_zone(vote: &Vote) -> Option<Offset> {
    let zone = TimeZoneDatabase::bundled().get(vote.timezone.as_deref()?).ok()?;
    Some(zone.to_offset(vote.polls_close?.timestamp))
}
