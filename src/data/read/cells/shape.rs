//! What the first rows of a table say of its shape: a heading over two rows, a table that lies on its side, and rows that are no rows.

use csv::StringRecord;

use crate::data::files::FileName;
use crate::data::read::cells::columns::Columns;
use crate::data::read::cells::customs::Customs;
use crate::data::read::cells::records::Records;
use crate::data::read::words::nothing::is_nothing;
use crate::data::text::plain;
use crate::language::{Text, Value, say};
use crate::{
    InputError,
    vote::{FileCode, Finding},
};

/// Rows below the heading that are looked at.
const ROWS: usize = 40;
/// Names of columns below one another that make a table lie on its side.
const NAMES: usize = 3;

/// The cells of a heading, whose second row may say more than its first.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) cells: Vec<String>,
    /// What is told where it fills two rows.
    pub(super) told: Option<Finding>,
}

/// Reads the heading at the start of a text.
///
/// # Errors
/// Refuses a table whose columns have their names below one another.
pub(super) fn heading(
    file: &FileName,
    (text, delimiter): (&str, u8),
    columns: &Columns,
    customs: &Customs,
) -> Result<Heading, InputError> {
    let mut records = Records::new(text, delimiter);
    let mut record = StringRecord::new();
    let mut next = || -> Result<Option<(usize, Vec<String>)>, InputError> {
        let span = records.next(file, &mut record)?;
        Ok(span.map(|span| (span.line, record.iter().map(|cell| trimmed(cell).to_owned()).collect())))
    };
    let Some((line, first)) = next()? else { return Ok(Heading { cells: Vec::new(), told: None }) };
    let is_name = |cell: &str| {
        let word = plain(cell);
        !word.is_empty() && (columns.known.iter().any(|name| plain(name) == word) || customs.side(cell).is_some())
    };
    let mut rows = Vec::new();
    // Half a row further down is refused where it is met.
    while let Some(row) = (rows.len() < ROWS).then(&mut next).and_then(Result::ok).flatten() {
        rows.push(row);
    }
    let side = rows.iter().filter(|(_, row)| row.first().is_some_and(|cell| is_name(cell))).count();
    if side >= NAMES && first.iter().filter(|cell| is_name(cell)).count() < 2 {
        return Err(file.refuse(say!(Refusal::TableOnItsSide), say!(Refusal::TableOnItsSideCure)).line(line));
    }
    match rows.first().filter(|(_, second)| continues(&first, second, is_name)) {
        Some((last, second)) => {
            let cells = both(&first, second);
            let names = cells.iter().filter(|name| !name.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ");
            let (from, to) = (Value::plain(line), Value::plain(*last));
            let message = say!(Reading::HeadingOfTwoRows, from, to, names);
            let told = Finding::new(FileCode::LinesAboveHeading, message, say!(Reading::LinesAboveHeadingCure));
            Ok(Heading { cells, told: Some(told.at(&file.name, *last)) })
        }
        None => Ok(Heading { cells: first, told: None }),
    }
}

/// Whether a second row holds names of columns, two or more, where the first has none.
fn continues(first: &[String], second: &[String], is_name: impl Fn(&str) -> bool) -> bool {
    let above = |at: usize| first.get(at).map_or("", String::as_str);
    let filled: Vec<(usize, &String)> = second.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).collect();
    let named = filled.iter().filter(|(at, cell)| is_name(cell) && !is_name(above(*at))).count();
    let figures = filled.iter().any(|(_, cell)| cell.starts_with(|sign: char| sign.is_ascii_digit()));
    named >= 2 && !figures && filled.iter().all(|(at, cell)| !is_name(above(*at)) || plain(above(*at)) == plain(cell))
}

/// Every column by the name nearest to its cells.
fn both(first: &[String], second: &[String]) -> Vec<String> {
    let at = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
    let name =
        |column: usize| Some(at(second, column)).filter(|cell| !cell.is_empty()).unwrap_or_else(|| at(first, column));
    (0..first.len().max(second.len())).map(name).collect()
}

/// Why a row is none: it repeats the heading, or has words wherever the columns hold numbers.
pub(super) fn no_row(
    record: &StringRecord,
    written: &[String],
    heading: &[String],
    columns: &Columns,
) -> Option<(Text, Text)> {
    let filled = written.iter().filter(|name| !name.is_empty()).count();
    if filled >= 2 && written.iter().enumerate().all(|(at, name)| trimmed(record.get(at).unwrap_or_default()) == name) {
        return Some((say!(Refusal::HeadingAgain), say!(Refusal::HeadingAgainCure)));
    }
    let numbers = heading.iter().zip(record).filter(|(name, _)| columns.counts.contains(&name.as_str()));
    let cells: Vec<&str> =
        numbers.map(|(_, cell)| trimmed(cell)).filter(|cell| !cell.is_empty() && !is_nothing(cell)).collect();
    let is_words = |cell: &&str| {
        let letters = cell.chars().filter(|sign| sign.is_alphabetic()).count();
        letters > 3 && !cell.bytes().all(|byte| byte.is_ascii_digit())
    };
    let has_figures = |cell: &&str| cell.starts_with(|sign: char| sign.is_ascii_digit()) && !is_words(cell);
    let is_note = cells.iter().filter(|cell| is_words(cell)).count() >= 2 && !cells.iter().any(has_figures);
    is_note.then(|| (say!(Refusal::RowOfWords), say!(Refusal::RowOfWordsCure)))
}

/// A cell without the space around it, and without the signs of no width that programs leave there.
pub(super) fn trimmed(cell: &str) -> &str {
    cell.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}' | '\u{2060}'))
}
