//! What one finding explains: its consequences are not told beside it, and it is as grave as they are.

use std::collections::HashSet;

use crate::data::check::gather::alike;
use crate::data::check::totals::final_sums::is_for_want_of_rows;
use crate::data::check::units::unknown::is_area_left_out;
use crate::data::notes::is_more;
use crate::vote::{
    Code, FileCode, Finding, LineCode, LinkCode, PollCode, PressCode, ReportCode, ResultCode, Severity, TotalCode,
    UnitCode,
};

const SUM: Code = Code::TotalCode(TotalCode::SumDiffersFromFinal);
const OF_ANOTHER_UNIT: Code = Code::ResultCode(ResultCode::OfAnotherUnit);

/// What follows where the figures of a whole table, or of a column of it, are others than they should be.
const OF_FIGURES: &[Code] = &[
    SUM,
    Code::TotalCode(TotalCode::TotalsDoNotAddUp),
    Code::ReportCode(ReportCode::ReportDiffersFromResult),
    Code::LineCode(LineCode::LineDiffersFromResult),
    Code::LineCode(LineCode::LineDiffersFromUnits),
    Code::LineCode(LineCode::TotalUnlikeResult),
    Code::LinkCode(LinkCode::BaselineExplainsLittle),
    Code::ResultCode(ResultCode::CastNotSumOfParts),
    Code::ResultCode(ResultCode::CastBelowVotes),
    OF_ANOTHER_UNIT,
    Code::ResultCode(ResultCode::YesNoSwapped),
    Code::ResultCode(ResultCode::UnusualShare),
    Code::ResultCode(ResultCode::UnusualTurnout),
];

/// What follows where units are in no area; the sum of the whole vote stands.
const OF_AREAS: &[Code] = &[SUM, Code::TotalCode(TotalCode::TotalsDoNotAddUp)];

/// What follows where results.csv spells the keys of the units otherwise than the other files.
const OF_KEYS: &[Code] = &[
    Code::LinkCode(LinkCode::UnitsNotInBaseline),
    Code::LinkCode(LinkCode::BaselineWithoutUnits),
    Code::UnitCode(UnitCode::UnitSpelledOtherwise),
];

/// What follows where registers stand in other rows.
const OF_REGISTERS: &[Code] = &[
    Code::LinkCode(LinkCode::UnitNumberChangedMeaning),
    Code::ResultCode(ResultCode::RegisterBelowBallots),
    Code::ResultCode(ResultCode::CastExceedsRegistered),
    Code::ResultCode(ResultCode::UnusualTurnout),
    SUM,
];

/// What follows where a report of a unit stands before others of it.
const OF_ORDER: &[Code] = &[
    Code::ReportCode(ReportCode::CountFalls),
    Code::ReportCode(ReportCode::CompleteThenPartial),
    Code::ReportCode(ReportCode::CompleteAgain),
];

/// What follows where registers are those of an earlier vote.
const OF_OLD_REGISTERS: &[Code] =
    &[Code::ReportCode(ReportCode::ReportDiffersFromResult), Code::LinkCode(LinkCode::RegisterJumped), OF_ANOTHER_UNIT];

/// What follows where rows are missing.
const OF_ROWS: &[Code] =
    &[Code::LineCode(LineCode::StationsDifferFromUnits), Code::PressCode(PressCode::PressFigureUnmatched)];

/// What follows where days of polls are exchanged with their months.
const OF_DAYS: &[Code] = &[
    Code::PollCode(PollCode::PollAfterVote),
    Code::PollCode(PollCode::PollDayUnlikeId),
    Code::PollCode(PollCode::PollYearDoubtful),
    Code::PollCode(PollCode::PollFieldLong),
    Code::PollCode(PollCode::PollPublishedEarly),
    Code::PollCode(PollCode::PollPublishedLate),
    Code::PollCode(PollCode::PollsOverlap),
];

/// The codes of what a finding explains.
fn consequences(cause: &Finding) -> &'static [Code] {
    let is_of_column = cause.column.as_deref() == Some("registered");
    match cause.code {
        Code::ResultCode(ResultCode::OfEarlierVote) if cause.severity == Severity::Error => OF_FIGURES,
        Code::ResultCode(ResultCode::OfEarlierVote) if is_of_column => OF_OLD_REGISTERS,
        Code::ResultCode(ResultCode::MostlyInvalid | ResultCode::PercentagesAsCounts)
            if cause.severity == Severity::Error =>
        {
            OF_FIGURES
        }
        // Of a part of the column the rule says itself which rows follow.
        OF_ANOTHER_UNIT if is_of_column && cause.unit.is_none() => OF_REGISTERS,
        OF_ANOTHER_UNIT if cause.severity == Severity::Error => OF_FIGURES,
        Code::UnitCode(UnitCode::ParentMissing) => OF_AREAS,
        Code::UnitCode(UnitCode::UnitSpelledOtherwise) if cause.file.as_deref() == Some("results.csv") => OF_KEYS,
        Code::FileCode(FileCode::DaysExchanged)
            if cause.file.as_deref().is_some_and(|file| file.starts_with("polls.")) =>
        {
            OF_DAYS
        }
        _ => &[],
    }
}

