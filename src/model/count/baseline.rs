//! Each unit's ballots in an earlier vote, through links, merges and splits.

use std::collections::BTreeMap;

use crate::vote::{UnitResult, Vote};

/// Ballots of an earlier vote on the ground of one of today's units.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Earlier {
    /// Yes ballots.
    pub yes: f64,
    /// No ballots.
    pub no: f64,
    /// Ballots cast; at least `yes + no`.
    pub cast: f64,
    /// Registered persons, where every part has them.
    pub registered: Option<f64>,
}

impl Earlier {
    /// Valid ballots.
    pub fn valid(&self) -> f64 {
        self.yes + self.no
    }

    /// Sum of parts, each with the share that belongs here.
    fn sum(parts: &[(f64, Self)]) -> Option<Self> {
        if parts.is_empty() {
            return None;
        }
        let total = |f: fn(&Self) -> f64| parts.iter().map(|(w, e)| w * f(e)).sum();
        let registered = parts.iter().map(|(w, e)| e.registered.map(|r| w * r)).sum();
        Some(Self { yes: total(|e| e.yes), no: total(|e| e.no), cast: total(|e| e.cast), registered })
    }

    fn of(result: &UnitResult, weight: Option<f64>) -> Option<Self> {
        let counts = &result.counts;
        if let (Some(yes), Some(no)) = (counts.yes, counts.no) {
            let valid = (yes + no) as f64;
            let cast = counts.cast_or_sum().map_or(valid, |cast| (cast as f64).max(valid));
            return Some(Self {
                yes: yes as f64,
                no: no as f64,
                cast,
                registered: counts.registered.map(|r| r as f64),
            });
        }
        let (share, weight) = (result.yes_share?, weight.unwrap_or(1.0));
        Some(Self { yes: weight * share, no: weight * (1.0 - share), cast: weight, registered: None })
    }
}

/// Earlier votes with results by unit, the latest last: it is the baseline.
pub(super) fn usable<'a>(vote: &Vote, baselines: &'a [Vote]) -> Vec<&'a Vote> {
    let mut usable: Vec<&Vote> = baselines.iter().filter(|b| !b.units.is_empty() && b.id != vote.id).collect();
    usable.sort_by_key(|b| b.date);
    usable
}

/// Earlier ballots of every unit of `keys` that has any.
///
/// Links of that vote are followed where `links.csv` has some, else equal keys are taken to be the same unit.
/// Rows of one unit (merged since) are summed.
pub(super) fn earlier_by_unit(vote: &Vote, baseline: &Vote, keys: &[String]) -> BTreeMap<String, Earlier> {
    let weights: BTreeMap<&str, f64> =
        baseline.unit_info.iter().filter_map(|info| Some((info.unit.as_str(), info.weight?))).collect();
    let mut rows: BTreeMap<&str, Vec<(f64, Earlier)>> = BTreeMap::new();
    for result in &baseline.units {
        if let Some(earlier) = Earlier::of(result, weights.get(result.unit.as_str()).copied()) {
            rows.entry(result.unit.as_str()).or_default().push((1.0, earlier));
        }
    }
    let earlier: BTreeMap<&str, Earlier> =
        rows.into_iter().filter_map(|(unit, parts)| Some((unit, Earlier::sum(&parts)?))).collect();
    let mut links: Vec<_> = vote.links.iter().filter(|link| link.baseline_vote == baseline.id).collect();
    // Sums must not depend on the order of the rows, not even in their last digit.
    links.sort_by(|a, b| (&a.unit, &a.baseline_unit).cmp(&(&b.unit, &b.baseline_unit)));
    let mut found: BTreeMap<String, Earlier> = BTreeMap::new();
    if links.is_empty() {
        for key in keys {
            if let Some(e) = earlier.get(key.as_str()) {
                found.insert(key.clone(), *e);
            }
        }
        return found;
    }
    let mut parts: BTreeMap<&str, Vec<(f64, Earlier)>> = BTreeMap::new();
    for link in links {
        if let Some(e) = earlier.get(link.baseline_unit.as_str())
            && link.weight > 0.0
        {
            parts.entry(link.unit.as_str()).or_default().push((link.weight, *e));
        }
    }
    for key in keys {
        if let Some(e) = parts.get(key.as_str()).and_then(|parts| Earlier::sum(parts)) {
            found.insert(key.clone(), e);
        }
    }
    found
}
