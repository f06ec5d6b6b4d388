//! `vote.toml` against the rest of the folder: result facts, times, the press range.

use super::context::Context;
use super::text::difference;
use crate::vote::{ControlStatus, Counts, Finding, LooseDate, Quantity, RangeBase, RangeMeaning, ResultFact, Severity};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    for (index, fact) in context.vote.results.iter().enumerate() {
        let place = Place { index: index + 1 };
        fact_identities(&place, fact, out);
        fact_against_controls(context, &place, fact, out);
        fact_times(context, &place, fact, out);
    }
    fact_against_sums(context, out);
    times(context, out);
    forecast_range(context, out);
}

/// A `[[result]]` table, counted from 1.
struct Place {
    index: usize,
}

impl Place {
    fn mark(&self, finding: Finding, key: &str) -> Finding {
        finding.at("vote.toml", None).column(format!("result {}: {key}", self.index))
    }
}

fn fact_identities(place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let Counts { registered, cast, blank, spoiled, .. } = fact.counts;
    if let (Some(valid), Some(cast)) = (fact.counts.valid(), cast) {
        let parts = valid.saturating_add(blank.unwrap_or(0)).saturating_add(spoiled.unwrap_or(0));
        let complete = blank.is_some() && spoiled.is_some();
        if parts > cast || complete && parts != cast {
            let message = format!("the {} result has {cast} cast, but its ballots add up to {parts}", fact.status());
            let hint = "valid + blank + spoiled is cast: correct the number that its source contradicts";
            out.push(place.mark(Finding::new(Severity::Error, "cast_not_sum_of_parts", message, hint), "cast"));
        }
    }
    if let (Some(registered), Some(cast)) = (registered, fact.counts.cast_or_sum())
        && cast > registered
    {
        let message = format!("the {} result has {cast} cast of {registered} registered", fact.status());
        let hint = "nobody votes twice: correct the number that its source contradicts";
        out.push(place.mark(Finding::new(Severity::Error, "cast_exceeds_registered", message, hint), "registered"));
    }
    let shares =
        [("yes_share", fact.yes_share, fact.counts.yes_share()), ("turnout", fact.turnout, fact.counts.turnout())];
    for (key, printed, counted) in shares {
        let (Some(printed), Some(counted)) = (printed, counted) else { continue };
        if (printed - counted).abs() > 0.00051 {
            let message = format!("{key} of the {} result is {printed}, its ballots give {counted:.4}", fact.status());
            let hint = "give the ballots and leave the share out; shares here are 0..1, not percent";
            let code = "share_differs_from_ballots";
            out.push(place.mark(Finding::new(Severity::Warning, code, message, hint), key));
        }
    }
}

fn fact_against_controls(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let status = if fact.is_final { ControlStatus::Final } else { ControlStatus::Provisional };
    for control in context.vote.controls.iter().filter(|c| c.area.is_none() && c.status == status) {
        let Some(value) = control.quantity.of(&fact.counts) else { continue };
        if value != control.value {
            let word = control.quantity.word();
            let message = format!(
                "{} `{word}` is {} here, but {value} in vote.toml (result {})",
                fact.status(),
                control.value,
                place.index
            );
            let hint = "the two files tell one fact: correct the one that its source contradicts";
            let finding = Finding::new(Severity::Error, "result_differs_from_control", message, hint);
            out.push(finding.at("controls.csv", control.line).column("value"));
        }
    }
}

/// What `controls.csv` does not cover, from the last final fact.
fn fact_against_sums(context: &Context, out: &mut Vec<Finding>) {
    let Some(index) = context.vote.results.iter().rposition(|fact| fact.is_final) else { return };
    let fact = &context.vote.results[index];
    let place = Place { index: index + 1 };
    for quantity in Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid) {
        let controlled = context
            .vote
            .controls
            .iter()
            .any(|c| c.area.is_none() && c.status == ControlStatus::Final && c.quantity == quantity);
        let (Some(value), Some(sum)) = (quantity.of(&fact.counts), context.areas.sum(None, quantity)) else { continue };
        if !controlled && value != sum {
            let word = quantity.word();
            let message = format!(
                "final `{word}` is {value}, the units of results.csv add up to {sum} ({:+})",
                difference(sum, value)
            );
            let hint = "a unit is missing, counted twice or mistyped, or the total was corrected later";
            out.push(place.mark(Finding::new(Severity::Error, "sum_differs_from_final", message, hint), word));
        }
    }
    if fact.counts.valid().is_none()
        && let (Some(printed), Some(counted)) = (fact.yes_share, context.areas.counts(None).yes_share())
        && (printed - counted).abs() > 0.00051
    {
        let message = format!("final yes_share is {printed}, the units of results.csv give {counted:.4}");
        let hint = "a unit is missing or mistyped, or the share is that of another count";
        out.push(place.mark(Finding::new(Severity::Error, "sum_differs_from_final", message, hint), "yes_share"));
    }
}

