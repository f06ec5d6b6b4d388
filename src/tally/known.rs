//! What the folders say of a unit before it reports: registers and earlier ballots.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::vote::{Counts, Quantity, Report, Vote, kind_of, place_of};

/// Registers of the vote's own files, and ballots of earlier votes, by key of the unit.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    registers: HashMap<&'a str, u64>,
    earlier: HashMap<&'a str, Earlier>,
    /// Units whose own result has more ballots than registered persons.
    above_register: HashSet<&'a str>,
    /// Units that a weight or an earlier share speaks of.
    weighted: HashSet<&'a str>,
}

/// What the latest earlier vote with this key had.
#[derive(Debug, Clone, Copy)]
struct Earlier {
    /// Ballots cast, or the valid ones where no more is published.
    ballots: u64,
    /// More ballots than registered persons: voters of other lists vote here.
    above_register: bool,
}

impl<'a> Known<'a> {
    /// Reads the lists of a vote and the results of earlier ones.
    pub fn new(vote: &'a Vote, baselines: &'a [Vote]) -> Self {
        let mut known = Self::default();
        known.registers.reserve(vote.units.len().max(vote.unit_info.len()));
        known.earlier.reserve(baselines.iter().map(|vote| vote.units.len()).max().unwrap_or_default());
        let listed = vote.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.counts.registered?)));
        let info = vote.unit_info.iter().filter_map(|info| {
            let registered = info.number("registered").filter(|registered| *registered >= 1.0)?;
            Some((info.unit.as_str(), registered as u64))
        });
        // A register that any row of the night gives is known for all rows of its unit.
        let reported = vote.returns.reports.iter();
        let reported = reported.filter_map(|report| Some((report.unit.as_str(), report.counts.registered?)));
        // A register of one kind of ballots is that of its unit.
        for (unit, registered) in listed.chain(info).chain(reported) {
            let place = Some(place_of(unit)).filter(|place| *place != unit);
            for unit in [Some(unit), place].into_iter().flatten() {
                let most = known.registers.entry(unit).or_default();
                *most = registered.max(*most);
            }
        }
        let mut earlier: Vec<&Vote> = baselines.iter().collect();
        earlier.sort_by_key(|vote| vote.date);
        let now = vote;
        for vote in earlier {
            let above: HashSet<&str> = above_register(vote).collect();
            for unit in &vote.units {
                let Some(ballots) = ballots(&unit.counts) else { continue };
                let above_register = above.contains(unit.unit.as_str())
                    || unit.counts.registered.is_some_and(|registered| ballots > registered);
                known.earlier.insert(&unit.unit, Earlier { ballots, above_register });
            }
            known.add_units_of_kinds(vote);
            known.by_links(now, vote);
        }
        known.above_register = above_register(vote).collect();
        let shares = baselines.iter().flat_map(|vote| &vote.units).filter(|unit| unit.yes_share.is_some());
        known.weighted = shares.map(|unit| unit.unit.as_str()).collect();
        known
            .weighted
            .extend(vote.unit_info.iter().filter(|info| info.weight > Some(0.0)).map(|info| info.unit.as_str()));
        for link in &vote.links {
            // A unit that continues another has earlier voters, however many.
            if let Some(earlier) = known.earlier.get(link.baseline_unit.as_str()).copied() {
                known.earlier.entry(&link.unit).or_insert(earlier);
            }
        }
        known
    }

    /// Ballots of the units that links compose of parts of those of an earlier vote.
    fn by_links(&mut self, now: &'a Vote, earlier: &'a Vote) {
        let continued = now.continued(earlier);
        if !continued.is_linked() {
            return;
        }
        let linked: BTreeSet<&str> = now.links.iter().map(|link| link.unit.as_str()).collect();
        let composed = linked.into_iter().filter_map(|unit| {
            let (mut ballots, mut above_register) = (0.0, false);
            for (part, weight) in continued.of(unit) {
                let of_part = self.earlier.get(part)?;
                ballots += weight * of_part.ballots as f64;
                above_register |= of_part.above_register;
            }
            (ballots > 0.0).then(|| (unit, Earlier { ballots: ballots.round() as u64, above_register }))
        });
        let composed: Vec<(&str, Earlier)> = composed.collect();
        self.earlier.extend(composed);
    }

    /// Ballots of all kinds of the units that a vote lists kind by kind.
    fn add_units_of_kinds(&mut self, vote: &'a Vote) {
        let mut sums: BTreeMap<&str, Earlier> = BTreeMap::new();
        for unit in vote.units.iter().filter(|unit| kind_of(&unit.unit).is_some()) {
            let Some(own) = self.earlier.get(unit.unit.as_str()).copied() else { continue };
            let none = Earlier { ballots: 0, above_register: false };
            let sum = sums.entry(place_of(&unit.unit)).or_insert(none);
            sum.ballots = sum.ballots.saturating_add(own.ballots);
            sum.above_register |= own.above_register;
        }
        self.earlier.extend(sums);
    }

    /// The largest register that any file gives of a reporting unit.
    pub fn register(&self, report: &Report) -> Option<u64> {
        let own = self.registers.get(report.unit.as_str());
        own.or_else(|| self.registers.get(place_of(&report.unit)))
            .copied()
            .max(report.counts.registered)
            .filter(|most| *most > 0)
    }

    /// Whether a file says that nobody may vote there: a register of 0, and no ballots before.
    pub fn is_empty(&self, report: &Report) -> bool {
        let listed = self.registers.get(report.unit.as_str()).copied().or(report.counts.registered);
        let votes = self.earlier_ballots(&report.unit).is_some_and(|ballots| ballots > 0);
        listed == Some(0) && !votes && !self.weighted.contains(report.unit.as_str())
    }

    /// Ballots of the unit in the latest earlier vote.
    pub fn earlier_ballots(&self, unit: &str) -> Option<u64> {
        self.earlier.get(unit).map(|earlier| earlier.ballots)
    }

    /// Whether the unit is known for more ballots than registered persons, from before or from its result.
    pub fn was_above_register(&self, unit: &str) -> bool {
        self.above_register.contains(unit) || self.earlier.get(unit).is_some_and(|earlier| earlier.above_register)
    }
}

/// Units whose register is below their ballots, and was left out.
fn above_register(vote: &Vote) -> impl Iterator<Item = &str> {
    let registers = vote.left_out.iter().filter(|figure| figure.quantity == Quantity::Registered);
    registers.filter_map(|figure| figure.finding.unit.as_deref())
}

/// Ballots that a row speaks of: cast, or the sum of the parts that are published where that is more.
pub(super) fn ballots(counts: &Counts) -> Option<u64> {
    let parts = [counts.yes, counts.no, counts.blank, counts.spoiled];
    let sum = parts.iter().flatten().fold(0_u64, |sum, part| sum.saturating_add(*part));
    let any = counts.cast.is_some() || parts.iter().any(Option::is_some);
    any.then(|| counts.cast.unwrap_or(0).max(sum))
}
