//! How grave a finding is.

use serde::Serialize;

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
