//! Each unit's ballots in an earlier vote, through links, merges and splits.

use std::collections::{HashMap, HashSet};

use crate::vote::{UnitResult, Vote};

/// Ballots of an earlier vote on the ground of one of today's units.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Earlier {
    /// Yes ballots.
    pub yes: f64,
    /// No ballots.
    pub no: f64,
    /// Ballots cast, at least `yes + no`; `None` where a part does not publish them.
    pub cast: Option<f64>,
    /// Registered persons, where every part has them.
    pub registered: Option<f64>,
}

impl Earlier {
    /// Valid ballots.
    pub fn valid(&self) -> f64 {
        self.yes + self.no
    }

    /// Ballots cast, or the valid ones where no more is published.
    pub fn ballots(&self) -> f64 {
        self.cast.unwrap_or(self.valid())
    }

    /// These ballots and others; a register where both have one.
    fn and(self, other: Self) -> Self {
        Self {
            yes: self.yes + other.yes,
            no: self.no + other.no,
            cast: self.cast.zip(other.cast).map(|(a, b)| a + b),
            registered: self.registered.zip(other.registered).map(|(a, b)| a + b),
        }
    }

    /// The share of these ballots that belongs elsewhere.
    fn times(self, share: f64) -> Self {
        Self {
            yes: share * self.yes,
            no: share * self.no,
            cast: self.cast.map(|cast| share * cast),
            registered: self.registered.map(|r| share * r),
        }
    }

    fn of(result: &UnitResult, weight: Option<f64>) -> Option<Self> {
        let counts = &result.counts;
        if let (Some(yes), Some(no)) = (counts.yes, counts.no) {
            let valid = (yes + no) as f64;
            let cast = counts.cast_or_sum().map(|cast| (cast as f64).max(valid));
            return Some(Self {
                yes: yes as f64,
                no: no as f64,
                cast,
                registered: counts.registered.map(|r| r as f64),
            });
        }
        let (share, weight) = (result.yes_share?, weight.unwrap_or(1.0));
        Some(Self { yes: weight * share, no: weight * (1.0 - share), cast: None, registered: None })
    }
}

/// A unit whose result an earlier vote gives.
fn has_votes(unit: &UnitResult) -> bool {
    unit.counts.valid() > Some(0) || unit.yes_share.is_some()
}

/// Earlier votes with results by unit, the latest last: it is the baseline. One of which no unit is found is none.
pub fn usable_baselines<'a>(vote: &Vote, baselines: &'a [Vote]) -> Vec<&'a Vote> {
    let listed = vote.units.iter().map(|unit| unit.unit.as_str());
    let own: HashSet<&str> = listed.chain(vote.unit_info.iter().map(|info| info.unit.as_str())).collect();
    let found = |baseline: &Vote| {
        let continued = vote.continued(baseline);
        let keys: HashSet<&str> = baseline.units.iter().map(|unit| unit.unit.as_str()).collect();
        // Without a list of units those of the earlier vote are expected.
        own.is_empty() || own.iter().any(|key| continued.of(key).iter().any(|(earlier, _)| keys.contains(earlier)))
    };
    let mut usable: Vec<&Vote> =
        baselines.iter().filter(|b| b.units.iter().any(has_votes) && b.id != vote.id && found(b)).collect();
    usable.sort_by_key(|b| b.date);
    usable
}

/// Earlier ballots of every unit of `keys`, in their order; `None` where there are none.
///
/// Parts of one unit (merged since) are summed, as far as the earlier vote has them.
pub fn earlier_by_unit(vote: &Vote, baseline: &Vote, keys: &[String]) -> Vec<Option<Earlier>> {
    let weights: HashMap<&str, f64> =
        baseline.unit_info.iter().filter_map(|info| Some((info.unit.as_str(), info.weight?))).collect();
    let rows = baseline.units.iter().filter_map(|result| {
        let unit = result.unit.as_str();
        Some((unit, Earlier::of(result, weights.get(unit).copied())?))
    });
    let earlier = summed(rows);
    let continued = vote.continued(baseline);
    let of_unit = |key: &String| {
        let parts = continued.of(key).into_iter();
        let part = |(unit, weight): (&str, f64)| Some(earlier.get(unit)?.times(weight));
        parts.filter_map(part).reduce(Earlier::and)
    };
    keys.iter().map(of_unit).collect()
}

/// Sums by unit. Units are looked up in it and never walked through: the order of a hash map reaches no number.
fn summed<'a>(parts: impl Iterator<Item = (&'a str, Earlier)>) -> HashMap<&'a str, Earlier> {
    let mut sums: HashMap<&str, Earlier> = HashMap::with_capacity(parts.size_hint().1.unwrap_or(0));
    for (unit, part) in parts {
        sums.entry(unit).and_modify(|sum| *sum = sum.and(part)).or_insert(part);
    }
    sums
}
