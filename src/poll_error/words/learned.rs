//! Whether the polls learned, in a sentence or three.

use super::super::output::{Learned, LearnedVerdict};
use crate::{
    language::{Text, Value, say},
    vote::Vote,
};

/// What a desk can print about the polls of two votes.
pub(in crate::poll_error) fn learned(earlier: &Vote, later: &Vote, learned: &Learned) -> Vec<Text> {
    let (first, second) = (year(earlier, later), year(later, earlier));
    let (Some(before), Some(after)) = (learned.earlier_gap_points, learned.later_gap_points) else {
        let vote = if learned.earlier_gap_points.is_none() { first } else { second };
        return vec![say!(PollError::LearnedUnknown, vote)];
    };
    let option = &later.option(later.focus);
    let side = |gap: f64| if gap >= 0.0 { "high" } else { "low" };
    let size = |gap: f64| Value::points(gap.abs(), 1);
    let gaps = say!(PollError::LearnedGaps, first, option, before = size(before), side_first = side(before));
    let then = say!(PollError::LearnedGapsThen, second, option, after = size(after), side_second = side(after));
    let mut texts = vec![gaps.then(&then)];
    let change = size(learned.change_points.unwrap_or(0.0));
    let margin = learned.margin_points.map_or(Value::from(""), |margin| Value::points(margin, 1));
    texts.push(match learned.verdict {
        LearnedVerdict::Nearer => say!(PollError::LearnedNearer, change, margin),
        LearnedVerdict::Further => say!(PollError::LearnedFurther, change, margin),
        LearnedVerdict::NoClearChange if learned.same_side == Some(true) => {
            say!(PollError::LearnedUnclearSame, change, margin)
        }
        LearnedVerdict::NoClearChange => say!(PollError::LearnedUnclearOther, change, margin),
        LearnedVerdict::Unknown => say!(PollError::LearnedNoMargin, change),
    });
    for house in &learned.houses {
        let (before, after) =
            (Value::points_signed(house.earlier_points, 1), Value::points_signed(house.later_points, 1));
        texts.push(say!(PollError::LearnedHouse, house = &house.pollster, before, after));
    }
    texts
}

/// The year of a vote, or its whole date where both are of one year.
fn year(vote: &Vote, other: &Vote) -> Value {
    if vote.date.year() == other.date.year() { vote.date.into() } else { vote.date.year().into() }
}