fn fact_times(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let Some(at) = fact.at else { return };
    let close = context.vote.polls_close;
    let early = match (at, close) {
        (LooseDate::Moment(at), Some(close)) => at.timestamp < close.timestamp,
        _ => at.last_day() < context.vote.date,
    };
    if early {
        let message = format!("the {} result is dated {at}, before the last station closed", fact.status());
        let hint = "correct `at`, `date` or `polls_close`; a time needs its offset, such as +11:00";
        out.push(place.mark(Finding::new(Severity::Error, "result_before_close", message, hint), "at"));
    }
    let earlier_provisional = context.vote.results.iter().filter(|other| !other.is_final).filter_map(|other| other.at);
    if fact.is_final && earlier_provisional.into_iter().any(|other| other.first_day() > at.last_day()) {
        let message = format!("the final result is dated {at}, before a provisional one");
        let hint = "a proclamation follows the count of the night: correct `at` or `status`";
        out.push(place.mark(Finding::new(Severity::Warning, "final_before_provisional", message, hint), "at"));
    }
}

fn times(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let key = |finding: Finding, key: &str| finding.at("vote.toml", None).column(key);
    if let Some(close) = vote.polls_close {
        if close.local().date() != vote.date {
            let message = format!("polls_close is {close}, but the day of the vote is {}", vote.date);
            let hint = "correct the date or the offset of `polls_close`";
            out.push(key(Finding::new(Severity::Warning, "close_on_another_day", message, hint), "polls_close"));
        }
        if vote.embargo_until.is_some_and(|embargo| embargo.timestamp < close.timestamp) {
            let message = format!("the embargo ends before the last station closes at {close}");
            let hint =
                "in many countries no result may be published before the last station closes: raise `embargo_until`";
            out.push(key(Finding::new(Severity::Warning, "embargo_before_close", message, hint), "embargo_until"));
        }
        if vote.embargo_until.is_some_and(|embargo| embargo.offset != close.offset) {
            let message = "embargo_until and polls_close have different offsets".to_owned();
            let hint = "both are clock times of the vote: write them with the same offset";
            out.push(key(Finding::new(Severity::Warning, "offsets_differ", message, hint), "embargo_until"));
        }
    }
    for baseline in context.baselines {
        if baseline.date >= vote.date {
            let message = format!(
                "the baseline {} of {} is not earlier than this vote of {}",
                baseline.id, baseline.date, vote.date
            );
            let hint = "a baseline is an earlier vote: correct `[baseline]` or a `date`";
            out.push(key(Finding::new(Severity::Error, "baseline_not_earlier", message, hint), "baseline"));
        }
    }
}

fn forecast_range(context: &Context, out: &mut Vec<Finding>) {
    let Some(range) = &context.vote.forecast_range else { return };
    let key = |finding: Finding, key: &str| finding.at("vote.toml", None).column(format!("forecast_range: {key}"));
    let side = range.option.word();
    if range.low > range.high {
        let message = format!("the range runs from {} down to {}", range.low, range.high);
        let hint = "swap `low` and `high`";
        out.push(key(Finding::new(Severity::Error, "range_reversed", message, hint), "low"));
    }
    if range.low_base != range.high_base {
        let message = format!(
            "the range {}-{} % {side} joins two bases: {} is {}, {} is {}",
            range.low,
            range.high,
            range.low,
            base_words(range.low_base),
            range.high,
            base_words(range.high_base)
        );
        let hint = "the ends are not comparable and no interval: name both bases wherever the range is shown";
        out.push(key(Finding::new(Severity::Warning, "range_mixes_bases", message, hint), "low_base"));
    }
    let polls = &context.vote.polls;
    for (end, value, base) in [("low", range.low, range.low_base), ("high", range.high, range.high_base)] {
        let near = |other: Option<f64>| other.is_some_and(|other| (other - value).abs() < 0.5);
        let known = polls.iter().any(|poll| match base {
            RangeBase::All => near(poll.percent(range.option)),
            RangeBase::TwoWay => near(poll.two_way(range.option).map(|share| 100.0 * share)),
            RangeBase::Projection => {
                poll.range_option == Some(range.option)
                    && poll.range_meaning != Some(RangeMeaning::Interval95)
                    && (near(poll.range_low) || near(poll.range_high))
            }
        });
        if !known && !polls.is_empty() {
            let message = format!("no poll of polls.csv has {value} % {side} as {}", base_words(base));
            let hint =
                "a poll is missing, the number is another's, or its base is another: correct the end or add the poll";
            out.push(key(Finding::new(Severity::Warning, "range_end_without_poll", message, hint), end));
        }
    }
}

fn base_words(base: RangeBase) -> &'static str {
    match base {
        RangeBase::All => "a share of all answers",
        RangeBase::TwoWay => "a share of yes and no only",
        RangeBase::Projection => "the end of a pollster's projection",
    }
}
