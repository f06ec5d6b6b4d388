//! What every file of numbers in a folder has besides them.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Status, mark};
use crate::{Error, Result, language::Lang, table::csv_text};

/// A CSV table with a last column `mark`: TEST or EMBARGOED in every row, blank where the numbers may be shown.
///
/// # Errors
/// [`Error::Bug`] if the table cannot be read or written.
///
/// # Example
/// ```
/// use plebis::publish::{Status, marked_csv};
/// assert_eq!(marked_csv("unit,yes\na,1\n", Status::Test)?, "unit,yes,mark\na,1,TEST\n");
/// assert_eq!(marked_csv("unit,yes\na,1\n", Status::Final)?, "unit,yes,mark\na,1,\n");
/// # Ok::<(), plebis::Error>(())
/// ```
pub fn marked_csv(table: &str, status: Status) -> Result<String> {
    let bug = |error: &dyn std::fmt::Display| Error::Bug(format!("a table cannot be written: {error}"));
    let word = mark(status, Lang::En).unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    let mut rows = reader.records().collect::<std::result::Result<Vec<_>, _>>().map_err(|error| bug(&error))?;
    for (at, row) in rows.iter_mut().enumerate() {
        row.push_field(if at == 0 { "mark" } else { &word });
    }
    csv_text("a table", &rows)
}

/// An object with the keys `status` and `mark`: TEST or EMBARGOED, null where the numbers may be shown.
pub fn marked_json(object: &impl Serialize, status: Status) -> Value {
    let mut marked = json!(object);
    if let Some(keys) = marked.as_object_mut() {
        keys.insert("status".to_owned(), json!(status));
        keys.insert("mark".to_owned(), json!(mark(status, Lang::En)));
    }
    marked
}
