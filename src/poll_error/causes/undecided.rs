//! Those who gave no choice.

use super::{super::measures::UndecidedSplit, Case, CauseName, CausePoll, Detail, Fact};

/// What the undecided could explain: all of them (refusals included) voted for the side that the polls understated.
///
/// # Formula
/// mean over the polls of the average that report them of 100 [p − o/(o + u + none)]
///
/// # Where
/// p: two-way share of the overstated side; o, u, none: printed answers.
///
/// # Assumes
/// Polls that do not report them had as many.
pub(super) fn undecided(case: &Case<'_>) -> Fact {
    let shift = |split: &UndecidedSplit| 100.0 * (split.proportional() - split.share(0.0));
    let mut polls = Vec::new();
    for entry in &case.polls {
        let Some(split) = entry.seen.undecided(case.over) else { continue };
        let needed = split.implied(case.result);
        polls.push(CausePoll {
            poll_id: entry.seen.poll.poll_id.clone(),
            most_points: Some(shift(&split)),
            needed,
            closes: Some(needed.is_some_and(|fraction| (0.0..=1.0).contains(&fraction))),
        });
    }
    let most = case.mean(|entry| entry.seen.undecided(case.over).as_ref().map(shift));
    let come_down = |poll: &&CausePoll| poll.needed.is_none_or(|fraction| fraction >= 0.0);
    let exceptions = polls.iter().filter(come_down).map(|poll| poll.poll_id.clone()).collect();
    let detail = Detail::Undecided { reporting: polls.len(), silent: case.polls.len() - polls.len(), exceptions };
    Fact { polls, ..Fact::new(case, CauseName::Undecided, most, detail) }
}
