//! What moved since what stood before the latest report that changed anything (`METHOD.md` §3.10).

use std::collections::{BTreeSet, HashMap};

use super::options::Options;
use super::project::project_figures;
use super::projection::{Moved, Projection};
use crate::language::{Text, Value};
use crate::tally::{says_nothing, snapshot, snapshot_of, standing};
use crate::vote::{Counts, Moment, Report, ReportStatus, Snapshot, Vote};

/// Draws of the earlier projection: enough for a median.
const DRAWS: usize = 4000;

/// Compares a projection with the one of what stood before; `None` where there is no earlier time, or nothing could be said then.
///
/// Both projections have the same options.
pub fn moved(
    vote: &Vote,
    baselines: &[Vote],
    now: &Snapshot,
    projection: &Projection,
    options: &Options,
) -> Option<Moved> {
    let options = Options { n_draws: options.n_draws.min(DRAWS), ..options.clone() };
    let from_lines = now.reports.is_empty() && now.revisions.is_empty();
    let stood = if from_lines { other_line } else { before_last_change };
    let (since, before, earlier) = stood(vote, baselines, now, projection, &options)?;
    // With a share that is taken as known in one of the two alone they would differ by that.
    let lapsed = |of: &Projection| of.overrides.iter().map(|over| over.lapsed).collect::<Vec<_>>();
    if lapsed(&earlier) != lapsed(projection) {
        return None;
    }
    let names = |of: &mut dyn Iterator<Item = &String>| -> Vec<String> { of.cloned().collect() };
    let has_share = |report: &Report| report.yes_share.is_some() || report.counts.valid().is_some();
    let is_new = |(unit, report): &(&String, &Report)| has_share(report) && !before.reports.contains_key(*unit);
    let new = names(&mut now.reports.iter().filter(is_new).map(|(unit, _)| unit));
    let retracted = names(&mut before.reports.keys().filter(|unit| !now.reports.contains_key(*unit)));
    let counts_changed =
        |(unit, report): &(&String, &Report)| before.reports.get(*unit).is_some_and(|old| old.counts != report.counts);
    let changed = names(&mut now.reports.iter().filter(counts_changed).map(|(unit, _)| unit));
    let units: Vec<&str> = retracted.iter().chain(&changed).chain(&new).map(String::as_str).collect();
    let median = |projection: &Projection| projection.share.as_ref().map(|share| share.median());
    let (then, today) = (median(&earlier)?, median(projection)?);
    let win = |projection: &Projection| projection.win_probability.as_ref().map(|win| win.yes);
    Some(Moved {
        since,
        new_units: new.len(),
        changed_units: changed.len(),
        retracted_units: retracted.len(),
        units: Text::from(Value::first_few(units, 5)),
        lines: (earlier.lines_used.clone(), projection.lines_used.clone()),
        counted_share: (earlier.counted.share, projection.counted.share),
        share: (then, today),
        points: 100.0 * (today - then),
        win_probability_yes: (win(&earlier), win(projection)),
    })
}

/// A moment, what was known then, and its projection.
type Stood = (Moment, Snapshot, Projection);

/// What stood before the latest report that changed a unit, also where every refresh repeats every row.
fn before_last_change(
    vote: &Vote,
    baselines: &[Vote],
    now: &Snapshot,
    _: &Projection,
    options: &Options,
) -> Option<Stood> {
    let known = standing(vote, baselines, &vote.returns, now.as_of).reports;
    let last = last_change(&known)?;
    let since = known.iter().filter_map(|report| report.reported_at).filter(|at| *at < last).max()?;
    let before = match now.as_of {
        Some(_) => snapshot(vote, baselines, Some(since)),
        None => snapshot_of(vote, baselines, &vote.returns.until(since), None),
    };
    let earlier = project_figures(vote, baselines, &before, options).ok().filter(|earlier| earlier.available)?;
    Some((since, before, earlier))
}

/// Time of the last report that says something else of its unit than the one before it.
fn last_change(known: &[Report]) -> Option<Moment> {
    let mut states: HashMap<&str, (Counts, Option<f64>, Option<f64>)> = HashMap::new();
    let mut last = None;
    for report in known {
        let unit = report.unit.as_str();
        let is_out = report.status == ReportStatus::Retracted || says_nothing(report);
        let state = (!is_out).then_some((report.counts, report.yes_share, report.counted_fraction));
        let before = match state {
            Some(state) => states.insert(unit, state),
            None => states.remove(unit),
        };
        if before != state {
            last = report.reported_at.or(last);
        }
    }
    last
}

/// The latest earlier line that is another than the one in use: a complete count is a result, not a projection.
fn other_line(
    vote: &Vote,
    baselines: &[Vote],
    now: &Snapshot,
    projection: &Projection,
    options: &Options,
) -> Option<Stood> {
    let times: BTreeSet<Moment> = now.lines.iter().filter_map(|line| line.reported_at).collect();
    let in_use = |time: &&Moment| projection.as_of == Some(**time);
    let latest = if now.as_of.is_none() { *times.iter().find(in_use)? } else { *times.last()? };
    times.iter().rev().filter(|time| **time < latest).find_map(|since| {
        let before = snapshot(vote, baselines, Some(*since));
        let earlier = project_figures(vote, baselines, &before, options).ok().filter(|earlier| earlier.available)?;
        // A line that only adds a figure of turnout leaves the same count in use.
        (earlier.lines_used != projection.lines_used).then_some((*since, before, earlier))
    })
}
