//! `desk.toml`: what the desk has said of this vote.

use super::{
    super::{files::FileName, notes::Notes},
    decode::Lines,
    secrecy::scan_desk_keys,
    toml_doc::{Section, parse},
};
use crate::{
    InputError,
    vote::{Acknowledged, Desk},
};

/// Reads `desk.toml`; a key that is not known is told and not read.
///
/// # Errors
/// Refuses invalid TOML and values of another type, with their line.
pub(super) fn read(file: &FileName, text: &str, notes: &mut Notes) -> Result<Desk, InputError> {
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
