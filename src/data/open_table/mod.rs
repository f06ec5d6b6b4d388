//! A table with columns of the user's own: CSV, Parquet or JSON, every cell as text with its place.

mod parquet;

use std::path::Path;

use csv::StringRecord;
use jiff::civil::Date;
use serde_json::Value;

use super::{
    files::{FileName, sha256},
    notes::Notes,
    plain_file,
    read::{Columns, Customs, Renames, Row, Table, csv_of_sheet, decode, tidy_open, two_days, whole_day},
};
use crate::language::say;
use crate::{
    InputError, Result,
    language::Text,
    vote::{FileCode, Finding},
};

/// A table of any heading.
#[derive(Debug)]
pub struct OpenTable {
    table: Table,
    /// SHA-256 (hex) of the file.
    pub sha256: String,
    /// What was noticed while reading.
    pub findings: Vec<Finding>,
    /// Its numbers were written by a program, not as text: no mark stands between thousands.
    pub typed: bool,
}

/// One row of it.
#[derive(Debug, Clone, Copy)]
pub struct OpenRow<'t> {
    row: Row<'t>,
}

impl OpenTable {
    /// Reads a file by its ending: `.parquet`, `.json`, `.xlsx`, else CSV with commas, semicolons or tabs.
    ///
    /// # Where
    /// known: names that tell the separator of a CSV file from its heading.
    ///
    /// # Shape
    /// JSON is a list of objects, or one object of lists of equal length; the columns of Parquet hold one value a row.
    ///
    /// # Errors
    /// Refuses what cannot be read, is no table, or names a column twice.
    pub fn read(path: &Path, known: &'static [&'static str]) -> Result<Self> {
        Self::read_renamed(path, known, &Renames::default())
    }

    /// The same with columns under other names.
    ///
    /// # Errors
    /// As [`OpenTable::read`].
    pub fn read_renamed(path: &Path, known: &'static [&'static str], renames: &Renames) -> Result<Self> {
        let file = FileName::of(path);
        let bytes = plain_file::read(path, plain_file::TABLE).map_err(|why| file.refuse(why.problem, why.cure))?;
        let sha256 = sha256(&bytes);
        let mut notes = Notes::default();
        let mut typed = true;
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        let mut table = match ending.as_deref() {
            Some("parquet" | "pq") => parquet::table(file, bytes)?,
            Some("json") => json(file, &bytes)?,
            _ => {
                typed = false;
                let columns = Columns { known, ..Columns::ANY };
                let text = match file.is_sheet() {
                    true => csv_of_sheet(&file, &bytes, known, &mut notes)?.into(),
                    false => decode(&file, &bytes, &mut notes)?,
                };
                Table::read(file, &text, &columns, &mut notes)?
            }
        };
        let heading = Customs::renaming(renames).heading(
            &table.file,
            table.heading_line,
            &table.heading,
            &Columns::ANY,
            &mut notes,
        )?;
        table.heading = heading;
        Ok(Self { table, sha256, findings: notes.into_findings(), typed })
    }

    /// Reads days and whole numbers as people write them, where their columns leave no doubt, and tells it.
    pub fn tidy(&mut self, days: &[usize], counts: &[usize]) {
        let mut notes = Notes::default();
        tidy_open(&mut self.table, days, if self.typed { &[] } else { counts }, &mut notes);
        self.findings.extend(notes.into_findings());
    }

    /// Name of the file.
    pub fn file_name(&self) -> String {
        self.table.file.name.clone()
    }

    /// Column names in file order.
    pub fn heading(&self) -> &[String] {
        &self.table.heading
    }

    /// Line of the heading, where the file has lines.
    pub fn heading_line(&self) -> Option<usize> {
        (!self.typed).then_some(self.table.heading_line)
    }

    /// Position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.table.heading.iter().position(|heading| heading == name)
    }

    /// Rows below the heading.
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Has it no row?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rows in file order.
    pub fn rows(&self) -> impl Iterator<Item = OpenRow<'_>> {
        self.table.rows().map(|row| OpenRow { row })
    }

    /// A column that nobody reads.
    pub(crate) fn unknown_column(&self, column: &str, hint: Text) -> Finding {
        let message = say!(Reading::UnknownColumn, column);
        Finding::new(FileCode::UnknownColumn, message, hint).at(self.file_name(), self.heading_line()).column(column)
    }

    /// A refusal of the whole file.
    pub fn refuse(&self, problem: impl Into<Text>, cure: impl Into<Text>) -> InputError {
        self.table.file.refuse(problem, cure)
    }
}

impl<'t> OpenRow<'t> {
    /// Line in the file, from 1 (in JSON and Parquet: the row below a heading in line 1).
    pub fn line(&self) -> usize {
        self.row.line
    }

