//! Within one row: valid = yes + no; cast = valid + blank + spoiled; cast ≤ registered.

use std::collections::BTreeSet;

use crate::data::check::context::Context;
use crate::data::notes::Notes;
use crate::data::read::{digit, rest_of_row, slip_of_row};
use crate::language::{Value, say};
use crate::vote::{Counts, Finding, LeftOut, Quantity, ResultCode, Text};

/// Where a row of counts stands.
#[derive(Clone, Copy)]
pub(in crate::data::check) struct Row<'a> {
    pub(in crate::data::check) file: &'a str,
    pub(in crate::data::check) line: usize,
    pub(in crate::data::check) unit: &'a str,
}

impl Row<'_> {
    pub(in crate::data::check) fn mark(&self, finding: Finding, column: &str) -> Finding {
        finding.at(self.file, self.line).column(column).unit(self.unit)
    }
}

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    for unit in &context.vote.units {
        let row = Row { file: "results.csv", line: unit.line, unit: &unit.unit };
        row_of_counts(row, &unit.counts, out);
        out.extend(half(row, &unit.counts));
        share_and_counts(row, &unit.counts, unit.yes_share, out);
        if unit.counts.cast_or_sum() == Some(0) && unit.counts.registered.is_some_and(|registered| registered > 0) {
            out.push(row.mark(nobody_voted(&unit.counts), "cast"));
        } else if unit.counts.valid() == Some(0) {
            out.push(row.mark(no_valid_vote(&unit.counts), "yes"));
        }
        // A register or cast that contradicts the row is told as that.
        if everybody_voted(&unit.counts) && !context.vote.left_out.iter().any(|figure| figure.line == unit.line) {
            let message = say!(CheckUnits::FullTurnout, registered = unit.counts.registered.unwrap_or(0));
            let hint = say!(CheckUnits::FullTurnoutCure);
            out.push(row.mark(Finding::new(ResultCode::FullTurnout, message, hint), "registered"));
        }
    }
    let mut notes = Notes::default();
    context.vote.left_out.iter().for_each(|figure| notes.add(with_report(context, figure)));
    out.extend(notes.into_findings());
    gaps(context, out);
}

/// A figure that is left out, with the one that the night reported where that fits the rest of the row.
fn with_report(context: &Context, figure: &LeftOut) -> Finding {
    let mut finding = figure.finding.clone();
    let Some(unit) = finding.unit.as_deref() else { return finding };
    let report = context.snapshot().reports.get(unit);
    let told = report.and_then(|report| figure.quantity.of(&report.counts)).filter(|told| figure.value != Some(*told));
    let counts = context.position.get(unit).map(|index| &context.vote.units[*index].counts);
    let ballots = counts.and_then(|counts| counts.cast_or_sum().or_else(|| counts.valid())).unwrap_or(0);
    if let Some(told) = told.filter(|told| *told >= ballots) {
        finding.hint = say!(CheckUnits::ReportedInstead, told, column = figure.quantity.word());
    }
    finding
}

/// One of yes and no alone: the unit has no share.
pub(in crate::data::check) fn half(row: Row, counts: &Counts) -> Option<Finding> {
    let column = match (counts.yes, counts.no) {
        (Some(_), None) => "no",
        (None, Some(_)) => "yes",
        _ => return None,
    };
    let message = say!(CheckUnits::HalfAResult, unit = row.unit);
    let hint = match rest_of_row(counts) {
        Some((_, rest)) => say!(CheckUnits::HalfAResultCureRest, rest = Value::plain(rest), column),
        None => say!(CheckUnits::HalfAResultCure),
    };
    Some(row.mark(Finding::new(ResultCode::HalfAResult, message, hint), column))
}

/// The identities of one row.
pub(in crate::data::check) fn row_of_counts(row: Row, counts: &Counts, out: &mut Vec<Finding>) {
    let known = |value: Option<u64>| value.map_or(0, i128::from);
    let parts = known(counts.yes) + known(counts.no) + known(counts.blank) + known(counts.spoiled);
    let complete = [counts.yes, counts.no, counts.blank, counts.spoiled].iter().all(Option::is_some);
    if let Some(cast) = counts.cast.map(i128::from) {
        let wrong = if complete { parts != cast } else { parts > cast };
        if wrong {
            let message = say!(
                CheckUnits::CastNotSumOfParts,
                cast,
                yes = shown(counts.yes),
                no = shown(counts.no),
                blank = shown(counts.blank),
                spoiled = shown(counts.spoiled),
                parts,
                change = Value::signed_count(parts - cast)
            );
            let hint = match slip_of_row(counts) {
                _ if in_percent(counts) => say!(CheckUnits::PercentInRow),
                Some(slip) => digit(slip),
                None => say!(CheckUnits::CastNotSumOfPartsCure, slip = slip(parts - cast)),
            };
            out.push(row.mark(Finding::new(ResultCode::CastNotSumOfParts, message, hint), "cast"));
        }
    }
    if let Some(registered) = counts.registered.map(i128::from) {
        let cast = counts.cast.map_or(parts, i128::from);
        if cast > registered {
            let message = match counts.cast {
                Some(_) => say!(CheckUnits::CastExceedsRegistered, cast, registered),
                None => say!(CheckUnits::BallotsExceedRegistered, cast, registered),
            };
            let hint = say!(CheckUnits::CastExceedsRegisteredCure, slip = slip(cast - registered).capital());
            let finding = Finding::new(ResultCode::CastExceedsRegistered, message, hint);
            out.push(row.mark(finding, "registered"));
        }
    }
}

