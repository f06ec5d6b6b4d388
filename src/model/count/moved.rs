//! What moved since the snapshot before.

use super::frame::some_of;
use super::options::Options;
use super::output::{Moved, Projection};
use super::project::project;
use crate::vote::{Moment, Snapshot, Vote};

/// Draws of the earlier projection: enough for a median.
const DRAWS: usize = 4000;

/// Compares a projection with the one of the snapshot before it; `None` where there is no earlier time.
///
/// The earlier time is that of the last report or line before the latest one. Both projections have the same options.
pub fn moved(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    now: &Projection,
    options: &Options,
) -> Option<Moved> {
    let times = times(snapshot);
    let from_lines = snapshot.reports.is_empty();
    // Of published lines the one that is used may not be the last: a complete count is a result, not a projection.
    let latest = if from_lines && snapshot.as_of.is_none() {
        *times.iter().find(|time| now.as_of.as_deref() == Some(time.to_string().as_str()))?
    } else {
        *times.last()?
    };
    let options = Options { n_draws: options.n_draws.min(DRAWS), ..options.clone() };
    let mut earlier = None;
    for since in times.iter().rev().filter(|time| **time < latest) {
        let before = crate::tally::snapshot(vote, baselines, Some(**since));
        let projection = project(vote, baselines, &before, &options).ok().filter(|projection| projection.available);
        let Some(projection) = projection else { continue };
        // A line that only adds a figure of turnout leaves the same count in use.
        if !from_lines || projection.lines_used != now.lines_used {
            earlier = Some((*since, before, projection));
            break;
        }
    }
    let (since, before, earlier) = earlier?;
    let new: Vec<&str> =
        snapshot.reports.keys().filter(|unit| !before.reports.contains_key(*unit)).map(String::as_str).collect();
    let changed: Vec<&str> = snapshot
        .reports
        .iter()
        .filter(|(unit, report)| before.reports.get(*unit).is_some_and(|old| old.counts != report.counts))
        .map(|(unit, _)| unit.as_str())
        .collect();
    let median = |projection: &Projection| projection.share.as_ref().map(|share| share.quantile("0.5"));
    let (then, today) = (median(&earlier)?, median(now)?);
    let win = |projection: &Projection| projection.win_probability.as_ref().map(|win| win.yes);
    Some(Moved {
        since: since.to_string(),
        new_units: new.len(),
        changed_units: changed.len(),
        units: some_of(&[changed, new].concat()),
        lines: (earlier.lines_used.clone(), now.lines_used.clone()),
        counted_share: (earlier.counted.share, now.counted.share),
        share: (then, today),
        points: 100.0 * (today - then),
        win_probability_yes: (win(&earlier), win(now)),
    })
}

/// Times of what a snapshot holds, ascending.
fn times(snapshot: &Snapshot) -> Vec<&Moment> {
    let reports = snapshot.reports.values().filter_map(|report| report.reported_at.as_ref());
    let lines = snapshot.lines.iter().filter_map(|line| line.reported_at.as_ref());
    let mut times: Vec<&Moment> = if snapshot.reports.is_empty() { lines.collect() } else { reports.collect() };
    times.sort();
    times
}
