//! `[levels]` of `vote.toml`: groups of units above their region.

use std::collections::BTreeSet;

use crate::data::read::toml::document::Section;
use crate::data::{files::FileName, nearest::suggestion, notes::Notes};
use crate::language::say;
use crate::{
    InputError,
    vote::{Text, Vote},
};

/// The columns of `units.csv` that group the units, inner to outer, and the line that names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::data) struct Levels {
    pub(in crate::data) groups: Vec<String>,
    line: usize,
}

/// Reads `groups`.
pub(in crate::data::read) fn levels(top: &Section<'_>, notes: &mut Notes) -> Result<Levels, InputError> {
    let Some(section) = top.section("levels")? else { return Ok(Levels::default()) };
    section.tell_unknown(&["groups"], notes);
    let entry = section.required("groups")?;
    Ok(Levels { groups: entry.texts()?, line: entry.line() })
}

/// The columns of `units.csv` that group the units: all but those of amounts.
///
/// # Assumes
/// Numbers of areas are whole, and either several units share one or they are counted through: 1 to 26 for 26 cantons.
pub(in crate::data::read::toml) fn groupings<'c>(vote: &Vote, columns: &'c [String]) -> BTreeSet<&'c str> {
    let is_amount = |column: &str| {
        let cells = vote.unit_info.iter().filter_map(|info| info.columns.get(column)).filter(|cell| !cell.is_empty());
        let numbers: Option<Vec<f64>> = cells.map(|cell| cell.trim().parse().ok()).collect();
        let Some(numbers) = numbers.filter(|numbers| !numbers.is_empty()) else { return false };
        let distinct: BTreeSet<u64> = numbers.iter().map(|number| number.to_bits()).collect();
        let is_numbered = numbers.iter().all(|number| number.fract() == 0.0 && *number <= 10.0 * distinct.len() as f64);
        let is_shared = numbers.iter().all(|number| number.fract() == 0.0) && distinct.len() * 2 <= numbers.len();
        !is_numbered && !is_shared
    };
    columns.iter().map(String::as_str).filter(|column| !is_amount(column)).collect()
}

/// Why a name is no grouping: it is that of a column of amounts, or of none.
pub(in crate::data::read::toml) fn not_one(columns: &[String], name: &str) -> Text {
    match columns.iter().any(|column| column == name) {
        true => say!(Refusal::GroupingOfAmounts),
        false => say!(Refusal::GroupingUnknown),
    }
}

/// The levels against the columns of the folder.
///
/// # Errors
/// Refuses a level that is no column of `units.csv`, and one that is named twice.
pub(in crate::data::read) fn check_levels(
    vote: &Vote,
    columns: &[String],
    levels: &Levels,
    name: &FileName,
) -> Result<(), InputError> {
    let known = groupings(vote, columns);
    for (at, group) in vote.levels.iter().enumerate() {
        let refuse = |problem, cure| {
            Err(name.refuse(problem, cure).line(levels.line).column("groups").value(format!("\"{group}\"")))
        };
        if vote.levels[..at].contains(group) {
            return refuse(say!(Refusal::LevelTwice), say!(Refusal::LevelTwiceCure));
        }
        if !known.contains(group.as_str()) {
            let problem = not_one(columns, group);
            let near = suggestion(group, known.iter().copied());
            let all: Vec<&str> = known.iter().copied().collect();
            return refuse(problem, say!(Refusal::LevelUnknownCure, near, known = all.join(" | ")));
        }
    }
    Ok(())
}
