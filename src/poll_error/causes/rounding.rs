//! Percentages printed without their decimals.

use super::{Case, CauseName, Detail, Fact};
use crate::vote::Poll;

/// What rounding could explain: every printed figure of both options was rounded against the result.
///
/// # Formula
/// mean over the polls of 100 [o/(o + u) − (o − h)/((o − h) + (u + h))] = mean of 100 h/(o + u)
///
/// # Where
/// o, u: printed percent of the overstated and of the other option; h: half of the last printed place.
pub(super) fn rounding(case: &Case<'_>) -> Fact {
    let shift = |poll: &Poll| Some(100.0 * half_step(poll) / (poll.yes? + poll.no?));
    let most = if case.rounding { case.mean(|entry| shift(entry.seen.poll)) } else { Some(0.0) };
    Fact::new(case, CauseName::Rounding, most, Detail::None)
}

/// Half of the last printed place of a poll, percent points: 0.5 where every figure is whole.
fn half_step(poll: &Poll) -> f64 {
    let printed = [poll.yes, poll.no, poll.undecided, poll.refused, poll.other];
    let decimals = |value: f64| format!("{value}").split_once('.').map_or(0, |(_, after)| after.len());
    match printed.into_iter().flatten().map(decimals).max() {
        None | Some(0) => 0.5,
        Some(1) => 0.05,
        Some(_) => 0.005,
    }
}
