//! Units that are listed kind by kind: what all of a unit's kinds share, and rows that give them together.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::files::FileName;
use crate::language::say;
use crate::vote::{Counts, Quantity, TotalRow, UnitInfo, UnitResult, Vote, key_of_kind, kind_of, place_of};
use crate::{InputError, language::Text};

/// Settles units with rows by kind, and gives the rows that are sums of kinds.
///
/// # Errors
/// Refuses a row of all kinds that is not the sum of those beside it.
pub(in crate::data::read) fn settle(vote: &mut Vote, file: &FileName) -> Result<Vec<TotalRow>, InputError> {
    let sums = without_sums(&mut vote.units, file)?;
    one_register(&mut vote.units);
    let kinds = kinds_of(vote.units.iter().map(|unit| &unit.unit).chain(vote.unit_info.iter().map(|info| &info.unit)));
    if !kinds.is_empty() {
        vote.unit_info = spread(std::mem::take(&mut vote.unit_info), &kinds);
    }
    Ok(sums)
}

/// Kinds of ballots by unit, of the units that have some.
fn kinds_of<'a>(keys: impl Iterator<Item = &'a String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (unit, kind) in keys.filter_map(|key| Some((place_of(key), kind_of(key)?))) {
        kinds.entry(unit.to_owned()).or_default().insert(kind.to_owned());
    }
    kinds
}

/// Takes out rows of all kinds beside rows by kind: their region and register go to the kinds.
fn without_sums(units: &mut Vec<UnitResult>, file: &FileName) -> Result<Vec<TotalRow>, InputError> {
    let kinds = kinds_of(units.iter().map(|unit| &unit.unit));
    let is_whole = |unit: &UnitResult| kinds.contains_key(&unit.unit);
    let whole: Vec<UnitResult> = units.iter().filter(|unit| is_whole(unit)).cloned().collect();
    units.retain(|unit| !is_whole(unit));
    let mut sums = Vec::new();
    for row in whole {
        let mut parts: Vec<&mut UnitResult> =
            units.iter_mut().filter(|unit| place_of(&unit.unit) == row.unit).collect();
        let sum = parts.iter().fold(Counts::ZERO, |sum, part| sum.plus(&part.counts));
        let differs = |quantity: &Quantity| {
            *quantity != Quantity::Registered
                && quantity.of(&row.counts).is_some_and(|own| quantity.of(&sum).is_some_and(|sum| sum != own))
        };
        if Quantity::ALL.iter().any(differs) {
            let (problem, cure) = (say!(Refusal::AllBesideKinds, unit = &row.unit), say!(Refusal::AllBesideKindsCure));
            return Err(file.refuse(problem, cure).line(row.line).column("unit").value(row.unit));
        }
        for part in &mut parts {
            part.parent = part.parent.take().or_else(|| row.parent.clone());
            part.name = part.name.take().or_else(|| row.name.clone());
        }
        if parts.iter().all(|part| part.counts.registered.is_none()) {
            parts.iter_mut().for_each(|part| part.counts.registered = row.counts.registered);
        }
        let of = say!(Tally::Units, name = Text::same(&row.unit));
        sums.push(TotalRow { unit: row.unit, file: "results.csv", line: row.line, of });
    }
    Ok(sums)
}

/// The kind that a unit's register stands with: that of the day, else the first in the alphabet.
const OF_THE_DAY: &str = "day";

/// One register that stands in the rows of several kinds is that of the unit, and counts once.
fn one_register(units: &mut [UnitResult]) {
    let mut by_unit: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate().filter(|(_, unit)| kind_of(&unit.unit).is_some()) {
        by_unit.entry(place_of(&unit.unit)).or_default().push(at);
    }
    let mut lost = Vec::new();
    for rows in by_unit.into_values() {
        let registers: BTreeSet<u64> = rows.iter().filter_map(|&at| units[at].counts.registered).collect();
        let keeper = rows.iter().copied().filter(|&at| units[at].counts.registered.is_some());
        let keeper = keeper.min_by_key(|&at| (kind_of(&units[at].unit) != Some(OF_THE_DAY), &units[at].unit));
        if registers.len() == 1 {
            lost.extend(rows.into_iter().filter(|at| Some(*at) != keeper));
        }
    }
    lost.into_iter().for_each(|at| units[at].counts.registered = None);
}

/// What `units.csv` says of a unit it says of each of its kinds, but for numbers of all of them.
fn spread(rows: Vec<UnitInfo>, kinds: &BTreeMap<String, BTreeSet<String>>) -> Vec<UnitInfo> {
    const OF_ALL: [&str; 3] = ["registered", "expected", "expected_sd"];
    let own: BTreeSet<String> = rows.iter().map(|row| row.unit.clone()).collect();
    let mut out = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(kinds) = kinds.get(&row.unit) else {
            out.push(row);
            continue;
        };
        for kind in kinds {
            let unit = key_of_kind(&row.unit, Some(kind));
            if !own.contains(&unit) {
                let mut of_kind = UnitInfo { unit, weight: None, ..row.clone() };
                of_kind.columns = of_kind.columns.without(&OF_ALL);
                out.push(of_kind);
            }
        }
        out.push(row);
    }
    out
}
