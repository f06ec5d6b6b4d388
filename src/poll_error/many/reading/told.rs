//! What is doubtful in a table of polls, as findings.

use std::collections::BTreeMap;

use crate::{
    language::{Value, say},
    vote::{Finding, PollCode, PollTableCode, Severity},
};

/// So many lines are named.
const SHOWN: usize = 5;

/// The first few of some lines.
fn first_lines(lines: &[usize]) -> String {
    let shown = lines.iter().take(SHOWN).map(usize::to_string).collect::<Vec<_>>().join(", ");
    if lines.len() > SHOWN { shown + ", …" } else { shown }
}

/// Rows without shares or result.
pub(super) fn rows_left_out(lines: &[usize], file: &str) -> Option<Finding> {
    let first = *lines.first()?;
    let message = say!(ManyPolls::RowsLeftOut, rows = lines.len(), lines = first_lines(lines));
    Some(Finding::new(PollTableCode::RowsLeftOut, message, say!(ManyPolls::RowsLeftOutCure)).at(file, first))
}

/// Polls after their vote, and polls ten years before it.
pub(super) fn wrong_days(late: &[usize], far: &[usize], file: &str) -> Vec<Finding> {
    let after = late.first().map(|line| {
        let message = say!(ManyPolls::PollsAfterVote, polls = late.len());
        let finding = Finding::new(PollTableCode::PollsAfterVote, message, say!(ManyPolls::PollsAfterVoteCure));
        finding.at(file, *line).column("field_end")
    });
    let before = far.first().map(|line| {
        let message = say!(ManyPolls::PollYearDoubtful, polls = far.len());
        let finding = Finding::new(PollCode::PollYearDoubtful, message, say!(ManyPolls::PollYearDoubtfulCure))
            .graded(Severity::Warning);
        finding.at(file, *line).column("field_end")
    });
    after.into_iter().chain(before).collect()
}

/// The first result of a race (0..1), and the line of another one with that.
pub(super) type RaceResult = (f64, Option<(usize, f64)>);

/// Races with two results.
pub(super) fn two_results(races: &[String], results: &[RaceResult], file: &str) -> Vec<Finding> {
    let told = |(race, (first, other)): (&String, &RaceResult)| {
        let (line, other) = (*other)?;
        let [first, other] = [*first, other].map(|share| Value::percent(share, 2));
        let message = say!(ManyPolls::RaceWithTwoResults, race, first, other);
        let hint = say!(ManyPolls::RaceWithTwoResultsCure);
        let finding = Finding::new(PollTableCode::RaceWithTwoResults, message, hint);
        Some(finding.at(file, line).column("result_yes_share"))
    };
    races.iter().zip(results).filter_map(told).collect()
}

/// Houses whose name is written in several ways.
pub(super) fn spelled(other: &BTreeMap<usize, usize>, pollsters: &[String], file: &str) -> Option<Finding> {
    let pairs = other.iter().map(|(other, usual)| (&pollsters[*usual], &pollsters[*other]));
    let (usual, odd) = pairs.min()?;
    let message = say!(ManyPolls::HouseSpelledTwice, names = other.len(), odd, usual);
    let hint = say!(ManyPolls::HouseSpelledTwiceCure);
    Some(Finding::new(PollCode::HouseSpelledTwice, message, hint).graded(Severity::Info).at(file, 1).column("pollster"))
}

/// Rows that repeat a poll, with the first lines.
pub(super) fn repeated(lines: &[usize], published: bool, file: &str) -> Option<Finding> {
    let first = *lines.first()?;
    let (rows, shown) = (lines.len(), first_lines(lines));
    let message = match published {
        true => say!(ManyPolls::PollsListedTwicePublished, rows, lines = shown),
        false => say!(ManyPolls::PollsListedTwice, rows, lines = shown),
    };
    let hint = say!(ManyPolls::PollsListedTwiceCure);
    Some(Finding::new(PollTableCode::PollsListedTwice, message, hint).at(file, first).column("race"))
}
