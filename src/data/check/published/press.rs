//! Printed figures: which count each one is, and which cannot stand together.

use std::collections::BTreeMap;

use crate::data::check::context::Context;
use crate::data::check::published::books::{Book, books};
use crate::data::check::published::press_form::is_fraction;
use crate::data::text::{area_name, told};
use crate::language::{Value, say};
use crate::vote::{
    AggregateRow, CountedOf, Finding, LooseDate, Measure, PressCode, PressFigure, ReportStatus, Severity, Side, Text,
    Vote, decimals, half_digit,
};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    repeated(context, out);
    for group in groups(context) {
        sums(context, &group, out);
        let mut only = BTreeMap::new();
        for figure in &group.figures {
            if let Some(status) = against_results(context, figure, group.decimals, out) {
                only.entry(status).or_insert_with(Vec::new).push(printed(context.vote, figure));
            }
        }
        only.values_mut().for_each(|texts| texts.sort_unstable());
        if let (Some(provisional), Some(last)) = (only.get("provisional"), only.get("final")) {
            let message = say!(
                CheckPress::PressCountsMixed,
                first = Value::first_few(provisional, 4),
                second = Value::first_few(last, 4)
            );
            let hint = say!(CheckPress::PressCountsMixedCure);
            let finding = Finding::new(PressCode::PressCountsMixed, message, hint);
            out.push(finding.at("press.csv", group.figures[0].line).column("value"));
        }
    }
    for figure in &context.vote.press {
        numbers(context, figure, out);
        bounds(context, figure, out);
        poll_ends(context, figure, out);
        older_than_vote(context, figure, out);
    }
}

/// Percentages that one report printed about one area.
struct Group<'a> {
    figures: Vec<&'a PressFigure>,
    /// Digits after the point of the most exact of them: a file drops the last 0 of 43.90.
    decimals: i32,
}

fn groups<'a>(context: &Context<'a>) -> Vec<Group<'a>> {
    type Key<'a> = (Option<String>, Option<&'a str>, Option<&'a str>);
    let mut groups: BTreeMap<Key, Vec<&PressFigure>> = BTreeMap::new();
    for figure in context.vote.press.iter().filter(|figure| figure.unit.as_deref() == Some("percent")) {
        let day = figure.published.map(|day: LooseDate| day.to_string());
        groups.entry((day, figure.area.as_deref(), figure.source.as_deref())).or_default().push(figure);
    }
    groups
        .into_values()
        .map(|figures| {
            let decimals = figures.iter().filter_map(|figure| figure.value).map(decimals).max().unwrap_or(0);
            Group { figures, decimals }
        })
        .collect()
}

fn measure(word: &str) -> Option<Measure> {
    let is_percent = |measure: &Measure| !matches!(measure, Measure::Registered | Measure::Event);
    let found = Measure::WORDS.into_iter().find(|(own, measure)| *own == word && is_percent(measure));
    found.map(|(_, measure)| measure)
}

fn printed(vote: &Vote, figure: &PressFigure) -> Text {
    told(vote, &figure.measure, figure.option, figure.value.unwrap_or_default())
}

fn at(figure: &PressFigure, finding: Finding) -> Finding {
    let finding = finding.at("press.csv", figure.line).column("value");
    match &figure.area {
        Some(area) => finding.unit(area),
        None => finding,
    }
}

/// Half of the last digit that the report prints: integers are taken as rounded, the rest as the most exact figure.
fn half(value: f64, group: i32) -> f64 {
    if decimals(value) == 0 { 0.5 } else { 0.5 / 10_f64.powi(group) }
}

/// Two percentages of one whole that miss 100 by more than their rounding.
pub(in crate::data::check) fn not_hundred(a: f64, b: f64, half_a: f64, half_b: f64) -> bool {
    // Both could only be rounded up by half a digit if both stood exactly half-way.
    (a + b - 100.0).abs() > half_a + half_b - 1e-7
}

