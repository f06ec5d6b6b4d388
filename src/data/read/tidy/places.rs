//! Where cells were read otherwise than they are written: the one note of a file says it with its columns and lines.

use std::collections::BTreeSet;

use crate::data::read::cells::table::Table;
use crate::data::text::runs;
use crate::language::Value;
use crate::vote::Finding;

/// Columns and lines that one note names.
const NAMED: usize = 5;

/// Cells of one table, in the order of its columns.
#[derive(Debug, Default)]
pub(super) struct Places {
    columns: BTreeSet<usize>,
    lines: BTreeSet<usize>,
}

impl Places {
    pub(super) fn add(&mut self, table: &Table, row: usize, column: usize) {
        self.columns.insert(column);
        self.lines.insert(table.line(row));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The names of the columns.
    pub(super) fn columns(&self, table: &Table) -> Value {
        Value::first_few(self.columns.iter().map(|at| format!("`{}`", table.heading[*at])), NAMED)
    }

    /// How many lines there are.
    pub(super) fn n(&self) -> usize {
        self.lines.len()
    }

    /// The lines, neighbours together: `2, 6–7 and 22`.
    pub(super) fn lines(&self) -> Value {
        let lines: Vec<usize> = self.lines.iter().copied().collect();
        let run = |(from, to)| if from == to { usize::to_string(&from) } else { format!("{from}–{to}") };
        Value::first_few(runs(&lines).into_iter().map(run), NAMED)
    }

    /// The note at the first of them; its column where there is one alone.
    pub(super) fn place(&self, table: &Table, finding: Finding) -> Finding {
        let finding = finding.at(&table.file.name, self.lines.first().copied());
        match (self.columns.first(), self.columns.len()) {
            (Some(column), 1) => finding.column(&table.heading[*column]),
            _ => finding,
        }
    }
}
