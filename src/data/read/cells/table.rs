//! A CSV file as rows with their line numbers: separator, heading and shape are settled here.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use csv::StringRecord;

pub(crate) use crate::data::read::cells::columns::Columns;
use crate::data::read::cells::columns::{cell_name, column_letters};
use crate::data::read::cells::customs::Customs;
use crate::data::read::cells::quotes::{Cut, judge};
use crate::data::read::cells::records::{Records, Span};
use crate::data::read::cells::refusals::{Refusals, unread};
use crate::data::read::cells::shape::{Heading, heading, no_row, trimmed};
use crate::data::read::words::headings::{self, Proposal};
use crate::data::{files::FileName, nearest::nearest, notes::Notes, text::plain};
use crate::language::{Text, Value, say};
use crate::{
    InputError,
    vote::{FileCode, Finding, Side},
};

/// A CSV file, cut into cells.
#[derive(Debug)]
pub(crate) struct Table {
    /// How the file is named.
    pub(crate) file: FileName,
    /// Column names in file order.
    pub(crate) heading: Vec<String>,
    /// Line of the heading.
    pub(crate) heading_line: usize,
    /// Whether `,` is a decimal mark: the cells are separated by something else.
    pub(crate) decimal_comma: bool,
    /// Line of each row.
    pub(super) lines: Vec<usize>,
    /// Whether it is a sheet of a spreadsheet, whose cells have names.
    pub(super) is_sheet: bool,
    /// All cells one after the other, without the space around them.
    cells: String,
    /// Cells of a sheet that cannot be read, which are blank here.
    bad: Vec<InputError>,
    /// Where each cell ends, row after row as many as the heading has.
    ends: Vec<usize>,
    /// Cells that are read otherwise than they are written, by their number.
    tidied: HashMap<usize, String>,
    /// Rows that are not cut into cells, in file order.
    broken: Vec<Broken>,
    /// Line of the last row, where the file ends without a line end: its last cell may be cut.
    pub(crate) open_end: Option<usize>,
}

/// A row that cannot be taken as it stands: of another length than the heading, with a cell too long, or cut off.
#[derive(Debug)]
pub(crate) struct Broken {
    /// What stands below the heading of the keys.
    pub(crate) unit: Option<String>,
    /// Why it is refused.
    pub(crate) error: InputError,
}

impl Table {
    /// Cuts a text into rows and checks heading and shape.
    ///
    /// # Errors
    /// Refuses an empty file, a heading with a name twice or without a compulsory name, and rows of another length.
    pub(crate) fn read(file: FileName, text: &str, columns: &Columns, notes: &mut Notes) -> Result<Self, InputError> {
        let mut table = Self::cut(file, text, columns, &Customs::default(), notes)?;
        let mut refused = Refusals::default();
        table.take_broken().into_iter().for_each(|row| refused.add(row.error));
        table.take_bad().into_iter().for_each(|error| refused.add(error));
        refused.done().map(|()| table)
    }

