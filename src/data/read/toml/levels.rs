//! `[levels]` of `vote.toml`: groups of units above their region.

use std::collections::BTreeSet;

use crate::data::read::toml::document::Section;
use crate::data::{files::FileName, nearest::suggestion, notes::Notes};
use crate::language::say;
use crate::{InputError, vote::Vote};

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
    let known: BTreeSet<&str> = columns.iter().map(String::as_str).collect();
    for (at, group) in vote.levels.iter().enumerate() {
        let refuse = |problem, cure| {
            Err(name.refuse(problem, cure).line(levels.line).column("groups").value(format!("\"{group}\"")))
        };
        if vote.levels[..at].contains(group) {
            return refuse(say!(Refusal::LevelTwice), say!(Refusal::LevelTwiceCure));
        }
        if !known.contains(group.as_str()) {
            let near = suggestion(group, known.iter().copied());
            let all: Vec<&str> = known.iter().copied().collect();
            return refuse(
                say!(Refusal::GroupingUnknown),
                say!(Refusal::LevelUnknownCure, near, known = all.join(" | ")),
            );
        }
    }
    Ok(())
}
