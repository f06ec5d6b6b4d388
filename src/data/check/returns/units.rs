//! Reports of units in `returns.csv`: identities, revisions that fall, reports that repeat or go back in time.

use std::collections::HashSet;

use crate::data::check::context::Context;
use crate::data::check::dates::days_after;
use crate::data::check::gather::{gather, ranges};
use crate::data::check::units::identities::{Row, half, row_of_counts};
use crate::language::{Value, say};
use crate::vote::{Code, Counts, Finding, Quantity, Report, ReportCode, ReportStatus, ResultCode, Severity, TotalCode};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let running = context.snapshot().running;
    let aside: HashSet<usize> = context.snapshot().set_aside.iter().map(|row| row.line).collect();
    for report in &context.vote.returns.reports {
        // What a row that does not count has wrong is told with that.
        if !aside.contains(&report.line) {
            figures(report, out);
        }
        if report.status != ReportStatus::Retracted && report.yes_share.is_none() {
            out.extend(half(place(report), &report.counts));
        }
        fraction(report, out);
        early(context, report, out);
    }
    let mut reports: Vec<&Report> = context.vote.returns.reports.iter().collect();
    reports.sort_by(|a, b| a.unit.cmp(&b.unit).then_with(|| a.order().cmp(&b.order())));
    let (mut finished, mut mirrored, mut invalid) = (Vec::new(), Vec::new(), Vec::new());
    for reports in reports.chunk_by(|a, b| a.unit == b.unit) {
        let mut revised = Vec::new();
        for pair in reports.windows(2) {
            revision(pair[0], pair[1], &mut revised);
        }
        out.extend(once_again(revised, running > 0));
        if let Some(last) = reports.last() {
            mirrored.extend(Some(*last).filter(|last| is_mirror_of_result(context, last)));
            against_result(context, last, out);
            finished.extend(partial_is_final(context, last));
            invalid.extend(invalid_ballots(context, last));
        }
    }
    if running > 0 {
        let finding =
            Finding::new(ReportCode::CompleteAgain, say!(Tally::CountsRun, n = running), say!(Tally::CountsRunCure));
        out.push(finding.at("returns.csv", None).column("status"));
    }
    // An office that never says complete says nothing of the one or the other.
    if finished.len() <= FEW {
        out.extend(finished);
    }
    out.extend(mirrors_of_result(context, &mirrored));
    out.extend(blank_and_spoiled(&invalid));
}

fn place(report: &Report) -> Row<'_> {
    Row { file: "returns.csv", line: report.line, unit: &report.unit }
}

/// The identities of a report; a register below its ballots is doubted as in `results.csv`.
fn figures(report: &Report, out: &mut Vec<Finding>) {
    let row = place(report);
    let Counts { cast, blank, spoiled, yes, no, .. } = report.counts;
    let ballots = cast.unwrap_or_else(|| [yes, no, blank, spoiled].into_iter().flatten().sum());
    let Some(registered) = report.counts.registered.filter(|registered| *registered < ballots) else {
        return row_of_counts(row, &report.counts, out);
    };
    row_of_counts(row, &Counts { registered: None, ..report.counts }, out);
    let message = say!(CheckReturns::RegisterBelowBallots, unit = &report.unit, ballots, registered);
    let hint = say!(CheckReturns::RegisterBelowBallotsCure);
    out.push(at(report, "registered", Finding::new(ResultCode::RegisterBelowBallots, message, hint)));
}

fn at(report: &Report, column: &str, finding: Finding) -> Finding {
    finding.at("returns.csv", report.line).column(column).unit(&report.unit)
}

fn fraction(report: &Report, out: &mut Vec<Finding>) {
    let Some(fraction) = report.counted_fraction else { return };
    if fraction < 1.0 && report.status == ReportStatus::Complete {
        let message = say!(CheckReturns::CompleteButPartial, fraction);
        let hint = say!(CheckReturns::CompleteButPartialCure);
        let finding = Finding::new(ReportCode::CompleteButPartial, message, hint);
        out.push(at(report, "counted_fraction", finding));
    }
}