fn sums(context: &Context, group: &Group, out: &mut Vec<Finding>) {
    let pick = |word: &str, side: Option<Side>| {
        group.figures.iter().find(|figure| figure.measure == word && (side.is_none() || figure.option == side))
    };
    let pairs = [
        (pick("turnout", None), pick("abstention", None)),
        (pick("share", Some(Side::Yes)), pick("share", Some(Side::No))),
    ];
    for (first, second) in pairs {
        let (Some(first), Some(second)) = (first, second) else { continue };
        let (Some(a), Some(b)) = (first.value, second.value) else { continue };
        if not_hundred(a, b, half(a, group.decimals), half(b, group.decimals)) {
            let message = say!(
                CheckPress::PrintedNot100,
                first = printed(context.vote, first),
                second = printed(context.vote, second),
                sum = Value::decimal(a + b, 2)
            );
            let hint = say!(CheckPress::PrintedNot100Cure);
            out.push(at(second, Finding::new(PressCode::PrintedNot100, message, hint)));
        }
    }
}

/// Compares a printed percentage with every account of the area; returns the only status that it fits, if only one.
fn against_results(
    context: &Context,
    figure: &PressFigure,
    group: i32,
    out: &mut Vec<Finding>,
) -> Option<&'static str> {
    // What was printed before the vote is told as that.
    if figure.published.is_some_and(|day| day.last_day() < context.vote.date) {
        return None;
    }
    let (measure, value) = (measure(&figure.measure)?, figure.value?);
    let books = books(context, figure.area.as_deref());
    let half = half(value, group) + 1e-9;
    let gap = |book: &Book| book.percent(measure, figure.option).map(|percent| (percent - value).abs());
    let fits =
        |is_final: bool| books.iter().any(|book| book.is_final == is_final && gap(book).is_some_and(|gap| gap <= half));
    let known = |is_final: bool| books.iter().find(|book| book.is_final == is_final && gap(book).is_some());
    let last = known(true)?;
    let percent = last.percent(measure, figure.option)?;
    let area = area_name(figure.area.as_deref());
    match (fits(true), fits(false)) {
        (true, true) => None,
        (true, false) => known(false).map(|_| "final"),
        (false, true) => {
            let message = say!(
                CheckPress::PressFigureProvisional,
                figure = printed(context.vote, figure),
                area,
                label = &last.label,
                percent = Value::decimal(percent, 2)
            );
            let hint = say!(CheckPress::PressFigureProvisionalCure);
            out.push(at(figure, Finding::new(PressCode::PressFigureProvisional, message, hint)));
            Some("provisional")
        }
        // A share from 0 to 1 is told as one.
        (false, false) if is_fraction(figure) => None,
        // With as many digits as it has it is rightly rounded, whatever the others of its report have.
        (false, false) if (percent - value).abs() <= half_digit(value) + 1e-9 => None,
        (false, false) => {
            out.push(unmatched(context, figure, measure, value, percent, &last.label));
            None
        }
    }
}

