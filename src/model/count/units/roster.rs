//! What the folders say of every unit before the vote: key, region, register, columns; never a result.

use std::collections::{BTreeMap, HashMap};

use crate::language::{Value, say};
use crate::vote::{Report, Snapshot, Text, UnitColumns, Vote};

/// What the folders say of a unit before the vote.
#[derive(Debug, Clone, Default)]
pub struct RosterUnit {
    /// `parent`; empty where none is given.
    pub region: String,
    /// Registered persons.
    pub registered: Option<f64>,
    /// Register of the unit, where it stands with another kind of its ballots.
    pub shared: Option<f64>,
    /// Ballots or people that a unit of shares stands for.
    pub weight: Option<f64>,
    /// Its columns of `units.csv`.
    pub columns: UnitColumns,
}

/// Units of `results.csv` and `units.csv`: key, region, register, columns; never a result.
pub fn roster_of(vote: &Vote) -> BTreeMap<String, RosterUnit> {
    let mut listed: Vec<(&str, RosterUnit)> = Vec::with_capacity(vote.units.len().max(vote.unit_info.len()));
    for unit in &vote.units {
        let region = unit.parent.clone().unwrap_or_default();
        let registered = unit.counts.registered.map(|r| r as f64);
        listed.push((&unit.unit, RosterUnit { region, registered, ..RosterUnit::default() }));
    }
    let at: HashMap<&str, usize> = listed.iter().enumerate().map(|(at, (key, _))| (*key, at)).collect();
    for info in &vote.unit_info {
        let at = at.get(info.unit.as_str()).copied().unwrap_or_else(|| {
            listed.push((&info.unit, RosterUnit::default()));
            listed.len() - 1
        });
        let unit = &mut listed[at].1;
        unit.weight = info.weight.filter(|w| w.is_finite() && *w > 0.0);
        if unit.region.is_empty()
            && let Some(parent) = info.columns.get("parent")
        {
            parent.clone_into(&mut unit.region);
        }
        unit.registered = unit.registered.or_else(|| info.number("registered").filter(|r| *r >= 0.0));
        unit.columns.clone_from(&info.columns);
    }
    listed.into_iter().map(|(key, unit)| (key.to_owned(), unit)).collect()
}

/// Adds the units that the returns list at zero: they are expected, though no list has them.
pub fn add_at_zero(roster: &mut BTreeMap<String, RosterUnit>, snapshot: &Snapshot, notes: &mut Vec<Text>) {
    for (key, report) in &snapshot.at_zero {
        roster.entry(key.clone()).or_insert_with(|| of_report(report));
    }
    let units: Vec<&str> = snapshot.at_zero.keys().map(String::as_str).collect();
    if !units.is_empty() {
        notes.push(say!(Count::ListedAtZeroTakenAs, some = Value::first_few(units, 5)));
    }
    if snapshot.running > 0 {
        notes.push(say!(Tally::CountsRun, n = snapshot.running));
    }
}

fn of_report(report: &Report) -> RosterUnit {
    RosterUnit {
        region: report.parent.clone().unwrap_or_default(),
        registered: report.counts.registered.map(|r| r as f64),
        ..RosterUnit::default()
    }
}

/// Adds the units that reported without being in any list.
pub fn add_unexpected(roster: &mut BTreeMap<String, RosterUnit>, snapshot: &Snapshot, notes: &mut Vec<Text>) {
    let mut added = Vec::new();
    for (key, report) in &snapshot.reports {
        if !roster.contains_key(key) {
            added.push(key.as_str());
            roster.insert(key.clone(), of_report(report));
        }
    }
    if !added.is_empty() {
        notes.push(say!(Count::ReportedButListUnitsAdded, some = Value::first_few(added, 5)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::UnitInfo;

    #[test]
    fn a_weight_is_a_number_above_zero() {
        let mut vote = Vote::new("made", jiff::civil::date(2026, 3, 23));
        let weights = [5.0, 0.0, -3.0, f64::INFINITY, f64::NAN];
        vote.unit_info = weights
            .iter()
            .zip(["a", "b", "c", "d", "e"])
            .map(|(weight, unit)| UnitInfo {
                unit: unit.to_owned(),
                weight: Some(*weight),
                off_area: false,
                columns: UnitColumns::default(),
                line: 2,
            })
            .collect();
        let found: Vec<Option<f64>> = roster_of(&vote).values().map(|unit| unit.weight).collect();
        assert_eq!(found, [Some(5.0), None, None, None, None]);
    }
}
