//! `12,345`, `12 345`, `12.345` and `12'345` → `12345`, where the column leaves no doubt that a mark stands between thousands.

use std::collections::BTreeSet;

use crate::data::notes::Notes;
use crate::data::read::cells::number::{grouped, number};
use crate::data::read::cells::table::{Columns, Table};
use crate::language::say;
use crate::vote::{FileCode, Finding};

/// A mark between thousands. Spaces and apostrophes of all kinds are one each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Space,
    Apostrophe,
    Comma,
    Point,
}

impl Mark {
    fn of(sign: char) -> Option<Self> {
        match sign {
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => Some(Self::Space),
            '\'' | '’' | 'ʼ' => Some(Self::Apostrophe),
            ',' => Some(Self::Comma),
            '.' => Some(Self::Point),
            _ => None,
        }
    }

    /// Whether it stands before a fraction elsewhere.
    fn may_be_decimal(self) -> bool {
        matches!(self, Self::Comma | Self::Point)
    }
}

/// A cell with marks between groups of three digits.
struct Grouped {
    mark: Mark,
    marks: usize,
    digits: String,
}

impl Grouped {
    fn of(text: &str) -> Option<Self> {
        let mut marks = text.chars().filter_map(Mark::of);
        let mark = marks.next()?;
        let alike = marks.try_fold(1, |n, other| (other == mark).then_some(n + 1));
        let plain: String = text.chars().map(|sign| if Mark::of(sign) == Some(mark) { ' ' } else { sign }).collect();
        let marks = alike.filter(|_| grouped(&plain) && !plain.starts_with('0'))?;
        Some(Self { mark, marks, digits: plain.replace(' ', "") })
    }

    fn ends_in_zeros(&self) -> bool {
        self.digits.ends_with("000")
    }
}

/// Columns with names of the user's own that hold numbers alone, some of them with a mark.
pub(super) fn numbers(table: &Table, columns: &Columns) -> Vec<usize> {
    let is_number = |text: &str| number(text, table.decimal_comma).is_ok() || Grouped::of(text).is_some();
    let own = |at: &usize| {
        let name = table.heading[*at].as_str();
        !name.is_empty() && ![columns.known, columns.counts, columns.amounts].iter().any(|names| names.contains(&name))
    };
    let of_numbers = |at: &usize| {
        let cells = || (0..table.len()).map(|row| table.cell(row, *at)).filter(|text| !text.is_empty());
        cells().any(|text| Grouped::of(text).is_some()) && cells().all(is_number)
    };
    (0..table.heading.len()).filter(own).filter(of_numbers).collect()
}

/// Takes the marks out of the columns of whole numbers, and of amounts those that never stand before a fraction.
pub(super) fn tidy(table: &mut Table, counts: &[usize], amounts: &[usize], notes: &mut Notes) {
    let decimals = decimal_marks(table);
    let mut found: Vec<(usize, Mark)> = Vec::new();
    for &at in counts {
        found.extend(mark_of(table, at, &decimals).map(|mark| (at, mark)));
    }
    for &at in amounts {
        found.extend(mark_of(table, at, &decimals).filter(|mark| !mark.may_be_decimal()).map(|mark| (at, mark)));
    }
    // A comma here and a point there: one of the two is something else.
    let both = [Mark::Comma, Mark::Point].iter().all(|mark| found.iter().any(|(_, other)| other == mark));
    for (at, mark) in found.into_iter().filter(|(_, mark)| !both || !mark.may_be_decimal()) {
        take_out(table, at, mark, notes);
    }
}

/// Marks that stand before a fraction of another length somewhere in the table.
fn decimal_marks(table: &Table) -> BTreeSet<Mark> {
    let mut found = BTreeSet::new();
    for (row, at) in (0..table.len()).flat_map(|row| (0..table.heading.len()).map(move |at| (row, at))) {
        let text = table.cell(row, at);
        if !text.contains([',', '.']) || text.len() > 24 {
            continue;
        }
        let mut parts = text.split([',', '.']);
        let (whole, fraction) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_fraction = parts.next().is_none() && digits(whole) && digits(fraction);
        // `40.` and `12.0` are whole numbers that a program wrote; with three digits it may be either.
        let is_decimal = is_fraction && (fraction.len() != 3 || whole.is_empty() || whole.len() > 3 || whole == "0");
        if is_decimal && text.len() > 1 {
            found.extend(text.chars().find_map(Mark::of));
        }
    }
    found
}

