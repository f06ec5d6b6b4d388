//! `n/a`, `–` or `k. A.` in a column of numbers or days → blank: not published.

use crate::data::notes::Notes;
use crate::data::read::cells::number::number;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::tidy::places::Places;
use crate::data::read::words::nothing::is_nothing;
use crate::language::{Value, say};
use crate::vote::FileCode;

/// Words that the note names.
const NAMED: usize = 5;

/// Blanks the words for nothing. A key or a name may be such a word.
pub(super) fn tidy(table: &mut Table, columns: &Columns, notes: &mut Notes) {
    let kinds = [columns.counts, columns.amounts, columns.percents, columns.figures, columns.days];
    let is_of_numbers = |at: &usize| {
        let name = table.heading[*at].as_str();
        kinds.iter().any(|names| names.contains(&name)) || columns.open && is_own_number(table, *at, columns)
    };
    let of_numbers: Vec<usize> = (0..table.heading.len()).filter(is_of_numbers).collect();
    let (mut met, mut words) = (Places::default(), Vec::new());
    for row in 0..table.len() {
        for &at in &of_numbers {
            let cell = table.cell(row, at);
            if !is_nothing(cell) {
                continue;
            }
            if !words.iter().any(|word| word == cell) {
                words.push(cell.to_owned());
            }
            table.tidy(row, at, String::new());
            met.add(table, row, at);
        }
    }
    let words = Value::first_few(words.iter().map(|word| format!("`{word}`")), NAMED);
    let told = (FileCode::BlankWordsTaken, say!(Reading::BlankWordsTakenCure));
    met.tell(table, notes, told, |columns, n, lines| say!(Reading::BlankWordsTaken, words, columns, n, lines));
}

/// A column of the user's own whose other cells are numbers, one at least.
fn is_own_number(table: &Table, at: usize, columns: &Columns) -> bool {
    let name = table.heading[at].as_str();
    let is_number = |text: &str| number(text.trim_end_matches('%').trim_end(), true).is_ok();
    let mut cells =
        (0..table.len()).map(|row| table.cell(row, at)).filter(|cell| !cell.is_empty() && !is_nothing(cell));
    !name.is_empty() && !columns.known.contains(&name) && cells.next().is_some_and(is_number) && cells.all(is_number)
}
