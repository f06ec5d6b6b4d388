//! A spreadsheet (.xlsx) → the text of a table with semicolons, a row of the sheet a line.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, sink};

use crate::data::read::cells::columns::column_letters;
use crate::data::read::cells::refusals::{SHOWS_ERROR, UNSOLVED};
use crate::data::read::cells::table::names;
use crate::data::read::engine;
use crate::data::read::layout::{Layout, layout};
use crate::data::text::plain;
use crate::data::{files::FileName, notes::Notes};
use crate::language::{Value, say};
use crate::vote::{FileCode, Finding, Severity};
use crate::{InputError, language::Text};
use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

/// Most bytes that a spreadsheet may unpack to: a cell or two of every person is not a table of units.
const UNPACKED: u64 = 192 << 20;
/// Most cells with the blank ones between them.
const CELLS: usize = 20_000_000;

/// The sheet that is called like the file, else of those that are seen the one with most of the known names in a row, else the first.
///
/// Numbers are written with a point and all their figures, days and times in the ISO way without an offset, and a number that is shown as a
/// percentage with its sign.
///
/// # Errors
/// Refuses what is no workbook, unpacks to more than can be meant, or holds cells with an error of the spreadsheet.
pub(crate) fn csv_of_sheet(
    file: &FileName,
    bytes: &[u8],
    known: &[&'static str],
    notes: &mut Notes,
) -> Result<String, InputError> {
    if !bytes.starts_with(b"PK") {
        return Err(file.refuse(say!(Refusal::NoWorkbook), say!(Refusal::NoWorkbookCure)));
    }
    let damaged = || file.refuse(say!(Refusal::DamagedWorkbook), say!(Refusal::NoWorkbookCure));
    match engine::call(|| unpacked(bytes)) {
        Some(Some(size)) if size > UNPACKED => {
            let problem = say!(Refusal::SheetTooLarge, megabytes = UNPACKED >> 20);
            return Err(file.refuse(problem, say!(Refusal::SheetTooLargeCure)));
        }
        Some(Some(_)) => {}
        _ => return Err(damaged()),
    }
    let (sheet, cells) = engine::call(|| cells_of(file, bytes, known)).ok_or_else(damaged)??;
    cells.tell_sheet(&sheet, file, notes);
    if let Some(layout) = layout(bytes, &sheet) {
        cells.tell(&layout, file, known, notes);
    }
    cells.text(file)
}

/// Bytes of all parts together, counted until they are too many; `None` where a part cannot be unpacked.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut size = 0;
    for number in 0..archive.len() {
        let part = archive.by_index(number).ok()?;
        size += std::io::copy(&mut part.take(UNPACKED + 1 - size), &mut sink()).ok()?;
        if size > UNPACKED {
            break;
        }
    }
    Some(size)
}

/// What stands in a sheet.
#[derive(Default)]
struct Cells {
    /// Row, column and text, in the order of the sheet.
    filled: Vec<(u32, u32, String)>,
    /// Names of cells in which the spreadsheet shows an error, with what it shows.
    errors: Vec<(u32, u32, String)>,
    /// Cells without a value, in the end those whose formula nobody worked out.
    valueless: BTreeSet<(u32, u32)>,
    /// Whether the sheet is hidden, though others are seen.
    is_hidden: bool,
    /// Whether the sheet is called like the file.
    is_named: bool,
    /// Other sheets that look like the table.
    others: Vec<String>,
}