    /// The same, keeping apart the rows that cannot be taken as they stand.
    ///
    /// # Errors
    /// Refuses an empty file, and a heading with a name twice or without a compulsory name.
    pub(crate) fn cut(
        file: FileName,
        text: &str,
        columns: &Columns,
        customs: &Customs,
        notes: &mut Notes,
    ) -> Result<Self, InputError> {
        let (text, told) = without_hint(text);
        let (text, above) = without_title(text, columns);
        let delimiter = told.unwrap_or_else(|| delimiter(&text, columns.known));
        let mut records = Records::new(&text, delimiter);
        let mut record = StringRecord::new();
        let Some(Span { line: mut heading_line, .. }) = records.next(&file, &mut record)? else {
            let cure = say!(Refusal::EmptyCure, columns = columns.known.join(","));
            return Err(file.refuse(say!(Refusal::Empty), cure));
        };
        if let Some(title) = above {
            let message = say!(Reading::LinesAboveHeading, title, line = Value::plain(heading_line));
            let finding = Finding::new(FileCode::LinesAboveHeading, message, say!(Reading::LinesAboveHeadingCure));
            notes.add(finding.at(&file.name, heading_line));
        }
        let Heading { cells: written, told } = heading(&file, (&text, delimiter), columns, customs)?;
        if let Some(told) = told {
            heading_line = records.next(&file, &mut record)?.map_or(heading_line, |second| second.line);
            notes.add(told);
        }
        all_readable(&file, heading_line, &written)?;
        let heading = customs.heading(&file, heading_line, &written, columns, notes)?;
        check_heading(&file, heading_line, &heading, columns, customs, notes)?;
        let is_sheet = file.is_sheet();
        if delimiter != b',' && !is_sheet {
            notes.add(other_separator(delimiter).at(&file.name, heading_line));
        }
        let mut table = Self { heading_line, is_sheet, ..Self::empty(file, heading, delimiter != b',') };
        table.read_rows(&mut records, &written, columns, (delimiter, customs.key()))?;
        table.tell_unnamed(notes);
        Ok(table)
    }

