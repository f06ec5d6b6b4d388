//! What a chart says, as plain data: the one source of its SVG, PNG, CSV, JSON and alt text.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{figure::Figure, registry::ChartName};
use crate::{Error, Result, language::Lang, table::csv_text};

/// A chart before it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartSpec {
    /// Version of this format.
    pub schema_version: u32,
    /// Which chart.
    pub chart: ChartName,
    /// Id of the vote.
    pub vote: String,
    /// Other votes in the picture, as they were named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<String>,
    /// Language of the words.
    pub lang: Lang,
    /// What is seen, in one sentence.
    pub title: String,
    /// What, where, when, and the base.
    pub subtitle: String,
    /// Its last sentence, title and day of the vote, which is never cut.
    #[serde(skip)]
    pub occasion: String,
    /// What a reader must know beside it.
    pub notes: Vec<String>,
    /// Where the numbers come from.
    pub source: String,
    /// The same without the words before it.
    #[serde(skip)]
    pub origins: String,
    /// A line below the sources, of the desk's theme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
    /// Who publishes it.
    pub credit: Option<String>,
    /// A logo, as SVG text.
    pub logo: Option<String>,
    /// The picture in words.
    pub alt: Alt,
    /// The numbers.
    pub table: Table,
    /// The picture.
    pub figure: Figure,
}

/// The picture in words, for those who cannot see it, by language.
pub type Alt = BTreeMap<Lang, String>;

/// The numbers of a chart; machine words and unrounded numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<&'static str>,
    /// Rows, as wide as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// A number.
    Number(f64),
    /// A count.
    Count(u64),
    /// A word.
    Text(String),
    /// Not known.
    Empty,
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        if number.is_finite() { Self::Number(number) } else { Self::Empty }
    }
}

impl From<u64> for Cell {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Cell {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl Cell {
    fn text(&self) -> String {
        match self {
            Self::Number(number) => format!("{number}"),
            Self::Count(count) => count.to_string(),
            Self::Text(text) => crate::table::spreadsheet_text(text).into_owned(),
            Self::Empty => String::new(),
        }
    }
}

impl ChartSpec {
    /// Name of its files, without size, theme and language: the chart, and the other votes in it.
    pub fn stem(&self) -> String {
        self.beside.iter().fold(self.chart.word().to_owned(), |stem, vote| format!("{stem}.{vote}"))
    }

    /// The numbers as CSV: decimal points, blank where nothing is known.
    pub fn csv(&self) -> Result<String> {
        let head = self.table.columns.iter().map(|&column| column.to_owned()).collect();
        let rows = self.table.rows.iter().map(|row| row.iter().map(Cell::text).collect());
        csv_text(&format!("CSV of chart {}", self.chart), std::iter::once::<Vec<String>>(head).chain(rows))
    }

    /// The whole chart as JSON, keys sorted.
    pub fn json(&self) -> Result<String> {
        let bug = |error: serde_json::Error| Error::Bug(format!("JSON of chart {}: {error}", self.chart));
        // serde_json keeps the keys of a Value sorted.
        let value: Value = serde_json::to_value(self).map_err(bug)?;
        Ok(serde_json::to_string_pretty(&value).map_err(bug)? + "\n")
    }

    /// The picture in words.
    pub fn alt(&self, lang: Lang) -> &str {
        self.alt.get(&lang).or_else(|| self.alt.get(&Lang::En)).map_or("", String::as_str)
    }
}
