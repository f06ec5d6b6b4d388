//! What the folders say of every unit before the vote: key, region, register, columns; never a result.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::count::Form;
use crate::model::count::baseline::Earlier;
use crate::model::count::table::some_of;
use crate::vote::{Report, Snapshot, Text, Vote, words};

/// What the folders say of a unit before the vote.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// `parent`; empty where none is given.
    pub region: String,
    /// Registered persons.
    pub registered: Option<f64>,
    /// Ballots or people that a unit of shares stands for.
    pub weight: Option<f64>,
    /// Its columns of `units.csv`.
    pub columns: BTreeMap<String, String>,
}

/// Units of `results.csv` and `units.csv`: key, region, register, columns; never a result.
pub fn known_units(vote: &Vote) -> BTreeMap<String, Known> {
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    for unit in &vote.units {
        known.insert(
            unit.unit.clone(),
            Known {
                region: unit.parent.clone().unwrap_or_default(),
                registered: unit.counts.registered.map(|r| r as f64),
                ..Known::default()
            },
        );
    }
    for info in &vote.unit_info {
        let unit = known.entry(info.unit.clone()).or_default();
        unit.weight = info.weight.filter(|w| w.is_finite() && *w > 0.0);
        if unit.region.is_empty()
            && let Some(parent) = info.columns.get("parent")
        {
            unit.region.clone_from(parent);
        }
        unit.registered = unit.registered.or_else(|| info.number("registered").filter(|r| *r >= 0.0));
        unit.columns.clone_from(&info.columns);
    }
    known
}

/// Adds the units that the returns list at zero: they are expected, though no list has them.
pub fn add_at_zero(known: &mut BTreeMap<String, Known>, snapshot: &Snapshot, notes: &mut Vec<Text>) {
    for (key, report) in &snapshot.at_zero {
        known.entry(key.clone()).or_insert_with(|| of_report(report));
    }
    let units: Vec<&str> = snapshot.at_zero.keys().map(String::as_str).collect();
    if !units.is_empty() {
        notes.push(words!(
            "listed at zero, taken as not counted yet: {some}",
            "inscrites à zéro, considérées comme pas encore dépouillées : {some}";
            some = some_of(&units)
        ));
    }
}

fn of_report(report: &Report) -> Known {
    Known {
        region: report.parent.clone().unwrap_or_default(),
        registered: report.counts.registered.map(|r| r as f64),
        ..Known::default()
    }
}

/// Adds the units that reported without being in any list.
pub fn add_unexpected(known: &mut BTreeMap<String, Known>, snapshot: &Snapshot, notes: &mut Vec<Text>) {
    let mut added = Vec::new();
    for (key, report) in &snapshot.reports {
        if !known.contains_key(key) {
            added.push(key.as_str());
            known.insert(key.clone(), of_report(report));
        }
    }
    if !added.is_empty() {
        notes.push(words!(
            "reported but not in the list of units, added: {some}",
            "transmises mais absentes de la liste des unités, ajoutées : {some}";
            some = some_of(&added)
        ));
    }
}

/// Composition where most registers are known on both sides, else shares where most weights are, else ballots.
pub fn choose_form(known: &BTreeMap<String, Known>, earlier: &[Option<Earlier>], has_baseline: bool) -> Form {
    let n = known.len().max(1) as f64;
    let with_register = known.values().filter(|unit| unit.registered.is_some()).count() as f64;
    let earlier = || earlier.iter().flatten();
    let earlier_register = earlier().filter(|e| e.registered.is_some_and(|r| r > 0.0)).count() as f64;
    if with_register >= 0.8 * n && (!has_baseline || earlier_register >= 0.5 * earlier().count() as f64) {
        return Form::Composition;
    }
    let weighted = known.values().filter(|unit| unit.weight.is_some()).count() as f64;
    if weighted >= 0.8 * n { Form::Shares } else { Form::Ballots }
}

/// Columns of `units.csv` that a projection takes as covariates: the cost grows with the cube of their number.
const MOST_COVARIATES: usize = 20;

/// Numeric columns that nearly every unit has, standardised; of too many, the first in bytewise order of their names.
pub fn covariates(known: &BTreeMap<String, Known>, notes: &mut Vec<Text>) -> (Vec<String>, Vec<Vec<f64>>) {
    const NOT_COVARIATES: [&str; 8] =
        ["parent", "registered", "weight", "latitude", "longitude", "code", "station_no", "id"];
    let names: BTreeSet<&String> = known.values().flat_map(|unit| unit.columns.keys()).collect();
    let (mut kept, mut left_out): (Vec<String>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut values = vec![Vec::new(); known.len()];
    for name in names {
        let lower = name.to_lowercase();
        if NOT_COVARIATES.contains(&lower.as_str()) || lower.ends_with("_code") || lower.ends_with("_id") {
            continue;
        }
        let numbers: Vec<Option<f64>> = known
            .values()
            .map(|unit| unit.columns.get(name)?.trim().parse::<f64>().ok().filter(|x| x.is_finite()))
            .collect();
        let present: Vec<f64> = numbers.iter().copied().flatten().collect();
        if (present.len() as f64) < 0.8 * known.len() as f64 || present.len() < 8 {
            continue;
        }
        let mean = present.iter().sum::<f64>() / present.len() as f64;
        let sd = (present.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / present.len() as f64).sqrt();
        if sd <= 1e-9 * mean.abs().max(1e-300) {
            continue;
        }
        if kept.len() == MOST_COVARIATES {
            left_out.push(name);
            continue;
        }
        kept.push(name.clone());
        for (row, number) in values.iter_mut().zip(&numbers) {
            row.push(number.map_or(0.0, |x| (x - mean) / sd));
        }
    }
    if !left_out.is_empty() {
        notes.push(words!(
            "of the numeric columns of units.csv only the first {MOST_COVARIATES} by name are covariates; left out: {some}",
            "des colonnes numériques de units.csv, seules les {MOST_COVARIATES} premières par leur nom servent de covariables ; laissées de côté : {some}";
            some = some_of(&left_out)
        ));
    }
    (kept, values)
}
