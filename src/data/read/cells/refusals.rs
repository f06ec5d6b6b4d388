//! What is refused while reading goes on: all of it is told in one run.

use std::collections::HashSet;

use crate::InputError;
use crate::data::read::cells::number::Why;
use crate::language::say;

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

    /// The same of a table, gathered: of one cell the first refusal is enough.
    pub(crate) fn settle_from(&mut self, since: usize, gather: impl FnOnce(Vec<InputError>) -> Vec<InputError>) {
        self.sort_from(since);
        let of_table = self.met.split_off(since.min(self.met.len()));
        let mut met = HashSet::new();
        let is_first = |error: &InputError| error.line.zip(error.column.clone()).is_none_or(|place| met.insert(place));
        self.met.extend(gather(of_table.into_iter().filter(is_first).collect()));
    }

    /// All of it as one error; nothing refused is no error.
    pub(crate) fn done(self) -> Result<(), InputError> {
        InputError::all(self.met).map_or(Ok(()), Err)
    }
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
    fn nothing_refused_is_no_error() {
        let mut refused = Refusals::default();
        assert_eq!(refused.take(Ok(7)), 7);
        assert!(refused.done().is_ok());
        let mut refused = Refusals::default();
        assert_eq!(refused.take::<Option<u64>>(Err(refusal(3))), None);
        assert!(refused.len() == 1 && refused.done().is_err());
    }
}
