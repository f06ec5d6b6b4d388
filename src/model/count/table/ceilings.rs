//! Official totals and registers: no more ballots are out than they leave (`METHOD.md` §3.8).

use std::collections::{BTreeMap, BTreeSet};

use super::unit_row::UnitRow;
use crate::language::{folded, say};
use crate::model::count::Form;
use crate::vote::{
    AggregateLine, ControlStatus, CountedOf, LooseDate, Measure, Moment, Quantity, Snapshot, Text, Vote,
};

/// Most ballots that some regions can have in all.
#[derive(Debug, Clone, PartialEq)]
pub struct Ceiling {
    /// Regions, by index.
    pub regions: Vec<usize>,
    /// Ballots cast.
    pub cast: f64,
    /// Valid ballots.
    pub valid: f64,
    /// Whose published ballots they are; `None` of registers.
    pub of: Option<Text>,
}

/// What a published total counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Registered,
    Cast,
    Valid,
}

/// A published total of some area.
#[derive(Debug, Clone, Copy)]
struct Total<'a> {
    /// How final it is.
    rank: u8,
    value: f64,
    /// `None` = the whole vote.
    area: Option<&'a str>,
}

/// The rows and regions that totals are about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    pub rows: &'a [UnitRow],
    pub regions: &'a [String],
    pub form: Form,
}

/// What was published no later than the data and is not contradicted by what is counted.
///
/// # Assumes
/// An area is made of whole regions; of others no total is read. A result of the units themselves is never looked at.
pub(super) fn ceilings(vote: &Vote, snapshot: &Snapshot, ground: Ground<'_>) -> Vec<Ceiling> {
    if ground.form == Form::Shares {
        return Vec::new();
    }
    let mut totals = Totals { ground, found: BTreeMap::new() };
    // Without an instant a line that is projected from may be older than the last one.
    let limit = snapshot.as_of.or(snapshot.latest.filter(|_| !snapshot.reports.is_empty()));
    let is_public = |at: Option<LooseDate>| at.zip(limit).is_some_and(|(at, limit)| vote.is_public(at, limit));
    for fact in vote.results.iter().filter(|fact| is_public(fact.at)) {
        let rank = 1 + u8::from(fact.is_final);
        totals.add(None, Kind::Registered, rank, fact.counts.registered);
        totals.add(None, Kind::Cast, rank, fact.counts.cast_or_sum());
        totals.add(None, Kind::Valid, rank, fact.counts.valid());
    }
    for control in &vote.controls {
        let rank = match control.status {
            ControlStatus::List => 0,
            ControlStatus::Provisional => 1,
            ControlStatus::Final => 2,
        };
        let kind = match control.quantity {
            Quantity::Registered => Kind::Registered,
            Quantity::Cast => Kind::Cast,
            Quantity::Valid => Kind::Valid,
            _ => continue,
        };
        if is_public(control.at) || (control.at.is_none() && rank == 0) {
            totals.add(control.area.as_deref(), kind, rank, Some(control.value));
        }
    }
    let by_then = |at: Option<Moment>| at.zip(limit).is_some_and(|(at, limit)| at.timestamp <= limit.timestamp);
    snapshot.lines.iter().filter(|line| by_then(line.reported_at)).for_each(|line| totals.add_line(line));
    let registers = Some(registers(ground)).filter(|_| ground.form == Form::Ballots);
    totals.ceilings().chain(registers.into_iter().flatten()).collect()
}

/// Registered persons of the regions whose units all have a register, before any of them reports: afterwards what is left of each
/// register bounds what is out.
fn registers(ground: Ground<'_>) -> Vec<Ceiling> {
    let is_listed = |row: &UnitRow| row.has_published_register() && row.report.is_none();
    let mut sums: Vec<Option<f64>> = vec![Some(0.0); ground.regions.len()];
    for row in ground.rows {
        sums[row.region] = sums[row.region].filter(|_| is_listed(row)).map(|sum| sum + row.registered);
    }
    let ceiling = |(region, registered): (usize, Option<f64>)| {
        let registered = registered?;
        Some(Ceiling { regions: vec![region], cast: registered, valid: registered, of: None })
    };
    sums.into_iter().enumerate().filter_map(ceiling).collect()
}

