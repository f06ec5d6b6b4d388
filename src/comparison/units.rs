//! Units with valid votes in both votes.

use std::collections::BTreeMap;

use crate::{
    maths,
    vote::{Counts, UnitResult, Vote},
};

/// Furthest that the register of one and the same ground changes between two votes, as a share.
const REGISTER: f64 = 0.3;

/// Units that are compared by name are among the larger three quarters, by valid votes.
const SMALL: usize = 4;
/// Of fewer valid votes a share says little.
const FEWEST_VOTES: f64 = 100.0;

/// A unit in both votes: shares of the focus option, valid votes now.
#[derive(Debug, Clone)]
pub struct UnitPair {
    /// Its key.
    pub unit: String,
    /// Its name, with that of its region.
    pub name: String,
    /// Share then.
    pub before: f64,
    /// Share now.
    pub now: f64,
    /// Valid votes then, of what has become the unit.
    pub valid_before: f64,
    /// Valid votes now.
    pub valid: f64,
    /// Registered persons then, of what has become the unit, and now; where they are known.
    pub registers: Option<[f64; 2]>,
    /// One unit in both votes, neither split nor merged, and with much the same register: its change is no artefact.
    pub is_alike: bool,
}

impl UnitPair {
    /// Share now − share then, points.
    pub fn change_points(&self) -> f64 {
        (self.now - self.before) * 100.0
    }
}

/// Are two registers so far apart that they are hardly those of the same voters?
pub(super) fn differ([then, now]: [f64; 2]) -> bool {
    then > 0.0 && (now / then - 1.0).abs() > REGISTER
}

/// Units with valid votes in both, by key; of an earlier unit counts the share that a unit of this vote continues.
pub fn unit_pairs(vote: &Vote, before: &Vote) -> Vec<UnitPair> {
    let earlier: BTreeMap<&str, &Counts> = before.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
    let continued = vote.continued(before);
    let pair = |unit: &UnitResult| {
        let (mut yes, mut valid, mut registered) = (0.0, 0.0, Some(0.0));
        for (key, weight) in continued.of(&unit.unit) {
            let Some((counts, all)) = earlier.get(key).and_then(|counts| Some((counts, counts.valid()?))) else {
                continue;
            };
            (yes, valid) = (yes + weight * counts.yes.unwrap_or(0) as f64, valid + weight * all as f64);
            registered = registered.zip(counts.registered).map(|(sum, own)| sum + weight * own as f64);
        }
        let registers = registered.zip(unit.counts.registered).map(|(then, now)| [then, now as f64]);
        let now = vote.focus.of_yes_share(unit.counts.yes_share()?);
        (valid > 0.0).then(|| UnitPair {
            unit: unit.unit.clone(),
            name: full_name(unit),
            before: vote.focus.of_yes_share(yes / valid),
            now,
            valid_before: valid,
            valid: unit.counts.valid().unwrap_or(0) as f64,
            registers,
            is_alike: continued.is_one(&unit.unit) && !registers.is_some_and(differ),
        })
    };
    let mut pairs: Vec<UnitPair> = vote.units.iter().filter_map(pair).collect();
    pairs.sort_by(|a, b| a.unit.cmp(&b.unit));
    pairs
}

/// Correlation of the shares then and now, each unit by its valid votes now; 0 where either is everywhere the same.
pub fn correlation(pairs: &[&UnitPair]) -> f64 {
    let shares: Vec<(f64, f64, f64)> = pairs.iter().map(|pair| (pair.valid, pair.before, pair.now)).collect();
    maths::correlation(&shares).unwrap_or(0.0)
}

/// Valid votes from which a share of its own is worth naming; less only where no unit has as many.
pub fn fewest_votes(valid: &[f64]) -> f64 {
    FEWEST_VOTES.min(valid.iter().copied().fold(0.0, f64::max))
}

/// The units that moved most, among those that are not tiny, at most so many; and the valid votes from which one counts.
pub fn largest_changes<'a>(pairs: &[&'a UnitPair], most: usize) -> (f64, Vec<&'a UnitPair>) {
    let mut sizes: Vec<f64> = pairs.iter().map(|pair| pair.valid).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    let least = sizes.get(sizes.len() / SMALL).copied().unwrap_or_default().max(fewest_votes(&sizes));
    let mut large: Vec<&UnitPair> = pairs.iter().copied().filter(|pair| pair.valid >= least).collect();
    let change = |pair: &UnitPair| pair.change_points().abs();
    large.sort_by(|a, b| change(b).total_cmp(&change(a)).then_with(|| a.unit.cmp(&b.unit)));
    large.truncate(most);
    (least, large)
}

/// The name of a unit with that of its region, where the one does not hold the other.
fn full_name(unit: &UnitResult) -> String {
    match (&unit.parent, &unit.name) {
        (Some(parent), Some(name)) if name.contains(parent.as_str()) => name.clone(),
        (Some(parent), Some(name)) => format!("{parent}, {name}"),
        (_, Some(name)) => name.clone(),
        _ => unit.unit.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(unit: &str, valid: f64, now: f64) -> UnitPair {
        UnitPair {
            unit: unit.to_owned(),
            name: unit.to_owned(),
            before: 0.5,
            now,
            valid_before: valid,
            valid,
            registers: None,
            is_alike: true,
        }
    }

    #[test]
    fn shares_go_together_by_weight() {
        let at = |valid, before, now| UnitPair { before, ..pair("a", valid, now) };
        let r = |pairs: &[UnitPair]| correlation(&pairs.iter().collect::<Vec<_>>());
        assert_eq!(r(&[at(1.0, 0.2, 0.4), at(1.0, 0.4, 0.8)]), 1.0);
        assert_eq!(r(&[at(1.0, 0.2, 0.8), at(1.0, 0.4, 0.4)]), -1.0);
        assert_eq!(r(&[at(1.0, 0.5, 0.8), at(1.0, 0.5, 0.4)]), 0.0); // no spread
        // b = 0, 1, 1 and n = 0, 1, 0 with weights 2, 1, 1: cov = 1/4 − 1/8, var = 1/4 and 3/16
        let weighted = r(&[at(2.0, 0.0, 0.0), at(1.0, 1.0, 1.0), at(1.0, 1.0, 0.0)]);
        assert!((weighted - 0.125 / (0.25f64 * 0.1875).sqrt()).abs() < 1e-12, "{weighted}");
    }

    #[test]
    fn units_of_few_votes_are_not_listed_unless_all_are() {
        let listed = |pairs: &[UnitPair]| {
            let (least, large) = largest_changes(&pairs.iter().collect::<Vec<_>>(), 2);
            (least, large.iter().map(|pair| pair.unit.clone()).collect::<Vec<_>>())
        };
        let mut pairs = vec![pair("a", 16.0, 1.0), pair("b", 99.0, 0.9), pair("c", 100.0, 0.55), pair("d", 900.0, 0.6)];
        assert_eq!(listed(&pairs), (100.0, vec!["d".to_owned(), "c".to_owned()]));
        pairs.truncate(2);
        assert_eq!(listed(&pairs).0, 99.0); // none has a hundred: the largest
    }
}
