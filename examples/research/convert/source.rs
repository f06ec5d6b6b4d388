//! A table as rows of named cells.

use std::{collections::BTreeMap, error::Error, path::Path};

/// A row: cell by column name.
#[derive(Debug, Clone)]
pub struct Row(BTreeMap<String, String>);

impl Row {
    /// A cell; blank where the column is missing.
    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    /// A cell as a count; a blank is 0.
    pub fn count(&self, column: &str) -> Result<u64, Box<dyn Error>> {
        match self.get(column) {
            "" => Ok(0),
            text => text.parse().map_err(|error| format!("{column} {text}: {error}").into()),
        }
    }
}

/// Reads a CSV table.
pub fn read(path: &Path) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let heading = reader.headers()?.clone();
    reader
        .records()
        .map(|record| {
            let record = record?;
            Ok(Row(heading.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()))
        })
        .collect()
}

/// A title as in `Old Town` of words in capitals, for names printed in capitals.
pub fn title_case(text: &str) -> String {
    let mut start = true;
    text.chars()
        .map(|sign| {
            let shown = if start { sign.to_string() } else { sign.to_lowercase().collect() };
            start = !sign.is_alphabetic();
            shown
        })
        .collect()
}