struct Totals<'a> {
    ground: Ground<'a>,
    found: BTreeMap<(Vec<usize>, Kind), Total<'a>>,
}

impl<'a> Totals<'a> {
    fn add(&mut self, area: Option<&'a str>, kind: Kind, rank: u8, value: Option<u64>) {
        let (Some(value), Some(regions)) = (value, self.regions(area)) else { return };
        self.put(regions, kind, Total { rank, value: value as f64, area });
    }

    /// What is more final replaces what is less; of two that are as final the larger stands, whatever the order of the rows.
    fn put(&mut self, regions: Vec<usize>, kind: Kind, total: Total<'a>) {
        let last = self.found.entry((regions, kind)).or_insert(total);
        if (total.rank, total.value) > (last.rank, last.value) {
            *last = total;
        }
    }

    /// Ballots or turnout of a line that says that all is counted.
    fn add_line(&mut self, line: &'a AggregateLine) {
        let area = line.area.as_deref();
        let Some(regions) = self.regions(area) else { return };
        for row in line.rows.iter().filter(|row| row.says_all()) {
            let whole = row.counted.filter(|counted| row.total.is_none_or(|total| total == *counted && total != 100.0));
            let kind = match row.counted_of {
                Some(CountedOf::Ballots) => Some(Kind::Cast),
                Some(CountedOf::Valid) => Some(Kind::Valid),
                _ => None,
            };
            if let Some((counted, kind)) = whole.zip(kind) {
                self.put(regions.clone(), kind, Total { rank: 1, value: counted, area });
            }
            let half = row.half_width().unwrap_or_default();
            let turnout = match row.measure {
                Measure::Turnout => row.value.map(|value| value + half),
                Measure::Abstention => row.value.map(|value| 100.0 - value + half),
                _ => None,
            };
            if let Some((turnout, registered)) = turnout.zip(self.registered(&regions)) {
                let value = turnout / 100.0 * registered;
                self.put(regions.clone(), Kind::Cast, Total { rank: 1, value, area });
            }
        }
    }

    /// The regions of an area; `None` where it is none, or holds a part of one.
    fn regions(&self, area: Option<&str>) -> Option<Vec<usize>> {
        let Ground { rows, regions, .. } = self.ground;
        let Some(area) = area else { return Some((0..regions.len()).collect()) };
        let name = folded(area.trim());
        let inside: BTreeSet<usize> = rows.iter().filter(|row| row.is_in(&name)).map(|row| row.region).collect();
        let whole = rows.iter().filter(|row| inside.contains(&row.region)).all(|row| row.is_in(&name));
        (whole && !inside.is_empty()).then(|| inside.into_iter().collect())
    }

    /// Registered persons of these regions, where all their units have a register.
    fn registered(&self, regions: &[usize]) -> Option<f64> {
        let rows = || self.ground.rows.iter().filter(|row| regions.contains(&row.region));
        let listed = rows().all(UnitRow::has_published_register);
        listed.then(|| rows().map(|row| row.registered).sum())
    }

    fn ceilings(self) -> impl Iterator<Item = Ceiling> {
        let Self { ground, found } = self;
        found.into_iter().filter_map(move |((regions, kind), Total { value: total, area, .. })| {
            let inside = ground.rows.iter().filter(|row| regions.contains(&row.region));
            let counted: f64 = inside.filter_map(|row| row.report.as_ref()).map(|report| report.valid()).sum();
            let valid = if kind == Kind::Valid { total } else { f64::INFINITY };
            let cast = if kind == Kind::Valid { f64::INFINITY } else { total };
            let of = (kind != Kind::Registered).then(|| area.map_or_else(|| say!(Count::WholeVote), Text::same));
            // What is counted already stands against a smaller total.
            (total > 0.0 && counted <= total).then_some(Ceiling { regions, cast, valid, of })
        })
    }
}
