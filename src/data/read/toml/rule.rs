//! `[rule]` and `[baseline]` of `vote.toml`: when the proposal is carried, and what it is compared with.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::read::toml::document::Section;
use crate::data::read::toml::levels::{groupings, not_one};
use crate::data::{files::FileName, nearest::suggestion, notes::Notes};
use crate::language::say;
use crate::{
    InputError,
    vote::{BaselineKind, Rule, Vote},
};

/// Where the rule speaks of areas: what the tables of the folder are asked for once they are read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::data) struct RuleLines {
    double_majority: usize,
    weights: BTreeMap<String, usize>,
}

/// `[rule]`: when the proposal is carried.
pub(in crate::data::read) fn rule(top: &Section<'_>, notes: &mut Notes) -> Result<(Rule, RuleLines), InputError> {
    let Some(section) = top.section("rule")? else { return Ok((Rule::default(), RuleLines::default())) };
    const KNOWN: [&str; 5] =
        ["share_threshold", "turnout_quorum", "registered_threshold", "double_majority", "weights"];
    section.tell_unknown(&KNOWN, notes);
    let share = |key| section.get(key).map(|entry| entry.number(0.0, 1.0)).transpose();
    let mut lines = RuleLines::default();
    let double_majority = match section.get("double_majority") {
        Some(entry) => {
            lines.double_majority = entry.line();
            Some(entry.text()?.to_owned())
        }
        None => None,
    };
    let mut weights = BTreeMap::new();
    if let Some(section) = section.section("weights")? {
        for entry in section.entries() {
            if double_majority.is_none() {
                let problem = say!(Refusal::WeightWithoutMajority);
                return Err(entry.refuse(problem, say!(Refusal::WeightWithoutMajorityCure)));
            }
            weights.insert(entry.key().to_owned(), entry.number(0.0, f64::MAX)?);
            lines.weights.insert(entry.key().to_owned(), entry.line());
        }
    }
    let rule = Rule {
        share_threshold: share("share_threshold")?.unwrap_or(Rule::default().share_threshold),
        turnout_quorum: share("turnout_quorum")?,
        registered_threshold: share("registered_threshold")?,
        double_majority,
        weights,
    };
    Ok((rule, lines))
}

/// `[baseline]`: earlier votes, and whether they were about the same question.
pub(in crate::data::read) fn baseline(
    top: &Section<'_>,
    notes: &mut Notes,
) -> Result<(Vec<String>, BaselineKind), InputError> {
    const KINDS: &[(&str, BaselineKind)] = &[("same", BaselineKind::Same), ("other", BaselineKind::Other)];
    let Some(section) = top.section("baseline")? else { return Ok((Vec::new(), BaselineKind::default())) };
    section.tell_unknown(&["votes", "kind"], notes);
    let votes = section.get("votes").map_or_else(|| Ok(Vec::new()), |votes| votes.texts())?;
    let kind = section.get("kind").map(|entry| entry.word(KINDS)).transpose()?;
    Ok((votes, kind.unwrap_or_default()))
}

/// The areas of the rule against the units of the folder.
///
/// # Errors
/// Refuses a grouping that the units do not have, weights of areas that they do not have, and weights that leave no
/// area any.
pub(in crate::data::read) fn check_areas(
    vote: &Vote,
    columns: &[String],
    lines: &RuleLines,
    name: &FileName,
) -> Result<(), InputError> {
    let Some(word) = vote.rule.double_majority.as_deref() else { return Ok(()) };
    let known: BTreeSet<&str> = groupings(vote, columns).into_iter().chain(["parent"]).collect();
    if !known.contains(word) {
        let near = suggestion(word, known.iter().copied());
        let all: Vec<&str> = known.into_iter().collect();
        let cure = say!(Refusal::GroupingUnknownCure, near, known = all.join(" | "));
        return Err(name
            .refuse(not_one(columns, word), cure)
            .line(lines.double_majority)
            .column("double_majority")
            .value(format!("\"{word}\"")));
    }
    let areas: BTreeSet<&str> = vote.rule_areas().into_values().collect();
    if areas.is_empty() {
        if vote.units.is_empty() && vote.unit_info.is_empty() {
            return Ok(());
        }
        return Err(name
            .refuse(say!(Refusal::GroupingEmpty), say!(Refusal::GroupingEmptyCure))
            .line(lines.double_majority)
            .column("double_majority")
            .value(format!("\"{word}\"")));
    }
    if let Some((area, line)) = lines.weights.iter().find(|(area, _)| !areas.contains(area.as_str())) {
        let cure =
            say!(Refusal::WeightOfUnknownAreaCure, near = suggestion(area, areas.iter().copied()), column = word);
        return Err(name
            .refuse(say!(Refusal::WeightOfUnknownArea), cure)
            .line(*line)
            .column(area.as_str())
            .value(vote.rule.weight(area).to_string()));
    }
    if areas.iter().map(|area| vote.rule.weight(area)).sum::<f64>() <= 0.0 {
        return Err(name
            .refuse(say!(Refusal::NoWeights), say!(Refusal::NoWeightsCure))
            .line(lines.double_majority)
            .column("weights"));
    }
    Ok(())
}
