//! Rows with a key and nothing else of which nothing else speaks: notes that somebody wrote under a table.

use std::collections::HashSet;

use crate::data::notes::Notes;
use crate::language::say;
use crate::tally::keys::Listed;
use crate::vote::{Counts, Finding, Report, ReportStatus, ResultCode, UnitResult, Vote};

/// Leaves them out, and tells each.
pub(super) fn leave_out(vote: &mut Vote, notes: &mut Notes) {
    of_results(vote, notes);
    of_returns(vote, notes);
}

/// In `results.csv`, where all other rows have votes.
fn of_results(vote: &mut Vote, notes: &mut Notes) {
    let named: HashSet<&str> = vote
        .unit_info
        .iter()
        .map(|info| info.unit.as_str())
        .chain(vote.links.iter().map(|link| link.unit.as_str()))
        .chain(vote.returns.reports.iter().filter(|report| !says_nothing(report)).map(|report| report.unit.as_str()))
        .collect();
    let is_note = |unit: &UnitResult| {
        unit.counts == Counts::default()
            && unit.yes_share.is_none()
            && unit.name.is_none()
            && unit.parent.is_none()
            && !named.contains(unit.unit.as_str())
    };
    let has_votes = |unit: &&UnitResult| unit.counts.valid().is_some() || unit.yes_share.is_some();
    let lines: HashSet<usize> = vote.units.iter().filter(|unit| is_note(unit)).map(|unit| unit.line).collect();
    let (all, counted) = (vote.units.len(), vote.units.iter().filter(has_votes).count());
    if lines.len() * 3 > all || lines.len() + counted < all {
        return;
    }
    for unit in vote.units.iter().filter(|unit| lines.contains(&unit.line)) {
        notes.add(note("results.csv", &unit.unit, unit.line));
    }
    vote.units.retain(|unit| !lines.contains(&unit.line));
}

/// In `returns.csv`, where there is a list of units and none is spelled like it.
fn of_returns(vote: &mut Vote, notes: &mut Notes) {
    let info = vote.unit_info.iter().map(|info| info.unit.as_str());
    let listed = Listed::new(vote.units.iter().map(|unit| unit.unit.as_str()).chain(info));
    if listed.is_empty() {
        return;
    }
    let unlisted = |report: &&Report| !listed.contains(&report.unit) && listed.mate(&report.unit).is_none();
    let found: Vec<&Report> =
        vote.returns.reports.iter().filter(|report| says_nothing(report)).filter(unlisted).collect();
    found.iter().for_each(|report| notes.add(note("returns.csv", &report.unit, report.line)));
    let lines: HashSet<usize> = found.iter().map(|report| report.line).collect();
    vote.returns.reports.retain(|report| !lines.contains(&report.line));
}

fn says_nothing(report: &Report) -> bool {
    report.counts == Counts::default()
        && report.yes_share.is_none()
        && report.counted_fraction.is_none()
        && report.reported_at.is_none()
        && report.name.is_none()
        && report.parent.is_none()
        && report.status == ReportStatus::Complete
}

fn note(file: &str, unit: &str, line: usize) -> Finding {
    let (message, hint) = (say!(CheckUnits::RowSaysNothing, unit), say!(CheckUnits::RowSaysNothingCure));
    Finding::new(ResultCode::RowSaysNothing, message, hint).at(file, line).column("unit").unit(unit)
}