    /// Reads what stands below the heading.
    fn read_rows(
        &mut self,
        records: &mut Records<'_>,
        written: &[String],
        columns: &Columns,
        (delimiter, key): (u8, &str),
    ) -> Result<(), InputError> {
        let table = self;
        let mut record = StringRecord::new();
        let unit = table.heading.iter().position(|name| name == key);
        while let Some(span) = records.next(&table.file, &mut record)? {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue; // what a spreadsheet leaves below its last row
            }
            let line = span.line;
            if table.is_sheet {
                record = table.without_unread(line, &record);
            }
            let cut = judge(span.text, delimiter, table.heading.len(), span.at_end);
            let problem = table.width(&record);
            let too_long = table.too_long(line, &record);
            let none = no_row(&record, written, &table.heading, columns);
            let none = none.map(|(problem, cure)| table.file.refuse(problem, cure).line(line));
            if none.is_none() && cut == Cut::Whole && problem.is_none() && too_long.is_none() {
                table.push(line, &record);
                table.open_end = Some(line).filter(|_| span.at_end && !span.text.ends_with(['\n', '\r']));
                continue;
            }
            let key = || unit.and_then(|at| record.get(at)).map(|key| key.trim().to_owned());
            let unit = key().filter(|key| !key.is_empty() && !key.contains(['\n', char::REPLACEMENT_CHARACTER]));
            let is_note = cut == Cut::Whole
                && record.len() < table.heading.len()
                && record.iter().skip(1).all(|cell| cell.trim().is_empty());
            let error = none.or(too_long).unwrap_or_else(|| match is_note {
                true => table.note_row(line),
                false => table.refuse_row(line, cut, problem, record.len() < table.heading.len()),
            });
            table.broken.push(Broken { unit, error });
            if cut == Cut::OpenQuote {
                records.after_first_line(&span);
            }
        }
        Ok(())
    }

    /// A table whose cells come from another format; its rows count from line 2.
    ///
    /// # Errors
    /// Refuses a heading with a name twice.
    pub(crate) fn of_cells(
        file: FileName,
        heading: Vec<String>,
        records: Vec<StringRecord>,
    ) -> Result<Self, InputError> {
        check_heading(&file, 1, &heading, &Columns::ANY, &Customs::default(), &mut Notes::default())?;
        let mut table = Self::empty(file, heading, false);
        records.iter().enumerate().for_each(|(at, record)| table.push(at + 2, record));
        Ok(table)
    }

    /// Tells of every column without a name that has something in it.
    fn tell_unnamed(&self, notes: &mut Notes) {
        // Row numbers in front are what R writes there.
        let is_row_names =
            |at: usize| at == 0 && (0..self.len()).all(|row| self.written(row, at) == (row + 1).to_string());
        for at in (0..self.heading.len()).filter(|at| self.heading[*at].is_empty() && !is_row_names(*at)) {
            let mut filled = (0..self.len()).map(|row| self.written(row, at)).filter(|cell| !cell.is_empty());
            let Some(cell) = filled.next() else { continue };
            let (letters, n) = (column_letters(at), 1 + filled.count());
            let message = say!(Reading::UnnamedColumn, letters, n, cell = cell.chars().take(40).collect::<String>());
            let finding = Finding::new(FileCode::UnknownColumn, message, say!(Reading::UnnamedColumnCure));
            notes.add(finding.at(&self.file.name, self.heading_line));
        }
    }

    fn empty(file: FileName, heading: Vec<String>, decimal_comma: bool) -> Self {
        Self {
            file,
            heading,
            heading_line: 1,
            decimal_comma,
            lines: Vec::new(),
            is_sheet: false,
            cells: String::new(),
            ends: Vec::new(),
            tidied: HashMap::new(),
            broken: Vec::new(),
            bad: Vec::new(),
            open_end: None,
        }
    }

    /// Appends a row; what stands beyond the heading is left out.
    fn push(&mut self, line: usize, record: &StringRecord) {
        self.lines.push(line);
        for at in 0..self.heading.len() {
            self.cells.push_str(trimmed(record.get(at).unwrap_or_default()));
            self.ends.push(self.cells.len());
        }
    }

    /// Number of rows below the heading.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Position of a column.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.heading.iter().position(|column| column == name)
    }

    /// Line of a row.
    pub(crate) fn line(&self, row: usize) -> usize {
        self.lines.get(row).copied().unwrap_or(self.heading_line)
    }

    /// A cell by row and column as it is read; blank where there is none.
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        match self.tidied.get(&(row * self.heading.len() + column)) {
            Some(tidied) => tidied,
            None => self.written(row, column),
        }
    }

    /// The same as it stands in the file.
    pub(crate) fn written(&self, row: usize, column: usize) -> &str {
        let at = row * self.heading.len() + column;
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(at).and_then(|&to| self.cells.get(from..to)).unwrap_or_default()
    }

    /// Lets a cell be read as another text.
    pub(in crate::data::read) fn tidy(&mut self, row: usize, column: usize, text: String) {
        if self.cell(row, column) != text {
            self.tidied.insert(row * self.heading.len() + column, text);
        }
    }

    /// The rows that are not cut into cells.
    pub(crate) fn take_broken(&mut self) -> Vec<Broken> {
        std::mem::take(&mut self.broken)
    }

    /// The cells of a sheet that cannot be read.
    pub(crate) fn take_bad(&mut self) -> Vec<InputError> {
        std::mem::take(&mut self.bad)
    }

    /// A refusal of the first cell that is longer than any text of its column.
    fn too_long(&self, line: usize, record: &StringRecord) -> Option<InputError> {
        let limit = |name: &str| if TEXTS.contains(&name) { LONGEST_TEXT } else { LONGEST_CELL };
        let (name, cell) = self.heading.iter().zip(record).find(|(name, cell)| cell.len() > limit(name))?;
        let problem = say!(Refusal::CellTooLong, bytes = Value::plain(cell.len()), most = Value::plain(limit(name)));
        let cure = say!(Refusal::CellTooLongCure);
        let start: String = cell.chars().take(40).chain(['…']).collect();
        Some(self.file.refuse(problem, cure).line(line).column(name).value(start))
    }

    /// A row of a sheet with blanks in the place of cells that cannot be read, which are kept as refusals.
    fn without_unread(&mut self, line: usize, record: &StringRecord) -> StringRecord {
        let mut bad = Vec::new();
        let mut readable = StringRecord::with_capacity(0, record.len());
        for (at, cell) in record.iter().enumerate() {
            let Some(((problem, cure), shown)) = unread(cell) else {
                readable.push_field(cell);
                continue;
            };
            readable.push_field("");
            let problem = say!(Refusal::InCell, cell = cell_name(at, line), problem);
            let error = self.file.refuse(problem, cure).line(line);
            let error = self.heading.get(at).map_or(error.clone(), |name| error.column(name));
            bad.push(shown.map_or(error.clone(), |shown| error.value(shown)));
        }
        self.bad.extend(bad);
        readable
    }

    /// What is wrong with the number of cells of a row.
    fn width(&self, record: &StringRecord) -> Option<Text> {
        let width = self.heading.len();
        (record.iter().skip(width).any(|cell| !cell.trim().is_empty()) || record.len() < width)
            .then(|| say!(Refusal::RaggedRow, cells = record.len(), columns = width))
    }

    fn note_row(&self, line: usize) -> InputError {
        let problem = say!(Refusal::NoteRow, columns = self.heading.len());
        self.file.refuse(problem, say!(Refusal::NoteRowCure)).line(line)
    }

    fn refuse_row(&self, line: usize, cut: Cut, width: Option<Text>, is_short: bool) -> InputError {
        let quoted = say!(Refusal::RaggedRowCure);
        let (problem, cure) = match (cut, width) {
            (Cut::Short, None) => (say!(Refusal::StillWritten), say!(Refusal::StillWrittenCure)),
            (Cut::Short, Some(why)) => (say!(Refusal::StillWrittenBecause, why), say!(Refusal::StillWrittenCure)),
            (Cut::OpenQuote, _) => (say!(Refusal::OpenQuote), quoted),
            (Cut::Whole, width) if is_short => (width.unwrap_or_default(), say!(Refusal::RaggedRowCureShort)),
            (Cut::Whole, width) => (width.unwrap_or_default(), quoted),
        };
        self.file.refuse(problem, cure).line(line)
    }
}

