//! Dates far from the vote: a year mistyped, a file of another vote.

use jiff::civil::Date;

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::vote::{ControlStatus, Finding, Report, ReportCode, Severity, Text, TotalCode};

/// A proclamation follows within a year.
const YEAR: i64 = 366;
/// Nothing that belongs to a vote lies this many days from it.
const DECADE: i64 = 3653;
/// Nobody has printed or listed anything of a vote this many days from it.
const CENTURY: i64 = 36_525;
/// Reports of units come in from the day before (advance counts) until two months after.
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
