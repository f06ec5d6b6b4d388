//! What a desk says with a publication stays said: it is written into the `desk.toml` of the vote's folder.

use std::{fs, io, path::Path};

use crate::{
    Error, Result,
    publish::{Call, swap::write_atomic},
    vote::{Moment, Side, Vote, VoteSource},
};

/// What was said with a publication.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said<'a> {
    /// A winner that a person declares.
    pub call: Option<&'a Call>,
    /// Why the version corrects the one before.
    pub correction: Option<&'a str>,
    /// What is known of the counting order.
    pub hint: Option<&'a str>,
    /// When it was said, where that is known.
    pub at: Option<Moment>,
}

/// Adds what is new to `desk.toml`; what stands there, comments too, stays. `false` where a vote inside the program has no folder to write into.
///
/// # Errors
/// [`Error::Output`] where the file cannot be read or written.
pub fn remember(vote: &Vote, said: &Said<'_>) -> Result<bool> {
    let desk = &vote.desk;
    let same_call = |call: &&Call| desk.call().is_some_and(|known| known.option == call.side && known.by == call.by);
    let call = said.call.filter(|call| !same_call(call));
    let correction = said.correction.filter(|why| desk.corrections.last().is_none_or(|known| known.why != *why));
    let hint = said.hint.filter(|hint| desk.hint.as_deref() != Some(hint));
    if call.is_none() && correction.is_none() && hint.is_none() {
        return Ok(true);
    }
    let VoteSource::Folder(folder) = &vote.source else { return Ok(false) };
    let path = Path::new(if folder.is_empty() { "." } else { folder }).join("desk.toml");
    let mut text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read.map_err(|error| Error::output(&path, error))?,
    };
    if hint.is_some() {
        text = without_table(&text, "[hint]");
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let at = said.at.map_or_else(String::new, |at| format!("at = {at}\n"));
    if let Some(call) = call {
        let option = if call.side == Side::Yes { "yes" } else { "no" };
        text += &format!("\n[[call]]\noption = \"{option}\"\nby = {}\n{at}", quoted(&call.by));
    }
    if let Some(why) = correction {
        text += &format!("\n[[correction]]\nwhy = {}\n{at}", quoted(why));
    }
    if let Some(hint) = hint {
        text += &format!("\n[hint]\ntext = {}\n{at}", quoted(hint));
    }
    write_atomic(&path, text.trim_start_matches('\n').as_bytes()).map(|()| true)
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// The text without the lines of a table.
fn without_table(text: &str, heading: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in text.split_inclusive('\n') {
        let head = line.trim();
        if head.starts_with('[') {
            inside = head.split('#').next().is_some_and(|head| head.trim() == heading);
        }
        if !inside {
            kept += line;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_goes_with_its_lines_and_nothing_else() {
        let text = "# ours\n[hint] # old\ntext = \"a\"\n\n[[call]]\noption = \"no\"\n";
        assert_eq!(without_table(text, "[hint]"), "# ours\n[[call]]\noption = \"no\"\n");
        assert_eq!(without_table(text, "[other]"), text);
    }

    #[test]
    fn words_of_any_kind_are_read_again_as_they_were() {
        for text in ["a \"quote\"", "back\\slash", "two\nlines", "é – 国", ""] {
            let read: toml::Table = format!("text = {}", quoted(text)).parse().expect("TOML");
            assert_eq!(read["text"].as_str(), Some(text));
        }
    }
}