/// Refuses a heading with a cell that the spreadsheet cannot show.
fn all_readable(file: &FileName, line: usize, heading: &[String]) -> Result<(), InputError> {
    let unread = heading.iter().enumerate().find_map(|(at, cell)| Some((at, unread(cell)?)));
    let Some((at, ((problem, cure), shown))) = unread.filter(|_| file.is_sheet()) else { return Ok(()) };
    let error = file.refuse(say!(Refusal::InCell, cell = cell_name(at, line), problem), cure).line(line);
    Err(shown.map_or(error.clone(), |shown| error.value(shown)))
}

fn other_separator(delimiter: u8) -> Finding {
    let separator = match delimiter {
        b'\t' => "tabs",
        b'|' => "pipes",
        _ => "semicolons",
    };
    let (message, hint) = (say!(Reading::OtherSeparator, separator), say!(Reading::OtherSeparatorCure));
    Finding::new(FileCode::OtherSeparator, message, hint)
}

/// Columns that hold sentences.
const TEXTS: [&str; 5] = ["notes", "source", "text", "hint", "url"];
/// Bytes of the longest cell: of a sentence, and of a key, a name or a number.
const LONGEST_TEXT: usize = 1_000_000;
const LONGEST_CELL: usize = 10_000;

/// The separator that makes most known names out of the first line.
fn delimiter(text: &str, known: &[&str]) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let names = |delimiter: u8| {
        let cells = first.split(char::from(delimiter)).map(|name| name.trim().trim_matches('"'));
        cells.filter(|name| known.contains(name)).count()
    };
    // Where no name is known the most frequent one wins; of equals the comma, which comes last.
    let weight = |delimiter: &&u8| (names(**delimiter), first.matches(char::from(**delimiter)).count());
    *b"|\t;,".iter().max_by_key(weight).unwrap_or(&b',')
}

