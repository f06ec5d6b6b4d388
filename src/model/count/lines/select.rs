//! Which published lines a projection uses: the latest of every area that say how much is counted.

use std::collections::BTreeSet;

use super::announced::{Announced, amount, counted_ballots, every_area_is_in, turnout_range, yes_range};
use super::complete::is_whole;
use super::hint::rows_of;
use crate::language::{Value, say};
use crate::model::count::Form;
use crate::model::count::table::UnitTable;
use crate::vote::{AggregateLine, CountedOf, Measure, Moment, ReportStatus, Side, Snapshot, Text, Vote};

/// The latest usable share line of every area, in words too, and the time of the last of them.
pub(super) fn select(
    table: &UnitTable,
    snapshot: &Snapshot,
    vote: &Vote,
    notes: &mut Vec<Text>,
) -> (Vec<Announced>, Vec<Text>, Option<Moment>) {
    let usable = |line: &&AggregateLine| is_usable(line, vote, snapshot);
    let mut latest: Vec<&AggregateLine> = Vec::new();
    for line in snapshot.lines.iter().filter(usable) {
        latest.retain(|other| other.area != line.area);
        latest.push(line);
    }
    let unused = |line: &AggregateLine| line.status() != ReportStatus::Partial && !is_usable(line, vote, snapshot);
    if snapshot.as_of.is_none() && snapshot.lines.iter().any(|line| has_share(line) && unused(line)) {
        notes.push(say!(Count::CompleteCountsProclamationsUsedWithout));
    }
    let mut chosen: Vec<Announced> = Vec::new();
    let mut told = Vec::new();
    let mut time = None;
    // Areas first: the whole then speaks for what they leave open.
    latest.sort_by_key(|line| line.area.is_none());
    for line in latest {
        let rows: BTreeSet<usize> = match &line.area {
            None => (0..table.rows.len()).collect(),
            Some(area) => rows_of(table, area),
        };
        let name = line.area.as_deref().map_or_else(|| say!(Count::WholeVote), Text::same);
        if rows.is_empty() {
            notes.push(say!(Count::LineAboutUsedUnitBelongs, name));
            continue;
        }
        if line.area.is_some() && chosen.iter().any(|other| other.rows.iter().any(|row| rows.contains(row))) {
            notes.push(say!(Count::LineAboutUsedItsArea, name));
            continue;
        }
        let is_all = is_whole(line);
        if line.area.is_none() && !is_all && every_area_is_in(&chosen, table.rows.len()) {
            notes.push(say!(Count::LineAboutUsedEveryArea, name));
            continue;
        }
        let Some(amount) = amount(line, rows.len()) else {
            notes.push(say!(Count::LineAboutUsedDoesSay, name));
            continue;
        };
        let Some(yes) = yes_range(line) else {
            notes.push(say!(Count::LineAboutUsedItsShares, name));
            continue;
        };
        let turnout = turnout_range(line).filter(|_| table.form == Form::Composition);
        told.push(in_words(line, &name, vote));
        time = time.max(line.reported_at);
        let counted =
            snapshot.lines.iter().filter(usable).filter(|other| other.area == line.area).filter_map(counted_ballots);
        let at_least = counted.max_by(|a, b| a.1.total_cmp(&b.1));
        let rows = rows.into_iter().collect();
        chosen.push(Announced { rows, whole: line.area.is_none(), amount, is_all, yes, turnout, at_least });
    }
    (chosen, told, time)
}

/// With an instant every line of a share; without one the lines of the running count, and the complete count only where it is the
/// last word: no result is published, or no other line is there.
fn is_usable(line: &AggregateLine, vote: &Vote, snapshot: &Snapshot) -> bool {
    let is_partial = |line: &AggregateLine| line.status() == ReportStatus::Partial && has_share(line);
    has_share(line)
        && (snapshot.as_of.is_some()
            || is_partial(line)
            || (!vote.is_over() && vote.results.is_empty())
            || !snapshot.lines.iter().any(is_partial))
}

fn has_share(line: &AggregateLine) -> bool {
    line.share_percent(Side::Yes).is_some()
}

/// The last line about the whole vote, where it says that everything is counted.
pub(super) fn whole_line<'a>(vote: &Vote, snapshot: &'a Snapshot) -> Option<&'a AggregateLine> {
    let last = snapshot.lines.iter().rfind(|line| line.area.is_none() && is_usable(line, vote, snapshot))?;
    Some(last).filter(|line| is_whole(line))
}

/// Stations counted and stations in all of the line about the whole vote.
pub(super) fn stations(vote: &Vote, snapshot: &Snapshot) -> Option<[f64; 2]> {
    let line = snapshot.lines.iter().rfind(|line| line.area.is_none() && is_usable(line, vote, snapshot))?;
    let row = line.row(Measure::Share)?;
    let of_stations = row.counted_of.unwrap_or(CountedOf::Stations) == CountedOf::Stations;
    of_stations.then_some([row.counted?, row.total?])
}

/// What a line about the whole vote leaves open that gives ballots without a total: often these are the voters
/// registered in the counted units, and far less is counted.
pub(super) fn doubt_of_base(vote: &Vote, snapshot: &Snapshot, table: &UnitTable) -> Option<Text> {
    let line = snapshot.lines.iter().rfind(|line| line.area.is_none() && is_usable(line, vote, snapshot))?;
    let row = line.row(Measure::Share).filter(|row| row.total.is_none() && !is_whole(line))?;
    let counted = row.counted.filter(|_| matches!(row.counted_of, Some(CountedOf::Ballots | CountedOf::Valid)))?;
    let registered: f64 = table.rows.iter().map(|row| row.registered).sum();
    let part = Value::percent(counted / registered, 0);
    (counted <= registered).then(|| say!(Count::BallotsOrRegistered, counted = Value::decimal(counted, 0), part))
}

/// A line as a reader knows it: by the option in focus where it gives that one.
fn in_words(line: &AggregateLine, name: &Text, vote: &Vote) -> Text {
    let shares = || line.rows.iter().filter(|row| row.measure == Measure::Share);
    let row = shares().find(|row| row.option == Some(vote.focus)).or_else(|| shares().next());
    let when = line.reported_at.map_or_else(|| say!(Count::TimePublished), |at| Text::same(at.to_string()));
    let share = row.map_or_else(Text::default, |row| {
        let option = match row.option {
            None => say!(Count::Share),
            Some(side) => vote.option(side),
        };
        say!(Count::Value, option, value = row.value.unwrap_or(f64::NAN))
    });
    let counted = row.and_then(|row| {
        let of = match row.counted_of.unwrap_or(CountedOf::Stations) {
            CountedOf::Stations => say!(Count::Stations),
            CountedOf::Ballots => say!(Count::Ballots),
            CountedOf::Valid => say!(Count::ValidVotes),
            CountedOf::Registered => say!(Count::Registered),
        };
        Some(match (row.counted?, row.total) {
            (counted, Some(total)) => say!(Count::Of, counted, total, of),
            (counted, None) => say!(Count::Value2, counted, of),
        })
    });
    let counted = counted.unwrap_or_else(|| say!(Count::Complete));
    let turnout = line.row(Measure::Turnout).and_then(|row| row.value);
    let turnout = turnout.map_or_else(Text::default, |t| say!(Count::Turnout, t));
    say!(Count::Value3, name, share, counted, when, turnout)
}