/// A figure that is neither count: an earlier hour, a night figure of an area, or a slip.
fn unmatched(
    context: &Context,
    figure: &PressFigure,
    measure: Measure,
    value: f64,
    percent: f64,
    label: &Text,
) -> Finding {
    let area = area_name(figure.area.as_deref());
    let line = context.vote.returns.aggregates.iter().find(|row| {
        row.measure == measure
            && row.area == figure.area
            && row.option == figure.option
            && row.status == ReportStatus::Partial
            && row.value.is_some_and(|earlier| (earlier - value).abs() < 1e-9)
    });
    if let Some(line) = line {
        let when = line.reported_at.map_or_else(|| say!(CheckPress::Earlier), |at| say!(CheckPress::AtTime, time = at));
        let message = say!(
            CheckPress::PressFigureOfEarlierHour,
            figure = printed(context.vote, figure),
            area,
            when,
            label,
            percent = Value::decimal(percent, 2)
        );
        let hint = say!(CheckPress::PressFigureOfEarlierHourCure);
        return at(figure, Finding::new(PressCode::PressFigureOfEarlierHour, message, hint));
    }
    let off = value - percent;
    let message = say!(
        CheckPress::PressFigureUnmatched,
        figure = printed(context.vote, figure),
        area,
        label,
        percent = Value::decimal(percent, 2),
        off = Value::signed(off, 2)
    );
    let cut = 10_f64.powi(decimals(value));
    if (percent * cut).floor() / cut == value {
        let hint = say!(CheckPress::PressFigureUnmatchedCureCut);
        return at(figure, Finding::new(PressCode::PressFigureCut, message, hint));
    }
    let of_other = measure == Measure::Share && (100.0 - percent - value).abs() <= half_digit(value) + 1e-9;
    if let Some(option) = figure.option.filter(|_| of_other && (percent - 50.0).abs() > half_digit(value)) {
        let hint = say!(CheckPress::PressFigureUnmatchedCureOther, option = option.other().word());
        return at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)).column("option");
    }
    // On the night of the vote the count of an area is rarely complete.
    let night = figure.published.is_some_and(|day| day.first_day() <= context.vote.date);
    let (severity, hint) = if night {
        (Severity::Info, say!(CheckPress::PressFigureUnmatchedCureNight))
    } else {
        (Severity::Warning, say!(CheckPress::PressFigureUnmatchedCure))
    };
    at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint).graded(severity))
}

/// Counts of persons and units.
fn numbers(context: &Context, figure: &PressFigure, out: &mut Vec<Finding>) {
    let Some(value) = figure.value else { return };
    let area = figure.area.as_deref();
    match figure.measure.as_str() {
        "abstentions_about" | "abstentions" => {
            let mut known: Vec<(f64, Text, bool)> = Vec::new();
            for book in books(context, area) {
                if let (Some(registered), Some(cast)) = (book.counts.registered, book.counts.cast_or_sum()) {
                    known.push((registered as f64 - cast as f64, book.label, book.is_final));
                }
            }
            // 33000 is rounded to the thousand.
            let half = if value == 0.0 { 0.5 } else { rounding_of_count(value) };
            let (near, far): (Vec<_>, Vec<_>) = known.iter().partition(|(count, ..)| (count - value).abs() <= half);
            let listed = |list: &[&(f64, Text, bool)]| {
                Value::list(list.iter().map(|(count, label, _)| say!(CheckPress::CountOf, count, account = label)))
            };
            if near.is_empty() && !far.is_empty() {
                let message = say!(CheckPress::PressFigureUnmatchedAbstentions, value, far = listed(&far));
                let hint = say!(CheckPress::PressFigureUnmatchedAbstentionsCure);
                out.push(at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)));
            } else if !far.is_empty() {
                let message =
                    say!(CheckPress::PressFigureFitsOneRegister, value, near = listed(&near), far = listed(&far));
                let hint = say!(CheckPress::PressFigureFitsOneRegisterCure);
                out.push(at(figure, Finding::new(PressCode::PressFigureFitsOneRegister, message, hint)));
            }
        }
        "stations_total" => {
            let units = context.areas.places(area);
            if units > 0 && value != units as f64 {
                let message = say!(CheckPress::PressFigureUnmatchedStations, value, units);
                let hint = say!(CheckPress::PressFigureUnmatchedStationsCure);
                out.push(at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)));
            }
        }
        "stations_counted" => {
            let mut stations = context
                .vote
                .returns
                .aggregates
                .iter()
                .filter(|row| row.counted_of == Some(CountedOf::Stations))
                .peekable();
            if stations.peek().is_some() && !stations.any(|row| row.counted == Some(value)) {
                let message = say!(CheckPress::PressFigureUnmatchedCounted, value);
                let hint = say!(CheckPress::PressFigureUnmatchedCountedCure);
                out.push(at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)));
            }
        }
        "share_partial" => {
            let partial = |row: &&AggregateRow| row.measure == Measure::Share && row.status == ReportStatus::Partial;
            let same = |row: &AggregateRow| row.option == figure.option && row.value == Some(value);
            let mut rows = context.vote.returns.aggregates.iter().filter(partial).peekable();
            if rows.peek().is_some() && !rows.any(same) {
                let message = say!(CheckPress::PressFigureUnmatchedPartial, figure = printed(context.vote, figure));
                let hint = say!(CheckPress::PressFigureUnmatchedPartialCure);
                out.push(at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)));
            }
        }
        _ => {}
    }
}

