//! `[[override]]` of `desk.toml`: what the desk knows and the count does not.

use std::collections::BTreeSet;

use crate::data::nearest::{called, mate, suggestion, suggestion_of};
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::toml::document::{Entry, Section};
use crate::data::{files::FileName, notes::Notes};
use crate::language::{Value, folded, say};
use crate::tally::keys::Listed;
use crate::{
    InputError,
    vote::{About, FileCode, Finding, Override, OverrideAction, Text, Vote, kind_of, place_of},
};

/// Widest standard deviation of a share.
const MOST_SD: f64 = 0.5;

/// Reads one override; the names are looked up when the tables are read ([`check`]).
///
/// # Errors
/// Refuses a key that is not known, an action without its value or with one it does not take, and a number out of range.
pub(super) fn one(section: &Section<'_>) -> Result<Override, InputError> {
    let mut refused = Refusals::default();
    refused.take(section.refuse_unknown(&["unit", "area", "kind", "action", "value", "sd", "why"]));
    let action = section.required("action").and_then(|action| Ok((action, action.word(&OverrideAction::WORDS)?)));
    let about = about(section, &mut refused);
    let text = section.get("why").map(|why| why.text().map(|text| text.trim().to_owned())).transpose();
    let why = refused.take(text);
    let (action, word) = match action {
        Ok(action) => action,
        Err(error) => return Err(refused.and(error)),
    };
    let (value, sd) = refused.take(amounts(section, action, word));
    refused.sort_from(0);
    refused.done()?;
    Ok(Override { about, action: word, value, sd: sd.unwrap_or(0.0), why, line: Some(action.line()) })
}

/// The units that it is about.
fn about(section: &Section<'_>, refused: &mut Refusals) -> About {
    let mut text = |key| {
        let text = section.get(key).map(|entry| entry.text().map(|text| text.trim().to_owned())).transpose();
        refused.take(text)
    };
    let about = About { unit: text("unit"), area: text("area"), kind: text("kind").map(|kind| kind.to_lowercase()) };
    if let (Some(_), Some(area)) = (&about.unit, section.get("area")) {
        refused.add(area.refuse(say!(Refusal::OverrideUnitAndArea), say!(Refusal::OverrideUnitAndAreaCure)));
    }
    // What is given and no text is told as that.
    let given = || ["unit", "area", "kind"].into_iter().filter_map(|key| section.get(key));
    if let Some(action) = section.get("action")
        && given().all(|entry| entry.text().is_ok_and(|text| text.trim().is_empty()))
    {
        refused.add(action.refuse(say!(Refusal::OverrideOfNothing), say!(Refusal::OverrideOfNothingCure)));
    }
    about
}

/// Value and standard deviation, as the action takes them.
fn amounts(
    section: &Section<'_>,
    action: Entry<'_>,
    word: OverrideAction,
) -> Result<(Option<f64>, Option<f64>), InputError> {
    if !word.has_value()
        && let Some(entry) = section.get("value").or_else(|| section.get("sd"))
    {
        let problem = say!(Refusal::OverrideValueUnasked, action = word.word());
        return Err(entry.refuse(problem, say!(Refusal::OverrideValueUnaskedCure)));
    }
    let (most, most_sd) = if word == OverrideAction::Known { (1.0, MOST_SD) } else { (f64::MAX, f64::MAX) };
    let mut refused = Refusals::default();
    let number = |key, most| section.get(key).map(|entry| entry.number(0.0, most)).transpose();
    let (value, sd) = (refused.take(number("value", most)), refused.take(number("sd", most_sd)));
    if word.has_value() && section.get("value").is_none() {
        let cure = match word {
            OverrideAction::Known => say!(Refusal::OverrideValueMissingCureShare),
            _ => say!(Refusal::OverrideValueMissingCure),
        };
        refused.add(action.refuse(say!(Refusal::OverrideValueMissing), cure));
    }
    refused.done()?;
    Ok((value, sd))
}

