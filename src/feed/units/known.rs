//! The units of the vote, by key and by name.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::{
    data::{
        nearest::suggestion,
        text::{likeness, plain},
    },
    tally::keys::Listed,
    vote::{Feed, Text, Vote, key_of_kind, place_of},
};

/// How surely a place is a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::feed) enum Strength {
    /// Its key differs from the unit's in spelling alone.
    SpelledAlike,
    /// It has the unit's name.
    Name,
    /// It has the unit's key.
    Key,
    /// It has key and name.
    KeyAndName,
    /// `[feed.units]` says so.
    Declared,
}

/// Two names below this likeness are names of two places, whatever their keys: `Bern` and `Affoltern am Albis` have 0.22.
const UNLIKE: f64 = 0.25;

/// The units of a vote.
pub(in crate::feed) struct Known<'v> {
    listed: Listed<'v>,
    names: HashMap<&'v str, &'v str>,
    parents: HashMap<&'v str, &'v str>,
    by_name: HashMap<String, Vec<&'v str>>,
    /// Their key or name → our unit.
    declared: HashMap<&'v str, &'v str>,
}

impl<'v> Known<'v> {
    /// Units of `results.csv` and `units.csv`.
    pub(in crate::feed) fn of(vote: &'v Vote, feed: &'v Feed) -> Self {
        let keys = vote.units.iter().map(|unit| unit.unit.as_str());
        let listed = Listed::new(keys.chain(vote.unit_info.iter().map(|info| info.unit.as_str())));
        let results = vote.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.name.as_deref()?)));
        let infos = vote.unit_info.iter();
        let infos = infos.filter_map(|info| Some((info.unit.as_str(), info.columns.get("name")?)));
        let names: HashMap<&str, &str> = infos.chain(results).filter(|(_, name)| !name.is_empty()).collect();
        let parents =
            vote.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.parent.as_deref()?))).collect();
        let mut by_name: HashMap<String, Vec<&str>> = HashMap::new();
        for unit in listed.keys() {
            let mut spellings = vec![plain(unit)];
            spellings.extend(names.get(unit).map(|name| plain(name)));
            spellings.dedup();
            // A key of digits alone is no name.
            spellings.retain(|name| name.chars().any(char::is_alphabetic));
            spellings.into_iter().for_each(|name| by_name.entry(name).or_default().push(unit));
        }
        let declared = feed.units.iter().map(|(ours, theirs)| (theirs.as_str(), ours.as_str())).collect();
        Self { listed, names, parents, by_name, declared }
    }

    /// The name of a unit, where the vote has one for it or for the place whose ballots of one kind it is.
    pub(in crate::feed) fn name(&self, unit: &str) -> Option<&'v str> {
        self.names.get(unit).or_else(|| self.names.get(place_of(unit))).copied()
    }

    /// Does nothing list the units? Then every key is as good as any other.
    pub(in crate::feed) fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    /// Keys of the units of which no ballots of any kind are among those given, in the order of their list.
    pub(in crate::feed) fn absent(&self, met: &BTreeSet<String>) -> Vec<String> {
        let places: HashSet<&str> = met.iter().map(|key| place_of(key)).collect();
        let is_met = |unit: &str| met.contains(unit) || places.contains(unit);
        self.listed.keys().filter(|unit| !is_met(unit)).map(str::to_owned).collect()
    }

    /// The key of a place's ballots of one kind, or of all, and how sure that is; `None` where the place is none of the list.
    pub(in crate::feed) fn key(
        &self,
        ids: &[String],
        names: &[String],
        parent: Option<&str>,
        kind: Option<&str>,
    ) -> Option<(String, Strength)> {
        let listed = |id: &String| self.listed.key(&key_of_kind(id, kind));
        if let (Some(_), Some(unit)) = (kind, ids.iter().find_map(listed)) {
            return Some((unit.to_owned(), Strength::Key));
        }
        let (unit, strength) = self.claim(ids, names, parent)?;
        Some((key_of_kind(unit, kind), strength))
    }

    /// The unit that a place is, and how sure that is; `None` where it is none of the list.
    fn claim(&self, ids: &[String], names: &[String], parent: Option<&str>) -> Option<(&'v str, Strength)> {
        let theirs = || ids.iter().chain(names).map(String::as_str);
        if let Some(ours) = theirs().find_map(|name| self.declared.get(name)) {
            return Some((ours, Strength::Declared));
        }
        for unit in ids.iter().filter_map(|id| self.listed.key(id)) {
            if names.iter().any(|name| self.is_of_another(unit, name, parent)) {
                return None;
            }
            match self.likeness(unit, names) {
                None => return Some((unit, Strength::Key)),
                Some(like) if like >= UNLIKE => return Some((unit, Strength::KeyAndName)),
                Some(_) => {}
            }
        }
        // A key may be a name.
        let mut by_name = names.iter().chain(ids).filter_map(|name| self.by_its_name(name, parent));
        let alike = || {
            let mate = ids.iter().find_map(|id| self.listed.mate(id))?;
            self.likeness(mate, names).is_none_or(|like| like >= UNLIKE).then_some((mate, Strength::SpelledAlike))
        };
        by_name.next().map(|unit| (unit, Strength::Name)).or_else(alike)
    }

    /// The only unit of a name; of several the one under that parent.
    fn by_its_name(&self, name: &str, parent: Option<&str>) -> Option<&'v str> {
        match self.by_name.get(&plain(name))?.as_slice() {
            [unit] => Some(unit),
            several => {
                let under = parent.map(plain)?;
                let own = |unit: &&&str| self.parents.get(**unit).is_some_and(|parent| plain(parent) == under);
                let mut under = several.iter().filter(own);
                under.next().filter(|_| under.next().is_none()).copied()
            }
        }
    }

    /// Whether a name is that of another unit, and not of this one.
    fn is_of_another(&self, unit: &str, name: &str, parent: Option<&str>) -> bool {
        let is_own = self.names.get(unit).is_some_and(|own| plain(own) == plain(name));
        !is_own && self.by_its_name(name, parent).is_some_and(|other| other != unit)
    }

    /// Likeness of the unit's name to the nearest of some names, where both have one.
    fn likeness(&self, unit: &str, names: &[String]) -> Option<f64> {
        let own = self.names.get(unit)?;
        names.iter().map(|name| likeness(own, name)).reduce(f64::max)
    }

    /// The unit of the list that a key of the feed belongs to under another name, if it is so.
    pub(in crate::feed) fn other_name(&self, ids: &[String]) -> Option<(&'v str, &'v str)> {
        let unit = ids.iter().find_map(|id| self.listed.key(id))?;
        self.names.get(unit).map(|name| (unit, *name))
    }

    /// `did you mean …?` of the nearest name or key.
    pub(in crate::feed) fn near(&self, called: &str) -> Text {
        suggestion(called, self.names.values().copied().chain(self.listed.keys()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::vote::{Counts, UnitResult};

    fn vote() -> Vote {
        let unit = |unit: &str, name: &str, parent: &str| UnitResult {
            unit: unit.to_owned(),
            name: Some(name.to_owned()).filter(|name| !name.is_empty()),
            parent: Some(parent.to_owned()),
            counts: Counts::default(),
            yes_share: None,
            line: 2,
        };
        let units = vec![
            unit("1", "Zürich", "Nord"),
            unit("002", "Bern", "Mitte"),
            unit("3", "Aesch", "Nord"),
            unit("4", "Aesch", "Mitte"),
            unit("Harbour", "", "Nord"),
        ];
        Vote { units, ..Vote::new("made", date(2026, 3, 29)) }
    }

    fn claim(ids: &[&str], names: &[&str], parent: Option<&str>, feed: &Feed) -> Option<(String, Strength)> {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let vote = vote();
        let claim = Known::of(&vote, feed).claim(&own(ids), &own(names), parent);
        claim.map(|(unit, strength)| (unit.to_owned(), strength))
    }

    #[test]
    fn a_place_is_met_by_its_key_then_by_its_name_then_by_a_spelling_of_its_key() {
        let none = Feed::default();
        let met = |ids: &[&str], names: &[&str], parent| claim(ids, names, parent, &none);
        assert_eq!(met(&["1"], &["Zuerich"], None), Some(("1".to_owned(), Strength::KeyAndName)));
        assert_eq!(met(&["1"], &[], None), Some(("1".to_owned(), Strength::Key)));
        assert_eq!(met(&["9"], &["BERN"], None), Some(("002".to_owned(), Strength::Name)));
        assert_eq!(
            met(&["9"], &["HARBOUR"], None),
            Some(("Harbour".to_owned(), Strength::Name)),
            "a key may be a name"
        );
        assert_eq!(met(&["2"], &[], None), Some(("002".to_owned(), Strength::SpelledAlike)));
        assert_eq!(met(&["9"], &["Aesch"], None), None, "two units have this name");
        assert_eq!(met(&["9"], &["Aesch"], Some("MITTE")), Some(("4".to_owned(), Strength::Name)));
        assert_eq!(met(&["9"], &["Basel"], None), None);
    }

    #[test]
    fn a_key_of_another_place_is_not_taken_for_the_unit_unless_it_is_declared() {
        let none = Feed::default();
        assert_eq!(claim(&["1"], &["Affoltern am Albis"], None, &none), None, "unit 1 is Zürich");
        let units = [("1".to_owned(), "Affoltern am Albis".to_owned())].into();
        let declared = Feed { units, ..Feed::default() };
        let met = claim(&["77"], &["Affoltern am Albis"], None, &declared);
        assert_eq!(met, Some(("1".to_owned(), Strength::Declared)));
    }
}
