//! Published aggregates of `returns.csv`: shares that do not sum, counts that fall or do not say what they count.

use std::collections::BTreeMap;

use crate::data::check::context::Context;
use crate::data::check::dates::days_after;
use crate::data::check::published::books::books;
use crate::data::check::published::press::not_hundred;
use crate::data::text::{self, area_name};
use crate::language::{Value, say};
use crate::maths::percent_of;
use crate::vote::{
    AggregateLine, AggregateRow, CountedOf, Finding, LineCode, Measure, PressCode, ReportCode, ReportStatus,
    ResultCode, Severity, Side, Text, Vote, half_digit, is_likely_share,
};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    for row in &context.vote.returns.aggregates {
        one_row(context, row, out);
        count_base(context, row, out);
        against_result(context, row, out);
    }
    let lines = context.vote.returns.lines();
    for line in &lines {
        sums(context.vote, line, out);
        one_announcement(context.vote, line, out);
    }
    growth(&lines, out);
}

fn at(row: &AggregateRow, column: &str, finding: Finding) -> Finding {
    let finding = finding.at("returns.csv", row.line).column(column);
    match &row.area {
        Some(area) => finding.unit(area),
        None => finding,
    }
}

/// Half-width of the printed rounding in points.
fn half(row: &AggregateRow) -> f64 {
    row.half_width().unwrap_or(0.5)
}

fn told(vote: &Vote, row: &AggregateRow) -> Text {
    let word = row.measure.word();
    row.value.map_or_else(|| text::measure(word), |value| text::told(vote, word, row.option, value))
}

/// A share of votes or a turnout written as a part of 1.
fn as_fraction(context: &Context, row: &AggregateRow) -> Option<Finding> {
    let value = row.value.filter(|value| is_likely_share(*value))?;
    if !matches!(row.measure, Measure::Share | Measure::Turnout | Measure::Abstention) {
        return None;
    }
    let (read, percent) = (told(context.vote, row), percent_of(value).to_string());
    let message = say!(CheckReturns::LineShareAsFraction, value = value.to_string(), read);
    let hint = say!(CheckReturns::LineShareAsFractionCure, percent);
    Some(at(row, "value", Finding::new(LineCode::LineShareAsFraction, message, hint)))
}

fn one_row(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let fraction = as_fraction(context, row);
    let is_fraction = fraction.is_some();
    out.extend(fraction);
    if let Some(rounding) = row.rounding.filter(|rounding| *rounding > 0.0 && !is_fraction) {
        let printed = row.value.map_or(0.5, half_digit);
        // A file drops the last 0 of 43.60, so a tenth of the half digit passes; five of it are "about".
        let digit = rounding / 10_f64.powf(rounding.log10().floor());
        let half_of_digit = (digit - 5.0).abs() < 1e-6 || (digit - 1.0).abs() < 1e-6;
        if rounding > 5.0 * printed || rounding < 0.099 * printed || !half_of_digit {
            let message = say!(CheckReturns::RoundingUnlikeValue, figure = told(context.vote, row), rounding);
            let hint = say!(CheckReturns::RoundingUnlikeValueCure);
            out.push(at(row, "rounding", Finding::new(LineCode::RoundingUnlikeValue, message, hint)));
        }
    }
    let units = context.areas.places(row.area.as_deref());
    if row.counted_of == Some(CountedOf::Stations)
        && let Some(total) = row.total.filter(|total| *total != 100.0)
        && units > 0
        && total != units as f64
    {
        let message = say!(CheckReturns::StationsDifferFromUnits, total, area = area_name(row.area.as_deref()), units);
        let hint = say!(CheckReturns::StationsDifferFromUnitsCure);
        out.push(at(row, "total", Finding::new(LineCode::StationsDifferFromUnits, message, hint)));
    }
    if let Some(counted) = row.counted.filter(|counted| units > 0 && *counted > units as f64)
        && row.counted_of == Some(CountedOf::Stations)
        && row.total.is_none_or(|total| total == units as f64)
    {
        let message = say!(CheckReturns::StationsAboveUnits, counted, area = area_name(row.area.as_deref()), units);
        let hint = say!(CheckReturns::StationsAboveUnitsCure);
        out.push(at(row, "counted", Finding::new(LineCode::StationsDifferFromUnits, message, hint)));
    }
    total_of_ballots(context, row, out);
    if row.counted.is_none() && (row.total.is_some() || row.counted_of.is_some()) {
        let message = say!(CheckReturns::CountBaseUnclear, figure = told(context.vote, row));
        let hint = say!(CheckReturns::CountBaseUnclearCure);
        out.push(at(row, "counted", Finding::new(LineCode::CountBaseUnclear, message, hint)));
    }
    if row.status == ReportStatus::Partial && row.counted.is_some() && row.counted == row.total {
        let message = say!(
            CheckReturns::CompleteButPartialLine,
            figure = told(context.vote, row),
            counted = row.counted.unwrap_or_default()
        );
        let hint = say!(CheckReturns::CompleteButPartialLineCure);
        out.push(at(row, "status", Finding::new(ReportCode::CompleteButPartial, message, hint)));
    }
    if let (true, Some(counted), Some(total)) = (row.is_called_complete(), row.counted, row.total)
        && !row.says_all()
    {
        let message = say!(CheckReturns::PartialCalledComplete, figure = told(context.vote, row), counted, total);
        let hint = say!(CheckReturns::PartialCalledCompleteCure);
        out.push(at(row, "status", Finding::new(LineCode::PartialCalledComplete, message, hint)));
    }
    if row.measure != Measure::Share && row.option.is_some() {
        let message = say!(CheckReturns::OptionWithoutShare, figure = told(context.vote, row));
        let hint = say!(CheckReturns::OptionWithoutShareCure);
        out.push(at(row, "option", Finding::new(LineCode::OptionWithoutShare, message, hint)));
    }
    times(context, row, out);
}