/// The text without the line `sep=;` with which spreadsheets are told the separator, and that separator; the line stays blank, so that
/// all others keep their numbers.
fn without_hint(text: &str) -> (Cow<'_, str>, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let hint = first.trim().trim_matches('"');
    let told = hint.strip_prefix("sep=").or_else(|| hint.strip_prefix("SEP=")).map(str::as_bytes);
    match told {
        Some(&[mark @ (b';' | b',' | b'|' | b'\t')]) => (Cow::Owned(format!("\n{rest}")), Some(mark)),
        // The tab itself is trimmed away.
        Some([]) if first.contains('\t') => (Cow::Owned(format!("\n{rest}")), Some(b'\t')),
        _ => (Cow::Borrowed(text), None),
    }
}

/// Lines in which the heading is looked for.
const TITLE_LINES: usize = 12;

/// The text without the lines that somebody wrote above the heading, and the first of them; they stay blank, so that all others keep
/// their numbers. A first line that names a single column is the heading.
fn without_title<'t>(text: Cow<'t, str>, columns: &Columns) -> (Cow<'t, str>, Option<String>) {
    let names_of = |line: &str| names(line, columns.known);
    let has_all = |found: &[&str]| columns.required.iter().all(|name| found.contains(name));
    let lines = text.lines().take(TITLE_LINES).enumerate().filter(|(_, line)| !line.trim().is_empty());
    let lines: Vec<(usize, &str)> = lines.collect();
    let is_heading = |n: usize| {
        let own = names_of(lines[n].1);
        // Of a heading over two rows the upper one may name a single column.
        let below = || lines.get(n + 1).map_or(0, |(_, line)| names_of(line).len());
        has_all(&own) && (own.len() >= 2 || own.len() == 1 && below() >= 2)
    };
    let Some((_, first)) = lines.first().filter(|(_, line)| names_of(line).is_empty()) else { return (text, None) };
    let Some((at, _)) = (1..lines.len()).find(|n| is_heading(*n)).map(|n| lines[n]) else { return (text, None) };
    let words = first.split([';', '|', '\t', ',']).map(|part| trimmed(part).trim_matches('"').trim());
    let title = words.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let below = text.split_inclusive('\n').skip(at).collect::<String>();
    let title = title.chars().take(80).collect();
    (Cow::Owned("\n".repeat(at) + &below), Some(title))
}

/// Known names of columns in a line, whatever separates them and however they are written.
pub(in crate::data::read) fn names(line: &str, known: &[&'static str]) -> Vec<&'static str> {
    let cells = |mark: char| {
        let written = line.split(mark).map(plain).filter(|cell| !cell.is_empty());
        written.filter_map(|cell| known.iter().copied().find(|name| plain(name) == cell)).collect::<Vec<_>>()
    };
    ['|', '\t', ';', ','].map(cells).into_iter().max_by_key(Vec::len).unwrap_or_default()
}

fn check_heading(
    file: &FileName,
    line: usize,
    heading: &[String],
    columns: &Columns,
    customs: &Customs,
    notes: &mut Notes,
) -> Result<(), InputError> {
    let (mut refused, mut slips) = (Vec::new(), Vec::new());
    let mut met = HashSet::with_capacity(heading.len());
    let unused: Vec<&'static str> = {
        let names: HashSet<&str> = heading.iter().map(String::as_str).collect();
        columns.known.iter().copied().filter(|known| !names.contains(known)).collect()
    };
    let (missing, proposal) = missing(file, heading, columns);
    for (at, name) in heading.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        if !met.insert(name) {
            let twice = file.refuse(say!(Refusal::ColumnTwice), say!(Refusal::ColumnTwiceCure));
            refused.push(twice.line(line).column(name));
            continue;
        }
        // Of the many words that a column of the user's own may be called by, only one that is missing is meant.
        let by_word = || headings::meant(name, &unused).filter(|ours| !columns.open || missing.contains(ours));
        let of_option = || customs.nearest_side(name).map(Side::word).filter(|side| unused.contains(side));
        let near = match columns.share_of(name) {
            Some(share) => share.filter(|share| unused.contains(share)),
            None => by_word().or_else(|| nearest(name, unused.iter().copied())).or_else(of_option),
        };
        if columns.known.contains(&name.as_str()) || (columns.open && near.is_none()) {
            continue;
        }
        let hint = match near {
            Some(near) => say!(Reading::DidYouMeanAlone, word = near),
            None => say!(Reading::UnknownColumnCure, known = columns.known.join("`, `")),
        };
        let message = if columns.open {
            say!(Reading::UnknownColumnLike, column = name)
        } else {
            say!(Reading::UnknownColumn, column = name)
        };
        let is_proposed = proposal.as_ref().is_some_and(|proposal| proposal.takes(at));
        if !is_proposed && near.is_some_and(|near| !columns.required.contains(&near)) {
            slips.push(file.refuse(message.clone(), hint.clone()).line(line).column(name));
        }
        notes.add(Finding::new(FileCode::UnknownColumn, message, hint).at(&file.name, line).column(name));
    }
    for (place, required) in missing.iter().copied().enumerate() {
        let cure = match proposal.as_ref().filter(|proposal| proposal.gives(required)) {
            Some(Proposal { option, .. }) => say!(Refusal::ColumnMissingCureOption, option),
            None => cure_of_missing(file, heading, columns, (required, place), proposal.as_ref()),
        };
        refused.push(file.refuse(say!(Refusal::ColumnMissing), cure).line(line).column(required));
    }
    // Where the heading is refused anyway its slips are told in the same run.
    if !refused.is_empty() {
        refused.extend(slips);
    }
    InputError::all(refused).map_or(Ok(()), Err)
}

