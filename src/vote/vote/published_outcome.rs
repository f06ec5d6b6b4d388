//! A published result as the rule of the vote looks at it.

use std::collections::BTreeMap;

use crate::vote::{Outcome, ResultFact, Side, Vote};

impl Vote {
    /// The area of each unit that the rule's double majority speaks of, by key of the unit; empty without such a rule.
    pub fn rule_areas(&self) -> BTreeMap<&str, &str> {
        let Some(column) = self.rule.double_majority.as_deref() else { return BTreeMap::new() };
        let listed =
            self.unit_info.iter().filter_map(|info| Some((info.unit.as_str(), info.columns.get(column)?.as_str())));
        let mut areas: BTreeMap<&str, &str> = listed.collect();
        if column == "parent" {
            areas.extend(self.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.parent.as_deref()?))));
        }
        areas.retain(|_, area| !area.is_empty());
        areas
    }

    /// A published result as the rule looks at it; `None` without a share.
    pub fn outcome(&self, fact: &ResultFact) -> Option<Outcome> {
        let counts = &fact.counts;
        let (yes, no) = match (counts.yes, counts.no) {
            (Some(yes), Some(no)) => (yes as f64, no as f64),
            _ => (fact.share(Side::Yes)?, fact.share(Side::No)?),
        };
        let registered = counts.registered.filter(|registered| *registered > 0).map(|registered| registered as f64);
        Some(Outcome {
            yes,
            no,
            turnout: counts.cast.zip(registered).map(|(cast, registered)| cast as f64 / registered).or(fact.turnout),
            yes_of_registered: counts.yes.zip(registered).map(|(yes, registered)| yes as f64 / registered),
            areas: self.areas_won(),
        })
    }

    /// Weight of the areas with a yes majority and of all areas, where every unit's final result is known.
    fn areas_won(&self) -> Option<(f64, f64)> {
        let areas = self.rule_areas();
        let mut sums: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
        let results: BTreeMap<&str, _> = self.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
        for (unit, area) in areas {
            let counts = results.get(unit)?;
            let sum = sums.entry(area).or_default();
            sum.0 += counts.yes?;
            sum.1 += counts.no?;
        }
        if sums.is_empty() {
            return None;
        }
        let won = sums.iter().filter(|(_, (yes, no))| yes > no).map(|(area, _)| self.rule.weight(area));
        Some((won.sum(), sums.keys().map(|area| self.rule.weight(area)).sum()))
    }
}
