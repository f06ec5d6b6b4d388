//! A refusal as JSON.

use serde::Serialize;

use crate::{Error, InputError, SCHEMA_VERSION, language::Lang};

/// What stands on standard output in place of an answer.
#[derive(Debug, Serialize)]
pub struct ErrorObject {
    schema_version: u32,
    command: &'static str,
    version: &'static str,
    exit_code: u8,
    error: Refusal,
    /// Other cells refused in the same run.
    more: Vec<Refusal>,
}

/// One refusal; what does not apply is null.
#[derive(Debug, Serialize)]
struct Refusal {
    kind: &'static str,
    message: String,
    cure: String,
    file: Option<String>,
    line: Option<usize>,
    column: Option<String>,
    value: Option<String>,
}

impl ErrorObject {
    /// The object of an error, in a language.
    pub fn of(error: &Error, command: &'static str, lang: Lang) -> Self {
        let kind = match error {
            Error::Usage { .. } => "usage",
            Error::Input(_) => "input",
            Error::Strict(_) | Error::Findings { .. } => "findings",
            Error::Embargo { .. } => "embargo",
            Error::NothingToSay { .. } => "nothing_to_say",
            Error::Output { .. } | Error::Place { .. } => "output",
            Error::Charts(_) => "charts",
            Error::Bug(_) => "bug",
        };
        let (refusal, more) = match error {
            Error::Input(first) => {
                (of_input(first, lang), first.more.iter().map(|other| of_input(other, lang)).collect())
            }
            other => (
                Refusal {
                    kind,
                    message: other.told(lang),
                    cure: other.cure_in(lang),
                    file: None,
                    line: None,
                    column: None,
                    value: None,
                },
                Vec::new(),
            ),
        };
        let version = env!("CARGO_PKG_VERSION");
        Self { schema_version: SCHEMA_VERSION, command, version, exit_code: error.exit_code(), error: refusal, more }
    }
}

fn of_input(error: &InputError, lang: Lang) -> Refusal {
    Refusal {
        kind: "input",
        message: error.problem.get(lang),
        cure: error.cure.get(lang),
        file: Some(error.file.to_string()),
        line: error.line,
        column: error.column.as_deref().map(ToOwned::to_owned),
        value: error.value.as_deref().map(ToOwned::to_owned),
    }
}
