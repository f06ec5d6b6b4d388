//! `desk.toml`: what the desk has said of this vote.

use crate::data::read::cells::decode::Lines;
use crate::data::read::cells::instant::moment;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::tables::press::SIDES;
use crate::data::read::toml::desk_charts::charts;
use crate::data::read::toml::document::{Section, parse};
use crate::data::read::toml::overrides;
use crate::data::read::withheld::secrecy::scan_desk_keys;
use crate::data::{files::FileName, notes::Notes};
use crate::{
    InputError,
    vote::{Acknowledged, Correction, Desk, DeskCall},
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
    top.tell_unknown(&["acknowledged", "call", "chart", "correction", "hint", "override"], notes);
    let mut refused = Refusals::default();
    let acknowledged = each(&top, "acknowledged", &mut refused, |section| one(section, notes));
    let calls = each(&top, "call", &mut refused, |section| call(section, notes));
    let corrections = each(&top, "correction", &mut refused, |section| correction(section, notes));
    let hint = refused.take(hint(&top, notes));
    let overrides = each(&top, "override", &mut refused, overrides::one);
    let charts = refused.take(top.section("chart").and_then(|section| charts(&file.shown, section)));
    refused.sort_from(0);
    refused.done()?;
    Ok(Desk { acknowledged, calls, corrections, hint, overrides, charts })
}

/// The tables under one heading, those that are refused left out.
fn each<T>(
    top: &Section<'_>,
    key: &'static str,
    refused: &mut Refusals,
    mut read: impl FnMut(&Section<'_>) -> Result<T, InputError>,
) -> Vec<T> {
    let sections = refused.take(top.get(key).map_or_else(|| Ok(Vec::new()), |entry| entry.as_sections()));
    sections.iter().filter_map(|section| refused.ok(read(section))).collect()
}

fn hint(top: &Section<'_>, notes: &mut Notes) -> Result<Option<String>, InputError> {
    let Some(section) = top.section("hint")? else { return Ok(None) };
    section.tell_unknown(&["text", "at"], notes);
    Ok(Some(section.required("text")?.text()?.to_owned()))
}

fn call(section: &Section<'_>, notes: &mut Notes) -> Result<DeskCall, InputError> {
    section.tell_unknown(&["option", "by", "at", "withdrawn"], notes);
    Ok(DeskCall {
        option: section.required("option")?.word(SIDES)?,
        by: section.required("by")?.text()?.to_owned(),
        at: section.get("at").map(|entry| entry.time(moment)).transpose()?,
        withdrawn: section.get("withdrawn").map(|entry| entry.flag()).transpose()?.unwrap_or(false),
    })
}

fn correction(section: &Section<'_>, notes: &mut Notes) -> Result<Correction, InputError> {
    section.tell_unknown(&["why", "at"], notes);
    let at = section.get("at").map(|entry| entry.time(moment)).transpose()?;
    Ok(Correction { why: section.required("why")?.text()?.to_owned(), at })
}

fn one(section: &Section<'_>, notes: &mut Notes) -> Result<Acknowledged, InputError> {
    section.tell_unknown(&["code", "unit", "at"], notes);
    let code = section.required("code")?;
    let unit = section.get("unit");
    let line = unit.as_ref().unwrap_or(&code).line();
    let unit = unit.map(|entry| entry.text().map(str::to_owned)).transpose()?;
    let at = section.get("at").map(|entry| entry.time(moment)).transpose()?;
    Ok(Acknowledged { code: code.text()?.to_owned(), unit, at, line })
}
