//! Published ranges of a poll against its own answers.

use super::polls::at;
use super::text::join;
use crate::vote::{Base, Finding, Poll, RangeMeaning, Severity};

pub(super) fn find(poll: &Poll, out: &mut Vec<Finding>) {
    if let Some(turnout) = poll.turnout_stated
        && !(20.0..=100.0).contains(&turnout)
    {
        let message = format!("{}: a turnout of {turnout} % is stated", poll.poll_id);
        let hint = "percent as printed, 0 to 100: check the digit";
        out.push(at(poll, "turnout_stated", Finding::new(Severity::Warning, "poll_turnout_odd", message, hint)));
    }
    let (Some(low), Some(high)) = (poll.range_low, poll.range_high) else {
        let named = poll.range_option.is_some() || poll.range_meaning.is_some();
        if named || poll.range_low.is_some() || poll.range_high.is_some() {
            let message = format!("{}: the range lacks an end", poll.poll_id);
            let hint = "fill in both ends, or leave all columns of the range blank";
            out.push(at(poll, "range_low", Finding::new(Severity::Warning, "poll_range_open", message, hint)));
        }
        return;
    };
    if low > high {
        let message = format!("{}: the range runs from {low} down to {high}", poll.poll_id);
        let hint = "swap the two ends, or correct a digit";
        out.push(at(poll, "range_low", Finding::new(Severity::Error, "range_reversed", message, hint)));
        return;
    }
    let (Some(option), Some(meaning)) = (poll.range_option, poll.range_meaning) else {
        let message = format!("{}: the range {low}-{high} does not say its option and meaning", poll.poll_id);
        let hint =
            "fill in `range_option` and `range_meaning` (interval95, projection or scenarios), or it cannot be used";
        out.push(at(poll, "range_option", Finding::new(Severity::Warning, "poll_range_open", message, hint)));
        return;
    };
    let Some(share) = poll.percent(option) else { return };
    match meaning {
        RangeMeaning::Interval95 => interval(poll, share, low, high, out),
        RangeMeaning::Projection | RangeMeaning::Scenarios => out.extend(projection(poll, share, low, high)),
    }
}

/// An interval surrounds its share; its width tells how many respondents it stands for.
fn interval(poll: &Poll, share: f64, low: f64, high: f64, out: &mut Vec<Finding>) {
    let two_way = poll.range_option.and_then(|option| poll.two_way(option)).map(|share| 100.0 * share);
    let middle = (low + high) / 2.0;
    // Intervals of a share are a little askew, never by a fifth of their width.
    let off = |share: f64| (share - middle).abs() > (high - low) / 5.0;
    if off(share) && two_way.is_none_or(off) {
        let message = format!("{}: the interval {low}-{high} does not lie around the share of {share}", poll.poll_id);
        let hint = "the range may be a projection (say so in `range_meaning`), of the other option, or mistyped";
        out.push(at(poll, "range_low", Finding::new(Severity::Warning, "poll_range_not_reproduced", message, hint)));
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
            let message =
                format!("{}: the interval {low}-{high} is that of about {effective:.0} respondents", poll.poll_id);
            let hint = "where n is not published the interval stands for it: use it as the effective number, not as n";
            out.push(at(poll, "range_low", Finding::new(Severity::Info, "poll_interval_implies_n", message, hint)));
        }
        Some(n) if effective > 1.5 * n as f64 => {
            let message = format!("{}: the interval {low}-{high} is narrower than n = {n} allows", poll.poll_id);
            let hint = "it may be of a lower level or another share: check it, the interval or `n` is wrong";
            out.push(at(poll, "range_low", Finding::new(Severity::Warning, "poll_margin_unlike_n", message, hint)));
        }
        Some(_) => {}
    }
}

/// The ends of a projection against every base of the raw answers.
fn projection(poll: &Poll, share: f64, low: f64, high: f64) -> Option<Finding> {
    let option = poll.range_option?;
    let undecided = poll.undecided.unwrap_or(0.0);
    let refused = poll.refused.unwrap_or(0.0);
    let mut bases: Vec<(f64, &str)> = vec![(share, "of all answers")];
    if poll.base == Base::All {
        bases.extend(poll.two_way(option).map(|share| (100.0 * share, "of yes and no")));
        if undecided > 0.0 {
            bases.push((share + undecided, "with all undecided"));
        }
        if undecided + refused > undecided {
            bases.push((share + undecided + refused, "with all undecided and refusals"));
        }
    }
    let strange: Vec<f64> =
        [low, high].into_iter().filter(|end| !bases.iter().any(|(base, _)| (base - end).abs() <= 0.5)).collect();
    if strange.is_empty() {
        return None;
    }
    let message = format!(
        "{}: the raw answers do not give {} of the range {low}-{high} % {} on any base: {}",
        poll.poll_id,
        join(strange.iter()),
        option.word(),
        join(bases.iter().map(|(share, base)| format!("{share:.1} {base}")))
    );
    let hint =
        "the house projects by a rule it does not publish: show the range as its own statement, never as an interval";
    Some(at(poll, "range_low", Finding::new(Severity::Info, "poll_range_not_reproduced", message, hint)))
}
