//! Severities in words.

use crate::{
    language::say,
    vote::{Severity, Text},
};

/// The word for a severity.
pub(super) fn word(severity: Severity) -> Text {
    match severity {
        Severity::Error => say!(Cli::Error),
        Severity::Warning => say!(Cli::Warning),
        Severity::Info => say!(Cli::Note),
    }
}