/// A vote may go on for several days, of which the last is its day: turnout is told from the first on.
const MOST_DAYS: i64 = 3;

fn times(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let Some(moment) = row.reported_at else { return };
    let result = matches!(row.measure, Measure::Share | Measure::Blank | Measure::Spoiled);
    if let Some(close) = context.vote.polls_close
        && result
        && moment.timestamp < close.timestamp
    {
        let message = say!(CheckReturns::ReportBeforeCloseLine, figure = told(context.vote, row), moment, close);
        let hint = say!(CheckReturns::ReportBeforeCloseLineCure);
        out.push(at(row, "reported_at", Finding::new(ReportCode::ReportBeforeClose, message, hint)));
    }
    let day = moment.local().date();
    let days = days_after(context.vote.date, day);
    let first = if matches!(row.measure, Measure::Turnout | Measure::Abstention) { -MOST_DAYS } else { 0 };
    if !(first..=60).contains(&days) {
        let message =
            say!(CheckReturns::ReportOnAnotherDay, figure = told(context.vote, row), day, vote = context.vote.date);
        let hint = say!(CheckReturns::ReportOnAnotherDayCure);
        out.push(at(row, "reported_at", Finding::new(ReportCode::ReportOnAnotherDay, message, hint)));
    } else if days > 1 && row.status == ReportStatus::Partial {
        let message = say!(CheckReturns::ReportLate, figure = told(context.vote, row), day, days);
        let hint = say!(CheckReturns::ReportLateCure);
        out.push(at(row, "reported_at", Finding::new(ReportCode::ReportLate, message, hint)));
    }
}

/// A total of ballots or voters that is neither 100 (percent) nor near the vote's own.
fn total_of_ballots(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let (Some(total), Some(of)) = (row.total.filter(|total| *total != 100.0), row.counted_of) else { return };
    let accounts = books(context, row.area.as_deref());
    let known = accounts.iter().find_map(|book| match of {
        CountedOf::Stations => None,
        CountedOf::Ballots => book.counts.cast_or_sum(),
        CountedOf::Valid => book.counts.valid(),
        CountedOf::Registered => book.counts.registered,
    });
    let Some(known) = known.map(|count| count as f64).filter(|count| *count > 0.0) else { return };
    if !(0.7..=1.3).contains(&(total / known)) {
        let message = say!(CheckReturns::TotalUnlikeResult, total, known);
        let hint = say!(CheckReturns::TotalUnlikeResultCure);
        out.push(at(row, "total", Finding::new(LineCode::TotalUnlikeResult, message, hint)));
    }
}