fn early(context: &Context, report: &Report, out: &mut Vec<Finding>) {
    let (Some(at_time), Some(close)) = (report.reported_at, context.vote.polls_close) else { return };
    // Another day altogether is told for all reports at once.
    let same_day = days_after(context.vote.date, at_time.local().date()) >= -1;
    if at_time.timestamp < close.timestamp && same_day && report.status != ReportStatus::Retracted {
        let message = say!(CheckReturns::ReportBeforeClose, unit = &report.unit, time = at_time, close);
        let hint = say!(CheckReturns::ReportBeforeCloseCure);
        out.push(at(report, "reported_at", Finding::new(ReportCode::ReportBeforeClose, message, hint)));
    }
}

/// A later report of one unit against the one before.
fn revision(before: &Report, after: &Report, out: &mut Vec<Finding>) {
    if before.status == ReportStatus::Retracted {
        return;
    }
    if after.reported_at.is_some() && after.reported_at == before.reported_at {
        let message = say!(CheckReturns::ReportRepeated, unit = &after.unit, line = before.line);
        let hint = say!(CheckReturns::ReportRepeatedCure);
        out.push(at(after, "reported_at", Finding::new(ReportCode::ReportRepeated, message, hint)));
    }
    if after.status == ReportStatus::Retracted {
        return;
    }
    let mut falls = 0;
    for (quantity, then, now) in after.falls_from(before) {
        falls += 1;
        let word = quantity.word();
        let message = say!(CheckReturns::CountFalls, column = word, unit = &after.unit, then, line = before.line, now);
        let (severity, hint) = if after.status == ReportStatus::Corrected {
            (Severity::Info, say!(CheckReturns::CountFallsCureCorrected))
        } else {
            (Severity::Warning, say!(CheckReturns::CountFallsCure))
        };
        out.push(at(after, word, Finding::new(ReportCode::CountFalls, message, hint).graded(severity)));
    }
    let votes = |report: &Report| [report.counts.yes, report.counts.no, report.counts.cast];
    let again = (before.status, after.status) == (ReportStatus::Complete, ReportStatus::Complete);
    if again && falls == 0 && votes(before) != votes(after) {
        let message = say!(CheckReturns::CompleteAgain, unit = &after.unit, line = before.line);
        let hint = say!(CheckReturns::CompleteAgainCure);
        out.push(at(after, "status", Finding::new(ReportCode::CompleteAgain, message, hint)));
    }
    if before.status == ReportStatus::Complete && after.status == ReportStatus::Partial {
        let message = say!(CheckReturns::CompleteThenPartial, unit = &after.unit, line = before.line);
        let hint = say!(CheckReturns::CompleteThenPartialCure);
        out.push(at(after, "status", Finding::new(ReportCode::CompleteThenPartial, message, hint)));
    }
}

/// Of a unit that was complete again and again the last time is told; of running counts none, which are told together.
fn once_again(revised: Vec<Finding>, running: bool) -> impl Iterator<Item = Finding> {
    let is_again = |finding: &Finding| finding.code == Code::from(ReportCode::CompleteAgain);
    let last = revised.iter().rposition(is_again).filter(|_| !running);
    let told = move |(at, finding): &(usize, Finding)| !is_again(finding) || Some(*at) == last;
    revised.into_iter().enumerate().filter(told).map(|(_, finding)| finding)
}

/// Units whose last report is partial and final, up to which each is told.
const FEW: usize = 3;

/// A last report that is called partial and has the figures of the final result.
fn partial_is_final(context: &Context, last: &Report) -> Option<Finding> {
    if last.status != ReportStatus::Partial {
        return None;
    }
    let result = &context.vote.units[*context.position.get(last.unit.as_str())?].counts;
    let ballots = |counts: &Counts| Some((counts.yes?, counts.no?, counts.cast_or_sum()?));
    if ballots(&last.counts)? != ballots(result)? {
        return None;
    }
    let message = say!(CheckReturns::PartialIsFinal, unit = &last.unit);
    let finding = Finding::new(ReportCode::CompleteButPartial, message, say!(CheckReturns::PartialIsFinalCure));
    Some(at(last, "status", finding))
}