/// Looks up the units, areas and kinds that overrides name, and tells each.
///
/// # Errors
/// Refuses a name that the folder does not have, with the nearest one, and a second override of the same kind about the same units.
pub(in crate::data::read) fn check(vote: &mut Vote, file: &FileName, notes: &mut Notes) -> Result<(), InputError> {
    let mut overrides = std::mem::take(&mut vote.desk.overrides);
    for over in &mut overrides {
        settle(vote, over).map_err(|(column, value, problem, cure)| {
            file.refuse(problem, cure).line(over.line.unwrap_or(1)).column(column).value(format!("\"{value}\""))
        })?;
    }
    for (at, over) in overrides.iter().enumerate() {
        let same = |other: &&Override| other.action == over.action && other.about == over.about;
        if let Some(first) = overrides[..at].iter().find(same) {
            let line = Value::plain(first.line.unwrap_or(1));
            let problem = say!(Refusal::OverrideTwice, name = over.about.name(), line);
            let error = file.refuse(problem, say!(Refusal::OverrideTwiceCure)).line(over.line.unwrap_or(1));
            return Err(error.column("action").value(format!("\"{}\"", over.action.word())));
        }
        let message = over.told(&vote.option(vote.focus));
        let finding = Finding::new(FileCode::OverrideInForce, message, say!(Reading::OverrideInForceCure));
        let finding = finding.at(&file.name, over.line).column("action");
        let unit = over.about.unit.as_ref().or(over.about.area.as_ref());
        notes.add(match unit {
            Some(unit) => finding.unit(unit),
            None => finding,
        });
    }
    vote.desk.overrides = overrides;
    Ok(())
}

/// A name that is not known: its key, the name, what is wrong, and the cure.
type Unknown = (&'static str, String, Text, Text);

/// Gives the names of an override the spelling of the folder; where nothing lists units every name may be right.
pub(crate) fn settle(vote: &Vote, over: &mut Override) -> Result<(), Unknown> {
    let keys =
        vote.units.iter().map(|unit| unit.unit.as_str()).chain(vote.unit_info.iter().map(|info| info.unit.as_str()));
    let keys: Vec<&str> = keys.chain(vote.returns.reports.iter().map(|report| report.unit.as_str())).collect();
    if let Some(unit) = &mut over.about.unit {
        let listed = Listed::new(keys.iter().copied().flat_map(|key| [place_of(key), key]));
        let known = listed.key(unit).or_else(|| listed.mate(unit));
        match known {
            Some(known) => known.clone_into(unit),
            None if vote.units.is_empty() && vote.unit_info.is_empty() => {}
            None => {
                let cure = say!(Refusal::OverrideUnknownUnitCure, near = mate(vote, &listed, unit));
                return Err(("unit", unit.clone(), say!(Refusal::OverrideUnknownUnit), cure));
            }
        }
    }
    if let Some(area) = &over.about.area {
        known_area(vote, area)?;
    }
    if let Some(kind) = &over.about.kind {
        let kinds: BTreeSet<&str> = keys.iter().copied().filter_map(kind_of).collect();
        if !kinds.contains(kind.as_str()) && !keys.is_empty() {
            let cure = say!(Refusal::OverrideUnknownKindCure, near = suggestion(kind, kinds.iter().copied()));
            return Err(("kind", kind.clone(), say!(Refusal::OverrideUnknownKind), cure));
        }
    }
    Ok(())
}

/// Regions, and values of the columns of `units.csv`.
fn areas(vote: &Vote) -> BTreeSet<&str> {
    let parents = vote.units.iter().filter_map(|unit| unit.parent.as_deref());
    let reported = vote.returns.reports.iter().filter_map(|report| report.parent.as_deref());
    let columns = vote.unit_info.iter().flat_map(|info| info.columns.values());
    parents.chain(reported).chain(columns).map(str::trim).collect()
}

/// The area or unit that a name may be a slip of, asked as a question, or an empty text.
pub(crate) fn nearest_place(vote: &Vote, name: &str) -> Text {
    let units = vote.units.iter().map(|unit| unit.unit.as_str());
    let listed = vote.unit_info.iter().map(|info| info.unit.as_str());
    if let Some(unit) = called(vote, name) {
        return suggestion_of(Some(unit));
    }
    suggestion(name, areas(vote).into_iter().chain(units.chain(listed).map(place_of)))
}

/// Is every part of a list of areas one that a unit belongs to?
fn known_area(vote: &Vote, area: &str) -> Result<(), Unknown> {
    let known = areas(vote);
    let spelled: BTreeSet<String> = known.iter().map(|name| folded(name)).collect();
    if spelled.contains(&folded(area)) || (vote.units.is_empty() && vote.unit_info.is_empty()) {
        return Ok(());
    }
    let unknown = About::parts(area).find(|part| !spelled.contains(&folded(part)));
    let Some(part) = unknown.or_else(|| Some(area).filter(|area| About::parts(area).next().is_none())) else {
        return Ok(());
    };
    let cure = say!(Refusal::OverrideUnknownAreaCure, near = suggestion(part, known.iter().copied()));
    Err(("area", part.to_owned(), say!(Refusal::OverrideUnknownArea), cure))
}
