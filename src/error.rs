//! What can go wrong, with its place, its cure and its exit code.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use miette::Diagnostic;
use thiserror::Error as ThisError;

use crate::language::{Lang, PlaceNames, Text, Value, say};

/// Result of every fallible function of the program.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A refused input: where it stands, what was found there and what to do.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
#[error("{}", self.told(Lang::En))]
pub struct InputError {
    /// File as the user named it, or `<vote>/<file>` for an embedded vote.
    pub file: Box<str>,
    /// Line in the file, from 1; `None` when the whole file is meant.
    pub line: Option<usize>,
    /// Column or key.
    pub column: Option<Box<str>>,
    /// The value as it stands in the file.
    pub value: Option<Box<str>>,
    /// What is wrong.
    pub problem: Box<Text>,
    /// What to do about it.
    pub cure: Box<Text>,
    /// What else was refused in the same reading, in the order of the files and their lines.
    pub more: Box<[InputError]>,
}

/// Of more refusals than this only the number is told.
const MOST_REFUSALS: usize = 50;

impl InputError {
    /// An error about a whole file.
    pub fn file(file: impl Into<String>, problem: impl Into<Text>, cure: impl Into<Text>) -> Self {
        let file = file.into().into_boxed_str();
        let (problem, cure) = (Box::new(problem.into()), Box::new(cure.into()));
        Self { file, line: None, column: None, value: None, problem, cure, more: Box::default() }
    }

    /// Its place, what is wrong and what was found there, in a language.
    pub fn told(&self, lang: Lang) -> String {
        self.text().get(lang)
    }

    /// The same in every language.
    pub fn text(&self) -> Text {
        let line = self.line.map(|line| say!(Refusal::AtLine, line = Value::plain(line)));
        let column = self.column.as_ref().map(|column| say!(Refusal::AtColumn, column));
        let place = Text::joined([Some(Text::same(&*self.file)), line, column].into_iter().flatten(), ", ");
        let problem = &*self.problem;
        match &self.value {
            Some(value) => say!(Refusal::RefusedFound, place, problem, value),
            None => say!(Refusal::Refused, place, problem),
        }
    }

    /// The same in the words that a vote has for its units and regions.
    #[must_use]
    pub fn named(mut self, names: &PlaceNames) -> Self {
        *self.problem = std::mem::take(&mut *self.problem).named(names);
        *self.cure = std::mem::take(&mut *self.cure).named(names);
        self.more = self.more.into_iter().map(|error| error.named(names)).collect();
        self
    }

    /// What to do about it, behind the word for help.
    pub fn help_in(&self, lang: Lang) -> String {
        say!(Refusal::RefusedHelp, cure = &*self.cure).get(lang)
    }

    /// The refusal and those it brings along, one by one.
    pub(crate) fn each(mut self) -> impl Iterator<Item = Self> {
        let more = std::mem::take(&mut self.more);
        std::iter::once(self).chain(more)
    }

    /// Several refusals as one, the first in front; of more than fifty only the number is told. `None` of none.
    pub fn all(refused: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut refused = refused.into_iter().flat_map(Self::each);
        let mut first = refused.next()?;
        let mut more: Vec<Self> = refused.collect();
        if let Some(beyond) = (more.len() + 1).checked_sub(MOST_REFUSALS).filter(|beyond| *beyond > 0) {
            more.truncate(MOST_REFUSALS - 1);
            let problem = say!(Refusal::MoreRefusals, n = beyond);
            more.push(Self::file(first.file.as_ref(), problem, say!(Refusal::MoreRefusalsCure)));
        }
        first.more = more.into_boxed_slice();
        Some(first)
    }

    /// The same error at a line (from 1).
    #[must_use]
    pub fn line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// The same error at a column or key.
    #[must_use]
    pub fn column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into().into_boxed_str());
        self
    }

    /// The same error with the value that was found.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into().into_boxed_str());
        self
    }
}