/// Line in results.csv, and whether blank and spoiled ballots of the last report are those of the result the other way round; of reports with
/// two figures that are equal in neither way nothing is said.
fn invalid_ballots(context: &Context, last: &Report) -> Option<(usize, bool)> {
    let result = &context.vote.units[*context.position.get(last.unit.as_str())?];
    let pair = |counts: &Counts| Some((counts.blank?, counts.spoiled?));
    let ((blank, spoiled), end) = (pair(&last.counts)?, pair(&result.counts)?);
    let is_turned = (spoiled, blank) == end;
    (blank != spoiled && (is_turned || (blank, spoiled) == end)).then_some((result.line, is_turned))
}

/// Units with blank and spoiled ballots the other way round that are no chance.
const TURNED: usize = 3;

/// Blank and spoiled ballots that are exchanged in some rows of results.csv.
fn blank_and_spoiled(invalid: &[(usize, bool)]) -> Option<Finding> {
    let mut lines: Vec<usize> = invalid.iter().filter(|(_, is_turned)| *is_turned).map(|(line, _)| *line).collect();
    lines.sort_unstable();
    let (n, alike) = (lines.len(), invalid.len() - lines.len());
    let first = *lines.first().filter(|_| n >= TURNED)?;
    let message = say!(CheckReturns::BlankSpoiledTurned, alike, lines = Value::list(ranges(lines.iter().copied())), n);
    let finding = Finding::new(TotalCode::BlankSpoiledSwapped, message, say!(CheckReturns::BlankSpoiledTurnedCure));
    Some(finding.at("results.csv", first).column("blank"))
}

/// No office corrects so many ballots of a unit after the night, and so large a part of them.
const MANY: u64 = 50;
const LARGE: f64 = 0.1;

/// Has a report the votes of the result, but of the other sides?
fn is_mirrored(report: &Report, result: &Counts) -> bool {
    report.counts.sides().is_some_and(|(yes, no)| yes != no && result.sides() == Some((no, yes)))
}

/// Has a last complete report the sides of the result exchanged?
fn is_mirror_of_result(context: &Context, last: &Report) -> bool {
    let result = context.position.get(last.unit.as_str()).map(|at| &context.vote.units[*at].counts);
    last.status.is_complete() && result.is_some_and(|result| is_mirrored(last, result))
}

/// Such reports; where the units add up to the published result they are wrong themselves.
fn mirrors_of_result(context: &Context, mirrored: &[&Report]) -> Vec<Finding> {
    let published = context.vote.final_result().and_then(|result| result.counts.sides());
    let sum =
        |of: fn(&Counts) -> Option<u64>| context.vote.units.iter().filter_map(|unit| of(&unit.counts)).sum::<u64>();
    let hint = match published.is_some_and(|(yes, no)| sum(|counts| counts.yes) == yes && sum(|counts| counts.no) == no)
    {
        true => say!(CheckReturns::ReportMirrorsResultCureHere),
        false => say!(CheckReturns::ReportMirrorsResultCure),
    };
    let finding = |report: &&Report| {
        let message = say!(CheckReturns::ReportMirrorsResult, unit = &report.unit);
        at(report, "yes", Finding::new(ResultCode::YesNoSwapped, message, hint.clone()))
    };
    gather(mirrored.iter().map(finding).collect(), &[ResultCode::YesNoSwapped])
}

/// The last complete report of a unit against its final result.
fn against_result(context: &Context, last: &Report, out: &mut Vec<Finding>) {
    if !last.status.is_complete() {
        return;
    }
    let Some(&index) = context.position.get(last.unit.as_str()) else { return };
    let result = &context.vote.units[index].counts;
    let sides = if is_mirrored(last, result) { &[][..] } else { &[Quantity::Yes, Quantity::No] };
    for quantity in sides.iter().copied().chain([Quantity::Cast, Quantity::Registered]) {
        let (Some(night), Some(end)) = (quantity.of(&last.counts), quantity.of(result)) else { continue };
        if night != end {
            let word = quantity.word();
            let message = say!(CheckReturns::ReportDiffersFromResult, column = word, unit = &last.unit, night, end);
            let hint = say!(CheckReturns::ReportDiffersFromResultCure);
            let finding = Finding::new(ReportCode::ReportDiffersFromResult, message, hint);
            let is_large = night.abs_diff(end) > MANY && night.abs_diff(end) as f64 > LARGE * night.max(end) as f64;
            out.push(at(last, word, if is_large { finding.graded(Severity::Warning) } else { finding }));
        }
    }
}
