//! The ballots of one row, and whether they can be true together.

use std::collections::HashMap;

use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::row::Row;
use crate::data::read::tables::slips::{digit, slip_of_row};
use crate::language::{Value, say};
use crate::tally::is_called_whole;
use crate::{
    InputError,
    vote::{Counts, Finding, Quantity, ResultCode, Text, key_of_kind},
};

/// An excess of no more than this many ballots, or of a tenth, may be late registration or a slip at the end.
/// What exceeds its whole by more is a wrong number.
const SMALL_EXCESS: u64 = 50;

/// Columns of ballots and persons.
pub(in crate::data::read) const COUNTS: &[&str] = &["registered", "cast", "blank", "spoiled", "yes", "no"];

/// Counts of a row as they stand in it.
pub(in crate::data::read) fn counts(row: &Row<'_>, refused: &mut Refusals) -> Counts {
    by_name(|column| refused.take(row.count(column)))
}

/// Counts under their own names.
pub(in crate::data::read) fn by_name(mut count: impl FnMut(&'static str) -> Option<u64>) -> Counts {
    Counts {
        registered: count("registered"),
        cast: count("cast"),
        blank: count("blank"),
        spoiled: count("spoiled"),
        yes: count("yes"),
        no: count("no"),
    }
}

/// What becomes of a register below its ballots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Register {
    /// It is left out.
    Drop,
    /// It stays: what was known before the vote decides which of the two is wrong.
    Keep,
}

/// A published figure that cannot be true beside the others and is left out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LostFigure {
    /// Which one.
    pub(crate) quantity: Quantity,
    code: ResultCode,
    message: Text,
    hint: Text,
}

impl LostFigure {
    /// The warning about it.
    pub(crate) fn finding(self, file: &str, line: usize, unit: &str) -> Finding {
        let finding = Finding::new(self.code, self.message, self.hint);
        finding.at(file, line).column(self.quantity.word()).unit(unit)
    }
}

/// Votes that cannot be true: which figure is wrong as far as can be told, why, and what to do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TooMany {
    pub(crate) column: &'static str,
    pub(crate) problem: Text,
    pub(crate) cure: Text,
}

/// Leaves out the one figure of a row that the others contradict; its votes are never touched.
///
/// # Errors
/// Says why the votes themselves are wrong: they exceed both the ballots cast and the register by far.
pub(crate) fn consistent(unit: &str, counts: &mut Counts, register: Register) -> Result<Vec<LostFigure>, TooMany> {
    let mut lost = Vec::new();
    let votes = [counts.yes, counts.no, counts.blank, counts.spoiled];
    let sum: u64 = votes.into_iter().flatten().sum();
    if let Some(cast) = counts.cast {
        let far_above = |whole: u64| sum.saturating_sub(whole) > SMALL_EXCESS.max(whole / 10);
        if sum > cast {
            let slip = slip_of_row(counts);
            if cast > 0 && far_above(cast) && counts.registered.is_some_and(far_above) {
                let (sum, cast) = (Value::plain(sum), Value::plain(cast));
                let problem = say!(Refusal::VotesExceedCast, unit, sum, cast);
                let cure = slip.map_or_else(|| say!(Refusal::VotesExceedCastCure), digit);
                return Err(TooMany { column: slip.map_or("cast", |(figure, _)| figure.word()), problem, cure });
            }
            counts.cast = None;
            lost.push(cast_below_votes(unit, cast, sum, slip));
        } else if let Some(registered) = counts.registered.filter(|registered| sum <= *registered)
            && cast > registered
            && votes.iter().all(Option::is_some)
        {
            counts.cast = None;
            lost.push(cast_above_register(unit, cast, registered, sum));
        }
    }
    let ballots = counts.cast.unwrap_or(sum);
    if let Some(registered) = counts.registered.filter(|registered| *registered < ballots)
        && register == Register::Drop
    {
        counts.registered = None;
        lost.push(register_below_ballots(unit, registered, ballots));
    }
    Ok(lost)
}

fn register_below_ballots(unit: &str, registered: u64, ballots: u64) -> LostFigure {
    LostFigure {
        quantity: Quantity::Registered,
        code: ResultCode::RegisterBelowBallots,
        message: say!(Reading::RegisterBelowBallots, unit, ballots, registered),
        hint: say!(Reading::RegisterBelowBallotsCure),
    }
}

fn cast_below_votes(unit: &str, cast: u64, sum: u64, slip: Option<(Quantity, u64)>) -> LostFigure {
    LostFigure {
        quantity: Quantity::Cast,
        code: ResultCode::CastBelowVotes,
        message: say!(Reading::CastBelowVotes, unit, sum, cast),
        hint: slip.map_or_else(|| say!(Reading::CastBelowVotesCure), digit),
    }
}

fn cast_above_register(unit: &str, cast: u64, registered: u64, sum: u64) -> LostFigure {
    LostFigure {
        quantity: Quantity::Cast,
        code: ResultCode::CastAboveRegister,
        message: say!(Reading::CastAboveRegister, unit, cast, registered, sum),
        // All that were cast are as many as are registered: each stands in the other's place.
        hint: match sum == registered {
            true => say!(Reading::CastAboveRegisterCureSwapped),
            false => say!(Reading::CastAboveRegisterCure),
        },
    }
}

