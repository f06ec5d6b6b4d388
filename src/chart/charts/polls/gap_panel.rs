//! One vote as a panel: what the press reported, its polls, their average, and the result.

use crate::chart::charts::polls::gap_votes::OneVote;
use crate::chart::charts::words;
use crate::language::{Lang, Value, number, say};
use crate::{
    chart::figure::{Gap, Guide, GuideStyle, PollPanel, PollRow, PressRange},
    language::calendar,
    poll_error::{PollAverage, PollError},
    vote::{Poll, RangeBase},
};

/// Words and shares of a vote; `first`: the panel that names the threshold.
pub(super) fn panel(one: &OneVote<'_>, several: bool, first: bool, lang: Lang) -> PollPanel {
    let mut polls: Vec<PollRow> = one.polls.iter().map(|(poll, error)| row(one, poll, error, lang)).collect();
    let average = match (one.average, polls.as_slice()) {
        (None, _) => None,
        // The only poll is what the title measures.
        (Some((_, gap)), [_]) => polls.pop().map(|only| PollRow {
            gap: Some(distance(one, only.at, gap, lang)),
            signed: number::signed(gap, 1, lang),
            ..only
        }),
        (Some((average, gap)), _) => {
            let row = average_row(one, average, gap, lang);
            Some(PollRow { detail: if several { String::new() } else { row.detail }, ..row })
        }
    };
    let is_bare = average.is_none() && one.press().is_none();
    PollPanel {
        head: if several { one.vote.date.year().to_string() } else { String::new() },
        guides: guides(one, first, lang),
        press: press(one, lang),
        strip: strip(one, lang),
        polls,
        average,
        nothing: if is_bare { say!(PollGap::NoPoll).get(lang) } else { String::new() },
    }
}

/// `result 56.67%`.
pub(super) fn result_label(one: &OneVote<'_>, lang: Lang) -> String {
    let share = Value::percent(one.result, 2);
    let label = match one.is_final {
        true => say!(PollGap::LineFinal, share),
        false => say!(PollGap::LineProvisional, share),
    };
    label.get(lang)
}

fn guides(one: &OneVote<'_>, first: bool, lang: Lang) -> Vec<Guide> {
    let label = if first { words::threshold_label(one.vote, lang) } else { String::new() };
    let threshold = Guide { at: words::threshold(one.vote), label, style: GuideStyle::Threshold };
    vec![threshold, Guide { at: one.result, label: result_label(one, lang), style: GuideStyle::Result }]
}

fn row(one: &OneVote<'_>, poll: &Poll, error: &PollError, lang: Lang) -> PollRow {
    // What grey dots are is said once, where the writing has room beside the result.
    let beyond = |error: &PollError| error.share_all.is_some_and(|share| share > one.result);
    let all = one.polls.iter().filter(|(_, error)| error.share_all.is_some());
    let told = all.clone().find(|(_, error)| beyond(error)).or_else(|| all.clone().next());
    let is_told = told.is_some_and(|(_, told)| told.poll_id == error.poll_id);
    let all = |share: f64| match is_told {
        true => say!(PollGap::OfAllAnswers, share = Value::percent(share, 1)).get(lang),
        false => number::percent_bare(share, 1, lang),
    };
    let at = error.share_two_way.unwrap_or(f64::NAN);
    PollRow {
        label: error.pollster.clone(),
        detail: words::poll_detail(poll, lang),
        at,
        number: number::percent_bare(at, 1, lang),
        averaged: one.errors.in_average(&error.poll_id),
        all: error.share_all.map(|share| (share, all(share))),
        gap: None,
        signed: String::new(),
    }
}

fn average_row(one: &OneVote<'_>, average: &PollAverage, gap: f64, lang: Lang) -> PollRow {
    let (n, all) = (average.n_polls, one.polls.len());
    let label = match (n, one.some_are_left()) {
        (1, true) => say!(PollGap::LastOfPolls, all),
        (_, true) => say!(PollGap::AverageOfSome, all, n),
        _ => say!(PollGap::AverageOfAll, n),
    };
    let houses = one.houses();
    let detail = match one.some_are_left() {
        false => String::new(),
        true if houses < n => say!(PollGap::FilledOfHouses, houses).get(lang),
        true => say!(PollGap::FilledShort).get(lang),
    };
    PollRow {
        label: label.get(lang),
        detail,
        at: average.two_way,
        number: number::percent_bare(average.two_way, 1, lang),
        averaged: true,
        all: None,
        gap: Some(distance(one, average.two_way, gap, lang)),
        signed: number::signed(gap, 1, lang),
    }
}

fn distance(one: &OneVote<'_>, to: f64, gap: f64, lang: Lang) -> Gap {
    let is_level = !number::decimal(gap.abs(), 1, Lang::En).bytes().any(|digit| (b'1'..=b'9').contains(&digit));
    let points = Value::points(gap.abs(), 1);
    let label = match (is_level, gap > 0.0) {
        (true, _) => say!(PollGap::Level),
        (false, true) => say!(PollGap::TooHigh, points),
        (false, false) => say!(PollGap::TooLow, points),
    };
    Gap { from: one.result, to, label: label.get(lang) }
}

fn press(one: &OneVote<'_>, lang: Lang) -> Option<PressRange> {
    let (range, ends) = (one.vote.forecast_range.as_ref()?, one.press()?);
    let told = |percent: f64, base: RangeBase| {
        let base = match base {
            RangeBase::All => "all",
            RangeBase::TwoWay => "two-way",
            RangeBase::Projection => "projection",
        };
        say!(PollGap::PressEnd, base, percent = Value::printed(percent)).get(lang)
    };
    let bases = [(range.low, range.low_base), (range.high, range.high_base)];
    Some(PressRange {
        label: say!(PollGap::PressRange).get(lang),
        detail: bases.map(|(percent, base)| told(percent, base)).join(", "),
        range: ends,
        ends: ends.map(|share| number::percent_printed((share * 1000.0).round() / 10.0, lang)),
        whole: one.press_words(lang).unwrap_or_default(),
    })
}

/// All polls in one row: how many, and from when to when.
fn strip(one: &OneVote<'_>, lang: Lang) -> [String; 2] {
    let ends = one.polls.iter().filter_map(|(poll, _)| poll.field_end.or(poll.published));
    let days = ends.clone().min().zip(ends.max());
    let detail = days.map_or_else(String::new, |(first, last)| calendar::month_range_short(first, last, lang));
    [say!(PollGap::Polls, n = one.polls.len()).get(lang), detail]
}
