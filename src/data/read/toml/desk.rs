//! `desk.toml`: what the desk has said of this vote.

use crate::data::read::cells::decode::Lines;
use crate::data::read::toml::document::{Section, parse};
use crate::data::read::withheld::secrecy::scan_desk_keys;
use crate::data::{files::FileName, notes::Notes};
use crate::{
    InputError,
    vote::{Acknowledged, Desk},
};

/// Reads `desk.toml`; a key that is not known is told and not read.
///
/// # Errors
/// Refuses invalid TOML and values of another type, with their line.
pub(in crate::data::read) fn read(file: &FileName, text: &str, notes: &mut Notes) -> Result<Desk, InputError> {
    let table = parse(file, text)?;
    let lines = Lines::of(text);
    scan_desk_keys(file, &lines, &table, notes);
    let top = Section::whole(file, text, &lines, &table);
    top.tell_unknown(&["acknowledged"], notes);
    let Some(entry) = top.get("acknowledged") else { return Ok(Desk::default()) };
    let acknowledged = entry.as_sections()?.iter().map(|section| one(section, notes)).collect::<Result<_, _>>()?;
    Ok(Desk { acknowledged })
}

fn one(section: &Section<'_>, notes: &mut Notes) -> Result<Acknowledged, InputError> {
    section.tell_unknown(&["code", "unit", "at"], notes);
    let code = section.required("code")?;
    let unit = section.get("unit");
    let line = unit.as_ref().unwrap_or(&code).line();
    let unit = unit.map(|entry| entry.text().map(str::to_owned)).transpose()?;
    Ok(Acknowledged { code: code.text()?.to_owned(), unit, line })
}
