//! Units whose ballots are counted kind by kind: which kinds each has, and with which of them its register stands.

use std::collections::{BTreeMap, BTreeSet};

use super::roster::RosterUnit;
use crate::language::{Value, say};
use crate::vote::{Report, Snapshot, Text, Vote, key_of_kind, kind_of, place_of};

/// The kind that a unit's register stands with; without it the first in the alphabet.
const OF_THE_DAY: &str = "day";

type Roster = BTreeMap<String, RosterUnit>;

/// Makes of every unit either one of all kinds or one of each kind, as it reports, as it is listed, or as the earlier vote has it.
///
/// # Assumes
/// A unit that is listed whole and reports by kind has the kinds that it has reported and those of the earlier vote, or else those that many
/// units have tonight.
pub fn by_kind(vote: &Vote, baseline: Option<&Vote>, roster: &mut Roster, snapshot: &Snapshot, notes: &mut Vec<Text>) {
    let reported = kinds_of(snapshot.reports.keys().chain(snapshot.at_zero.keys()).chain(snapshot.expected.keys()));
    let listed: BTreeSet<String> =
        roster.keys().filter(|key| kind_of(key).is_some()).map(|key| place_of(key).to_owned()).collect();
    if reported.is_empty() && listed.is_empty() {
        return;
    }
    let (mut unlisted, usual) = (Vec::new(), usual(&reported));
    let units: BTreeSet<String> = roster.keys().map(|key| place_of(key).to_owned()).collect();
    for unit in units {
        let whole = roster.remove(&unit);
        if snapshot.reports.contains_key(&unit) {
            let joined = joined(roster, &unit, whole);
            roster.insert(unit, joined);
            continue;
        }
        if listed.contains(&unit) {
            settle(roster, &unit, whole);
            continue;
        }
        let Some(whole) = whole else { continue };
        let before = earlier_kinds(vote, baseline, &unit);
        let now = reported.get(&unit).cloned().unwrap_or_default();
        let expected = if before.is_empty() && !now.is_empty() { &usual } else { &before };
        let kinds: BTreeSet<&str> = if reported.is_empty() { now } else { now.union(expected).copied().collect() };
        if kinds.is_empty() {
            roster.insert(unit, whole);
            continue;
        }
        let is_in = |kind: &&str| snapshot.reports.get(&key_of_kind(&unit, Some(kind))).is_some_and(has_votes);
        if before.is_empty() && kinds.iter().all(is_in) {
            unlisted.push(unit.clone());
        }
        for kind in kinds {
            let of_kind = RosterUnit { registered: None, weight: None, ..whole.clone() };
            roster.insert(key_of_kind(&unit, Some(kind)), of_kind);
        }
        settle(roster, &unit, Some(whole));
    }
    if !unlisted.is_empty() {
        notes.push(say!(Count::KindsAreNotListed, units = unlisted.len(), some = Value::first_few(unlisted, 5)));
    }
}

fn has_votes(report: &Report) -> bool {
    report.counts.valid().is_some()
}

/// Units, and the share of those that report by kind, from which a kind of ballots is one of every unit.
const FEWEST: usize = 2;
const MANY: f64 = 0.25;

/// Kinds of ballots that many units have tonight.
fn usual<'a>(reported: &BTreeMap<String, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut units: BTreeMap<&str, usize> = BTreeMap::new();
    reported.values().flatten().for_each(|kind| *units.entry(kind).or_default() += 1);
    let least = MANY * reported.len() as f64;
    units.into_iter().filter(|(_, n)| *n >= FEWEST && *n as f64 >= least).map(|(kind, _)| kind).collect()
}

/// Where the kinds of one unit all have its register, it counts once; those without one share it.
pub fn share_registers(roster: &mut Roster) {
    let mut by_unit: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for key in roster.keys().filter(|key| kind_of(key).is_some()) {
        by_unit.entry(place_of(key).to_owned()).or_default().push(key.clone());
    }
    for keys in by_unit.into_values() {
        let registers: Vec<f64> = keys.iter().filter_map(|key| roster.get(key)?.registered).collect();
        let Some(first) = registers.first().copied() else { continue };
        let one = registers.iter().all(|register| *register == first);
        let with = |key: &&String| roster.get(*key).is_some_and(|unit| unit.registered.is_some());
        let keeper = keys.iter().filter(with).min_by_key(|key| (kind_of(key) != Some(OF_THE_DAY), *key)).cloned();
        for key in keys.iter().filter(|key| Some(*key) != keeper.as_ref()) {
            if let Some(unit) = roster.get_mut(key).filter(|unit| one || unit.registered.is_none()) {
                (unit.registered, unit.shared) =
                    (None, Some(registers.iter().sum::<f64>()).map(|sum| if one { first } else { sum }));
            }
        }
    }
}

fn kinds_of<'a>(keys: impl Iterator<Item = &'a String>) -> BTreeMap<String, BTreeSet<&'a str>> {
    let mut kinds: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (unit, kind) in keys.filter_map(|key| Some((place_of(key), kind_of(key)?))) {
        kinds.entry(unit.to_owned()).or_default().insert(kind);
    }
    kinds
}

/// Kinds that the earlier vote has of the units that a unit continues.
fn earlier_kinds<'a>(vote: &Vote, baseline: Option<&'a Vote>, unit: &str) -> BTreeSet<&'a str> {
    let Some(baseline) = baseline else { return BTreeSet::new() };
    let continued = vote.continued(baseline);
    let parts: BTreeSet<&str> = continued.of(unit).into_iter().map(|(part, _)| part).collect();
    let own = baseline.units.iter().filter(|other| parts.contains(place_of(&other.unit)));
    own.filter_map(|other| kind_of(&other.unit)).collect()
}

/// Keys of the kinds of a unit, which stand side by side.
fn keys_of(roster: &Roster, unit: &str) -> Vec<String> {
    let first = key_of_kind(unit, Some(""));
    let own = roster.range(first.clone()..).take_while(|(key, _)| key.starts_with(&first));
    own.filter(|(key, _)| place_of(key) == unit).map(|(key, _)| key.clone()).collect()
}

/// All kinds of a unit as one, and what is known of the unit whole.
fn joined(roster: &mut Roster, unit: &str, whole: Option<RosterUnit>) -> RosterUnit {
    let keys = keys_of(roster, unit);
    let parts: Vec<RosterUnit> = keys.iter().filter_map(|key| roster.remove(key)).collect();
    let mut joined = whole.or_else(|| parts.first().cloned()).unwrap_or_default();
    let registers: Vec<f64> = parts.iter().filter_map(|part| part.registered).collect();
    let sum = (!registers.is_empty()).then(|| registers.iter().sum());
    joined.registered = joined.registered.or(sum);
    joined
}

/// Gives the kinds of a unit what is known of the unit whole.
fn settle(roster: &mut Roster, unit: &str, whole: Option<RosterUnit>) {
    let Some(whole) = whole else { return };
    let keys = keys_of(roster, unit);
    let none = keys.iter().all(|key| roster.get(key).is_none_or(|part| part.registered.is_none()));
    let keeper = keys.iter().min_by_key(|key| (kind_of(key) != Some(OF_THE_DAY), *key)).cloned();
    for key in keys {
        let Some(part) = roster.get_mut(&key) else { continue };
        if part.region.is_empty() {
            part.region.clone_from(&whole.region);
        }
        if part.columns.is_empty() {
            part.columns.clone_from(&whole.columns);
        }
        if none && Some(&key) == keeper.as_ref() {
            part.registered = whole.registered;
        }
    }
}