/// Everything a command can end with besides success.
#[derive(Debug)]
pub enum Error {
    /// The command line asks for something that does not exist (exit 2).
    Usage {
        /// What is wrong.
        problem: Text,
        /// What to type instead.
        cure: Text,
    },
    /// An input file is wrong (exit 3).
    Input(Box<InputError>),
    /// `--strict` met findings (exit 4).
    Strict(usize),
    /// Findings of severity error stand in the way (exit 4).
    Findings {
        /// The vote.
        vote: String,
        /// How many there are.
        count: usize,
        /// The first of them, or nothing.
        first: Text,
        /// What to do.
        cure: Text,
    },
    /// An embargo is in force (exit 5).
    Embargo {
        /// Until when, and of which vote.
        problem: Text,
        /// What ends it.
        cure: Text,
    },
    /// Nothing honest can be said yet (exit 6).
    NothingToSay {
        /// Why nothing can be said.
        reason: Text,
        /// What would change that.
        cure: Text,
    },
    /// An output could not be written (exit 7).
    Output {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Some charts of a report failed; everything else is written (exit 1).
    Charts(Vec<String>),
    /// A folder is not one to write into (exit 7).
    Place {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it.
        problem: Text,
        /// What to do.
        cure: Text,
    },
    /// A bug: an invariant of the program does not hold (exit 1).
    Bug(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Lang::En))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Output { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl Error {
    /// The command line is wrong.
    pub fn usage(problem: impl Into<Text>, cure: impl Into<Text>) -> Self {
        Self::Usage { problem: problem.into(), cure: cure.into() }
    }

    /// Nothing honest can be said.
    pub fn nothing(reason: impl Into<Text>, cure: impl Into<Text>) -> Self {
        Self::NothingToSay { reason: reason.into(), cure: cure.into() }
    }

    /// Runs some work; if it panics, that is a bug like any other.
    ///
    /// # Errors
    /// Those of the work, and what it panicked with.
    pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
        caught.unwrap_or_else(|payload| {
            let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
            Err(Self::Bug(text.unwrap_or_else(|| say!(Stop::WithoutAWord).english())))
        })
    }

    /// The same in the words that a vote has for its units and regions.
    #[must_use]
    pub fn named(self, names: &PlaceNames) -> Self {
        match self {
            Self::Usage { problem, cure } => Self::Usage { problem: problem.named(names), cure: cure.named(names) },
            Self::NothingToSay { reason, cure } => {
                Self::NothingToSay { reason: reason.named(names), cure: cure.named(names) }
            }
            Self::Input(error) => Self::Input(Box::new(error.named(names))),
            other => other,
        }
    }

    /// Something could not be written.
    pub fn output(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::Output { path: path.into(), source }
    }

    /// A folder cannot be written into as it is.
    pub fn place(path: impl Into<PathBuf>, problem: impl Into<Text>, cure: impl Into<Text>) -> Self {
        Self::Place { path: path.into(), problem: problem.into(), cure: cure.into() }
    }

    /// What is wrong, in a language.
    pub fn told(&self, lang: Lang) -> String {
        self.problem().get(lang)
    }

    /// What is wrong, in every language.
    pub fn problem(&self) -> Text {
        let path = |path: &Path| path.display().to_string();
        match self {
            Self::Usage { problem, .. } | Self::Embargo { problem, .. } => problem.clone(),
            Self::Input(error) => error.text(),
            Self::Strict(n) => say!(Stop::Strict, n),
            Self::Findings { vote, count, first, .. } if first.is_empty() => say!(Stop::Findings, vote, count),
            Self::Findings { vote, count, first, .. } => say!(Stop::FindingsFirst, vote, count, first),
            Self::NothingToSay { reason, .. } => reason.clone(),
            Self::Output { path: at, source } => say!(Stop::NotWritten, path = path(at), why = source.to_string()),
            Self::Charts(charts) => say!(Stop::Charts, charts = Value::list(charts)),
            Self::Place { path: at, problem, .. } => say!(Stop::NotInto, path = path(at), problem),
            Self::Bug(why) => say!(Stop::Bug, why),
        }
    }

    /// What to do about it.
    pub fn cure(&self) -> Text {
        match self {
            Self::Usage { cure, .. }
            | Self::Embargo { cure, .. }
            | Self::NothingToSay { cure, .. }
            | Self::Findings { cure, .. }
            | Self::Place { cure, .. } => cure.clone(),
            Self::Input(error) => (*error.cure).clone(),
            Self::Strict(_) => say!(Stop::StrictCure),
            Self::Output { .. } => say!(Stop::NotWrittenCure),
            Self::Charts(_) => say!(Stop::ChartsCure),
            Self::Bug(_) => say!(Stop::BugCure),
        }
    }

    /// What to do about it, in a language.
    pub fn cure_in(&self, lang: Lang) -> String {
        self.cure().get(lang)
    }

    /// What to do about it, behind the word for help.
    pub fn help_in(&self, lang: Lang) -> String {
        say!(Stop::Help, cure = self.cure()).get(lang)
    }

    /// Exit code of the table in `--help`.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Bug(_) | Self::Charts(_) => 1,
            Self::Usage { .. } => 2,
            Self::Input(_) => 3,
            Self::Strict(_) | Self::Findings { .. } => 4,
            Self::Embargo { .. } => 5,
            Self::NothingToSay { .. } => 6,
            Self::Output { .. } | Self::Place { .. } => 7,
        }
    }
}

impl From<InputError> for Error {
    fn from(error: InputError) -> Self {
        Self::Input(Box::new(error))
    }
}

impl Diagnostic for InputError {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.cure.english()))
    }
}

impl Diagnostic for Error {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.cure().english()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_bug_with_its_words_and_exit_code_1() {
        for work in [|| panic!("broken"), || panic!("{}", "broken")] {
            let error = Error::caught::<()>(work).expect_err("it panics");
            assert_eq!((error.to_string().as_str(), error.exit_code()), ("bug: broken", 1));
        }
        assert_eq!(Error::caught(|| Ok(5)).expect("no panic"), 5);
    }
}
