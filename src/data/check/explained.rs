//! What one finding explains: its consequences are not told beside it, and it is as grave as they are.

use std::collections::HashSet;

use crate::data::check::gather::alike;
use crate::data::check::totals::final_sums::is_for_want_of_rows;
use crate::vote::{
    Code, FileCode, Finding, LineCode, LinkCode, PollCode, PressCode, ReportCode, ResultCode, Severity, TotalCode,
    UnitCode,
};

const SUM: Code = Code::TotalCode(TotalCode::SumDiffersFromFinal);

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
    Code::ResultCode(ResultCode::OfAnotherUnit),
    Code::ResultCode(ResultCode::YesNoSwapped),
    Code::ResultCode(ResultCode::UnusualShare),
    Code::ResultCode(ResultCode::UnusualTurnout),
];

/// What follows where units are in no area; the sum of the whole vote stands.
const OF_AREAS: &[Code] = &[SUM, Code::TotalCode(TotalCode::TotalsDoNotAddUp)];

/// What follows where the keys of the units have lost their zeros.
const OF_KEYS: &[Code] =
    &[Code::LinkCode(LinkCode::UnitsNotInBaseline), Code::LinkCode(LinkCode::BaselineWithoutUnits)];

/// What follows where the list of an area is wrong.
const OF_LISTS: &[Code] = &[Code::TotalCode(TotalCode::TotalsDoNotAddUp)];

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
    &[Code::ReportCode(ReportCode::ReportDiffersFromResult), Code::ResultCode(ResultCode::OfAnotherUnit)];

/// What follows where rows are missing.
const OF_ROWS: &[Code] =
    &[Code::LineCode(LineCode::StationsDifferFromUnits), Code::PressCode(PressCode::PressFigureUnmatched)];

/// What follows where days of polls are exchanged with their months.
const OF_DAYS: &[Code] = &[
    Code::PollCode(PollCode::PollAfterVote),
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
        Code::ResultCode(ResultCode::OfAnotherUnit) if is_of_column => OF_REGISTERS,
        Code::ResultCode(ResultCode::OfAnotherUnit) if cause.severity == Severity::Error => OF_FIGURES,
        Code::UnitCode(UnitCode::ParentMissing) => OF_AREAS,
        Code::UnitCode(UnitCode::UnitSpelledOtherwise) if cause.file.as_deref() == Some("results.csv") => OF_KEYS,
        Code::TotalCode(TotalCode::ListDiffersWidely) => OF_LISTS,
        Code::FileCode(FileCode::DaysExchanged)
            if cause.file.as_deref().is_some_and(|file| file.starts_with("polls.")) =>
        {
            OF_DAYS
        }
        _ => &[],
    }
}

/// Which findings say of a unit no more than that one of its reports is dated before the others.
fn out_of_order(findings: &[Finding]) -> Vec<bool> {
    let early = |finding: &&Finding| finding.code == Code::ReportCode(ReportCode::ReportBeforeClose);
    let units: HashSet<&str> = findings.iter().filter(early).filter_map(|finding| finding.unit.as_deref()).collect();
    let follows = |finding: &Finding| {
        OF_ORDER.contains(&finding.code) && finding.unit.as_deref().is_some_and(|unit| units.contains(unit))
    };
    findings.iter().map(follows).collect()
}

/// Which findings follow from the one figure with which all sums agree, or from a report under the key of another unit: what is said of its row.
fn of_repaired_row(findings: &[Finding]) -> Vec<bool> {
    let is_repair = |finding: &&Finding| match finding.code {
        Code::ResultCode(ResultCode::OfAnotherUnit) => true,
        code => code == SUM && finding.file.as_deref() == Some("results.csv"),
    };
    let units: HashSet<&str> =
        findings.iter().filter(is_repair).filter_map(|finding| finding.unit.as_deref()).collect();
    let follows = |finding: &Finding| {
        OF_FIGURES.contains(&finding.code)
            && finding.code != SUM
            && finding.code != Code::ResultCode(ResultCode::OfAnotherUnit)
            && finding.unit.as_deref().is_some_and(|unit| units.contains(unit))
    };
    findings.iter().map(follows).collect()
}

/// Which findings follow from units that are listed and have no row in results.csv: links to them, and numbers and sums that lack them.
/// Where sums do, the rows are missing, and the first of them is as grave as that.
fn without_row(findings: &mut [Finding]) -> Vec<bool> {
    let is_missing = |finding: &Finding| finding.code == Code::UnitCode(UnitCode::UnitWithoutResult);
    let units: HashSet<String> =
        findings.iter().filter(|finding| is_missing(finding)).filter_map(|finding| finding.unit.clone()).collect();
    let of_sum = |finding: &Finding| finding.code == SUM && is_for_want_of_rows(&finding.hint);
    let follows = |finding: &Finding| match finding.code {
        Code::LinkCode(LinkCode::LinkToNothing) => finding.unit.as_ref().is_some_and(|unit| units.contains(unit)),
        code => !units.is_empty() && (OF_ROWS.contains(&code) || of_sum(finding)),
    };
    let left_out: Vec<bool> = findings.iter().map(follows).collect();
    if findings.iter().any(of_sum)
        && let Some(first) = findings.iter_mut().find(|finding| is_missing(finding))
    {
        first.severity = Severity::Error;
    }
    left_out
}

/// Leaves the consequences out, and tells what many cells have in common once.
pub fn without_consequences(mut findings: Vec<Finding>) -> Vec<Finding> {
    let causes: Vec<usize> = (0..findings.len()).filter(|at| !consequences(&findings[*at]).is_empty()).collect();
    let of_rows = without_row(&mut findings);
    let (of_order, of_repaired) = (out_of_order(&findings), of_repaired_row(&findings));
    let mut left_out: Vec<bool> =
        (0..findings.len()).map(|at| of_rows[at] || of_order[at] || of_repaired[at]).collect();
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
