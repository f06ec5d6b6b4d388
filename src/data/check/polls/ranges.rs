//! Published ranges of a poll against its own answers.

use crate::data::check::polls::at;
use crate::language::{Value, say};
use crate::vote::{Base, Finding, Poll, PollCode, RangeMeaning, Severity, Text, Vote};

pub(in crate::data::check) fn find(vote: &Vote, poll: &Poll, out: &mut Vec<Finding>) {
    if let Some(turnout) = poll.turnout_stated
        && !(20.0..=100.0).contains(&turnout)
    {
        let message = say!(CheckPolls::PollTurnoutOdd, poll = &poll.poll_id, turnout = Value::printed(turnout));
        let hint = say!(CheckPolls::PollTurnoutOddCure);
        out.push(at(poll, "turnout_stated", Finding::new(PollCode::PollTurnoutOdd, message, hint)));
    }
    let (Some(low), Some(high)) = (poll.range_low, poll.range_high) else {
        let named = poll.range_option.is_some() || poll.range_meaning.is_some();
        if named || poll.range_low.is_some() || poll.range_high.is_some() {
            let message = say!(CheckPolls::PollRangeOpen, poll = &poll.poll_id);
            let hint = say!(CheckPolls::PollRangeOpenCure);
            out.push(at(poll, "range_low", Finding::new(PollCode::PollRangeOpen, message, hint)));
        }
        return;
    };
    let (Some(option), Some(meaning)) = (poll.range_option, poll.range_meaning) else { return };
    let Some(share) = poll.percent(option) else { return };
    match meaning {
        RangeMeaning::Interval95 => interval(poll, share, low, high, out),
        RangeMeaning::Projection | RangeMeaning::Scenarios => out.extend(projection(vote, poll, share, low, high)),
    }
}

/// An interval surrounds its share; its width tells how many respondents it stands for.
fn interval(poll: &Poll, share: f64, low: f64, high: f64, out: &mut Vec<Finding>) {
    let two_way = poll.range_option.and_then(|option| poll.two_way(option)).map(|share| 100.0 * share);
    let middle = (low + high) / 2.0;
    // Intervals of a share are a little askew, never by a fifth of their width.
    let off = |share: f64| (share - middle).abs() > (high - low) / 5.0;
    if off(share) && two_way.is_none_or(off) {
        let message = say!(CheckPolls::PollIntervalAskew, poll = &poll.poll_id, low, high, share);
        let hint = say!(CheckPolls::PollIntervalAskewCure);
        out.push(at(poll, "range_low", Finding::new(PollCode::PollRangeNotReproduced, message, hint)));
        return;
    }
    let half = (high - low) / 200.0;
    let p = share / 100.0;
    let effective = 3.8415 * p * (1.0 - p) / (half * half);
    if half <= 0.0 || !effective.is_finite() {
        return;
    }
    match poll.n {
        None => {
            let message = say!(
                CheckPolls::PollIntervalImpliesN,
                poll = &poll.poll_id,
                low,
                high,
                n = Value::decimal(effective, 0)
            );
            let hint = say!(CheckPolls::PollIntervalImpliesNCure);
            out.push(at(poll, "range_low", Finding::new(PollCode::PollIntervalImpliesN, message, hint)));
        }
        Some(n) if effective > 1.5 * n as f64 => {
            let message = say!(CheckPolls::PollIntervalNarrow, poll = &poll.poll_id, low, high, n);
            let hint = say!(CheckPolls::PollIntervalNarrowCure);
            out.push(at(poll, "range_low", Finding::new(PollCode::PollMarginUnlikeN, message, hint)));
        }
        Some(_) => {}
    }
}

/// The ends of a projection against every base of the raw answers.
fn projection(vote: &Vote, poll: &Poll, share: f64, low: f64, high: f64) -> Option<Finding> {
    let option = poll.range_option?;
    let undecided = poll.undecided.unwrap_or(0.0);
    let refused = poll.refused.unwrap_or(0.0);
    let mut bases: Vec<(f64, Text)> = vec![(share, say!(CheckPolls::BaseAllAnswers, share = tenths(share)))];
    if poll.base == Base::All {
        if let Some(share) = poll.two_way(option).map(|share| 100.0 * share) {
            bases.push((share, say!(CheckPolls::BaseYesAndNo, share = tenths(share))));
        }
        if undecided > 0.0 {
            let share = share + undecided;
            bases.push((share, say!(CheckPolls::BaseWithUndecided, share = tenths(share))));
        }
        if undecided + refused > undecided {
            let share = share + undecided + refused;
            bases.push((share, say!(CheckPolls::BaseWithRefusals, share = tenths(share))));
        }
    }
    let strange: Vec<f64> =
        [low, high].into_iter().filter(|end| !bases.iter().any(|(base, _)| (base - end).abs() <= 0.5)).collect();
    if strange.is_empty() {
        return None;
    }
    let message = say!(
        CheckPolls::PollRangeNotReproduced,
        poll = &poll.poll_id,
        ends = Value::list(strange.into_iter().map(|end| Text::from(Value::from(end)))),
        low,
        high,
        option = vote.option(option),
        bases = Value::list(bases.into_iter().map(|(_, said)| said))
    );
    let hint = say!(CheckPolls::PollRangeNotReproducedCure);
    Some(at(poll, "range_low", Finding::new(PollCode::PollRangeNotReproduced, message, hint).graded(Severity::Info)))
}

/// A percentage of a list, with one decimal.
fn tenths(percent: f64) -> Value {
    Value::decimal(percent, 1)
}
