//! Parents, names and marks of units: what nearly all units of a group share, one of them does not.

use std::collections::{BTreeMap, HashSet};

use crate::data::check::context::Context;
use crate::data::nearest::{edits, nearest};
use crate::data::text::likeness;
use crate::language::{Value, say};
use crate::tally::keys::fold;
use crate::vote::{Finding, Text, UnitCode, UnitResult, place_of};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    parents_by_key(context, out);
    parents_once(context, out);
    parents_alike(context, out);
    names(context, out);
    off_area(context, out);
}

/// `Belep` of `Belep-2`: what stands before the number of a key.
pub(in crate::data::check) fn stem(key: &str) -> Option<&str> {
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
    // A key in another spelling is told as that.
    let agrees_folded = |unit: &&UnitResult| {
        let parent = fold(unit.parent.as_deref()?);
        fold(&unit.unit).strip_prefix(&*parent).map(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    for unit in units.iter().filter(|unit| !agrees(unit) && agrees_folded(unit) != Some(true)) {
        let parent = unit.parent.as_deref().map_or_else(|| say!(CheckUnits::NoParent), Text::same);
        let message = say!(CheckUnits::ParentDiffersFromKey, unit = &unit.unit, parent);
        let known = units.iter().filter_map(|unit| unit.parent.as_deref());
        let hint = match nearest(stem(&unit.unit).unwrap_or(&unit.unit), known) {
            Some(name) => say!(CheckUnits::ParentDiffersFromKeyCureNear, name),
            None => {
                say!(CheckUnits::ParentDiffersFromKeyCure)
            }
        };
        let finding = Finding::new(UnitCode::ParentDiffersFromKey, message, hint);
        out.push(finding.at("results.csv", unit.line).column("parent").unit(&unit.unit));
    }
}

/// Each parent in one row alone, and rows without one: written as in a table whose cells go on downwards.
fn parents_once(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let parents: Vec<&str> = units.iter().filter_map(|unit| unit.parent.as_deref()).collect();
    let distinct: HashSet<&str> = parents.iter().copied().collect();
    let without: Vec<&UnitResult> = units.iter().filter(|unit| unit.parent.is_none()).collect();
    let Some(first) = without.first() else { return };
    if parents.len() < 2 || distinct.len() < parents.len() || without.len() < parents.len() {
        return;
    }
    let some = Value::first_few(without.iter().map(|unit| Text::same(&unit.unit)), 5);
    let message = say!(CheckUnits::ParentMissing, n = without.len(), some);
    let finding = Finding::new(UnitCode::ParentMissing, message, say!(CheckUnits::ParentMissingCure));
    out.push(finding.at("results.csv", first.line).column("parent").unit(&first.unit));
}

/// A region of one unit that is called nearly as one of several.
fn parents_alike(context: &Context, out: &mut Vec<Finding>) {
    let mut sizes: BTreeMap<&str, Vec<&UnitResult>> = BTreeMap::new();
    for unit in &context.vote.units {
        sizes.entry(unit.parent.as_deref().unwrap_or_default()).or_default().push(unit);
    }
    for (name, unit, near) in alone_beside_several(&sizes) {
        let message = say!(CheckUnits::ParentAlike, unit = &unit.unit, parent = name, near, n = sizes[near].len());
        let finding = Finding::new(UnitCode::AreaSpelledOtherwise, message, say!(CheckUnits::ParentAlikeCure));
        out.push(finding.at("results.csv", unit.line).column("parent").unit(&unit.unit));
    }
}

/// Groups of one that are called nearly as one of several: name, what is in it, and the name of the other.
pub(in crate::data::check) fn alone_beside_several<'a, T: Copy>(
    groups: &BTreeMap<&'a str, Vec<T>>,
) -> Vec<(&'a str, T, &'a str)> {
    let named = || groups.iter().filter(|(name, _)| !name.is_empty());
    let several = || named().filter(|(_, group)| group.len() > 1).map(|(name, _)| *name);
    let alone = named().filter_map(|(name, group)| match group[..] {
        [one] => Some((*name, one)),
        _ => None,
    });
    let beside = |(name, one)| Some((name, one, nearest(name, several()).filter(|near| is_slip(name, near))?));
    alone.take(MOST_COMPARED).filter_map(beside).collect()
}

/// Is a name another one mistyped? North and South differ by two letters in five, and numbers by one.
fn is_slip(one: &str, other: &str) -> bool {
    let has_digit = |name: &str| name.chars().any(|sign| sign.is_ascii_digit());
    one.chars().count() >= 5
        && !has_digit(one)
        && !has_digit(other)
        && (likeness(one, other) > 0.7 || edits(one, other) == 1)
}

/// Groups that are compared with the others.
const MOST_COMPARED: usize = 100;

/// A name left blank where the others have one, or used twice in one parent.
fn names(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let named = units.iter().filter(|unit| unit.name.is_some()).count();
    let mostly = units.len() >= 10 && named * 10 >= units.len() * 9;
    let mut seen: HashSet<(&str, &str)> = HashSet::new();
    let mut counted: HashSet<&str> = HashSet::new();
    let mut again: BTreeMap<(&str, &str), Vec<&UnitResult>> = BTreeMap::new();
    for unit in units {
        let Some(name) = unit.name.as_deref() else {
            if mostly {
                let message = say!(CheckUnits::NameMissing, unit = &unit.unit, named, units = units.len());
                let hint = say!(CheckUnits::NameMissingCure);
                let finding = Finding::new(UnitCode::NameMissing, message, hint);
                out.push(finding.at("results.csv", unit.line).column("name").unit(&unit.unit));
            }
            continue;
        };
        // The kinds of ballots of one place are called alike.
        if !counted.insert(place_of(&unit.unit)) {
            continue;
        }
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
        let message = say!(CheckUnits::SameName, units = Value::first_few(&keys, 5), name, parent);
        let hint = say!(CheckUnits::SameNameCure);
        let finding = Finding::new(UnitCode::SameName, message, hint);
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
            name.split_whitespace().map(crate::data::text::plain).filter(|word| word.len() > 4).collect();
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
        let message = say!(
            CheckUnits::OffAreaDiffersFromName,
            unit = &unit.unit,
            name = unit.name.as_deref().unwrap_or_default(),
            flag = u8::from(flag),
            word
        );
        let hint = say!(CheckUnits::OffAreaDiffersFromNameCure);
        let finding = Finding::new(UnitCode::OffAreaDiffersFromName, message, hint);
        out.push(finding.at("units.csv", line).column("off_area").unit(&unit.unit));
    }
}
