//! Where cells were read otherwise than they are written: the one note of a file says it with its columns and lines.

use std::collections::BTreeSet;

use crate::data::notes::Notes;
use crate::data::read::cells::table::Table;
use crate::data::text::runs;
use crate::language::{Text, Value};
use crate::vote::{FileCode, Finding};

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

    /// Tells of them, if there are any: the message has their columns, how many lines they fill, and which.
    pub(super) fn tell(
        &self,
        table: &Table,
        notes: &mut Notes,
        (code, cure): (FileCode, Text),
        message: impl FnOnce(Value, usize, Value) -> Text,
    ) {
        if self.lines.is_empty() {
            return;
        }
        let message = message(self.columns(table), self.lines.len(), self.lines());
        notes.add(self.place(table, Finding::new(code, message, cure)));
    }

    /// The names of the columns.
    fn columns(&self, table: &Table) -> Value {
        Value::first_few(self.columns.iter().map(|at| format!("`{}`", table.heading[*at])), NAMED)
    }

    /// The lines, neighbours together: `2, 6–7 and 22`.
    fn lines(&self) -> Value {
        let lines: Vec<usize> = self.lines.iter().copied().collect();
        let run = |(from, to)| if from == to { usize::to_string(&from) } else { format!("{from}–{to}") };
        Value::first_few(runs(&lines).into_iter().map(run), NAMED)
    }

    /// The note at the first of them; its column where there is one alone.
    fn place(&self, table: &Table, finding: Finding) -> Finding {
        let finding = finding.at(&table.file.name, self.lines.first().copied());
        match (self.columns.first(), self.columns.len()) {
            (Some(column), 1) => finding.column(&table.heading[*column]),
            _ => finding,
        }
    }
}
