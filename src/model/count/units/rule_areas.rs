//! Areas that the rule of a vote asks for a majority of, and the regions that make them up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::roster::RosterUnit;
use crate::language::say;
use crate::vote::{Rule, Text, Vote};

/// Areas that the rule asks for a majority of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleAreas {
    /// Area of each region; `None` where its voters count in the whole alone.
    of_region: Vec<Option<usize>>,
    /// Weight of each area.
    weights: Vec<f64>,
}

impl RuleAreas {
    /// Groups the regions by the areas of the rule; where a region's units vote with several areas, the areas become the
    /// regions.
    pub fn group(vote: &Vote, roster: &mut BTreeMap<String, RosterUnit>, notes: &mut Vec<Text>) -> Option<Grouping> {
        let column = vote.rule.double_majority.as_deref()?;
        let area_of = |unit: &RosterUnit| match column {
            "parent" => unit.region.clone(),
            column => unit.columns.get(column).unwrap_or_default().to_owned(),
        };
        let mut by_region: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for unit in roster.values() {
            by_region.entry(unit.region.clone()).or_default().insert(area_of(unit));
        }
        if by_region.values().any(|areas| areas.len() > 1) {
            notes.push(say!(Count::RegionsAreasRuleUnitsParent, column));
            roster.values_mut().for_each(|unit| unit.region = area_of(unit));
            by_region =
                roster.values().map(|unit| (unit.region.clone(), BTreeSet::from([unit.region.clone()]))).collect();
        }
        Some(Grouping(
            by_region.into_iter().filter_map(|(region, areas)| Some((region, areas.into_iter().next()?))).collect(),
        ))
    }

    /// Weight of the areas where yes is ahead, given the ballots of the regions.
    pub fn won(&self, ballots: impl Iterator<Item = (f64, f64)>) -> f64 {
        let mut ahead = vec![0.0; self.weights.len()];
        for (area, (yes, no)) in self.of_region.iter().zip(ballots) {
            if let Some(lead) = area.and_then(|area| ahead.get_mut(area)) {
                *lead += yes - no;
            }
        }
        ahead.iter().zip(&self.weights).filter(|(lead, _)| **lead > 0.0).map(|(_, weight)| weight).sum()
    }

    /// Weight of all areas.
    pub fn all(&self) -> f64 {
        self.weights.iter().sum()
    }
}

/// Area of each region by name, empty where it belongs to none.
#[derive(Debug)]
pub struct Grouping(BTreeMap<String, String>);

impl Grouping {
    /// The areas of regions in this order; `None` where no unit belongs to an area.
    pub fn areas(self, rule: &Rule, regions: &[String]) -> Option<Arc<RuleAreas>> {
        let names: BTreeSet<&str> = self.0.values().map(String::as_str).filter(|area| !area.is_empty()).collect();
        let place: BTreeMap<&str, usize> = names.iter().enumerate().map(|(i, area)| (*area, i)).collect();
        let of_region = regions.iter().map(|region| place.get(self.0.get(region)?.as_str()).copied()).collect();
        let weights = names.iter().map(|area| rule.weight(area)).collect();
        (!names.is_empty()).then(|| Arc::new(RuleAreas { of_region, weights }))
    }
}
