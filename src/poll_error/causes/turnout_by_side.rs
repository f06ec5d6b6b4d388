//! One side stayed at home more than the other.

use super::{
    super::measures::{highest_ratio, lowest_share, ratio_needed},
    Case, CauseName, CausePoll, Detail, Fact,
};
use crate::vote::Side;

/// What turnout by side could explain: every supporter of the understated side voted, at the turnout there was.
///
/// # Formula
/// 100 [p − lowest share at turnout T]; per poll the ratio of turnouts that would be needed, Yes : No.
///
/// # Where
/// p: average two-way share of the overstated side; T: valid votes per person who may vote.
///
/// # Assumes
/// The polls describe all who may vote and nobody changed sides. Without T only the ratio is given.
pub(super) fn turnout_by_side(case: &Case<'_>) -> Fact {
    // Ratios are told as Yes : No, whichever side was overstated.
    let yes_no = |other_to_over: f64| match case.over {
        Side::No => other_to_over,
        Side::Yes => 1.0 / other_to_over,
    };
    let shift = |share: f64| case.turnout.map(|turnout| 100.0 * (share - lowest_share(share, turnout)));
    let polls: Vec<CausePoll> = case
        .polls
        .iter()
        .map(|entry| CausePoll {
            poll_id: entry.seen.poll.poll_id.clone(),
            most_points: shift(entry.share),
            needed: Some(yes_no(ratio_needed(entry.share, case.result))),
            closes: case.turnout.map(|turnout| lowest_share(entry.share, turnout) <= case.result),
        })
        .collect();
    let average = case.result + case.gap / 100.0;
    let ratios = || polls.iter().filter_map(|poll| Some((poll.needed?, poll.poll_id.clone())));
    let detail = Detail::Turnout {
        needed: yes_no(ratio_needed(average, case.result)),
        least: ratios().min_by(|a, b| a.0.total_cmp(&b.0)),
        greatest: ratios().max_by(|a, b| a.0.total_cmp(&b.0)),
        possible: case.turnout.map(|turnout| yes_no(highest_ratio(average, turnout))),
        turnout: case.turnout,
    };
    Fact { polls, ..Fact::new(case, CauseName::TurnoutBySide, shift(average), detail) }
}