/// Which findings follow from another one about the same unit.
fn of_same_unit(findings: &[Finding], is_cause: fn(&Finding) -> bool, follows: fn(Code) -> bool) -> Vec<bool> {
    let units: HashSet<&str> = findings.iter().filter(|finding| is_cause(finding)).filter_map(unit).collect();
    findings
        .iter()
        .map(|finding| follows(finding.code) && unit(finding).is_some_and(|unit| units.contains(unit)))
        .collect()
}

fn unit(finding: &Finding) -> Option<&str> {
    finding.unit.as_deref()
}

/// Is a report dated before the others of its unit?
fn is_early(finding: &Finding) -> bool {
    finding.code == Code::ReportCode(ReportCode::ReportBeforeClose)
}

/// Is it the one figure with which all sums agree, or a report under the key of another unit?
fn is_repair(finding: &Finding) -> bool {
    match finding.code {
        OF_ANOTHER_UNIT => true,
        code => code == SUM && finding.file.as_deref() == Some("results.csv"),
    }
}

/// Is it a unit that is listed and has no row in results.csv?
fn is_missing(finding: &Finding) -> bool {
    finding.code == Code::UnitCode(UnitCode::UnitWithoutResult)
}

/// Which findings are numbers and sums that lack such a unit. Where sums do, its row is missing, and the first is as grave as that.
fn for_want_of_rows(findings: &mut [Finding]) -> Vec<bool> {
    // Where a whole area is missing every sum lacks it.
    let of_area = findings.iter().any(is_area_left_out);
    let of_sum = |finding: &Finding| finding.code == SUM && (of_area || is_for_want_of_rows(&finding.hint));
    let first = findings.iter().position(is_missing);
    let follows = |finding: &Finding| first.is_some() && (OF_ROWS.contains(&finding.code) || of_sum(finding));
    let left_out: Vec<bool> = findings.iter().map(follows).collect();
    if let Some(first) = first.filter(|_| findings.iter().any(of_sum)) {
        findings[first].severity = Severity::Error;
    }
    left_out
}

/// Leaves the consequences out, and tells what many cells have in common once.
pub fn without_consequences(mut findings: Vec<Finding>) -> Vec<Finding> {
    let causes: Vec<usize> = (0..findings.len()).filter(|at| !consequences(&findings[*at]).is_empty()).collect();
    let of_rows = for_want_of_rows(&mut findings);
    let of_links = of_same_unit(&findings, is_missing, |code| code == Code::LinkCode(LinkCode::LinkToNothing));
    let of_order = of_same_unit(&findings, is_early, |code| OF_ORDER.contains(&code));
    let is_of_row = |code| OF_FIGURES.contains(&code) && code != SUM && code != OF_ANOTHER_UNIT;
    let of_repaired = of_same_unit(&findings, is_repair, is_of_row);
    let mut left_out: Vec<bool> =
        (0..findings.len()).map(|at| of_rows[at] || of_links[at] || of_order[at] || of_repaired[at]).collect();
    // Of a kind that is not told nobody has to know how many more there are.
    let is_told = |of: &Finding| {
        let alike = |(at, finding): (usize, &Finding)| {
            !left_out[at] && !is_more(finding) && (finding.code, &finding.file) == (of.code, &of.file)
        };
        findings.iter().enumerate().any(alike)
    };
    let untold: Vec<usize> =
        (0..findings.len()).filter(|at| is_more(&findings[*at]) && !is_told(&findings[*at])).collect();
    untold.into_iter().for_each(|at| left_out[at] = true);
    for cause in causes {
        if left_out[cause] {
            continue;
        }
        let codes = consequences(&findings[cause]);
        let mut gravest = findings[cause].severity;
        for (at, finding) in findings.iter().enumerate() {
            let is_whole = finding.code == SUM && finding.unit.is_none();
            if at != cause && codes.contains(&finding.code) && !(codes == OF_AREAS && is_whole) {
                left_out[at] = true;
                gravest = gravest.min(finding.severity);
            }
        }
        findings[cause].severity = gravest;
    }
    let mut kept = left_out.into_iter().map(|is_left_out| !is_left_out);
    findings.retain(|_| kept.next().unwrap_or(true));
    alike(findings)
}
