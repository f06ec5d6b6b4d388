//! Polls on the page: as published, and against the result.

use super::table::{Cell, Table, count, dash, line, num, points, share, text};
use crate::{
    language::say,
    language::{Lang, calendar, number, quantity},
    poll_error::{PollErrors, ResultStatus},
    vote::{Base, DatePrecision, Mode, Poll, Population, Side, Text, Vote},
};

/// Every poll as its house published it.
pub fn published(vote: &Vote, lang: Lang) -> Option<Table> {
    if vote.polls.is_empty() {
        return None;
    }
    let texts = vote.texts(lang);
    let percent = |value: Option<f64>| num(value.map_or_else(dash, |value| number::percent_printed(value, lang)));
    let rows = vote.polls.iter().map(|poll| {
        let undecided = match (poll.undecided, poll.refused, poll.other) {
            (None, None, None) => None,
            parts => Some([parts.0, parts.1, parts.2].into_iter().flatten().sum()),
        };
        let range = match (poll.range_low, poll.range_high) {
            (Some(low), Some(high)) => number::percent_printed_range(low, high, lang),
            _ => dash(),
        };
        vec![
            text(house(poll)),
            line(field_work(poll, lang)),
            poll.n.map_or_else(|| num(say!(Page::NotPublished).get(lang)), |n| count(Some(n), lang)),
            text(mode(poll.mode, lang)),
            text(base(poll, lang)),
            percent(poll.percent(Side::Yes)),
            percent(poll.percent(Side::No)),
            percent(undecided),
            num(range),
        ]
    });
    Some(Table {
        id: "polls-published".to_owned(),
        caption: say!(Page::PollsAsPublished).get(lang),
        note: Some(say!(Page::PollsAsPublishedNote).get(lang)),
        head: vec![
            text(say!(Page::Pollster).get(lang)),
            text(say!(Page::FieldWork).get(lang)),
            num("n"),
            text(say!(Page::Mode).get(lang)),
            text(say!(Page::BasePercentages).get(lang)),
            num(texts.label(Side::Yes)),
            num(texts.label(Side::No)),
            num(say!(Page::NoChoice).get(lang)),
            num(say!(Page::Range).get(lang)),
        ],
        rows: rows.collect(),
    })
}

/// Every poll against the result, on both bases.
pub fn errors(vote: &Vote, errors: &PollErrors, lang: Lang) -> Option<Table> {
    if errors.polls.is_empty() {
        return None;
    }
    let rows = errors.polls.iter().map(|error| {
        let poll = vote.polls.iter().find(|poll| poll.poll_id == error.poll_id);
        let field_work = poll.map_or_else(dash, |poll| field_work(poll, lang));
        // An answer of people who may not vote is no error about those who may.
        let electorate = poll.is_none_or(|poll| poll.population == Population::Electorate);
        let outside = match error.outside_margin.filter(|_| electorate) {
            Some(true) => say!(Page::Outside).get(lang),
            Some(false) => say!(Page::Inside).get(lang),
            None => dash(),
        };
        vec![
            line(format!("{}, {field_work}", error.pollster)),
            share(error.share_all, lang),
            share(error.share_two_way, lang),
            points(error.error_points.filter(|_| electorate), lang),
            num(error
                .margin_points
                .filter(|_| electorate)
                .map_or_else(dash, |margin| format!("±{}", number::decimal(margin, 1, lang)))),
            text(outside),
            match &error.reason {
                Some(reason) if !error.used => used(false, Some(reason), lang),
                _ if error.used && !errors.in_average(&error.poll_id) => {
                    text(say!(Page::NoLaterPollHouseCounts).get(lang))
                }
                _ => used(error.used, None, lang),
            },
        ]
    });
    let against = match errors.results.last().map(|result| result.status) {
        Some(ResultStatus::Final) => say!(Page::PollsAgainstFinal),
        Some(_) => say!(Page::PollsAgainstProvisional),
        None => say!(Page::PollsAgainstNothing),
    };
    Some(Table {
        id: "polls-against-result".to_owned(),
        caption: against.get(lang),
        note: Some(say!(Page::PollsAgainstNote).get(lang)),
        head: vec![
            text(say!(Page::Poll).get(lang)),
            num(say!(Page::OptionAllAnswers, option = vote.option(vote.focus)).get(lang)),
            num(say!(Page::OptionTwoWay, option = vote.option(vote.focus)).get(lang)),
            num(say!(Page::ErrorPoints).get(lang)),
            num(say!(Page::OwnMargin).get(lang)),
            text(say!(Page::Result).get(lang)),
            text(say!(Page::Average).get(lang)),
        ],
        rows: rows.collect(),
    })
}

