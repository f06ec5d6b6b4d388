//! Areas: the units that share a name, added up in one vote and compared in two.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::units::{UnitPair, differ};
use crate::{
    distribution::quantile_sorted,
    vote::{Counts, Side, UnitInfo, UnitResult, Vote, yes_share},
};

/// The units of one name, together.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    /// Their ballots.
    pub counts: Counts,
    /// Their yes share.
    pub yes_share: Option<f64>,
}

/// An area in two votes.
#[derive(Debug, Clone, Copy)]
pub struct AreaChange {
    /// Share that was expected: that of the earlier vote, moved.
    pub expected: f64,
    /// Share now.
    pub now: f64,
    /// The same ground in both votes.
    pub is_alike: bool,
}

impl AreaChange {
    /// Share now − share expected, points.
    pub fn points(&self) -> f64 {
        (self.now - self.expected) * 100.0
    }
}

/// How far the changes of areas are spread.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    /// The lowest and highest of all.
    pub all: [f64; 2],
    /// Between which nine in ten lie: the quantiles .05 and .95.
    pub nine_in_ten: [f64; 2],
}

/// The spread of some ascending changes; `None` where there are none.
pub fn spread(ascending: &[f64]) -> Option<Spread> {
    let all = [*ascending.first()?, *ascending.last()?];
    Some(Spread { all, nine_in_ten: [0.05, 0.95].map(|level| quantile_sorted(ascending, level)) })
}

/// Every name that a unit is part of: its key, its parent, its values in `units.csv`.
fn names_of<'a>(infos: &HashMap<&str, &'a UnitInfo>, unit: &'a str, parent: Option<&'a str>) -> BTreeSet<&'a str> {
    let columns = infos.get(unit).into_iter().flat_map(|info| info.columns.values());
    columns.chain([unit]).chain(parent).collect()
}

/// The areas of a vote by every name that its units are part of.
pub fn areas(vote: &Vote) -> BTreeMap<&str, Area> {
    let infos = vote.infos();
    let mut members: BTreeMap<&str, Vec<&UnitResult>> = BTreeMap::new();
    for unit in &vote.units {
        for name in names_of(&infos, &unit.unit, unit.parent.as_deref()) {
            members.entry(name).or_default().push(unit);
        }
    }
    let area = |units: Vec<&UnitResult>| Area {
        counts: units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts)),
        yes_share: yes_share(units.iter().copied(), |unit| infos.get(unit)?.weight),
    };
    members.into_iter().map(|(name, units)| (name, area(units))).collect()
}

/// The areas of two votes by name: whole where every unit of both is known and none came from another area, else added up over the units
/// that stand in both, so that both shares are of the same places. `moved`: what was expected to be added to the earlier share.
pub fn area_changes<'a>(
    vote: &'a Vote,
    before: &Vote,
    pairs: &'a [UnitPair],
    moved: f64,
) -> BTreeMap<&'a str, AreaChange> {
    let (then, now) = (areas(before), areas(vote));
    let parents: BTreeMap<&str, Option<&str>> =
        vote.units.iter().map(|unit| (unit.unit.as_str(), unit.parent.as_deref())).collect();
    let infos = vote.infos();
    let mut sums: BTreeMap<&str, Sums> = BTreeMap::new();
    for pair in pairs {
        let unit = pair.unit.as_str();
        for name in names_of(&infos, unit, parents.get(unit).copied().flatten()) {
            sums.entry(name).or_default().add(pair);
        }
    }
    let change = |(name, sums): (&'a str, Sums)| {
        let whole = then.get(name).zip(now.get(name));
        let whole = whole.and_then(|(then, now)| sums.whole(vote.focus, &then.counts, &now.counts));
        Some((name, whole.unwrap_or(sums).change(moved)?))
    };
    sums.into_iter().filter_map(change).collect()
}

/// Ballots of an area in both votes, and whether it is the same ground: links within it do no harm, one unit that is another one
/// does.
#[derive(Default)]
struct Sums {
    /// Votes for the focus option and valid votes, then and now.
    then: [f64; 2],
    now: [f64; 2],
    units: usize,
    alike: usize,
    registers: [f64; 2],
    register_unknown: bool,
}

/// Parts of units are added up in fractions.
const HALF_A_VOTE: f64 = 0.5;

impl Sums {
    fn add(&mut self, pair: &UnitPair) {
        self.then = [self.then[0] + pair.before * pair.valid_before, self.then[1] + pair.valid_before];
        self.now = [self.now[0] + pair.now * pair.valid, self.now[1] + pair.valid];
        self.units += 1;
        self.alike += usize::from(pair.is_alike);
        match pair.registers {
            Some([then, now]) => self.registers = [self.registers[0] + then, self.registers[1] + now],
            None => self.register_unknown = true,
        }
    }

    /// The same of all ballots of the area; `None` where not all are known, or where some of those that are paired came from elsewhere.
    fn whole(&self, focus: Side, then: &Counts, now: &Counts) -> Option<Self> {
        let votes = |counts: &Counts| {
            let own = if focus == Side::Yes { counts.yes? } else { counts.no? };
            Some([own as f64, counts.valid()? as f64])
        };
        let (all_then, all_now) = (votes(then)?, votes(now)?);
        let registers = then.registered.zip(now.registered);
        let is_inside = self.then[1] <= all_then[1] + HALF_A_VOTE && self.now[1] <= all_now[1] + HALF_A_VOTE;
        is_inside.then(|| Self {
            then: all_then,
            now: all_now,
            units: self.units,
            alike: self.alike,
            registers: registers.map_or([0.0; 2], |(then, now)| [then as f64, now as f64]),
            register_unknown: registers.is_none(),
        })
    }

    fn change(&self, moved: f64) -> Option<AreaChange> {
        let ([was, was_valid], [is, valid]) = (self.then, self.now);
        (was_valid > 0.0 && valid > 0.0).then(|| AreaChange {
            expected: (was / was_valid + moved).clamp(0.0, 1.0),
            now: is / valid,
            is_alike: (self.units > 1 || self.alike == self.units)
                && (self.register_unknown || !differ(self.registers)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::unit_pairs;

    #[test]
    fn an_area_is_whole_where_every_unit_of_both_votes_is_known() {
        let unit = |unit: &str, parent: &str, yes: u64, no: u64| UnitResult {
            unit: unit.to_owned(),
            name: None,
            parent: Some(parent.to_owned()),
            counts: Counts { yes: Some(yes), no: Some(no), ..Counts::default() },
            yes_share: None,
            line: 1,
        };
        let day = jiff::civil::date(2026, 3, 23);
        let (mut before, mut now) = (Vote::new("old", day), Vote::new("new", day));
        before.units = vec![unit("A", "West", 60, 40), unit("closed", "West", 10, 90), unit("C", "East", 30, 70)];
        now.units = vec![unit("A", "West", 70, 30), unit("opened", "West", 20, 80), unit("C", "East", 30, 70)];
        let expected =
            |before: &Vote, now: &Vote| area_changes(now, before, &unit_pairs(now, before), 0.0)["West"].expected;
        assert_eq!(expected(&before, &now), 0.35); // 70 of 200, and not A's 60 of 100
        before.units[1].counts.no = None;
        assert_eq!(expected(&before, &now), 0.6);
    }
}
