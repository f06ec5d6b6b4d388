//! Parents, names and marks of units: what nearly all units of a group share, one of them does not.

use std::collections::{BTreeMap, HashSet};

use super::context::Context;
use super::text::first_few;
use crate::data::nearest::nearest;
use crate::vote::{Finding, Severity, Text, UnitResult, words};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    parents_by_key(context, out);
    names(context, out);
    off_area(context, out);
}

/// `Belep` of `Belep-2`: what stands before the number of a key.
pub(super) fn stem(key: &str) -> Option<&str> {
    let (stem, number) = key.rsplit_once(['-', '_', '/', '.'])?;
    (!stem.is_empty() && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())).then_some(stem)
}

/// Where keys are `<parent>-<number>`, a parent that is not its key's stem.
fn parents_by_key(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let agrees = |unit: &UnitResult| stem(&unit.unit).is_some_and(|stem| unit.parent.as_deref() == Some(stem));
    let agreeing = units.iter().filter(|unit| agrees(unit)).count();
    if units.len() < 10 || agreeing == units.len() || agreeing * 20 < units.len() * 19 {
        return;
    }
    for unit in units.iter().filter(|unit| !agrees(unit)) {
        let parent = unit.parent.as_deref().map_or_else(|| words!("(blank)", "(vide)"), Text::same);
        let message = words!(
            "unit {key} has the parent {parent}; the other keys begin with their parent",
            "l’unité {key} a pour `parent` {parent} ; les autres clés commencent par leur parent";
            parent, key = &unit.unit
        );
        let known = units.iter().filter_map(|unit| unit.parent.as_deref());
        let hint = match nearest(stem(&unit.unit).unwrap_or(&unit.unit), known) {
            Some(name) => words!(
                "the parent is probably `{name}`, or the key is mistyped",
                "le parent est sans doute `{name}`, ou la clé est mal saisie"
            ),
            None => {
                words!("the parent or the key is probably mistyped", "le parent ou la clé sont sans doute mal saisis")
            }
        };
        let finding = Finding::new(Severity::Warning, "parent_differs_from_key", message, hint);
        out.push(finding.at("results.csv", unit.line).column("parent").unit(&unit.unit));
    }
}

/// A name left blank where the others have one, or used twice in one parent.
fn names(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let named = units.iter().filter(|unit| unit.name.is_some()).count();
    let mostly = units.len() >= 10 && named * 10 >= units.len() * 9;
    let mut seen: HashSet<(&str, &str)> = HashSet::new();
    let mut again: BTreeMap<(&str, &str), Vec<&UnitResult>> = BTreeMap::new();
    for unit in units {
        let Some(name) = unit.name.as_deref() else {
            if mostly {
                let message = words!(
                    "unit {key} has no name, {named} of {} units have one",
                    "l’unité {key} n’a pas de nom, {named} unités sur {} en ont un",
                    units.len();
                    key = &unit.unit
                );
                let hint = words!("fill in the name a reader knows", "remplir le nom que connaît le lecteur");
                let finding = Finding::new(Severity::Info, "name_missing", message, hint);
                out.push(finding.at("results.csv", unit.line).column("name").unit(&unit.unit));
            }
            continue;
        };
        if let Some(parent) = unit.parent.as_deref().filter(|parent| !seen.insert((parent, name))) {
            again.entry((parent, name)).or_default();
        }
    }
    // Most names stand once: lists are made of the others alone, in one more walk over the units.
    for unit in units {
        let called = unit.parent.as_deref().zip(unit.name.as_deref());
        if let Some(units) = called.and_then(|called| again.get_mut(&called)) {
            units.push(unit);
        }
    }
    for ((parent, name), units) in again {
        let keys: Vec<&str> = units.iter().map(|unit| unit.unit.as_str()).collect();
        let message = words!(
            "{keys} are all called `{name}` in {parent}",
            "{keys} portent tous le nom `{name}` ({parent})";
            keys = first_few(&keys, 6), parent
        );
        let hint = words!(
            "stations of one building, or a row copied: number the names if they are several",
            "des bureaux d’un même bâtiment, ou une ligne copiée : numéroter les noms s’il y en a plusieurs"
        );
        let finding = Finding::new(Severity::Info, "same_name", message, hint);
        out.push(finding.at("results.csv", units[1].line).column("name").unit(&units[1].unit));
    }
}

/// Names that speak of an off-area unit: the words that most flagged names share and few others have.
fn off_area(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let flagged: Vec<usize> = (0..units.len()).filter(|&index| context.off_area(index)).collect();
    if flagged.len() < 3 || flagged.len() * 4 > units.len() {
        return;
    }
    let words = |index: usize| -> Vec<String> {
        let name = units[index].name.as_deref().unwrap_or_default();
        let mut words: Vec<String> =
            name.split_whitespace().map(super::text::plain).filter(|word| word.len() > 4).collect();
        words.sort();
        words.dedup();
        words
    };
    let mut uses: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for index in 0..units.len() {
        for word in words(index) {
            let slot = uses.entry(word).or_default();
            if context.off_area(index) { slot.0 += 1 } else { slot.1 += 1 }
        }
    }
    // The best word marks nearly every flagged unit and nearly no other.
    let Some((word, _)) = uses
        .iter()
        .filter(|(_, (with, without))| with * 5 >= flagged.len() * 4 && *without * 5 <= *with)
        .max_by_key(|(_, (with, without))| (*with as i64) - (*without as i64))
    else {
        return;
    };
    for (index, unit) in units.iter().enumerate() {
        let (flag, named) = (context.off_area(index), words(index).contains(word));
        if flag == named {
            continue;
        }
        let line = context.info.get(unit.unit.as_str()).map(|info| info.line);
        let message = words!(
            "off_area of {key} (`{}`) is {}, but the units marked 1 are told by the word `{word}` in their name",
            "`off_area` de {key} (`{}`) vaut {}, mais les unités marquées 1 se reconnaissent au mot `{word}` dans leur nom",
            unit.name.as_deref().unwrap_or_default(), u8::from(flag);
            key = &unit.unit
        );
        let hint = words!(
            "set `off_area` to 1 where the unit's voters vote outside their area, else to 0",
            "mettre `off_area` à 1 si les électeurs de l’unité votent hors de leur zone, sinon à 0"
        );
        let finding = Finding::new(Severity::Warning, "off_area_differs_from_name", message, hint);
        out.push(finding.at("units.csv", line).column("off_area").unit(&unit.unit));
    }
}