/// Half of the last digit of a count that is not 0: 500 for 33000.
fn rounding_of_count(value: f64) -> f64 {
    let mut unit = 1.0;
    while (value / (unit * 10.0)).fract() == 0.0 && unit < 1e15 {
        unit *= 10.0;
    }
    unit / 2.0
}

/// "More than" figures.
fn bounds(context: &Context, figure: &PressFigure, out: &mut Vec<Finding>) {
    let (Some(value), Some(word)) = (figure.value, figure.measure.strip_suffix("_above")) else { return };
    let truth =
        books(context, figure.area.as_deref()).into_iter().filter(|book| book.is_final).find_map(|book| match word {
            "registered" => book.counts.registered.map(|count| count as f64),
            _ => book.percent(measure(word)?, figure.option),
        });
    let Some(truth) = truth else { return };
    // A bound that holds by a wide margin is a misprint or of another vote.
    if truth < value || truth > value * 1.25 {
        let message = say!(
            CheckPress::PressFigureUnmatchedBound,
            value,
            what = crate::data::text::measure(word),
            truth = Value::decimal(truth, 2)
        );
        let hint = say!(CheckPress::PressFigureUnmatchedBoundCure);
        out.push(at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)));
    }
}

/// The ends of what the press said the polls forecast.
fn poll_ends(context: &Context, figure: &PressFigure, out: &mut Vec<Finding>) {
    let (Some(value), Some(range)) = (figure.value, &context.vote.forecast_range) else { return };
    let end = match figure.measure.as_str() {
        "poll_low" => range.low,
        "poll_high" => range.high,
        _ => return,
    };
    if figure.option.is_none_or(|option| option == range.option) && (value - end).abs() > half_digit(value) {
        let message = say!(CheckPress::PressFigureUnmatchedRange, figure = printed(context.vote, figure), end);
        let hint = say!(CheckPress::PressFigureUnmatchedRangeCure);
        out.push(at(figure, Finding::new(PressCode::PressFigureUnmatched, message, hint)));
    }
}

fn older_than_vote(context: &Context, figure: &PressFigure, out: &mut Vec<Finding>) {
    if figure.published.is_some_and(|day| day.last_day() < context.vote.date) && measure(&figure.measure).is_some() {
        let day = figure.published.map(|day| day.to_string()).unwrap_or_default();
        let message = say!(
            CheckPress::PressFigureBeforeVote,
            figure = printed(context.vote, figure),
            day,
            vote = context.vote.date
        );
        let hint = say!(CheckPress::PressFigureBeforeVoteCure);
        out.push(at(figure, Finding::new(PressCode::PressFigureBeforeVote, message, hint)));
    }
}

/// One figure printed twice by one report.
fn repeated(context: &Context, out: &mut Vec<Finding>) {
    let mut first: BTreeMap<_, &PressFigure> = BTreeMap::new();
    for figure in &context.vote.press {
        let Some(value) = figure.value else { continue };
        let day = figure.published.map(|day| day.to_string());
        let key = (day, &figure.measure, figure.option, &figure.area, &figure.source, value.to_bits());
        if let Some(earlier) = first.get(&key) {
            let message =
                say!(CheckPress::PressFigureRepeated, figure = printed(context.vote, figure), line = earlier.line);
            let hint = say!(CheckPress::PressFigureRepeatedCure);
            out.push(at(figure, Finding::new(PressCode::PressFigureRepeated, message, hint)));
        } else {
            first.insert(key, figure);
        }
    }
}
