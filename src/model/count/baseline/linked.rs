//! Each unit's ballots in an earlier vote, through links, merges and splits.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::vote::{Snapshot, UnitResult, Vote, key_of_kind, kind_of, place_of};

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
    /// Ballots of all kinds, where those of one kind are asked for.
    pub of_all_kinds: bool,
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
            of_all_kinds: self.of_all_kinds || other.of_all_kinds,
        }
    }

    /// The share of these ballots that belongs elsewhere.
    fn times(self, share: f64) -> Self {
        Self {
            yes: share * self.yes,
            no: share * self.no,
            cast: self.cast.map(|cast| share * cast),
            registered: self.registered.map(|r| share * r),
            of_all_kinds: self.of_all_kinds,
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
                of_all_kinds: false,
            });
        }
        let (share, weight) = (result.yes_share?, weight.unwrap_or(1.0));
        Some(Self { yes: weight * share, no: weight * (1.0 - share), ..Self::default() })
    }
}

/// A unit whose result an earlier vote gives.
fn has_votes(unit: &UnitResult) -> bool {
    unit.counts.valid() > Some(0) || unit.yes_share.is_some()
}

/// Earlier votes with results by unit, the latest last: it is the baseline. One of which no unit is found is none.
pub fn usable_baselines<'a>(vote: &Vote, baselines: &'a [Vote]) -> Vec<&'a Vote> {
    let listed = vote.units.iter().map(|unit| unit.unit.as_str());
    let listed = listed.chain(vote.unit_info.iter().map(|info| info.unit.as_str()));
    let own: HashSet<&str> = listed.map(place_of).collect();
    let found = |baseline: &Vote| {
        let continued = vote.continued(baseline);
        let keys: HashSet<&str> = baseline.units.iter().map(|unit| place_of(&unit.unit)).collect();
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
    let of_all_kinds = all_kinds(&earlier);
    let continued = vote.continued(baseline);
    let of_unit = |key: &String| {
        let (place, kind) = (place_of(key), kind_of(key));
        let all = |unit: &str| earlier.get(unit).or_else(|| of_all_kinds.get(unit)).copied();
        let of_kind = |unit: &str| match kind {
            None => all(unit),
            Some(kind) => earlier.get(key_of_kind(unit, Some(kind)).as_str()).copied().or_else(|| {
                // A kind that the earlier vote had nowhere in a unit it counted by kind has none.
                let lent = earlier.get(unit).copied()?;
                Some(Earlier { of_all_kinds: true, registered: None, ..lent })
            }),
        };
        let parts = continued.of(place).into_iter();
        let part = |(unit, weight): (&str, f64)| Some(of_kind(unit)?.times(weight));
        parts.filter_map(part).reduce(Earlier::and)
    };
    keys.iter().map(of_unit).collect()
}

/// Units that are listed kind by kind, all kinds together; a register counts where it stands.
fn all_kinds<'a>(earlier: &HashMap<&'a str, Earlier>) -> HashMap<&'a str, Earlier> {
    let mut by_kind: Vec<(&str, &Earlier)> =
        earlier.iter().filter(|(key, _)| kind_of(key).is_some()).map(|(key, e)| (*key, e)).collect();
    by_kind.sort_by_key(|(key, _)| *key);
    let mut all: HashMap<&str, Earlier> = HashMap::new();
    for (key, part) in by_kind {
        let sum = |whole: &mut Earlier| {
            let registers = [whole.registered, part.registered];
            let registered = registers.iter().any(Option::is_some).then(|| registers.iter().flatten().sum());
            *whole = Earlier { registered, ..whole.and(*part) };
        };
        all.entry(place_of(key)).and_modify(sum).or_insert(*part);
    }
    all
}

/// Shares out what the earlier vote has of a unit's ballots of all kinds: by what the kinds have of the units that are in, else alike.
///
/// Gives the rows that got a part of it.
pub fn share_out(keys: &[String], earlier: &mut [Option<Earlier>], snapshot: &Snapshot) -> Vec<bool> {
    let lent: Vec<bool> = earlier.iter().map(|earlier| earlier.is_some_and(|earlier| earlier.of_all_kinds)).collect();
    if !lent.contains(&true) {
        return lent;
    }
    let mut units: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.iter().enumerate().filter(|(at, _)| lent[*at]) {
        units.entry(place_of(key)).or_default().push(at);
    }
    let complete = |at: &usize| {
        let report = snapshot.reports.get(&keys[*at]).filter(|report| report.status.is_complete())?;
        report.counts.valid().map(|valid| valid as f64)
    };
    // Ballots of every kind in the units of which all kinds are in.
    let (mut of_kind, mut of_all): (BTreeMap<&str, f64>, f64) = (BTreeMap::new(), 0.0);
    for rows in units.values().filter(|rows| rows.len() > 1) {
        let Some(ballots) = rows.iter().map(complete).collect::<Option<Vec<f64>>>() else { continue };
        for (at, ballots) in rows.iter().zip(ballots) {
            *of_kind.entry(kind_of(&keys[*at]).unwrap_or_default()).or_default() += ballots;
            of_all += ballots;
        }
    }
    for rows in units.values() {
        let part = |at: &usize| match of_kind.get(kind_of(&keys[*at]).unwrap_or_default()) {
            Some(ballots) if of_all > 0.0 => (ballots / of_all).max(1e-3),
            _ => 1.0 / rows.len() as f64,
        };
        let all: f64 = rows.iter().map(part).sum();
        for at in rows {
            earlier[*at] = earlier[*at].map(|earlier| earlier.times(part(at) / all));
        }
    }
    lent
}

/// Sums by unit. Units are looked up in it and never walked through: the order of a hash map reaches no number.
fn summed<'a>(parts: impl Iterator<Item = (&'a str, Earlier)>) -> HashMap<&'a str, Earlier> {
    let mut sums: HashMap<&str, Earlier> = HashMap::with_capacity(parts.size_hint().1.unwrap_or(0));
    for (unit, part) in parts {
        sums.entry(unit).and_modify(|sum| *sum = sum.and(part)).or_insert(part);
    }
    sums
}
