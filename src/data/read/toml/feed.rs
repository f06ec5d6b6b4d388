//! `[feed]`: where the figures of the night come from, and how they are written there.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::data::notes::Notes;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::toml::document::{Entry, Section};
use crate::language::say;
use crate::{
    InputError,
    vote::{Feed, FeedCode, FeedFormat, FeedSignature, FeedStatus, Finding},
};

const KEYS: [&str; 9] =
    ["format", "url", "question", "decimal", "thousands", "columns", "units", "status", "signature"];
/// What stands before the 32 bytes of a key in a file of public keys (RFC 8410).
const KEY_INFO: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
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
        signature: refused.take(signature(&section, notes)),
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

/// `[feed.signature]`: a key that is none is refused, so that no figure is used unchecked.
fn signature(section: &Section<'_>, notes: &mut Notes) -> Result<Option<FeedSignature>, InputError> {
    let Some(section) = section.section("signature")? else { return Ok(None) };
    section.tell_unknown(&["key", "url"], notes);
    let entry = section.required("key")?;
    let key = public_key(entry.text()?);
    let key = key.ok_or_else(|| entry.refuse(say!(Feed::NoKey), say!(Feed::NoKeyCure)))?;
    Ok(Some(FeedSignature { key, url: section.get("url").map(|entry| entry.text().map(str::to_owned)).transpose()? }))
}

/// A key in 64 hexadecimal digits, in base64, or as the text of a file `-----BEGIN PUBLIC KEY-----`.
fn public_key(text: &str) -> Option<[u8; 32]> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("-----"));
    let text: String = lines.flat_map(str::split_whitespace).collect();
    let bytes = from_hex(&text).or_else(|| BASE64_STANDARD.decode(&text).ok())?;
    bytes.strip_prefix(&KEY_INFO).unwrap_or(&bytes).try_into().ok()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|sign| u8::try_from(sign.to_digit(16)?).ok()).collect();
    let digits = digits.filter(|digits| digits.len() == 64)?;
    Some(digits.chunks_exact(2).map(|pair| 16 * pair[0] + pair[1]).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_openssl_writes_it_in_base64_and_in_hexadecimal_digits() {
        // RFC 8410, section 10.1, and the key in it.
        let file = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";
        let key = public_key(file).expect("a key");
        assert_eq!((key[0], key[31]), (0x19, 0xe1));
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(public_key(&hex), Some(key));
        assert_eq!(public_key("Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="), Some(key));
        for text in ["", "key", &hex[..62], "MCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="] {
            assert_eq!(public_key(text), None, "{text}"); // the last is a key of another kind
        }
    }
}
