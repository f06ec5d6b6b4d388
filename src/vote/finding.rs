//! A doubtful value: not refused, but told, with what probably happened and what to do.

use serde::Serialize;

use super::Text;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Cannot be true.
    Error,
    /// Probably wrong, or easily misread.
    Warning,
    /// Worth knowing.
    Info,
}

/// One finding of the checker or of the reader. What does not apply is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// Stable machine word, e.g. `register_counted_twice`.
    pub code: String,
    /// What is doubtful, with the numbers (no thousands separators).
    pub message: Text,
    /// What probably happened and what to do.
    pub hint: Text,
    /// File of the vote folder.
    pub file: Option<String>,
    /// Line, from 1.
    pub line: Option<usize>,
    /// Column or key.
    pub column: Option<String>,
    /// Unit or area.
    pub unit: Option<String>,
}

impl Finding {
    /// A finding without a place.
    pub fn new(severity: Severity, code: &str, message: Text, hint: Text) -> Self {
        Self { severity, code: code.to_owned(), message, hint, file: None, line: None, column: None, unit: None }
    }

    /// The same finding at a file and line.
    #[must_use]
    pub fn at(mut self, file: impl Into<String>, line: impl Into<Option<usize>>) -> Self {
        self.file = Some(file.into());
        self.line = line.into();
        self
    }

    /// The same finding at a column or key.
    #[must_use]
    pub fn column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }

    /// The same finding about a unit or area.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}