/// Ballots counted without a total: the number may be of registered voters of the counted units.
fn count_base(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let Some(counted) = row.counted else { return };
    let Some(of) = row.counted_of else {
        let message = say!(CheckReturns::CountBaseUnclearWhat, counted);
        let hint = say!(CheckReturns::CountBaseUnclearWhatCure);
        out.push(at(row, "counted_of", Finding::new(LineCode::CountBaseUnclear, message, hint)));
        return;
    };
    let first =
        context.vote.returns.aggregates.iter().find(|other| {
            other.reported_at == row.reported_at && other.area == row.area && other.counted == row.counted
        });
    let is_first = first.is_some_and(|first| first.line == row.line);
    if !is_first || !matches!(of, CountedOf::Ballots | CountedOf::Valid) || row.total.is_some() {
        return;
    }
    let accounts = books(context, row.area.as_deref());
    let Some(account) = accounts.iter().find(|book| book.counts.cast_or_sum().is_some()) else { return };
    let (cast, valid) = (account.counts.cast_or_sum(), account.counts.valid());
    let (word, end) = if of == CountedOf::Ballots { ("ballots", cast) } else { ("valid", valid.or(cast)) };
    let Some(end) = end.map(|end| end as f64).filter(|end| *end > 0.0) else { return };
    if counted > end {
        let message = say!(CheckReturns::CountedExceedsKnown, counted, what = word, end, account = &account.label);
        let hint = say!(CheckReturns::CountedExceedsKnownCure);
        out.push(at(row, "counted", Finding::new(LineCode::CountedExceedsTotal, message, hint)));
        return;
    }
    if of != CountedOf::Ballots {
        return;
    }
    let Some(registered) = account.counts.registered.map(|count| count as f64).filter(|count| *count > 0.0) else {
        return;
    };
    let message = say!(
        CheckReturns::CountBaseUnclearTotal,
        counted,
        of_end = Value::percent(counted / end, 0),
        end,
        of_registered = Value::percent(counted / registered, 0),
        registered
    );
    let hint = say!(CheckReturns::CountBaseUnclearTotalCure);
    out.push(at(row, "counted", Finding::new(LineCode::CountBaseUnclear, message, hint)));
}

/// Rows of one line were said at once: they agree on what was counted, and say nothing twice.
fn one_announcement(vote: &Vote, line: &AggregateLine, out: &mut Vec<Finding>) {
    let Some(first) = line.rows.first() else { return };
    let same_moment = |row: &AggregateRow| row.measure == first.measure && row.option == first.option;
    for (index, row) in line.rows.iter().enumerate().skip(1) {
        if first.counted.is_some() {
            let column = match () {
                () if row.total != first.total => "total",
                () if row.counted_of != first.counted_of => "counted_of",
                () if row.status != first.status => "status",
                () => "",
            };
            if !column.is_empty() {
                let message = say!(CheckReturns::LineContradictsItself, column, line = first.line);
                let hint = say!(CheckReturns::LineContradictsItselfCure);
                let finding = Finding::new(LineCode::LineContradictsItself, message, hint);
                out.push(at(row, column, finding));
            }
        }
        let earlier = line.rows[..index]
            .iter()
            .find(|other| other.measure == row.measure && other.option == row.option && other.status == row.status);
        if let Some(other) =
            earlier.filter(|_| row.measure != Measure::Event && (row.reported_at.is_some() || same_moment(row)))
        {
            let message = say!(
                CheckReturns::FigureRepeated,
                now = told(vote, row),
                before = told(vote, other),
                line = other.line
            );
            let hint = say!(CheckReturns::FigureRepeatedCure);
            out.push(at(row, "value", Finding::new(LineCode::FigureRepeated, message, hint)));
        }
    }
}

/// Shares of one line that do not sum to 100, turnout and abstention likewise.
fn sums(vote: &Vote, line: &AggregateLine, out: &mut Vec<Finding>) {
    let share = |side| line.rows.iter().find(|row| row.measure == Measure::Share && row.option == Some(side));
    let pairs = [(share(Side::Yes), share(Side::No)), (line.row(Measure::Turnout), line.row(Measure::Abstention))];
    for (first, second) in pairs {
        let (Some(first), Some(second)) = (first, second) else { continue };
        let (Some(a), Some(b)) = (first.value, second.value) else { continue };
        if !not_hundred(a, b, half(first), half(second)) || (a + b - 100.0).abs() < 1e-9 {
            continue;
        }
        let message = say!(
            CheckReturns::PrintedNot100,
            first = told(vote, first),
            second = told(vote, second),
            sum = Value::decimal(a + b, 2)
        );
        // Exactly one last digit too many: both would have stood half-way.
        let edge = (a + b - 100.0).abs() <= half(first) + half(second) + 1e-7;
        let (severity, hint) = if edge {
            (Severity::Info, say!(CheckReturns::PrintedNot100CureRounded))
        } else {
            (Severity::Warning, say!(CheckReturns::PrintedNot100Cure))
        };
        out.push(at(second, "value", Finding::new(PressCode::PrintedNot100, message, hint).graded(severity)));
    }
}

