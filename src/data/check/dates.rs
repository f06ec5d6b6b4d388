//! Dates far from the vote: a year mistyped, a file of another vote.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::vote::{ControlStatus, Finding, Report, ReportCode, Severity, Text, TotalCode};

/// A proclamation follows within a year.
const YEAR: i64 = 366;
/// Nothing that belongs to a vote lies this many days from it.
const DECADE: i64 = 3653;
/// Nobody has printed or listed anything of a vote this many days from it.
const CENTURY: i64 = 36_525;
/// Reports of units come in until two months after the vote; those of days before it are set aside, but in a rehearsal.
const NIGHT: std::ops::RangeInclusive<i64> = -1..=60;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let days = |day: Date| days_after(context.vote.date, day);
    for (index, fact) in context.vote.results.iter().enumerate() {
        let Some(at) = fact.at.filter(|at| days(at.first_day()) > YEAR) else { continue };
        let what = say!(CheckTotals::DateFarFromVoteResult, day = at.first_day(), vote = context.vote.date);
        let severity = if days(at.first_day()) > DECADE { Severity::Error } else { Severity::Warning };
        let finding = far(severity, what);
        out.push(finding.at("vote.toml", None).column(format!("result {}: at", index + 1)));
    }
    for control in &context.vote.controls {
        let Some(at) = control.at.map(|at| at.first_day()) else { continue };
        // A count before the vote and a list after it are told elsewhere.
        let limit = if control.status == ControlStatus::List { DECADE } else { YEAR };
        let wrong_side = (control.status == ControlStatus::List) == (days(at) > 0);
        if days(at).abs() > limit && !wrong_side {
            let severity = if days(at).abs() > DECADE { Severity::Error } else { Severity::Warning };
            let finding = far(severity, say!(CheckTotals::DateFarFromVoteTotal, day = at, vote = context.vote.date));
            out.push(finding.at("controls.csv", control.line).column("at"));
        }
    }
    for figure in &context.vote.press {
        let Some(at) = figure.published.map(|at| at.first_day()).filter(|at| days(*at).abs() > DECADE) else {
            continue;
        };
        let severity = if days(at).abs() > CENTURY { Severity::Error } else { Severity::Warning };
        let finding = far(severity, say!(CheckTotals::DateFarFromVoteFigure, day = at, vote = context.vote.date));
        out.push(finding.at("press.csv", figure.line).column("published"));
    }
    reports(context, out);
    match filled_down(context).or_else(|| dragged(context)) {
        Some(finding) => out.push(finding),
        None => out.extend(late(context)),
    }
}

/// Days from the vote to a day.
pub(in crate::data::check) fn days_after(vote: Date, day: Date) -> i64 {
    vote.duration_until(day).as_hours() / 24
}

fn far(severity: Severity, message: Text) -> Finding {
    let hint = say!(CheckTotals::DateFarFromVoteResultCure);
    Finding::new(TotalCode::DateFarFromVote, message, hint).graded(severity)
}

