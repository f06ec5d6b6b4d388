//! Whether the polls learned, in a sentence or three.

use super::super::output::{Learned, LearnedVerdict};
use crate::{
    language::{Text, Value, say},
    vote::Vote,
};

/// What keeps the errors of two votes from saying that anybody learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::poll_error) enum Apart {
    /// They were held in two countries.
    Countries,
    /// They ask for other options.
    Options,
}

/// What a desk can print about the polls of two votes.
pub(in crate::poll_error) fn learned(
    earlier: &Vote,
    later: &Vote,
    apart: Option<Apart>,
    learned: &Learned,
) -> Vec<Text> {
    let (Some(before), Some(after)) = (learned.earlier_gap_points, learned.later_gap_points) else {
        let vote = if learned.earlier_gap_points.is_none() { earlier } else { later };
        let other = if learned.earlier_gap_points.is_none() { later } else { earlier };
        let lacks = if vote.results.is_empty() { "result" } else { "average" };
        return vec![say!(PollError::LearnedUnknown, vote = called(vote, other), lacks)];
    };
    let (first, second) = (when(earlier, later), when(later, earlier));
    let option = later.option(later.focus);
    let own = if apart.is_some() { earlier.option(earlier.focus) } else { option.clone() };
    let side = |gap: f64| if gap >= 0.0 { "high" } else { "low" };
    let size = |gap: f64| Value::points(gap.abs(), 1);
    let gaps = say!(PollError::LearnedGaps, first, option = own, before = size(before), side_first = side(before));
    let then = say!(PollError::LearnedGapsThen, second, option, after = size(after), side_second = side(after));
    let mut texts = vec![gaps.then(&then)];
    let change = size(learned.change_points.unwrap_or(0.0));
    let margin = learned.margin_points.map_or(Value::from(""), |margin| Value::points(margin, 1));
    texts.push(match (apart, learned.verdict) {
        (Some(Apart::Countries), _) => say!(PollError::LearnedOtherCountry),
        (Some(Apart::Options), _) => say!(PollError::LearnedOtherOptions),
        (None, LearnedVerdict::Nearer) => say!(PollError::LearnedNearer, change, margin),
        (None, LearnedVerdict::Further) => say!(PollError::LearnedFurther, change, margin),
        (None, LearnedVerdict::NoClearChange) if learned.same_side == Some(true) => {
            say!(PollError::LearnedUnclearSame, change, margin)
        }
        (None, LearnedVerdict::NoClearChange) => say!(PollError::LearnedUnclearOther, change, margin),
        (None, LearnedVerdict::Unknown) => say!(PollError::LearnedNoMargin, change),
    });
    for house in &learned.houses {
        let (before, after) =
            (Value::points_signed(house.earlier_points, 1), Value::points_signed(house.later_points, 1));
        texts.push(say!(PollError::LearnedHouse, house = &house.pollster, before, after));
    }
    texts
}

/// When a vote was: its year, its whole date where both are of one year, and its id where both are of one day.
fn when(vote: &Vote, other: &Vote) -> Text {
    if vote.date == other.date {
        say!(PollError::LearnedInVote, vote = &vote.id)
    } else if vote.date.year() == other.date.year() {
        say!(PollError::LearnedOnDay, day = vote.date)
    } else {
        say!(PollError::LearnedInYear, year = vote.date.year())
    }
}

/// What a vote is called beside another: its year, or its id where both are of one year.
fn called(vote: &Vote, other: &Vote) -> Value {
    if vote.date.year() == other.date.year() { Value::from(vote.id.as_str()) } else { vote.date.year().into() }
}
