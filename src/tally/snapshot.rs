//! The returns at one instant, as they count.

use super::known::{Known, ballots};
use super::rows::by_unit;
use super::zeros::{not_counted, says_nothing};
use crate::vote::{AggregateRow, Measure, Moment, Report, Returns, SetAside, Snapshot, Vote, words};

/// What was known at an instant, without the rows that do not count; `None` = all of the file.
///
/// Rows that cannot be true are set aside one by one, so that a unit keeps its last good report. A unit whose last report is a zero that
/// stands for "not counted yet" is outstanding.
pub fn snapshot(vote: &Vote, baselines: &[Vote], as_of: Option<Moment>) -> Snapshot {
    snapshot_of(vote, baselines, &vote.returns, as_of)
}

/// The same of other returns than the vote's own.
pub fn snapshot_of(vote: &Vote, baselines: &[Vote], all: &Returns, as_of: Option<Moment>) -> Snapshot {
    let known = Known::new(vote, baselines);
    let (all, aside) = by_unit(vote, baselines, all, as_of);
    let mut returns = Returns { unread: all.unread.clone(), ..Returns::default() };
    returns.unread.extend(aside);
    for report in all.known_reports(as_of) {
        match cannot_be_true(&known, report) {
            Some(set_aside) => returns.unread.push(set_aside),
            None => returns.reports.push(report.clone()),
        }
    }
    returns.aggregates = all.aggregates.iter().filter_map(counted_line).collect();
    let latest = all.latest(as_of);
    let mut snapshot = Snapshot { latest, ..returns.snapshot(as_of) };
    snapshot.set_aside.sort_by_key(|row| row.line);
    for unit in not_counted(vote, &known, &snapshot) {
        let earlier = snapshot.revisions.get(&unit);
        if earlier.is_some_and(|earlier| earlier.iter().all(says_nothing)) {
            // It was at zero before, too: nothing was taken back.
            snapshot.revisions.remove(&unit);
        }
        snapshot.at_zero.extend(snapshot.reports.remove_entry(&unit));
    }
    snapshot
}

/// Rows with far more ballots than any file of the folder lets their unit have, in file order.
pub fn impossible_rows(vote: &Vote, baselines: &[Vote]) -> Vec<SetAside> {
    let known = Known::new(vote, baselines);
    let (returns, _) = by_unit(vote, baselines, &vote.returns, None);
    returns.reports.iter().filter_map(|report| cannot_be_true(&known, report)).collect()
}

/// More ballots above the register than this, or than a tenth, are no late registrations.
const SMALL_EXCESS: u64 = 50;

/// A row with far more ballots than any file of the folder lets its unit have.
fn cannot_be_true(known: &Known<'_>, report: &Report) -> Option<SetAside> {
    let (ballots, register) = (ballots(&report.counts)?, known.register(report)?);
    let excess = ballots.saturating_sub(register);
    if excess <= SMALL_EXCESS.max(register / 10) || known.was_above_register(&report.unit) {
        return None;
    }
    let why = words!(
        "{key}: {ballots} ballots of {register} registered persons cannot be true",
        "{key} : {ballots} bulletins pour {register} inscrits, c’est impossible";
        key = &report.unit
    );
    Some(SetAside { line: report.line, unit: Some(report.unit.clone()), why })
}

/// A published line without what stands before the count: "0 of 300" says nothing of a share.
fn counted_line(row: &AggregateRow) -> Option<AggregateRow> {
    let placeholder = row.counted.is_some_and(|counted| counted <= 0.0);
    match row.measure {
        Measure::Share if placeholder => None,
        _ => Some(AggregateRow { counted: row.counted.filter(|_| !placeholder), ..row.clone() }),
    }
}