/// Yes and no that add up to 100 where many more voted.
fn in_percent(counts: &Counts) -> bool {
    counts.valid().is_some_and(|valid| (99..=101).contains(&valid)) && counts.cast >= Some(MANY)
}

/// Ballots that are no rounding of a hundred.
const MANY: u64 = 150;

/// What kind of slip leaves such a difference.
fn slip(difference: i128) -> Text {
    if difference % 9 == 0 { say!(CheckUnits::SlipOfNine) } else { say!(CheckUnits::SlipOfAnotherKind) }
}

fn shown(value: Option<u64>) -> Text {
    value.map_or_else(|| say!(CheckUnits::NotPublished), |value| Text::from(Value::from(value)))
}

fn share_and_counts(row: Row, counts: &Counts, yes_share: Option<f64>, out: &mut Vec<Finding>) {
    let (Some(printed), Some(counted)) = (yes_share, counts.yes_share()) else { return };
    if (printed - counted).abs() > 0.0006 {
        let message = say!(CheckUnits::ShareDiffersFromBallots, printed, counted = Value::decimal(counted, 4));
        let hint = say!(CheckUnits::ShareDiffersFromBallotsCure);
        out.push(row.mark(Finding::new(ResultCode::ShareDiffersFromBallots, message, hint), "yes_share"));
    }
}

fn nobody_voted(counts: &Counts) -> Finding {
    let message = say!(CheckUnits::NobodyVoted, registered = counts.registered.unwrap_or(0));
    let hint = say!(CheckUnits::NobodyVotedCure);
    Finding::new(ResultCode::NobodyVoted, message, hint)
}

fn no_valid_vote(counts: &Counts) -> Finding {
    let message = match counts.cast_or_sum().unwrap_or(0) {
        1 => say!(CheckUnits::NoValidVoteOfOne),
        cast => say!(CheckUnits::NoValidVote, cast),
    };
    let hint = say!(CheckUnits::NoValidVoteCure);
    Finding::new(ResultCode::NoValidVote, message, hint)
}

/// A unit this large in which nobody stayed away: 50 voters of 95 % turnout do that less than once in ten.
fn everybody_voted(counts: &Counts) -> bool {
    counts.registered.is_some_and(|registered| registered >= 50 && counts.cast_or_sum() == Some(registered))
}

/// Blank cells of a row from which on they are told together.
const SEVERAL: usize = 3;

/// A cell left blank in a column that nearly every other unit fills; of a row with several, all together.
fn gaps(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let left_out: BTreeSet<(usize, Quantity)> =
        context.vote.left_out.iter().map(|figure| (figure.line, figure.quantity)).collect();
    let silent = |quantity: &Quantity| context.areas.silent(None, *quantity);
    let rarely = |quantity: &Quantity| (1..=units.len() / 10).contains(&silent(quantity));
    let columns: Vec<Quantity> =
        Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid && rarely(quantity)).collect();
    for unit in units {
        // A figure that was left out is told as such.
        let is_gap =
            |quantity: &&Quantity| quantity.of(&unit.counts).is_none() && !left_out.contains(&(unit.line, **quantity));
        let gaps: Vec<Quantity> = columns.iter().filter(is_gap).copied().collect();
        let (Some(first), n) = (gaps.first(), units.len()) else { continue };
        let at = |finding: Finding, quantity: Quantity| {
            finding.at("results.csv", unit.line).column(quantity.word()).unit(&unit.unit)
        };
        if gaps.len() >= SEVERAL {
            let columns = Value::list(gaps.iter().map(|quantity| Text::same(format!("`{}`", quantity.word()))));
            let message = say!(CheckUnits::RowMissing, unit = &unit.unit, columns);
            let finding = Finding::new(ResultCode::CellMissing, message, say!(CheckUnits::RowMissingCure));
            out.push(at(finding, *first));
            continue;
        }
        for quantity in gaps {
            let known = n - silent(&quantity);
            let message = say!(CheckUnits::CellMissing, column = quantity.word(), known, units = n);
            let hint = say!(CheckUnits::CellMissingCure);
            out.push(at(Finding::new(ResultCode::CellMissing, message, hint), quantity));
        }
    }
}