fn cells_of(file: &FileName, bytes: &[u8], known: &[&'static str]) -> Result<(String, Cells), InputError> {
    let unread = |error: &XlsxError| {
        let problem = say!(Refusal::WorkbookUnread, why = error.to_string());
        file.refuse(problem, say!(Refusal::NoWorkbookCure))
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unread(&error))?;
    let stem = plain(file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem));
    let sheets = || book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let named = sheets().find(|sheet| plain(&sheet.name) == stem);
    let seen: Vec<String> =
        sheets().filter(|sheet| sheet.visible == SheetVisible::Visible).map(|sheet| sheet.name.clone()).collect();
    let first = || seen.first().cloned().or_else(|| sheets().next().map(|sheet| sheet.name.clone()));
    let (named, first) = (named.map(|sheet| sheet.name.clone()), first());
    // Sheets that are seen and look like the table; a single one needs no look.
    let many = seen.len() > 1 || named.as_ref().is_some_and(|named| !seen.contains(named));
    let tables: Vec<(usize, String)> = if many {
        seen.iter().map(|sheet| (names_in(&mut book, sheet, known), sheet.clone())).collect()
    } else {
        Vec::new()
    };
    let tables: Vec<(usize, String)> = tables.into_iter().filter(|(names, _)| *names > 1).collect();
    // Of equals the first.
    let with_most = tables.iter().rev().max_by_key(|(names, _)| *names).map(|(_, sheet)| sheet.clone());
    let is_named = named.is_some();
    let Some(name) = named.or(with_most).or(first) else {
        return Err(file.refuse(say!(Refusal::NoSheet), say!(Refusal::NoWorkbookCure)));
    };
    let is_hidden = !seen.is_empty() && !seen.contains(&name);
    let others = tables.into_iter().map(|(_, sheet)| sheet).filter(|sheet| *sheet != name).collect();
    let mut reader = book.worksheet_cells_reader(&name).map_err(|error| unread(&error))?;
    let percent: Vec<bool> = reader.styles().iter().map(is_percent).collect();
    let mut cells = Cells { is_hidden, is_named, others, ..Cells::default() };
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|error| unread(&error))? {
        let (row, column) = cell.get_position();
        let is_percent = percent.get(style).copied().unwrap_or(false);
        match text(cell.get_value(), is_percent) {
            Ok(text) if text.trim().is_empty() => {
                // A formula may say nothing, but one without any value was never worked out.
                if matches!(cell.get_value(), DataRef::Empty) {
                    cells.valueless.insert((row, column));
                }
            }
            Ok(text) => cells.filled.push((row, column, text)),
            Err(shown) => cells.errors.push((row, column, shown)),
        }
    }
    drop(reader);
    if !cells.valueless.is_empty() {
        let mut formulas = book.worksheet_cells_reader(&name).map_err(|error| unread(&error))?;
        let mut unsolved = BTreeSet::new();
        while let Some(formula) = formulas.next_formula().map_err(|error| unread(&error))? {
            if !formula.get_value().is_empty() {
                unsolved.extend(Some(formula.get_position()).filter(|at| cells.valueless.contains(at)));
            }
        }
        cells.valueless = unsolved;
    }
    cells.filled.sort_by_key(|(row, column, _)| (*row, *column));
    Ok((name, cells))
}

/// Rows of a sheet in which its heading is looked for.
const HEADING_ROWS: u32 = 12;
/// Hidden rows or columns that are named.
const SHOWN: usize = 8;

/// Most of the known names that one of the first rows of a sheet has.
fn names_in(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, known: &[&'static str]) -> usize {
    let mut rows: BTreeMap<u32, String> = BTreeMap::new();
    let Ok(mut reader) = book.worksheet_cells_reader(sheet) else { return 0 };
    while let Ok(Some(cell)) = reader.next_cell() {
        let (row, _) = cell.get_position();
        if row >= HEADING_ROWS {
            break;
        }
        if let Ok(name) = text(cell.get_value(), false) {
            let line = rows.entry(row).or_default();
            line.push_str(&name.replace(';', " "));
            line.push(';');
        }
    }
    rows.values().map(|line| names(line, known).len()).max().unwrap_or_default()
}

fn is_percent(style: &calamine::Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
}

/// What a cell says; an error of the spreadsheet as it is shown.
fn text(value: &DataRef<'_>, is_percent: bool) -> Result<String, String> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => one_line(text),
        DataRef::SharedString(text) => one_line(text),
        DataRef::Bool(value) => u8::from(*value).to_string(),
        DataRef::Int(value) => number(*value as f64, is_percent),
        DataRef::Float(value) => number(*value, is_percent),
        DataRef::DateTime(value) => day_or_time(value),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => return Err(error.to_string()),
    })
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

/// A number as it was typed: the last figures of a sum or a product of a machine are no one's figures.
fn number(value: f64, is_percent: bool) -> String {
    let (value, sign) = if is_percent { (value * 100.0, "%") } else { (value, "") };
    let figures = format!("{value:.14e}").parse::<f64>().unwrap_or(value);
    format!("{figures}{sign}")
}

/// A serial number of a day, of a time of day, or of both.
fn day_or_time(value: &ExcelDateTime) -> String {
    let serial = value.as_f64();
    // To the second: a third of a day is not exactly eight o'clock.
    let seconds = (serial * 86_400.0).round();
    let of_epoch = |since_1904| ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, since_1904).to_ymd_hms_milli();
    let since_1904 = of_epoch(false) != value.to_ymd_hms_milli();
    let rounded = ExcelDateTime::new(seconds / 86_400.0, ExcelDateTimeType::DateTime, since_1904);
    let (year, month, day, hour, minute, second, _) = rounded.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}:{second:02}");
    if (0.0..1.0).contains(&serial) {
        return clock;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if seconds % 86_400.0 == 0.0 { day } else { format!("{day}T{clock}") }
}

