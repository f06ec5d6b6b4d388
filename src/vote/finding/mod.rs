//! A doubtful value: not refused, but told, with what probably happened and what to do.

mod word;
mod codes;
mod define;
mod severity;

use std::cmp::Ordering;

use serde::Serialize;

use super::Text;
use crate::language::PlaceNames;

pub use codes::{
    Code, FeedCode, FileCode, FlagCode, LineCode, LinkCode, PollCode, PollTableCode, PressCode, ReportCode, ResultCode,
    TotalCode, UnitCode, VoteFileCode,
};
pub use severity::Severity;

/// One finding of the checker or of the reader. What does not apply is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// What it is about.
    pub code: Code,
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
    /// A finding without a place, as grave as its code usually is.
    pub fn new(code: impl Into<Code>, message: Text, hint: Text) -> Self {
        let code = code.into();
        let severity = code.severities()[0];
        Self { severity, code, message, hint, file: None, line: None, column: None, unit: None }
    }

    /// The same finding as grave as its case is: one of the severities of its code.
    #[must_use]
    pub fn graded(mut self, severity: Severity) -> Self {
        debug_assert!(self.code.severities().contains(&severity), "{} is never {severity:?}", self.code);
        self.severity = severity;
        self
    }

    /// The same finding in the words that a vote has for its units and regions.
    #[must_use]
    pub fn named(self, names: &PlaceNames) -> Self {
        Self { message: self.message.named(names), hint: self.hint.named(names), ..self }
    }

    /// The order in which findings are told: by severity, file, line, column, code and unit; in a file what has no line stands last.
    pub fn order(&self, other: &Self) -> Ordering {
        (self.severity, &self.file, self.line.is_none(), self.line, &self.column)
            .cmp(&(other.severity, &other.file, other.line.is_none(), other.line, &other.column))
            .then_with(|| (self.code, &self.unit).cmp(&(other.code, &other.unit)))
            .then_with(|| self.message.english().cmp(&other.message.english()))
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