/// Reports of units on another day than that of the count, told once.
fn reports(context: &Context, out: &mut Vec<Finding>) {
    let days = |report: &&Report| report.reported_at.map(|at| days_after(context.vote.date, at.local().date()));
    let off: Vec<&Report> = context
        .vote
        .returns
        .reports
        .iter()
        .filter(|report| days(report).is_some_and(|d| !NIGHT.contains(&d)))
        .collect();
    let Some((first, at)) = off.first().and_then(|first| Some((first, first.reported_at?))) else { return };
    let lines: Vec<usize> = off.iter().map(|report| report.line).collect();
    let message = say!(
        CheckTotals::ReportOnAnotherDay,
        n = off.len(),
        day = at.local().date(),
        vote = context.vote.date,
        lines = Value::first_few(lines.iter().map(usize::to_string), 3)
    );
    let hint = say!(CheckTotals::ReportOnAnotherDayCure);
    let sure = off.iter().any(|report| days(report).is_some_and(|days| days.abs() > DECADE));
    let severity = if sure { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(ReportCode::ReportOnAnotherDay, message, hint).graded(severity);
    out.push(finding.at("returns.csv", first.line).column("reported_at").unit(&first.unit));
}

/// Fewer units than this do not say by when a count is over.
const FEWEST: usize = 10;
/// A unit that first reports so many days after nine tenths of them were in is late.
const LATE: i64 = 3;

/// A few units whose first report is dated days after those of nearly all others.
///
/// A count in which one unit in ten or more comes in late goes on for days.
fn late(context: &Context) -> Option<Finding> {
    let mut first: BTreeMap<&str, (Date, &Report)> = BTreeMap::new();
    for report in &context.vote.returns.reports {
        let Some(day) = report.reported_at.map(|at| at.local().date()) else { continue };
        let own = first.entry(&report.unit).or_insert((day, report));
        if day < own.0 {
            *own = (day, report);
        }
    }
    let mut days: Vec<Date> = first.values().map(|(day, _)| *day).collect();
    days.sort_unstable();
    let by = *days.get((days.len() * 9).div_ceil(10).checked_sub(1)?)?;
    let is_late = |day: Date| days_after(by, day) >= LATE && NIGHT.contains(&days_after(context.vote.date, day));
    let units: Vec<&(Date, &Report)> = first.values().filter(|(day, _)| is_late(*day)).collect();
    let (day, report) = units.first()?;
    if first.len() < FEWEST {
        return None;
    }
    let some = Value::first_few(units.iter().map(|(_, report)| report.unit.as_str()), 3);
    let message = say!(CheckReturns::ReportsLate, n = units.len(), some, day = *day, by);
    let finding = Finding::new(ReportCode::ReportLate, message, say!(CheckReturns::ReportsLateCure));
    Some(finding.at("returns.csv", report.line).column("reported_at").unit(&report.unit))
}

/// Days that make a series.
const SERIES: usize = 5;

/// The last reports, one a day and all at the hour of one on the day before them: the end of a column dragged downwards.
fn dragged(context: &Context) -> Option<Finding> {
    let mut by_day: BTreeMap<Date, Vec<(Time, usize)>> = BTreeMap::new();
    for report in &context.vote.returns.reports {
        if let Some(at) = report.reported_at.map(|at| at.local()) {
            by_day.entry(at.date()).or_default().push((at.time(), report.line));
        }
    }
    let mut days = by_day.iter().rev();
    let (&last, reports) = days.next()?;
    let (hour, mut line) = *reports.first().filter(|_| reports.len() == 1)?;
    let mut first = last;
    let mut n = 1;
    for (day, reports) in days {
        let same = reports.iter().find(|(time, _)| *time == hour).filter(|_| days_after(*day, first) == 1);
        let Some(&(_, at)) = same else { break };
        (first, n) = (*day, n + 1);
        if reports.len() > 1 {
            break;
        }
        line = at;
    }
    // Two days in a row at one hour are what an office may do.
    if n < DRAGGED {
        return None;
    }
    Some(a_day_each(n, (first, last), line))
}

/// Days at one hour that are no chance.
const DRAGGED: usize = 3;

/// Reports that go on by a day from row to row.
fn a_day_each(n: usize, (first, last): (Date, Date), line: usize) -> Finding {
    let message = say!(CheckReturns::ReportsFilledDown, n, first, last);
    let finding = Finding::new(ReportCode::ReportOnAnotherDay, message, say!(CheckReturns::ReportsFilledDownCure));
    finding.at("returns.csv", line).column("reported_at")
}

/// Reports that come in one a day, day after day: a cell dragged downwards.
fn filled_down(context: &Context) -> Option<Finding> {
    let reports = context.vote.returns.reports.iter();
    let mut dated: Vec<(Date, usize)> =
        reports.filter_map(|report| Some((report.reported_at?.local().date(), report.line))).collect();
    dated.sort_unstable();
    let (&(first, line), &(last, _)) = (dated.first()?, dated.last()?);
    let days = dated.chunk_by(|a, b| a.0 == b.0).count();
    if dated.len() < SERIES || days * 5 < dated.len() * 4 || days_after(first, last) + 1 != days as i64 {
        return None;
    }
    Some(a_day_each(dated.len(), (first, last), line))
}