/// Compulsory columns that a heading lacks, and an option that gives them.
fn missing(file: &FileName, heading: &[String], columns: &Columns) -> (Vec<&'static str>, Option<Proposal>) {
    let is_missing = |required: &&str| !heading.iter().any(|name| name == required);
    let missing: Vec<&'static str> = columns.required.iter().copied().filter(is_missing).collect();
    let proposal = if missing.is_empty() {
        None
    } else {
        Proposal::of(table_of(file), heading, (columns.known, columns.required))
    };
    (missing, proposal)
}

/// What `--columns` calls a file.
fn table_of(file: &FileName) -> &str {
    file.name.split('.').next().unwrap_or(&file.name)
}

/// What stands in a heading instead of a compulsory column; of several that are missing each is likely the next of those not known.
fn cure_of_missing(
    file: &FileName,
    heading: &[String],
    columns: &Columns,
    (required, place): (&str, usize),
    proposal: Option<&Proposal>,
) -> Text {
    let is_other = |(at, name): &(usize, &str)| {
        !name.is_empty() && !columns.known.contains(name) && !proposal.is_some_and(|proposal| proposal.takes(*at))
    };
    let others = || heading.iter().map(String::as_str).enumerate().filter(is_other).map(|(_, name)| name);
    if let Some(near) = nearest(required, others()) {
        return say!(Refusal::ColumnMissingCureNear, column = near);
    }
    let likely = others().nth(place).or_else(|| others().next());
    match likely.filter(|_| !columns.open && others().count() < heading.len()) {
        Some(likely) => {
            let names = Value::first_few(others().map(|name| Text::same(format!("`{name}`"))), 5);
            let table = table_of(file);
            say!(Refusal::ColumnMissingCureOfThese, column = required, others = names, table, likely)
        }
        None => say!(Refusal::ColumnMissingCure, columns = columns.known.join(",")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;

    const COLUMNS: Columns =
        Columns { known: &["unit", "yes", "no"], required: &["unit"], open: false, ..Columns::ANY };

    fn read(text: &str) -> (Result<Table, InputError>, Vec<Finding>) {
        let file = FileName { name: "results.csv".to_owned(), shown: "here/results.csv".to_owned() };
        let mut notes = Notes::default();
        let table = Table::read(file, text, &COLUMNS, &mut notes);
        (table, notes.into_findings())
    }

    fn lines(text: &str) -> Vec<usize> {
        read(text).0.expect("a table").rows().map(|row| row.line).collect()
    }

    #[test]
    fn lines_are_those_of_the_file_with_blank_lines_and_quoted_line_breaks() {
        assert_eq!(lines("unit,yes,no\na,1,2\n\n\nb,3,4\n"), [2, 5]); // two blank lines between
        assert_eq!(lines("\n\nunit,yes,no\na,1,2\n"), [4]); // two blank lines above the heading
        assert_eq!(lines("unit,yes,no\r\n\"a\nb\",1,2\r\nc,3,4\r\n"), [2, 4]); // the first row spans two lines
        assert_eq!(lines("unit,yes,no\na,1,2\n,,\nb,3,4"), [2, 4]); // an empty row is skipped
    }

    #[test]
    fn semicolons_and_tabs_are_taken_and_told() {
        for text in ["unit;yes;no\na;1;2\n", "unit\tyes\tno\na\t1\t2\n"] {
            let (table, findings) = read(text);
            assert!(table.expect("a table").decimal_comma);
            assert_eq!(findings[0].code, "other_separator");
        }
    }

    #[test]
    fn a_ragged_row_is_refused_with_its_line() {
        for text in ["unit,yes,no\na,1\n", "unit,yes,no\na,1,2,3\n"] {
            let error = read(text).0.expect_err("ragged");
            assert_eq!(error.line, Some(2));
        }
        assert_eq!(lines("unit,yes,no\na,1,2,,\n"), [2]); // empty cells beyond the heading do no harm
    }

    #[test]
    fn a_cell_as_long_as_a_book_is_refused_with_its_place() {
        let book = "x".repeat(LONGEST_CELL + 1);
        let error = read(&format!("unit,yes,no\na,1,2\n{book},3,4\n")).0.expect_err("too long");
        assert_eq!((error.line, error.column.as_deref()), (Some(3), Some("unit")));
        assert!(error.value.is_some_and(|value| value.len() < 100), "the book is not repeated");
        assert!(read(&format!("unit,yes,no\n{},3,4\n", &book[1..])).0.is_ok()); // one byte less
    }

    #[test]
    fn an_unknown_column_is_a_warning_with_the_nearest_name() {
        let (table, findings) = read("unit,yess,no\na,1,2\n");
        assert!(table.is_ok());
        assert_eq!(
            (findings[0].code.as_str(), findings[0].hint.english().as_str()),
            ("unknown_column", "did you mean `yes`?")
        );
    }

    #[test]
    fn a_heading_in_percent_means_a_share_and_no_count() {
        let columns = Columns { known: &["unit", "yes", "no", "yes_share"], ..COLUMNS };
        let hint = |columns: &Columns, name: &str| {
            let file = FileName { name: "results.csv".to_owned(), shown: "here/results.csv".to_owned() };
            let mut notes = Notes::default();
            Table::read(file, &format!("unit,{name}\na,1\n"), columns, &mut notes).expect("a table");
            notes.into_findings()[0].hint.get(Lang::En)
        };
        assert!(hint(&columns, "yes %").contains("`yes_share`?"), "{}", hint(&columns, "yes %"));
        assert!(!hint(&columns, "no %").contains('?'), "{}", hint(&columns, "no %"));
        assert!(hint(&COLUMNS, "yes %").contains("`yes`?"), "without shares a percentage may be the column itself");
    }

    #[test]
    fn headings_that_cannot_be_read_are_refused() {
        for (text, column) in [("unit,yes,yes\n", "yes"), ("Unit,yes,no\n", "unit"), ("a,b,c\n", "unit")] {
            let error = read(text).0.expect_err(text);
            assert_eq!((error.line, error.column.as_deref()), (Some(1), Some(column)));
        }
        assert_eq!(*read("").0.expect_err("empty").problem, say!(Refusal::Empty));
    }
}
