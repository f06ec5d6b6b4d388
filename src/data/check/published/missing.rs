//! Facts that lack what a reader needs to check them: a source, a day, a time.

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::vote::{Finding, LineCode, Measure, PressCode, ReportCode, Text};

/// A place in a file that lacks something.
struct Gap {
    line: usize,
    unit: Option<String>,
}

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let gap = |missing: bool, line: usize, unit: &Option<String>| missing.then(|| Gap { line, unit: unit.clone() });
    let source = say!(CheckUnits::FactUnsourcedCure);
    let day = say!(CheckUnits::FactUnsourcedCureDay);

    let gaps = vote.controls.iter().map(|row| gap(row.source.is_none(), row.line, &row.area));
    mostly_given("controls.csv", "source", &source, gaps.collect(), out);
    let gaps = vote.controls.iter().map(|row| gap(row.at.is_none(), row.line, &row.area));
    mostly_given("controls.csv", "at", &day, gaps.collect(), out);
    let gaps = vote.press.iter().map(|row| gap(row.source.is_none(), row.line, &row.area));
    mostly_given("press.csv", "source", &source, gaps.collect(), out);
    let gaps = vote.press.iter().map(|row| gap(row.published.is_none(), row.line, &row.area));
    mostly_given("press.csv", "published", &day, gaps.collect(), out);
    let gaps = vote.polls.iter().map(|row| gap(row.source.is_none(), row.line, &Some(row.poll_id.clone())));
    mostly_given("polls.csv", "source", &source, gaps.collect(), out);
    let gaps = vote.returns.aggregates.iter().map(|row| gap(row.source.is_none(), row.line, &row.area));
    mostly_given("returns.csv", "source", &source, gaps.collect(), out);
    untimed(context, out);
    out.extend(reports_untimed(context));
}

/// Tells the rows without a value where most rows of the file have one.
fn mostly_given(file: &str, column: &str, hint: &Text, rows: Vec<Option<Gap>>, out: &mut Vec<Finding>) {
    let all = rows.len();
    let gaps: Vec<Gap> = rows.into_iter().flatten().collect();
    if gaps.len() * 2 > all {
        return;
    }
    for gap in gaps {
        let finding = Finding::new(PressCode::FactUnsourced, say!(CheckUnits::FactUnsourced, column), hint.clone());
        let finding = finding.at(file, gap.line).column(column);
        out.push(match gap.unit {
            Some(unit) => finding.unit(unit),
            None => finding,
        });
    }
}

/// Reports of units without a time where others have one: no earlier moment knows them.
fn reports_untimed(context: &Context) -> Option<Finding> {
    let reports = &context.vote.returns.reports;
    let rows: Vec<usize> = reports.iter().filter(|row| row.reported_at.is_none()).map(|row| row.line).collect();
    let first = *rows.first().filter(|_| rows.len() < reports.len())?;
    let lines = Value::first_few(rows.iter().map(usize::to_string), 5);
    let message = say!(CheckUnits::ReportsWithoutTime, n = rows.len(), rows = reports.len(), lines);
    let finding = Finding::new(ReportCode::ReportsWithoutTime, message, say!(CheckUnits::ReportsWithoutTimeCure));
    Some(finding.at("returns.csv", first).column("reported_at"))
}

/// Aggregates without a time are shown, but never used for an earlier moment.
fn untimed(context: &Context, out: &mut Vec<Finding>) {
    let rows: Vec<usize> = context
        .vote
        .returns
        .aggregates
        .iter()
        .filter(|row| row.reported_at.is_none() && row.measure != Measure::Event)
        .map(|row| row.line)
        .collect();
    let Some(first) = rows.first() else { return };
    let message = say!(
        CheckUnits::FiguresWithoutTime,
        n = rows.len(),
        lines = Value::first_few(rows.iter().map(usize::to_string), 5)
    );
    let hint = say!(CheckUnits::FiguresWithoutTimeCure);
    let finding = Finding::new(LineCode::FiguresWithoutTime, message, hint);
    out.push(finding.at("returns.csv", *first).column("reported_at"));
}
