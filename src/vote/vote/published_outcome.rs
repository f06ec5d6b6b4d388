//! A published result as the rule of the vote looks at it.

use std::collections::BTreeMap;

use crate::vote::{Counts, Outcome, ResultFact, Side, Vote};

impl Vote {
    /// The area of each unit that the rule's double majority speaks of, by key of the unit; empty without such a rule.
    pub fn rule_areas(&self) -> BTreeMap<&str, &str> {
        let Some(column) = self.rule.double_majority.as_deref() else { return BTreeMap::new() };
        let listed = self.unit_info.iter().filter_map(|info| Some((info.unit.as_str(), info.columns.get(column)?)));
        let mut areas: BTreeMap<&str, &str> = listed.collect();
        if column == "parent" {
            areas.extend(self.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.parent.as_deref()?))));
        }
        areas.retain(|_, area| !area.is_empty());
        areas
    }

    /// A published result with the figures that it leaves out and all units give, where both are of one count.
    ///
    /// # Assumes
    /// Units are those of a result whose yes and no they add up to, or whose share they give as it is printed.
    #[must_use]
    pub fn completed(&self, fact: &ResultFact) -> ResultFact {
        let own = fact.counts;
        let sums = || self.sum_of_units().map(|sum| sum.counts).filter(|sums| is_count_of(fact, sums));
        let full = own.registered.is_some() && own.cast_or_sum().is_some() && own.valid().is_some();
        let Some(sums) = (if full { None } else { sums() }) else { return fact.clone() };
        // Parts that are given are not mixed with those of the units: a sum would be neither's.
        let whole = own.blank.is_none() && own.spoiled.is_none() && own.cast.is_none_or(|cast| Some(cast) == sums.cast);
        let counts = Counts {
            registered: own.registered.or(sums.registered),
            cast: own.cast_or_sum().or(sums.cast_or_sum()),
            blank: own.blank.or(sums.blank.filter(|_| whole)),
            spoiled: own.spoiled.or(sums.spoiled.filter(|_| whole)),
            yes: own.yes.or(sums.yes),
            no: own.no.or(sums.no),
        };
        // A published turnout stands before one that is put together of two sources.
        let own_turnout = own.turnout().or(fact.turnout);
        let agrees = own_turnout.zip(counts.turnout()).is_none_or(|(own, other)| (own - other).abs() < 0.001);
        if agrees { ResultFact { counts, ..fact.clone() } } else { fact.clone() }
    }

    /// A published result as the rule looks at it, with what the units give of it; `None` without a share.
    pub fn outcome(&self, fact: &ResultFact) -> Option<Outcome> {
        let fact = &self.completed(fact);
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

/// Whether units add up to a published result: ballot by ballot, or to its share as it is printed.
fn is_count_of(fact: &ResultFact, sums: &Counts) -> bool {
    let same = |own: Option<u64>, sum: Option<u64>| own.is_none_or(|own| Some(own) == sum);
    let own = &fact.counts;
    let ballots = same(own.yes, sums.yes) && same(own.no, sums.no);
    let share = match (own.yes.is_some() || own.no.is_some(), fact.yes_share.zip(sums.yes_share())) {
        (true, _) => true,
        (false, Some((printed, sum))) => (printed - sum).abs() <= 0.5 * last_digit(printed) + 1e-12,
        (false, None) => false,
    };
    ballots && share && same(own.cast, sums.cast_or_sum())
}

/// One of the last digit of a share as it is written: of .5162 a ten-thousandth; never more than a thousandth.
fn last_digit(share: f64) -> f64 {
    let digits = share.to_string().split_once('.').map_or(0, |(_, fraction)| fraction.len());
    10_f64.powi(-i32::try_from(digits.clamp(3, 12)).unwrap_or(12))
}