impl Cells {
    /// Tells which sheet is read where another may be meant.
    fn tell_sheet(&self, sheet: &str, file: &FileName, notes: &mut Notes) {
        if !self.is_hidden && self.others.is_empty() {
            return;
        }
        let names = Value::first_few(self.others.iter().map(|name| Text::same(format!("`{name}`"))), SHOWN);
        let hidden = if self.is_hidden { "yes" } else { "no" };
        let others = if self.others.is_empty() { "none" } else { "some" };
        let message = say!(Reading::OtherSheets, sheet, hidden, others, names);
        // A sheet that is called like the file is meant.
        let is_meant = self.others.is_empty() || self.is_named;
        let severity = if is_meant { Severity::Info } else { Severity::Warning };
        let finding = Finding::new(FileCode::OtherSheets, message, say!(Reading::OtherSheetsCure)).graded(severity);
        notes.add(finding.at(&file.name, None));
    }

    /// Tells what is read otherwise than it is shown: rows and columns that are hidden, and cells below the heading that are merged downwards.
    fn tell(&self, layout: &Layout, file: &FileName, known: &[&'static str], notes: &mut Notes) {
        let filled: BTreeSet<usize> = self.filled.iter().map(|(row, ..)| *row as usize + 1).collect();
        let hidden: Vec<usize> = layout.hidden_rows.intersection(&filled).copied().collect();
        if !hidden.is_empty() {
            let which = Value::first_few(hidden.iter().map(usize::to_string), SHOWN);
            let message = say!(Reading::HiddenRows, rows = hidden.len(), which);
            let finding = Finding::new(FileCode::HiddenRows, message, say!(Reading::HiddenRowsCure));
            notes.add(finding.at(&file.name, hidden.first().copied()));
        }
        let columns: BTreeSet<usize> = self.filled.iter().map(|(_, column, _)| *column as usize).collect();
        let is_hidden =
            |column: &usize| layout.hidden_columns.iter().any(|(min, max)| (*min..=*max).contains(&(column + 1)));
        let hidden: Vec<String> = columns.into_iter().filter(is_hidden).map(column_letters).collect();
        if !hidden.is_empty() {
            let count = hidden.len();
            let message = say!(Reading::HiddenColumns, columns = count, which = Value::first_few(hidden, SHOWN));
            let finding = Finding::new(FileCode::HiddenColumns, message, say!(Reading::HiddenColumnsCure));
            notes.add(finding.at(&file.name, None));
        }
        let heading = filled.iter().take(HEADING_ROWS as usize).copied().filter(|row| {
            let cells = self.filled.iter().filter(|(at, ..)| *at as usize + 1 == *row);
            names(&cells.map(|(.., text)| text.replace(';', " ")).collect::<Vec<_>>().join(";"), known).len() > 1
        });
        let heading = heading.max().unwrap_or(0);
        let below =
            layout.merged.iter().filter(|(_, first, last)| *first > heading && last > first && filled.contains(first));
        for (cells, first, _) in below {
            let message = say!(Reading::MergedCells, cells);
            let finding = Finding::new(FileCode::MergedCells, message, say!(Reading::MergedCellsCure));
            notes.add(finding.at(&file.name, *first));
        }
    }

    /// The text of a table; a row without a cell is a blank line, so that lines are rows of the sheet. Cells that cannot be read are marked.
    fn text(mut self, file: &FileName) -> Result<String, InputError> {
        let of_errors =
            self.errors.drain(..).map(|(row, column, shown)| (row, column, format!("{SHOWS_ERROR}{shown}")));
        let of_formulas = std::mem::take(&mut self.valueless);
        let of_formulas = of_formulas.into_iter().map(|(row, column)| (row, column, UNSOLVED.to_string()));
        self.filled.extend(of_errors.chain(of_formulas));
        self.filled.sort_by_key(|(row, column, _)| (*row, *column));
        let last = |of: fn(&(u32, u32, String)) -> u32| self.filled.iter().map(of).max();
        let (Some(rows), Some(columns)) = (last(|cell| cell.0), last(|cell| cell.1)) else {
            return Ok(String::new());
        };
        let (rows, columns) = (rows as usize + 1, columns as usize + 1);
        if rows.saturating_mul(columns) > CELLS {
            let problem: Text = say!(Refusal::SheetTooWide, rows, columns);
            return Err(file.refuse(problem, say!(Refusal::SheetTooLargeCure)));
        }
        let mut text = String::new();
        let mut cells = self.filled.into_iter().peekable();
        for row in 0..rows {
            let mut next = 0;
            while let Some((_, column, cell)) = cells.next_if(|(at, ..)| *at as usize == row) {
                (next..column).for_each(|_| text.push(';'));
                text += &quoted(&cell);
                next = column;
            }
            // A row without a cell stays a blank line.
            if next > 0 || !text.ends_with('\n') && !text.is_empty() {
                (next as usize + 1..columns).for_each(|_| text.push(';'));
            }
            text.push('\n');
        }
        Ok(text)
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([';', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
