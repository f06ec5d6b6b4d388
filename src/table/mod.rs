//! A plain table: columns with names, to be written as CSV or Parquet.

mod csv_text;
mod spreadsheet;

pub use csv_text::csv_text;
pub use spreadsheet::{from_spreadsheet_text, spreadsheet_text};

/// Columns of equal length.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Name of the table, for its files.
    pub name: String,
    /// Columns in order.
    pub columns: Vec<(String, Cells)>,
}

/// Cells of one column.
#[derive(Debug, Clone, PartialEq)]
pub enum Cells {
    /// Words.
    Words(Vec<String>),
    /// Numbers; `None` = does not apply.
    Numbers(Vec<Option<f64>>),
}

impl Table {
    /// An empty table.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), columns: Vec::new() }
    }

    /// The table with a further column of words.
    #[must_use]
    pub fn words<'a>(mut self, name: &str, cells: impl Iterator<Item = &'a str>) -> Self {
        self.columns.push((name.to_owned(), Cells::Words(cells.map(str::to_owned).collect())));
        self
    }

    /// The table with a further column of numbers.
    #[must_use]
    pub fn numbers(mut self, name: &str, cells: impl Iterator<Item = Option<f64>>) -> Self {
        self.columns.push((name.to_owned(), Cells::Numbers(cells.collect())));
        self
    }

    /// Rows.
    pub fn len(&self) -> usize {
        self.columns.first().map_or(0, |(_, cells)| match cells {
            Cells::Words(words) => words.len(),
            Cells::Numbers(numbers) => numbers.len(),
        })
    }

    /// Has it no row?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
