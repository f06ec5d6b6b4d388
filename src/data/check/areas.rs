//! Areas by name: the whole vote, a parent, or a value of a grouping column.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::language;
use crate::vote::{Counts, Quantity, UnitInfo, Vote, place_of};

/// Units of every named area, and their sums.
pub(in crate::data::check) struct Areas<'a> {
    members: BTreeMap<&'a str, Vec<usize>>,
    /// Names by folded spelling, `None` where several areas share it.
    folded: BTreeMap<String, Option<&'a str>>,
    all: Vec<usize>,
    counts: Vec<Counts>,
    /// The place of each unit.
    places: Vec<&'a str>,
}

impl<'a> Areas<'a> {
    /// Parents first, then the columns of `units.csv` in alphabetical order: the first that knows a name gives its meaning.
    pub(in crate::data::check) fn new(vote: &'a Vote, info: &HashMap<&'a str, &'a UnitInfo>) -> Self {
        let mut parents: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut columns: BTreeMap<&str, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
        for (index, unit) in vote.units.iter().enumerate() {
            if let Some(parent) = unit.parent.as_deref() {
                parents.entry(parent).or_default().push(index);
            }
            let Some(info) = info.get(unit.unit.as_str()) else { continue };
            for (column, value) in info.columns.iter() {
                // A covariate is a number; a grouping is a name.
                if !value.is_empty() && value.parse::<f64>().is_err() {
                    columns.entry(column).or_default().entry(value).or_default().push(index);
                }
            }
        }
        let mut members = parents;
        for groups in columns.into_values() {
            for (name, units) in groups {
                members.entry(name).or_insert(units);
            }
        }
        let mut folded: BTreeMap<String, Option<&str>> = BTreeMap::new();
        for name in members.keys() {
            folded.entry(language::folded(name.trim())).and_modify(|of| *of = None).or_insert(Some(name));
        }
        let counts = vote.units.iter().map(|unit| unit.counts).collect();
        let places = vote.units.iter().map(|unit| place_of(&unit.unit)).collect();
        Self { members, folded, all: (0..vote.units.len()).collect(), counts, places }
    }

    /// Is an area of this very name known?
    pub(in crate::data::check) fn is_exact(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// The only area whose name differs in case, accents or outer blanks alone: what a projection takes it for.
    pub(in crate::data::check) fn mate(&self, name: &str) -> Option<&'a str> {
        self.folded.get(&language::folded(name.trim())).copied().flatten()
    }

    /// Positions of the area's units in file order; `None` = no such area. The whole vote is the area without a name.
    pub(in crate::data::check) fn units(&self, area: Option<&str>) -> Option<&[usize]> {
        match area {
            None => Some(&self.all),
            Some(name) => self.members.get(name).or_else(|| self.members.get(self.mate(name)?)).map(Vec::as_slice),
        }
    }

    /// How many places an area has: the kinds of ballots of one are one.
    pub(in crate::data::check) fn places(&self, area: Option<&str>) -> usize {
        let units = self.units(area).unwrap_or_default();
        units.iter().map(|&index| self.places[index]).collect::<BTreeSet<_>>().len()
    }

    /// Every area with a name.
    pub(in crate::data::check) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.members.keys().copied()
    }

    /// Sum over the area's units; `None` where a unit does not publish the quantity.
    pub(in crate::data::check) fn sum(&self, area: Option<&str>, quantity: Quantity) -> Option<u64> {
        let units = self.units(area)?;
        if units.is_empty() {
            return None;
        }
        units.iter().try_fold(0_u64, |sum, &index| sum.checked_add(quantity.of(&self.counts[index])?))
    }

    /// All sums of an area at once.
    pub(in crate::data::check) fn counts(&self, area: Option<&str>) -> Counts {
        let sum = |quantity| self.sum(area, quantity);
        Counts {
            registered: sum(Quantity::Registered),
            cast: sum(Quantity::Cast),
            blank: sum(Quantity::Blank),
            spoiled: sum(Quantity::Spoiled),
            yes: sum(Quantity::Yes),
            no: sum(Quantity::No),
        }
    }

    /// How many units of the area do not publish a quantity.
    pub(in crate::data::check) fn silent(&self, area: Option<&str>, quantity: Quantity) -> usize {
        let units = self.units(area).unwrap_or_default();
        units.iter().filter(|&&index| quantity.of(&self.counts[index]).is_none()).count()
    }
}
