//! `39.2 %` → `39.2`, and `39,2` → `39.2` between commas, where a column holds percent anyway.

use crate::data::notes::Notes;
use crate::data::read::cells::number::number;
use crate::data::read::cells::table::Table;
use crate::data::read::tidy::places::Places;
use crate::language::say;
use crate::vote::{FileCode, Measure};

/// Leaves off the signs behind numbers, and writes a point for a decimal comma that cannot stand between thousands.
/// In a workbook both are a matter of how a cell is shown, and read with it.
pub(super) fn tidy(table: &mut Table, columns: &[&str], notes: &mut Notes) {
    if table.file.is_sheet() {
        return;
    }
    let columns: Vec<usize> = columns.iter().filter_map(|name| table.position(name)).collect();
    let signs = rewritten(table, &columns, |cell| unsigned(cell).map(str::to_owned));
    signs.tell(
        table,
        notes,
        (FileCode::PercentSignsTaken, say!(Reading::PercentSignsTakenCure)),
        |columns, n, lines| say!(Reading::PercentSignsTaken, columns, n, lines),
    );
    if !table.decimal_comma {
        let commas = rewritten(table, &columns, pointed);
        let told = (FileCode::DecimalCommasTaken, say!(Reading::DecimalCommasTakenCure));
        commas.tell(table, notes, told, |columns, n, lines| say!(Reading::DecimalCommasTaken, columns, n, lines));
    }
}

/// Writes cells of percentages otherwise, where something else is to be written; those where it was.
fn rewritten(table: &mut Table, columns: &[usize], plain: impl Fn(&str) -> Option<String>) -> Places {
    let mut met = Places::default();
    for row in (0..table.len()).filter(|row| is_in_percent(table, *row)).collect::<Vec<_>>() {
        for &at in columns {
            if let Some(figures) = plain(table.cell(row, at)) {
                table.tidy(row, at, figures);
                met.add(table, row, at);
            }
        }
    }
    met
}

/// `39,2` as `39.2`: with one or two figures behind it a comma does not stand between thousands.
fn pointed(cell: &str) -> Option<String> {
    let (whole, fraction) = cell.split_once(',')?;
    let is_short = (1..=2).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    (is_short && number(cell, true).is_ok()).then(|| format!("{whole}.{fraction}"))
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

    #[test]
    fn a_comma_with_three_figures_behind_it_stays() {
        for (cell, figures) in [
            ("39,2", Some("39.2")),
            ("-1,25", Some("-1.25")),
            ("1,234", None),
            ("1.234,5", None),
            ("39.2", None),
            ("40,", None),
            ("4,x", None),
        ] {
            assert_eq!(pointed(cell).as_deref(), figures, "{cell}");
        }
    }
}
