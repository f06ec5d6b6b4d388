//! Which format a body has, and what each needs.

use crate::{
    InputError,
    data::files::FileName,
    language::{Text, Value, say},
    vote::{Feed, FeedFormat},
};

/// What a format is, and what it needs to be told.
pub fn needs(format: FeedFormat) -> (Text, Text) {
    match format {
        FeedFormat::Canonical => (say!(Feed::Canonical), say!(Feed::CanonicalNeeds)),
        FeedFormat::Csv => (say!(Feed::Csv), say!(Feed::CsvNeeds)),
        FeedFormat::OneGov => (say!(Feed::Onegov), say!(Feed::OnegovNeeds)),
        FeedFormat::SwissOgd => (say!(Feed::SwissOgd), say!(Feed::SwissOgdNeeds)),
        FeedFormat::Eligendo => (say!(Feed::Eligendo), say!(Feed::EligendoNeeds)),
        FeedFormat::Nist => (say!(Feed::Nist), say!(Feed::NistNeeds)),
        FeedFormat::Ech0252 => (say!(Feed::Ech0252), say!(Feed::Ech0252Needs)),
    }
}

/// The format of a body, by its first signs or its heading.
///
/// # Errors
/// Refuses what is none of the formats.
pub(super) fn recognised(file: &FileName, text: &str, feed: &Feed) -> Result<FeedFormat, InputError> {
    let start = text.trim_start();
    let first: String = start.chars().take(4000).collect();
    if start.starts_with('<') {
        return match start.contains("eCH-0252") {
            true => Ok(FeedFormat::Ech0252),
            false => Err(unknown(file)),
        };
    }
    if start.starts_with(['{', '[']) {
        return match () {
            () if first.contains("ElectionResults.") || start.contains("\"ElectionResults.ElectionReport\"") => {
                Ok(FeedFormat::Nist)
            }
            () if start.contains("\"schweiz\"") => Ok(FeedFormat::SwissOgd),
            () => Err(unknown(file)),
        };
    }
    let heading = start.lines().next().unwrap_or_default();
    let names: Vec<&str> = heading.split([',', ';', '\t']).map(|name| name.trim().trim_matches('"').trim()).collect();
    let has = |name: &str| names.contains(&name);
    if feed.columns.contains_key("unit") {
        return Ok(FeedFormat::Csv);
    }
    match () {
        () if has("cod") && has("quesito_cod") && has("sezioni_perv") => Ok(FeedFormat::Eligendo),
        () if has("yeas") && has("nays") && has("entity_id") => Ok(FeedFormat::OneGov),
        () if has("unit") => Ok(FeedFormat::Canonical),
        () if names.len() > 1 && names.iter().all(|name| !name.is_empty()) => Err(other_table(file, &names)),
        () => Err(unknown(file)),
    }
}

/// A table of somebody's own: its columns must be named.
fn other_table(file: &FileName, names: &[&str]) -> InputError {
    let columns = Value::first_few(names.iter().map(|name| Text::same(format!("`{name}`"))), 8);
    file.refuse(say!(Feed::ColumnsUnknown, columns), say!(Feed::ColumnsUnknownCure, first = Text::same(names[0])))
        .line(1)
}

/// A body that begins as what a server says in place of data.
///
/// # Errors
/// Refuses a web page, whatever format is named.
pub(super) fn no_web_page(file: &FileName, text: &str) -> Result<(), InputError> {
    let start: String = text.trim_start().chars().take(4000).collect();
    match is_web_page(&start.to_lowercase()) {
        true => Err(file.refuse(say!(Feed::WebPage), say!(Feed::WebPageCure)).line(1)),
        false => Ok(()),
    }
}

fn is_web_page(lower: &str) -> bool {
    let start = lower.trim_start_matches('\u{feff}').trim_start();
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || (start.starts_with('<') && lower.contains("<html"))
}

fn unknown(file: &FileName) -> InputError {
    let formats = FeedFormat::ALL.map(FeedFormat::word).join(" | ");
    file.refuse(say!(Feed::FormatUnknown), say!(Feed::FormatUnknownCure, formats))
}