/// Turnout and counts grow in the course of a night.
fn growth(lines: &[AggregateLine], out: &mut Vec<Finding>) {
    let mut turnout: BTreeMap<Option<&str>, &AggregateRow> = BTreeMap::new();
    let mut counts: BTreeMap<(Option<&str>, u8, bool), &AggregateRow> = BTreeMap::new();
    let timed = lines.iter().filter(|line| line.reported_at.is_some());
    for row in timed.flat_map(|line| &line.rows).filter(|row| row.status == ReportStatus::Partial) {
        let area = row.area.as_deref();
        if row.measure == Measure::Turnout
            && let Some(before) = turnout.insert(area, row)
            && let (Some(then), Some(now)) = (before.value, row.value)
            && now + half(row) < then - half(before)
        {
            let message = say!(CheckReturns::TurnoutFalls, then, line = before.line, now);
            let hint = say!(CheckReturns::TurnoutFallsCure);
            out.push(at(row, "value", Finding::new(LineCode::TurnoutFalls, message, hint)));
        }
        let (Some(counted), Some(of)) = (row.counted, row.counted_of) else { continue };
        let percent = row.total == Some(100.0);
        if let Some(before) = counts.insert((area, of as u8, percent), row)
            && before.counted.is_some_and(|then| counted < then)
        {
            let message = say!(
                CheckReturns::CountFallsLine,
                counted,
                before = before.counted.unwrap_or_default(),
                line = before.line
            );
            let hint = say!(CheckReturns::CountFallsLineCure);
            out.push(at(row, "counted", Finding::new(ReportCode::CountFalls, message, hint)));
        }
    }
}

/// A turnout of the day above that of the end.
fn above_the_end(context: &Context, row: &AggregateRow) -> Option<Finding> {
    let value = row.value.filter(|_| row.measure == Measure::Turnout)?;
    let accounts = books(context, row.area.as_deref());
    let end = accounts.iter().filter(|book| book.is_final).find_map(|book| book.percent(Measure::Turnout, None))?;
    // Registers may differ a little between the day and the end.
    if value <= end + half(row) + 1.0 {
        return None;
    }
    let message = say!(CheckReturns::TurnoutAboveEnd, value, end = Value::decimal(end, 2));
    let hint = say!(CheckReturns::TurnoutAboveEndCure);
    Some(at(row, "value", Finding::new(LineCode::TurnoutFalls, message, hint)))
}

/// Lines of a complete count against what is known of it.
fn against_result(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    if !row.is_called_complete() {
        out.extend(above_the_end(context, row));
        return;
    }
    let is_final = row.status == ReportStatus::Final;
    let Some(value) = row.value else { return };
    let accounts = books(context, row.area.as_deref());
    let known = |book: &crate::data::check::published::books::Book| match row.measure {
        Measure::Registered => book.counts.registered.map(|count| count as f64),
        _ => book.percent(row.measure, row.option),
    };
    let half = if row.measure == Measure::Registered { 0.0 } else { half(row) + 1e-9 };
    let own =
        accounts.iter().filter(|book| book.is_final == is_final).find_map(|book| Some((known(book)?, &book.label)));
    if let Some((truth, label)) = own {
        if (truth - value).abs() > half {
            let message = say!(
                CheckReturns::LineDiffersFromResult,
                figure = told(context.vote, row),
                area = area_name(row.area.as_deref()),
                account = label,
                truth = Value::decimal(truth, 2)
            );
            let hint = say!(CheckReturns::LineDiffersFromResultCure);
            out.push(at(row, "value", Finding::new(LineCode::LineDiffersFromResult, message, hint)));
        }
        return;
    }
    // A provisional line of an area without provisional counts: how far was the night from the end?
    let last = accounts.iter().find(|book| book.is_final).and_then(|book| Some((known(book)?, book)));
    let Some((truth, book)) = last.filter(|(truth, _)| (truth - value).abs() > half) else { return };
    let mut message = say!(
        CheckReturns::ProvisionalDiffersFromFinal,
        figure = told(context.vote, row),
        area = area_name(row.area.as_deref()),
        truth = Value::decimal(truth, 2),
        change = Value::signed(truth - value, 2)
    );
    if let (Measure::Share, Some(valid)) = (row.measure, book.counts.valid()) {
        let moved = Value::decimal((truth - value).abs() / 100.0 * valid as f64, 0);
        message = Text::sentences([message, say!(CheckReturns::AboutValidVotes, moved, valid)]);
    }
    let severity = if (truth - value).abs() >= 2.0 { Severity::Warning } else { Severity::Info };
    let hint = say!(CheckReturns::ProvisionalDiffersFromFinalCure);
    out.push(at(row, "value", Finding::new(ResultCode::ProvisionalDiffersFromFinal, message, hint).graded(severity)));
}
