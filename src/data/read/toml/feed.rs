//! `[feed]`: where the figures of the night come from, and how they are written there.

use std::collections::BTreeMap;

use crate::data::notes::Notes;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::toml::document::{Entry, Section};
use crate::language::say;
use crate::{
    InputError,
    vote::{Feed, FeedCode, FeedFormat, FeedStatus, Finding},
};

const KEYS: [&str; 8] = ["format", "url", "question", "decimal", "thousands", "columns", "units", "status"];
/// Marks that stand between the whole and the fraction of a number.
const DECIMALS: [char; 2] = ['.', ','];
/// Marks that stand between thousands.
const THOUSANDS: [char; 9] = ['.', ',', '\'', '’', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '_'];

/// Reads `[feed]`; a key that is not known is told and not read.
///
/// # Errors
/// Refuses a format or a status that there is not, marks that are none, and values of another type.
pub(in crate::data::read) fn feed(top: &Section<'_>, notes: &mut Notes) -> Result<Option<Feed>, InputError> {
    let Some(section) = top.section("feed")? else { return Ok(None) };
    section.tell_unknown(&KEYS, notes);
    let mut refused = Refusals::default();
    let formats = FeedFormat::ALL.map(|format| (format.word(), format));
    let text = |key| section.get(key).map(|entry| entry.text().map(str::to_owned)).transpose();
    let feed = Feed {
        format: refused.take(section.get("format").map(|entry| entry.word(&formats)).transpose()),
        url: refused.take(text("url")),
        question: refused.take(question(&section)),
        decimal: refused.take(mark(&section, "decimal", &DECIMALS)),
        thousands: refused.take(mark(&section, "thousands", &THOUSANDS)),
        columns: refused.take(names(&section, "columns")),
        units: refused.take(names(&section, "units")),
        status: refused.take(status(&section, notes)),
    };
    if let (Some(decimal), Some(thousands), Some(entry)) = (feed.decimal, feed.thousands, section.get("thousands"))
        && decimal == thousands
    {
        refused.add(entry.refuse(say!(Feed::MarksAlike), say!(Feed::MarksAlikeCure)));
    }
    refused.done()?;
    if let Some(columns) = section.section("columns")? {
        columns.tell_unknown(&Feed::COLUMNS, notes);
    }
    tell_missing(&section, &feed, notes);
    Ok(Some(feed))
}

/// A CSV of somebody's own needs to be told at least where unit and votes stand.
fn tell_missing(section: &Section<'_>, feed: &Feed, notes: &mut Notes) {
    let wanted = feed.format == Some(FeedFormat::Csv) || feed.columns.contains_key("unit");
    let missing: Vec<&str> =
        ["unit", "yes", "no"].into_iter().filter(|ours| wanted && !feed.columns.contains_key(*ours)).collect();
    if missing.is_empty() {
        return;
    }
    let message = say!(Feed::ColumnMissing, columns = missing.join("`, `"));
    let finding = Finding::new(FeedCode::FeedColumnMissing, message, say!(Feed::ColumnMissingCure));
    notes.add(section.place(finding).column("feed.columns"));
}

/// A question is called by a text; a number is taken for one.
fn question(section: &Section<'_>) -> Result<Option<String>, InputError> {
    let Some(entry) = section.get("question") else { return Ok(None) };
    match entry.count() {
        Ok(number) => Ok(Some(number.to_string())),
        Err(_) => entry.text().map(|text| Some(text.to_owned())),
    }
}

fn mark(section: &Section<'_>, key: &'static str, marks: &[char]) -> Result<Option<char>, InputError> {
    let Some(entry) = section.get(key) else { return Ok(None) };
    let text = entry.text()?;
    let mut signs = text.chars();
    match (signs.next(), signs.next()) {
        (None, _) => Ok(None),
        (Some(sign), None) if marks.contains(&sign) => Ok(Some(sign)),
        _ => Err(entry.refuse(say!(Feed::NoMark), say!(Feed::NoMarkCure, key))),
    }
}

fn names(section: &Section<'_>, key: &'static str) -> Result<BTreeMap<String, String>, InputError> {
    let Some(section) = section.section(key)? else { return Ok(BTreeMap::new()) };
    section.entries().map(|entry| Ok((entry.key().to_owned(), one_name(&entry)?))).collect()
}

/// A name as text; digits without quotation marks are taken for one, too.
fn one_name(entry: &Entry<'_>) -> Result<String, InputError> {
    match entry.count() {
        Ok(number) => Ok(number.to_string()),
        Err(_) => entry.text().map(|text| text.trim().to_owned()),
    }
}

/// `[feed.status] complete = ["final", "3"]`: their words by what they say.
fn status(section: &Section<'_>, notes: &mut Notes) -> Result<BTreeMap<String, FeedStatus>, InputError> {
    let Some(section) = section.section("status")? else { return Ok(BTreeMap::new()) };
    section.tell_unknown(&FeedStatus::WORDS.map(|(word, _)| word), notes);
    let mut words = BTreeMap::new();
    for (word, says) in FeedStatus::WORDS {
        let Some(entry) = section.get(word) else { continue };
        for theirs in entry.texts()? {
            if words.insert(theirs.trim().to_owned(), says).is_some_and(|other| other != says) {
                return Err(entry.refuse(say!(Feed::StatusTwice, word = theirs), say!(Feed::StatusTwiceCure)));
            }
        }
    }
    Ok(words)
}
