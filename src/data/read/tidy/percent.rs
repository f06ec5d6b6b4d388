//! `39.2 %` → `39.2`, where a column holds percent anyway.

use crate::data::notes::Notes;
use crate::data::read::cells::number::number;
use crate::data::read::cells::table::Table;
use crate::data::read::tidy::places::Places;
use crate::language::say;
use crate::vote::{FileCode, Finding, Measure};

/// Leaves off the signs behind numbers. In a workbook a sign is a matter of how a cell is shown, and read with it.
pub(super) fn tidy(table: &mut Table, columns: &[&str], notes: &mut Notes) {
    if table.file.is_sheet() {
        return;
    }
    let columns: Vec<usize> = columns.iter().filter_map(|name| table.position(name)).collect();
    let mut met = Places::default();
    for row in 0..table.len() {
        if !is_in_percent(table, row) {
            continue;
        }
        for &at in &columns {
            if let Some(figures) = unsigned(table.cell(row, at)).map(str::to_owned) {
                table.tidy(row, at, figures);
                met.add(table, row, at);
            }
        }
    }
    if !met.is_empty() {
        let (columns, n, lines) = (met.columns(table), met.n(), met.lines());
        let message = say!(Reading::PercentSignsTaken, columns, n, lines);
        let finding = Finding::new(FileCode::PercentSignsTaken, message, say!(Reading::PercentSignsTakenCure));
        notes.add(met.place(table, finding));
    }
}

/// The figures before a sign. A comma among them is judged afterwards, as it is without the sign.
fn unsigned(cell: &str) -> Option<&str> {
    let figures = cell.strip_suffix(['%', '％', '٪'])?.trim_end();
    number(figures, true).is_ok().then_some(figures)
}

/// Not where a row counts persons: the registered, or what its unit says.
fn is_in_percent(table: &Table, row: usize) -> bool {
    let cell = |name: &str| table.position(name).map(|at| table.cell(row, at)).unwrap_or_default();
    let (measure, unit) = (cell("measure"), cell("unit"));
    measure != Measure::Registered.word()
        && (unit.is_empty() || ["percent", "point", "%"].iter().any(|word| unit.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_left_off_a_number_alone() {
        for (cell, figures) in [
            ("39.2 %", Some("39.2")),
            ("39,2\u{a0}%", Some("39,2")),
            ("45%", Some("45")),
            ("45", None),
            ("<1 %", None),
            ("40–42%", None),
            ("%", None),
        ] {
            assert_eq!(unsigned(cell), figures, "{cell}");
        }
    }
}
