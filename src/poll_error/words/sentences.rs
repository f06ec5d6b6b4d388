//! The sentences at the head of an analysis.

use std::cmp::Ordering;

use super::super::{
    causes::CauseName,
    groups::ErrorSummary,
    missing::Missing,
    output::{PollErrors, ResultStatus},
    results::last,
};
use crate::{
    language::{Text, Value, say},
    vote::{Vote, rule_percent},
};

/// What a desk can print about the polls of a vote, most important first.
pub(in crate::poll_error) fn sentences(vote: &Vote, errors: &PollErrors, missing: Option<Missing>) -> Vec<Text> {
    if let Some(missing) = missing {
        return vec![nothing(missing)];
    }
    let option = vote.option(vote.focus);
    let mut texts = Vec::new();
    texts.extend(average(errors, &option));
    texts.extend(ties(errors));
    texts.extend(gap(errors, &option));
    texts.extend(margins(errors));
    texts.extend(errors.summary.as_ref().and_then(|summary| typical(errors, summary)));
    texts.extend(errors.summary.as_ref().map(|summary| winner(vote, errors, summary)));
    let unexplained = errors.causes.iter().find(|line| line.cause == CauseName::Unexplained);
    texts.extend(unexplained.map(|line| line.verdict.clone()));
    texts
}

fn nothing(missing: Missing) -> Text {
    match missing {
        Missing::Poll => say!(PollError::NothingPoll),
        Missing::Share => say!(PollError::NothingShare),
        Missing::Timely => say!(PollError::NothingTimely),
        Missing::Result => say!(PollError::NothingResult),
    }
}

fn average(errors: &PollErrors, option: &Text) -> Option<Text> {
    let average = errors.poll_average.as_ref()?;
    let share = Value::percent(average.two_way, 1);
    Some(match (errors.average_by_house().len(), errors.n_used()) {
        (1, 1) => say!(PollError::AverageOnlyPoll, option, share),
        (1, _) => say!(PollError::AverageOneHouse, option, share, polls = average.n_polls),
        (houses, _) => say!(PollError::AverageHouses, option, share, houses),
    })
}

/// Houses of which several polls have the same last days.
fn ties(errors: &PollErrors) -> Option<Text> {
    let houses = errors.average_by_house();
    let several: Vec<&str> = houses.iter().filter(|(_, polls)| polls.len() > 1).map(|(house, _)| *house).collect();
    (!several.is_empty()).then(|| say!(PollError::Ties, houses = Value::first_few(several, 5)))
}

fn gap(errors: &PollErrors, option: &Text) -> Option<Text> {
    let share = |status| Some(Value::percent(last(&errors.results, status)?, 1));
    let gap = errors.gap_points.r#final.or(errors.gap_points.provisional)?;
    let result = match (share(ResultStatus::Final), share(ResultStatus::Provisional)) {
        (Some(last), Some(first)) if last.english() != first.english() => say!(PollError::ResultBoth, last, first),
        (Some(last), _) => say!(PollError::ResultFinal, last),
        (None, first) => say!(PollError::ResultProvisional, first = first?),
    };
    let points = Value::points(gap.abs(), 1);
    let miss = match (errors.n_used() == 1, gap) {
        (true, gap) if gap.abs() < 0.05 => say!(PollError::GapLevelPoll),
        (false, gap) if gap.abs() < 0.05 => say!(PollError::GapLevelPolls),
        (true, gap) if gap > 0.0 => say!(PollError::GapHighPoll, option, points),
        (false, gap) if gap > 0.0 => say!(PollError::GapHighPolls, option, points),
        (true, _) => say!(PollError::GapLowPoll, option, points),
        (false, _) => say!(PollError::GapLowPolls, option, points),
    };
    Some(result.then(&miss))
}

fn margins(errors: &PollErrors) -> Option<Text> {
    let judged: Vec<bool> =
        errors.polls.iter().filter(|poll| poll.used).filter_map(|poll| poll.outside_margin).collect();
    let (outside, n) = (judged.iter().filter(|outside| **outside).count(), judged.len());
    // Where some polls have no margin the sentence says which ones it is about.
    let known = if n == errors.n_used() { "all" } else { "some" };
    Some(match (outside, n) {
        (_, 0) => return None,
        (1, 1) => say!(PollError::MarginOneOutside, known),
        (0, 1) => say!(PollError::MarginOneInside, known),
        (0, n) => say!(PollError::MarginNone, known, n),
        (all, n) if all == n => say!(PollError::MarginAll, known, n),
        (outside, n) => say!(PollError::MarginSeveral, known, outside, n),
    })
}

fn typical(errors: &PollErrors, summary: &ErrorSummary) -> Option<Text> {
    let sampling = Value::points(summary.sampling_rmse_points?, 1);
    let sized = errors.n_sized();
    let known = if sized == summary.n { "all" } else { "some" };
    Some(say!(PollError::Typical, known, sized, rmse = Value::points(summary.rmse_points, 1), sampling))
}

/// How many polls had the winner ahead, or were on the right side of the threshold; an even poll counts half. Where the
/// rule asks more than a share no poll can name the outcome, and the side with more votes is meant.
fn winner(vote: &Vote, errors: &PollErrors, summary: &ErrorSummary) -> Text {
    let n = summary.n;
    let result = |status| last(&errors.results, status);
    let focus_won =
        result(ResultStatus::Final).or_else(|| result(ResultStatus::Provisional)).is_some_and(|share| share > 0.5);
    let option = vote.option(if focus_won { vote.focus } else { vote.focus.other() });
    let (ahead, measure) = match (vote.rule.is_plain_majority(), vote.rule.is_of_share_alone()) {
        (true, _) => ("winner", "right_call"),
        (_, true) => ("threshold", "right_call"),
        (_, false) => ("majority", "majority_call"),
    };
    let bar = rule_percent(vote.rule.share_threshold);
    let right = summary.measures.get(measure).copied().unwrap_or(0.0) * n as f64;
    if right == n as f64 {
        return say!(PollError::WinnerAll, ahead, n, bar, option);
    }
    match right {
        0.0 => say!(PollError::WinnerNone, ahead, n, bar, option),
        right if right.fract() != 0.0 => {
            let half = match right.total_cmp(&(n as f64 / 2.0)) {
                Ordering::Less => "fewer",
                Ordering::Equal => "even",
                Ordering::Greater => "more",
            };
            say!(PollError::WinnerHalfCounts, ahead, half, n, bar, option)
        }
        right if right < n as f64 / 2.0 => {
            say!(PollError::WinnerFew, ahead, right = Value::decimal(right, 0), n, bar, option)
        }
        right => say!(PollError::WinnerMost, ahead, right = Value::decimal(right, 0), n, bar, option),
    }
}
