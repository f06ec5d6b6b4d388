//! The rule of a vote applied to every draw of its final result.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::count::simulate::Totals;
use crate::model::count::units::Known;
use crate::vote::{Outcome, Rule, RulePart, Text, Vote, words};

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
    pub fn group(vote: &Vote, known: &mut BTreeMap<String, Known>, notes: &mut Vec<Text>) -> Option<Grouping> {
        let column = vote.rule.double_majority.as_deref()?;
        let area_of = |unit: &Known| match column {
            "parent" => unit.region.clone(),
            column => unit.columns.get(column).cloned().unwrap_or_default(),
        };
        let mut by_region: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for unit in known.values() {
            by_region.entry(unit.region.clone()).or_default().insert(area_of(unit));
        }
        if by_region.values().any(|areas| areas.len() > 1) {
            notes.push(words!(
                "regions are the areas of the rule (`{column}`): the units of a parent vote with several of them",
                "les régions sont les zones de la règle (`{column}`) : les unités d’un même parent votent avec plusieurs d’entre elles"
            ));
            known.values_mut().for_each(|unit| unit.region = area_of(unit));
            by_region =
                known.values().map(|unit| (unit.region.clone(), BTreeSet::from([unit.region.clone()]))).collect();
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
    fn all(&self) -> f64 {
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

/// What the rule says of a set of draws.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ruled {
    /// Probability that each part is met, and all of them together (`yes_wins`); a part that cannot be said is left out.
    pub outcomes: BTreeMap<String, f64>,
    /// Is the proposal carried, draw by draw? Empty where that cannot be said.
    pub carried: Vec<bool>,
    /// Why that cannot be said.
    pub reason: Option<Text>,
}

/// Applies the rule to every draw; `registers` tells whether the register is known, `published` is the result that a
/// complete count is known to have: its register and ballots stand where those of the units are not known.
pub(super) fn apply_rule(
    vote: &Vote,
    totals: &Totals,
    registers: bool,
    areas: Option<&RuleAreas>,
    published: Option<&Outcome>,
) -> Ruled {
    let n = totals.yes.len();
    let outcomes: Vec<Outcome> = (0..n)
        .map(|i| Outcome {
            yes: totals.yes[i],
            no: totals.no[i],
            turnout: match registers {
                true => Some(totals.cast[i] / totals.registered[i]),
                false => published.and_then(|result| result.turnout),
            },
            yes_of_registered: match registers {
                true => Some(totals.yes[i] / totals.registered[i]),
                false => published.and_then(|result| result.yes_of_registered),
            },
            areas: areas.and_then(|areas| Some((*totals.area_weight.get(i)?, areas.all()))),
        })
        .collect();
    let share = |held: usize| held as f64 / n.max(1) as f64;
    let mut ruled = Ruled::default();
    for part in RulePart::ALL.into_iter().filter(|part| vote.rule.asks(*part)) {
        let met: Option<Vec<bool>> = outcomes.iter().map(|outcome| vote.rule.meets(part, outcome)).collect();
        match met {
            Some(met) => {
                ruled.outcomes.insert(part.word().to_owned(), share(met.iter().filter(|met| **met).count()));
            }
            None => ruled.reason = ruled.reason.or_else(|| Some(unknown(part))),
        }
    }
    // Where no draw has a majority, the proposal fails whatever is not known.
    if let Some(carried) = outcomes.iter().map(|outcome| vote.rule.carried(outcome)).collect::<Option<Vec<bool>>>() {
        ruled.outcomes.insert("yes_wins".to_owned(), share(carried.iter().filter(|carried| **carried).count()));
        ruled.carried = carried;
        ruled.reason = None;
    }
    ruled
}

fn unknown(part: RulePart) -> Text {
    match part {
        RulePart::DoubleMajority => words!(
            "the rule asks for a majority of areas, and no unit is known to belong to one",
            "la règle demande une majorité de zones, et aucune unité n’appartient à une zone connue"
        ),
        RulePart::TurnoutQuorum => words!(
            "the rule asks for a turnout, and the register is not known",
            "la règle demande une participation minimale, et le nombre d’inscrits n’est pas connu"
        ),
        RulePart::RegisteredThreshold | RulePart::ShareThreshold => words!(
            "the rule asks for a share of the registered voters, and the register is not known",
            "la règle demande une part des inscrits, et le nombre d’inscrits n’est pas connu"
        ),
    }
}