/// The kind of ballots of a row, in small letters; `None` = all of them.
pub(crate) fn ballot_kind(row: &Row<'_>, column: &str) -> Option<String> {
    row.text(column).map(|kind| kind.trim().to_lowercase()).filter(|kind| !is_called_whole(kind))
}

/// The key of a unit and kind of ballots, which must not stand in a file twice.
pub(in crate::data::read) fn new_unit(row: &Row<'_>, met: &mut HashMap<String, usize>) -> Result<String, InputError> {
    if row.text("unit").is_none() && is_sum(row) {
        return Err(row.refuse("unit", say!(Refusal::TotalWithoutUnit), say!(Refusal::TotalWithoutUnitCure)));
    }
    let key = key_of_kind(row.required("unit")?, ballot_kind(row, "kind").as_deref());
    if let Some(line) = met.insert(key.clone(), row.line) {
        let problem = say!(Refusal::KeyTwice, line = Value::plain(line));
        return Err(row.refuse("unit", problem, say!(Refusal::KeyTwiceCure)));
    }
    Ok(key)
}

/// Whether the first or the last row of a table has the sums of all the others or of all units, or a row those of the units above it, up to
/// the row before that has none.
pub(in crate::data::read) fn is_sum(row: &Row<'_>) -> bool {
    let ends = row.number == 0 || row.number + 1 == row.table.len();
    let count = |row: &Row<'_>, column: &str| row.count(column).ok().flatten();
    let printed: Vec<&&str> = COUNTS.iter().filter(|column| count(row, column).is_some()).collect();
    let is_of = |rows: &[Row<'_>]| {
        let sum = |column: &str| rows.iter().filter_map(|other| count(other, column)).sum::<u64>();
        rows.len() > 1 && printed.iter().all(|column| count(row, column) == Some(sum(column)))
    };
    if printed.is_empty() {
        return false;
    }
    let is_unit = |other: &Row<'_>| other.text("unit").is_some();
    let above = || (0..row.number).rev().filter_map(|number| row.table.row(number));
    let block: Vec<Row<'_>> = above().take_while(is_unit).collect();
    if is_of(&block) {
        return true;
    }
    let others = || row.table.rows().filter(|other| other.number != row.number);
    ends && (is_of(&others().collect::<Vec<_>>()) || is_of(&others().filter(is_unit).collect::<Vec<_>>()))
}

/// The key of a row, which must not stand in its column twice.
pub(in crate::data::read) fn new_key<'t>(
    row: &Row<'t>,
    column: &str,
    met: &mut HashMap<&'t str, usize>,
) -> Result<&'t str, InputError> {
    let key = row.required(column)?;
    if let Some(line) = met.insert(key, row.line) {
        let problem = say!(Refusal::KeyTwice, line = Value::plain(line));
        return Err(row.refuse(column, problem, say!(Refusal::KeyTwiceCure)));
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(registered: Option<u64>, cast: Option<u64>, yes: u64, no: u64) -> Counts {
        Counts { registered, cast, blank: Some(0), spoiled: Some(0), yes: Some(yes), no: Some(no) }
    }

    /// Codes of what is lost, and what is left of register and cast.
    fn after(mut counts: Counts, register: Register) -> (Vec<ResultCode>, Option<u64>, Option<u64>) {
        let lost = consistent("A", &mut counts, register).expect("consistent");
        (lost.iter().map(|lost| lost.code).collect(), counts.registered, counts.cast)
    }

    #[test]
    fn the_figure_that_the_others_contradict_is_left_out() {
        use Register::{Drop, Keep};
        use ResultCode::{CastAboveRegister, CastBelowVotes, RegisterBelowBallots};
        assert_eq!(after(row(Some(100), Some(80), 40, 40), Drop), (vec![], Some(100), Some(80)));
        let more_than_listed = row(Some(1000), Some(1300), 700, 600);
        assert_eq!(after(more_than_listed, Drop), (vec![RegisterBelowBallots], None, Some(1300)));
        assert_eq!(after(more_than_listed, Keep), (vec![], Some(1000), Some(1300)));
        assert_eq!(after(row(Some(1000), Some(0), 400, 300), Drop), (vec![CastBelowVotes], Some(1000), None));
        assert_eq!(after(row(None, Some(90), 400, 300), Drop), (vec![CastBelowVotes], None, None));
        assert_eq!(after(row(Some(1000), Some(8000), 500, 300), Drop), (vec![CastAboveRegister], Some(1000), None));
    }

    #[test]
    fn votes_far_above_cast_and_register_are_wrong_themselves() {
        let mut counts = row(Some(100), Some(80), 4000, 37);
        assert!(consistent("A", &mut counts, Register::Drop).expect_err("refused").problem.english().contains("4037")); // 4000 + 37
        assert_eq!(counts.cast, Some(80), "nothing is touched");
    }
}