/// The one mark between thousands of a column; `None` where it has none, several, or one that may be something else.
fn mark_of(table: &Table, at: usize, decimals: &BTreeSet<Mark>) -> Option<Mark> {
    let cells = || (0..table.len()).map(|row| table.cell(row, at)).filter(|text| !text.is_empty());
    let marked: Vec<Grouped> = cells().filter_map(Grouped::of).collect();
    let mark = marked.first()?.mark;
    if marked.iter().any(|other| other.mark != mark) {
        return None;
    }
    if !mark.may_be_decimal() {
        return Some(mark);
    }
    let plain: Vec<&str> = cells().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit())).collect();
    // Five figures without a mark beside some with it: the mark is no custom of this column.
    if decimals.contains(&mark) || plain.iter().any(|text| text.len() > 4) {
        return None;
    }
    // A fraction of three digits would stand in every cell, and of a percentage nobody knows how many it has.
    let name = table.heading[at].as_str();
    let twice = marked.iter().any(|cell| cell.marks > 1);
    let by_others = !plain.is_empty() || (marked.len() > 1 && !marked.iter().all(Grouped::ends_in_zeros));
    (twice || (by_others && !matches!(name, "counted" | "total"))).then_some(mark)
}

/// Columns that say how large a unit is: no count of it is larger.
const WHOLES: [&str; 2] = ["registered", "cast"];

fn take_out(table: &mut Table, at: usize, mark: Mark, notes: &mut Notes) {
    let wholes: Vec<usize> =
        WHOLES.iter().filter(|name| table.heading[at] != **name).filter_map(|name| table.position(name)).collect();
    let mut first = None;
    for row in 0..table.len() {
        let Some(cell) = Grouped::of(table.cell(row, at)).filter(|cell| cell.mark == mark) else { continue };
        let whole = |column: &usize| {
            let text = table.cell(row, *column);
            Grouped::of(text).map_or_else(|| text.to_owned(), |whole| whole.digits).parse::<u64>().ok()
        };
        let most = wholes.iter().filter_map(whole).max();
        // Larger than the unit it is of: then the mark is no mark between thousands.
        let is_too_many = mark.may_be_decimal()
            && table.heading[at] != "registered"
            && most.zip(cell.digits.parse::<u64>().ok()).is_some_and(|(most, count)| count > most);
        if !is_too_many {
            first = first.or(Some(row));
            table.tidy(row, at, cell.digits);
        }
    }
    if let Some(row) = first {
        let message = say!(Reading::ThousandsTaken, cell = table.written(row, at), digits = table.cell(row, at));
        let finding = Finding::new(FileCode::ThousandsTaken, message, say!(Reading::ThousandsTakenCure));
        notes.add(finding.at(&table.file.name, table.line(row)).column(&table.heading[at]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::files::FileName;

    const COLUMNS: Columns = Columns { known: &["unit", "yes"], counts: &["yes"], ..Columns::ANY };

    /// The column `yes` after its marks are taken out.
    fn read(cells: &[&str]) -> Vec<String> {
        let rows: String = cells.iter().enumerate().map(|(n, cell)| format!("u{n}|{cell}\n")).collect();
        let file = FileName { name: "results.csv".to_owned(), shown: "results.csv".to_owned() };
        let mut table = Table::read(file, &format!("unit|yes\n{rows}"), &COLUMNS, &mut Notes::default()).expect("rows");
        tidy(&mut table, &[1], &[], &mut Notes::default());
        (0..table.len()).map(|row| table.cell(row, 1).to_owned()).collect()
    }

    #[test]
    fn one_mark_in_all_cells_that_need_one_stands_between_thousands() {
        for mark in [" ", "\u{a0}", "\u{202f}", "\u{2009}", "'", "’", ",", "."] {
            assert_eq!(read(&[&format!("12{mark}345"), "900"]), ["12345", "900"], "{mark:?}");
            assert_eq!(read(&[&format!("1{mark}234{mark}567")]), ["1234567"], "{mark:?}");
        }
        assert_eq!(read(&["12 345", "12\u{202f}346"]), ["12345", "12346"]); // a narrow space is a space
        assert_eq!(read(&["12.345", "1.234", ""]), ["12345", "1234", ""]);
    }

    #[test]
    fn where_a_mark_may_be_decimal_nothing_is_touched() {
        for cells in [
            &["12.345", ".56"][..],
            &["12.345", "12,345"],
            &["12.345"],
            &["1.000", "2.000"],
            &["12.345", "78734"],
            &["0.345", "12.345"],
            &["12.345", "40.5"],
            &["1.23456", "2.345"],
            &["12.34", "900"],
        ] {
            assert_eq!(read(cells), cells);
        }
    }
}
