//! What is refused while reading goes on: all of it is told in one run.

use std::collections::HashSet;

use crate::InputError;
use crate::data::read::cells::number::Why;
use crate::data::text::runs;
use crate::language::{Value, say};

/// Refusals in the order in which they were met.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    met: Vec<InputError>,
}

impl Refusals {
    /// The value; of a refused one the blank in its place, and the refusal is kept.
    pub(crate) fn take<T: Default>(&mut self, read: Result<T, InputError>) -> T {
        self.ok(read).unwrap_or_default()
    }

    /// The value; `None` where it is refused.
    pub(crate) fn ok<T>(&mut self, read: Result<T, InputError>) -> Option<T> {
        read.map_err(|error| self.add(error)).ok()
    }

    /// Keeps a refusal, with those it brings along.
    pub(crate) fn add(&mut self, mut error: InputError) {
        let more = std::mem::take(&mut error.more);
        self.met.push(error);
        self.met.extend(more);
    }

    /// All of it with one more, as an error.
    pub(crate) fn and(mut self, error: InputError) -> InputError {
        self.add(error.clone());
        self.sort_from(0);
        InputError::all(self.met).unwrap_or(error)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.met.len()
    }

    /// Puts what was met since from top to bottom of its file.
    pub(crate) fn sort_from(&mut self, since: usize) {
        if let Some(of_file) = self.met.get_mut(since..) {
            of_file.sort_by_key(|error| error.line);
        }
    }

    /// The same of a table, gathered: of one cell the first refusal is enough, and of many cells with one cause one.
    pub(crate) fn settle_from(&mut self, since: usize, gather: impl FnOnce(Vec<InputError>) -> Vec<InputError>) {
        self.sort_from(since);
        let of_table = self.met.split_off(since.min(self.met.len()));
        let mut met = HashSet::new();
        let is_first = |error: &InputError| error.line.zip(error.column.clone()).is_none_or(|place| met.insert(place));
        self.met.extend(by_cause(gather(of_table.into_iter().filter(is_first).collect())));
    }

    /// All of it as one error; nothing refused is no error.
    pub(crate) fn done(self) -> Result<(), InputError> {
        InputError::all(self.met).map_or(Ok(()), Err)
    }
}

/// Cells that are refused for one cause are told one by one up to this many.
const FEW: usize = 3;

/// Other rows of a cause that are named, in runs of lines.
const MOST_NAMED: usize = 5;

/// Refusals of cells of one column that are alike but for their values, as one at the first of them.
fn by_cause(refused: Vec<InputError>) -> Vec<InputError> {
    let mut causes: Vec<Vec<InputError>> = Vec::new();
    for error in refused {
        match causes.iter_mut().find(|cause| has_cause_of(&error, &cause[0])) {
            Some(cause) => cause.push(error),
            None => causes.push(vec![error]),
        }
    }
    causes.into_iter().flat_map(|cause| if cause.len() > FEW { vec![joined(cause)] } else { cause }).collect()
}

fn has_cause_of(one: &InputError, other: &InputError) -> bool {
    // A day with its month first may stand at either end of the field work.
    let is_turned = |error: &InputError| error.cure.is_like(&say!(Refusal::FieldWorkReversedCureTurned, day = ""));
    one.line.and(other.line).is_some()
        && one.problem.is_like(&other.problem)
        && one.cure.is_like(&other.cure)
        && (one.column.is_some() && one.column == other.column || is_turned(one))
}

fn joined(mut cause: Vec<InputError>) -> InputError {
    let mut lines: Vec<usize> = cause.iter().skip(1).filter_map(|error| error.line).collect();
    lines.sort_unstable();
    lines.dedup();
    let run = |(from, to): (usize, usize)| if from == to { from.to_string() } else { format!("{from}-{to}") };
    let is_one_cure = cause.iter().all(|error| error.cure == cause[0].cure);
    let n = cause.len() - 1;
    let mut first = cause.swap_remove(0);
    let lines = Value::first_few(runs(&lines).into_iter().map(run), MOST_NAMED);
    *first.problem = say!(Refusal::AlsoIn, problem = &*first.problem, n, lines);
    if !is_one_cure {
        *first.cure = say!(Refusal::AlsoInCure, cure = &*first.cure);
    }
    first
}

/// Signs before a cell in which the spreadsheet shows an error, and of a formula that was never worked out: no sheet has them.
pub(in crate::data::read) const SHOWS_ERROR: char = '\u{e000}';
pub(in crate::data::read) const UNSOLVED: char = '\u{e001}';

/// Why a cell of a sheet cannot be read, and what the spreadsheet shows there.
pub(in crate::data::read) fn unread(cell: &str) -> Option<(Why, Option<&str>)> {
    if let Some(shown) = cell.strip_prefix(SHOWS_ERROR) {
        return Some(((say!(Refusal::SheetError), say!(Refusal::SheetErrorCure)), Some(shown)));
    }
    cell.starts_with(UNSOLVED).then(|| ((say!(Refusal::FormulaUnsolved), say!(Refusal::FormulaUnsolvedCure)), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(line: usize) -> InputError {
        InputError::file("results.csv", "is no count", "write digits").line(line)
    }

    #[test]
    fn of_many_refusals_fifty_are_told_and_the_number_of_the_others() {
        let mut refused = Refusals::default();
        (1..=60).for_each(|line| refused.add(refusal(line)));
        let error = refused.done().expect_err("refused");
        assert_eq!(error.line, Some(1));
        assert_eq!(error.more.len(), 50); // 49 beside the first, and the number
        assert_eq!(error.more[49].problem.english(), "and 10 more refusals"); // 60 - 50
    }

    #[test]
    fn cells_of_a_column_that_are_refused_for_one_cause_are_told_once() {
        let cell = |column: &str, line: usize, number: usize| {
            let cure = say!(Refusal::GroupedDigitsCureCount, digits = number.to_string());
            InputError::file("results.csv", say!(Refusal::GroupedDigits), cure).line(line).column(column)
        };
        let told = |cells: Vec<InputError>| {
            let told =
                by_cause(cells).into_iter().map(|error| (error.line, error.problem.english(), error.cure.english()));
            told.collect::<Vec<_>>()
        };
        let few: Vec<InputError> =
            [(2, 100), (3, 200), (4, 300)].map(|(line, number)| cell("yes", line, number)).into();
        assert_eq!(told(few.clone()).len(), 3);
        let many = few.into_iter().chain([cell("yes", 9, 400), cell("no", 9, 500)]).collect();
        let [(line, problem, cure), (Some(9), ..)] = &told(many)[..] else { panic!("two causes") };
        assert!(*line == Some(2) && problem.contains("in 3 more rows (lines 3-4 and 9)"), "{problem}");
        assert!(cure.contains("`100`") && cure.contains("Mend the others in the same way"), "{cure}");
    }

    #[test]
    fn nothing_refused_is_no_error() {
        let mut refused = Refusals::default();
        assert_eq!(refused.take(Ok(7)), 7);
        assert!(refused.done().is_ok());
        let mut refused = Refusals::default();
        assert_eq!(refused.take::<Option<u64>>(Err(refusal(3))), None);
        assert!(refused.len() == 1 && refused.done().is_err());
    }
}