/// Averages, gaps and errors of all polls together, and what could explain them.
pub fn averages(vote: &Vote, errors: &PollErrors, lang: Lang) -> Vec<Table> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    if let Some(average) = &errors.poll_average {
        rows.push(vec![
            text(say!(Page::AverageTwoWay, option = vote.option(vote.focus)).get(lang)),
            share(Some(average.two_way), lang),
        ]);
        rows.push(vec![
            text(say!(Page::AverageAll, option = vote.option(vote.focus)).get(lang)),
            share(average.all, lang),
        ]);
    }
    for (gap, name) in
        [(errors.gap_points.provisional, say!(Page::GapProvisional)), (errors.gap_points.r#final, say!(Page::GapFinal))]
    {
        if let Some(gap) = gap {
            rows.push(vec![text(name.get(lang)), num(quantity::points_signed(gap, 1, lang))]);
        }
    }
    if let Some(summary) = &errors.summary {
        let unsigned = |value| num(quantity::points(value, 1, lang));
        rows.extend([
            vec![text(say!(Page::MeanError).get(lang)), num(quantity::points_signed(summary.bias_points, 1, lang))],
            vec![text(say!(Page::MeanAbsoluteError).get(lang)), unsigned(summary.mae_points)],
            vec![text(say!(Page::RootMeanSquaredError).get(lang)), unsigned(summary.rmse_points)],
        ]);
        if let Some(sampling) = summary.sampling_rmse_points {
            let label = say!(Page::SameFromSamplingAlone).get(lang);
            rows.push(vec![text(label), unsigned(sampling)]);
        }
    }
    let mut tables = Vec::new();
    if !rows.is_empty() {
        tables.push(Table {
            id: "polls-together".to_owned(),
            caption: say!(Page::PollsTogether).get(lang),
            note: None,
            head: vec![text(say!(Page::Measure).get(lang)), num(say!(Page::Value).get(lang))],
            rows,
        });
    }
    tables.extend(causes(errors, lang));
    tables
}

fn causes(errors: &PollErrors, lang: Lang) -> Option<Table> {
    if errors.causes.is_empty() {
        return None;
    }
    let rows = errors.causes.iter().map(|cause| {
        let closes = match cause.closes_gap {
            Some(true) => say!(Page::Yes).get(lang),
            Some(false) => say!(Page::NoWord).get(lang),
            None => dash(),
        };
        let most = cause.most_points.map_or_else(dash, |most| number::decimal(most, 1, lang));
        vec![text(cause.cause.heading().get(lang)), num(most), text(closes), text(cause.assumption.get(lang))]
    });
    Some(Table {
        id: "gap-causes".to_owned(),
        caption: say!(Page::Causes).get(lang),
        note: Some(say!(Page::CausesNote).get(lang)),
        head: vec![
            text(say!(Page::Cause).get(lang)),
            num(say!(Page::AtMostPoints).get(lang)),
            text(say!(Page::ClosesGapAlone).get(lang)),
            text(say!(Page::Assumption).get(lang)),
        ],
        rows: rows.collect(),
    })
}

/// Whether a poll was used, and why not.
pub fn used(used: bool, reason: Option<&Text>, lang: Lang) -> Cell {
    let told = match (used, reason) {
        (true, None) => say!(Page::Yes),
        (true, Some(reason)) => say!(Page::UsedWithReason, reason),
        (false, Some(reason)) => say!(Page::NotUsed, reason),
        (false, None) => say!(Page::NotUsed, reason = say!(Page::ReasonNotGiven)),
    };
    text(told.get(lang))
}

fn house(poll: &Poll) -> String {
    match &poll.sponsor {
        Some(sponsor) => format!("{} / {sponsor}", poll.pollster),
        None => poll.pollster.clone(),
    }
}

fn field_work(poll: &Poll, lang: Lang) -> String {
    let not_published = || say!(Page::NotPublished).get(lang);
    match (poll.date_precision, poll.field_start.or(poll.field_end), poll.field_end.or(poll.field_start)) {
        (DatePrecision::Unknown, ..) | (_, None, _) | (_, _, None) => not_published(),
        (DatePrecision::Day, Some(start), Some(end)) => calendar::date_range_short(start, end, lang),
        (DatePrecision::Month, Some(start), Some(end)) => calendar::month_range_short(start, end, lang),
    }
}

fn mode(mode: Mode, lang: Lang) -> String {
    match mode {
        Mode::Online => say!(Page::Online).get(lang),
        Mode::Phone => say!(Page::Telephone).get(lang),
        Mode::FaceToFace => say!(Page::FaceFace).get(lang),
        Mode::Mixed => say!(Page::Mixed).get(lang),
        Mode::Unknown => say!(Page::NotPublished).get(lang),
    }
}

fn base(poll: &Poll, lang: Lang) -> String {
    match (poll.population, poll.base) {
        (Population::Other, _) => say!(Page::NotElectorate).get(lang),
        (_, Base::All) => say!(Page::AllAnswers2).get(lang),
        (_, Base::Decided) => say!(Page::ThoseWhoStateChoice).get(lang),
    }
}
