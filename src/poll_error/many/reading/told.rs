//! What is doubtful in a table of polls, as findings.

use std::collections::BTreeMap;

use crate::{
    language::say,
    vote::{Finding, PollCode, PollTableCode, Severity},
};

/// Rows without shares or result.
pub(super) fn rows_left_out(rows: usize) -> Option<Finding> {
    let (message, hint) = (say!(ManyPolls::RowsLeftOut, rows), say!(ManyPolls::RowsLeftOutCure));
    (rows > 0).then(|| Finding::new(PollTableCode::RowsLeftOut, message, hint))
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

/// Races with two results.
pub(super) fn two_results(races: &[String], results: &[(f64, Option<usize>)], file: &str) -> Vec<Finding> {
    let told = |(race, (_, other)): (&String, &(f64, Option<usize>))| {
        let message = say!(ManyPolls::RaceWithTwoResults, race);
        let hint = say!(ManyPolls::RaceWithTwoResultsCure);
        let finding = Finding::new(PollTableCode::RaceWithTwoResults, message, hint);
        other.map(|line| finding.at(file, line).column("result_yes_share"))
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
    const SHOWN: usize = 5;
    let first = *lines.first()?;
    let rows = lines.len();
    let mut shown = lines.iter().take(SHOWN).map(usize::to_string).collect::<Vec<_>>().join(", ");
    if rows > SHOWN {
        shown += ", …";
    }
    let message = match published {
        true => say!(ManyPolls::PollsListedTwicePublished, rows, lines = shown),
        false => say!(ManyPolls::PollsListedTwice, rows, lines = shown),
    };
    let hint = say!(ManyPolls::PollsListedTwiceCure);
    Some(Finding::new(PollTableCode::PollsListedTwice, message, hint).at(file, first).column("race"))
}
