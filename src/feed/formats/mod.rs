//! One file a format.

mod canonical;
mod mapped;
mod onegov;
mod swiss_ogd;
mod eligendo;
mod nist;
mod ech0252;

use super::{
    cells::clock::Clock,
    options::FeedOptions,
    question::{self, Question},
    record::Body,
};
use crate::{
    InputError,
    data::{Likeness, Table, files::FileName, notes::Notes, rehearsal, scan_heading},
    language::{Text, say},
    vote::{FeedFormat, Vote},
};

pub(super) use canonical::read as canonical;

/// A body as text, and for whom it is read.
pub(super) struct Source<'a> {
    pub(super) file: &'a FileName,
    pub(super) text: &'a str,
    /// The same as bytes.
    pub(super) bytes: &'a [u8],
    pub(super) vote: &'a Vote,
    pub(super) options: &'a FeedOptions,
}

impl Source<'_> {
    /// The clocks of the vote, or of the country of the format.
    fn clock(&self, country: Option<&str>) -> Clock {
        Clock::of(self.vote, self.options.without_vote, country)
    }

    /// Number of the question that is asked for.
    fn chosen(&self, questions: &[Question]) -> Result<usize, InputError> {
        question::chosen(questions, self.options.question.as_deref(), self.file)
    }
}

/// What a body of a format says.
///
/// # Errors
/// Refuses a broken body, and one without the question that is asked for.
pub(super) fn read(format: FeedFormat, source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    match format {
        // It is read row by row as the vote's own file.
        FeedFormat::Canonical | FeedFormat::Csv => mapped::read(source, notes),
        FeedFormat::OneGov => onegov::read(source, notes),
        FeedFormat::SwissOgd => swiss_ogd::read(source, notes),
        FeedFormat::Eligendo => eligendo::read(source, notes),
        FeedFormat::Nist => nist::read(source, notes),
        FeedFormat::Ech0252 => ech0252::read(source, notes),
    }
}

/// A name without letters that were lost before it was published; `None` where any was, or where there is none.
fn clean(name: Option<&str>) -> Option<String> {
    let name = name?.trim();
    (!name.is_empty() && !name.contains(char::REPLACEMENT_CHARACTER)).then(|| name.to_owned())
}

/// Why a title says that it is no real vote: it is a word for a rehearsal and nothing else.
fn test_title(titles: &[String]) -> Option<Text> {
    let title = titles.iter().find(|title| rehearsal(title) == Likeness::Sure)?;
    Some(say!(Feed::TestTitle, title))
}

/// Why a table says that it is no real one: a column that nobody reads looks like the mark of a rehearsal.
fn test_column(table: &Table, known: &[&str], notes: &mut Notes) -> Option<Text> {
    let mut own = Notes::default();
    scan_heading(table, known, &mut own);
    let found = own.into_findings();
    let asks = found.iter().find(|finding| crate::data::asks_for_secrecy(finding));
    let why = asks.map(|finding| say!(Feed::TestColumn, column = finding.column.clone().unwrap_or_default()));
    found.into_iter().for_each(|finding| notes.add(finding));
    why
}