    /// A cell by position; `None` where it is blank.
    pub fn text(&self, column: usize) -> Option<&'t str> {
        self.row.at(column)
    }

    /// A cell as a number.
    ///
    /// # Errors
    /// Refuses what is no finite number.
    pub fn number(&self, column: usize) -> Result<Option<f64>, InputError> {
        self.part(column, 1.0)
    }

    /// The same in percent, where a spreadsheet shows `52%` for its .52.
    ///
    /// # Errors
    /// As [`OpenRow::number`].
    pub fn percent(&self, column: usize) -> Result<Option<f64>, InputError> {
        self.part(column, 100.0)
    }

    fn part(&self, column: usize, whole: f64) -> Result<Option<f64>, InputError> {
        let Some(text) = self.text(column) else { return Ok(None) };
        self.row.part(text, whole).map(Some).map_err(|(problem, cure)| self.refuse(column, problem, cure))
    }

    /// A cell as a day.
    ///
    /// # Errors
    /// Refuses what is no day, and what may be several, with each of them.
    pub fn day(&self, column: usize) -> Result<Option<Date>, InputError> {
        let Some(text) = self.text(column) else { return Ok(None) };
        whole_day(text).map(Some).ok_or_else(|| {
            let (problem, cure) = two_days(text).unwrap_or_else(|| (say!(OpenTable::NoDay), say!(OpenTable::WriteDay)));
            self.refuse(column, problem, cure)
        })
    }

    /// Refuses a cell with marks between groups of three digits: it may be a count in thousands.
    ///
    /// # Errors
    /// Names the digits that are probably meant.
    pub fn ungrouped(&self, column: usize) -> Result<(), InputError> {
        self.row.table.heading.get(column).map_or(Ok(()), |name| self.row.ungrouped(name))
    }

    /// A refusal of a cell.
    pub fn refuse(&self, column: usize, problem: impl Into<Text>, cure: impl Into<Text>) -> InputError {
        let name = self.row.table.heading.get(column).map_or("", String::as_str);
        self.row.refuse(name, problem, cure)
    }
}

fn json(file: FileName, bytes: &[u8]) -> Result<Table, InputError> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        let line = error.line();
        file.refuse(say!(OpenTable::NoJson, error = error.to_string()), say!(OpenTable::JsonShape)).line(line)
    })?;
    let (heading, records) = match &value {
        Value::Array(rows) => of_objects(rows),
        Value::Object(columns) => of_lists(columns),
        _ => None,
    }
    .ok_or_else(|| file.refuse(say!(OpenTable::NoTable), say!(OpenTable::JsonShape)))?;
    Table::of_cells(file, heading, records)
}

type Cells = (Vec<String>, Vec<StringRecord>);

fn of_objects(rows: &[Value]) -> Option<Cells> {
    let mut heading: Vec<String> = Vec::new();
    for row in rows {
        for key in row.as_object()?.keys() {
            if !heading.contains(key) {
                heading.push(key.clone());
            }
        }
    }
    let record = |row: &Value| heading.iter().map(|key| json_cell(row.get(key))).collect::<Option<StringRecord>>();
    let records = rows.iter().map(record).collect::<Option<Vec<_>>>()?;
    Some((heading, records))
}

fn of_lists(columns: &serde_json::Map<String, Value>) -> Option<Cells> {
    let lists: Vec<&Vec<Value>> = columns.values().map(Value::as_array).collect::<Option<_>>()?;
    let rows = lists.first()?.len();
    if lists.iter().any(|list| list.len() != rows) {
        return None;
    }
    let record = |row: usize| lists.iter().map(|list| json_cell(list.get(row))).collect::<Option<StringRecord>>();
    let records = (0..rows).map(record).collect::<Option<Vec<_>>>()?;
    Some((columns.keys().cloned().collect(), records))
}

fn json_cell(value: Option<&Value>) -> Option<String> {
    match value {
        None | Some(Value::Null) => Some(String::new()),
        Some(Value::Bool(value)) => Some(u8::from(*value).to_string()),
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Array(_) | Value::Object(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str, text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        (folder, path)
    }

    #[test]
    fn the_same_table_is_read_from_csv_and_both_shapes_of_json() {
        for (name, text) in [
            ("a.csv", "race;predicted\nx;0,5\ny;\n"),
            ("a.json", r#"[{"race": "x", "predicted": 0.5}, {"race": "y", "predicted": null}]"#),
            ("b.json", r#"{"predicted": [0.5, null], "race": ["x", "y"]}"#),
        ] {
            let (_folder, path) = written(name, text);
            let table = OpenTable::read(&path, &["race", "predicted"]).expect(name);
            let (race, predicted) =
                (table.column("race").expect("race"), table.column("predicted").expect("predicted"));
            let rows: Vec<_> = table
                .rows()
                .map(|row| (row.text(race).unwrap_or(""), row.number(predicted).expect("a number")))
                .collect();
            assert_eq!(rows, [("x", Some(0.5)), ("y", None)], "{name}");
        }
    }

    #[test]
    fn a_cell_that_is_no_number_is_refused_with_its_place() {
        let (_folder, path) = written("a.csv", "race,predicted\nx,half\n");
        let table = OpenTable::read(&path, &["race", "predicted"]).expect("a table");
        let error = table.rows().next().expect("a row").number(1).expect_err("no number");
        assert_eq!(
            (error.line, error.column.as_deref(), error.value.as_deref()),
            (Some(2), Some("predicted"), Some("half"))
        );
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for text in ["{\"a\": 1}", "[1, 2]", "3", "{", "{\"a\": [1], \"b\": []}"] {
            let (_folder, path) = written("a.json", text);
            assert!(OpenTable::read(&path, &[]).is_err(), "{text}");
        }
        assert!(OpenTable::read(Path::new("no such file.csv"), &[]).is_err());
    }
}
