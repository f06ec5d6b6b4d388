//! Files → forecasts and outcomes, in the column words of R's scoringutils.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    cells::share,
    columns::Columns,
    forecast::{Forecast, Prediction},
    group::{Group, SHOWN},
    names::{HEADS, OUTCOMES, OUTCOMES_BY_TARGET, TARGETS, exchanged, missing, noticed, of_target},
};
use crate::language::{Text, Value, say};
use crate::{
    InputError, Result,
    data::{OpenRow, OpenTable, Renames},
    vote::{FileCode, Finding},
};

/// Forecasts as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecasts {
    /// By model, then race.
    pub forecasts: Vec<Forecast>,
    /// What the rows of a hubverse table are about, where they say it.
    pub targets: BTreeSet<String>,
    /// SHA-256 (hex) of the file.
    pub sha256: String,
    /// What was noticed while reading.
    pub findings: Vec<Finding>,
}

/// Outcomes by race.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcomes {
    /// Yes share, or 1 and 0 for an event.
    pub by_race: BTreeMap<String, f64>,
    /// Above this the event has happened: the option has won.
    pub threshold: f64,
    /// What the rows of a hubverse table are about, where they say it.
    pub targets: BTreeSet<String>,
    /// SHA-256 (hex) of the file; `None` for a vote.
    pub sha256: Option<String>,
    /// What was noticed while reading.
    pub findings: Vec<Finding>,
}

impl Outcomes {
    /// The outcome of a forecast's race, or else the one that stands in its own table.
    pub fn of(&self, forecast: &Forecast) -> Option<f64> {
        self.by_race.get(&forecast.race).copied().or(forecast.observed)
    }
}

/// Reads `model, race, predicted` with `quantile_level` or `sample_id`; with neither, `predicted` is a probability.
///
/// # Shape
/// Long format, one number a row. `option` = no turns a forecast of the no side round. Without `race` every row is about
/// `only_race`, without `model` about the model `forecast`. A table of draws with `share_yes` (and `stage`, `.chain`) is
/// taken as it is. `.chain` keeps chains apart. A hubverse table (`output_type, output_type_id, value`) is read by its own words;
/// of several targets each has models and races of its own, `location target`, unless every row is about `only_race`.
///
/// # Errors
/// Refuses cells that are no such number, levels outside 0..1, a level given twice, and forecasts that mix kinds.
pub fn read_forecasts(path: &Path, only_race: Option<&str>, renames: &Renames) -> Result<Forecasts> {
    not_empty(path, say!(OpenTable::NoForecastCure))?;
    let table = OpenTable::read_renamed(path, HEADS, renames)?;
    if table.is_empty() {
        return Err(table.refuse(say!(OpenTable::NoForecast), say!(OpenTable::NoForecastCure)).into());
    }
    let columns = Columns::of(&table, only_race)?;
    let mut groups: BTreeMap<(String, String), Group> = BTreeMap::new();
    let mut refused = Vec::new();
    for row in table.rows() {
        let model = columns.hubverse.as_ref().map_or_else(
            || columns.text(&row, columns.model, "forecast").to_owned(),
            |hubverse| hubverse.model(columns.text(&row, columns.model, "forecast"), &row),
        );
        let race = columns.text(&row, columns.race, only_race.unwrap_or_default());
        if race.is_empty() {
            refused.push(row.refuse(columns.race.unwrap_or(0), say!(OpenTable::RaceBlank), say!(OpenTable::NameRace)));
            continue;
        }
        let apart = columns.apart.and_then(|target| row.text(target));
        let key = (of_target(&model, apart), of_target(race, apart));
        refused.extend(columns.add(groups.entry(key).or_default(), &row).err());
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    let (mut forecasts, mut refused) = (Vec::new(), Vec::new());
    let mut findings = noticed(&table, columns.read());
    findings.extend(told_of_table(&table, &columns, only_race));
    let targets = groups.values().flat_map(|group| group.targets.keys().cloned()).collect();
    for ((model, race), mut group) in groups {
        let (observed, target) = (group.observed, group.targets.keys().next().cloned());
        if group.means > 0 {
            findings.push(super::hubverse::means_left_out(&table, &model, &race, group.means));
            if group.is_empty() {
                continue;
            }
        }
        let is_hubverse = columns.hubverse.is_some();
        if let Some(left) = is_hubverse.then(|| group.keep_richest()).flatten() {
            findings.push(super::hubverse::kinds_left_out(&table, &model, &race, left));
        }
        let read = group.told_outside(&table, &model, &race).and_then(|outside| {
            findings.extend(outside);
            group.about_the_share(&table, &model, only_race)?;
            group.prediction(&table, (&model, &race), is_hubverse)
        });
        match read {
            Ok(prediction) => forecasts.push(Forecast { model, race, target, prediction, observed }),
            Err(error) => refused.push(error),
        }
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    if forecasts.is_empty() {
        return Err(table.refuse(say!(OpenTable::MeansAlone), say!(OpenTable::MeansAloneCure)).into());
    }
    Ok(Forecasts { forecasts, targets, sha256: table.sha256.clone(), findings })
}

/// What the table as a whole does not say of itself, or says and nobody may overlook.
fn told_of_table(table: &OpenTable, columns: &Columns, only_race: Option<&str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(race) = only_race.filter(|_| columns.race.is_none()) {
        let message = say!(OpenTable::RaceTaken, race);
        let finding = Finding::new(FileCode::RaceTaken, message, say!(OpenTable::RaceTakenCure));
        findings.push(finding.at(table.file_name(), table.heading_line()));
    }
    let marks: BTreeSet<&str> =
        columns.mark.map(|mark| table.rows().filter_map(|row| row.text(mark)).collect()).unwrap_or_default();
    for mark in marks {
        let finding = Finding::new(FileCode::RowsMarked, say!(OpenTable::Marked, mark), say!(OpenTable::MarkedCure));
        findings.push(finding.at(table.file_name(), None).column("mark"));
    }
    findings
}

/// Reads `race, observed`: a yes share, or 1 and 0 for an event; in a table of hubverse `location` and `observation` or `oracle_value`.
/// Of a table with a column `target` the rows of the targets that are `forecast`, where it has any; of several `forecast` the races
/// are named as [`read_forecasts`] names them.
///
/// # Errors
/// Refuses a file without these columns, cells outside 0..1, and a race with two outcomes.
pub fn read_outcomes(path: &Path, renames: &Renames, forecast: &BTreeSet<String>) -> Result<Outcomes> {
    not_empty(path, say!(OpenTable::OneRowARace))?;
    let table = OpenTable::read_renamed(path, HEADS, renames)?;
    // The words of hubverse, where the table has none of ours.
    let column =
        |ours: &str, theirs: &[&str]| table.column(ours).or_else(|| theirs.iter().find_map(|name| table.column(name)));
    let (race, observed) = (column("race", &["location"]), column("observed", &["observation", "oracle_value"]));
    if let Some(refused) = observed.is_none().then(|| exchanged(&table, false)).flatten() {
        return Err(refused.into());
    }
    let (Some(race), Some(observed)) = (race, observed) else {
        let lacking: Vec<&str> = OUTCOMES.iter().copied().filter(|name| table.column(name).is_none()).collect();
        return Err(missing(&table, &lacking, OUTCOMES, say!(OpenTable::OneRowARace)).into());
    };
    let target = table.column("target").filter(|target| *target != race);
    let of_row = |row: &OpenRow<'_>| target.and_then(|target| row.text(target)).map(str::to_owned);
    let targets: BTreeSet<String> = table.rows().filter_map(|row| of_row(&row)).collect();
    let left_out: Vec<String> = match targets.is_disjoint(forecast) {
        true => Vec::new(),
        false => targets.difference(forecast).cloned().collect(),
    };
    let mut by_race = BTreeMap::new();
    let mut refused = Vec::new();
    for row in table.rows().filter(|row| of_row(row).is_none_or(|target| !left_out.contains(&target))) {
        let value = share(&row, observed).unwrap_or_else(|error| {
            refused.push(error);
            None
        });
        let (Some(name), Some(value)) = (row.text(race), value) else { continue };
        let apart = of_row(&row).filter(|_| forecast.len() > 1);
        let name = of_target(name, apart.as_deref());
        if by_race.insert(name.clone(), value).is_some_and(|earlier| earlier != value) {
            let problem = say!(OpenTable::AnotherOutcome, race = name);
            refused.push(row.refuse(observed, problem, say!(OpenTable::OneOutcome)));
        }
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    if by_race.is_empty() && !table.is_empty() {
        return Err(table.refuse(say!(OpenTable::OutcomesBlank), say!(OpenTable::OneRowARace)).into());
    }
    let known = match target {
        _ if table.column("location").is_some() => TARGETS,
        Some(_) => OUTCOMES_BY_TARGET,
        None => OUTCOMES,
    };
    let mut findings = noticed(&table, known);
    if !left_out.is_empty() {
        let message = say!(OpenTable::OutcomesLeftOut, targets = Value::first_few(left_out, SHOWN));
        let finding = Finding::new(FileCode::RowsNotScored, message, say!(OpenTable::OutcomesLeftOutCure));
        findings.push(finding.at(table.file_name(), None).column("target"));
    }
    Ok(Outcomes { by_race, threshold: 0.5, targets, sha256: Some(table.sha256.clone()), findings })
}

/// Outcomes of events beside forecasts of shares: no vote ends with all or nothing on one side in race after race.
pub fn events_for_shares(forecasts: &[Forecast], outcomes: &Outcomes) -> Option<Finding> {
    let of_share = |forecast: &&Forecast| !matches!(forecast.prediction, Prediction::Probability(_));
    let values: Vec<f64> = forecasts.iter().filter(of_share).filter_map(|forecast| outcomes.of(forecast)).collect();
    if values.is_empty() || values.iter().any(|value| *value != 0.0 && *value != 1.0) {
        return None;
    }
    let (message, hint) = (say!(OpenTable::OutcomeOfEvent), say!(OpenTable::OutcomeOfEventCure));
    Some(Finding::new(FileCode::OutcomeOfEvent, message, hint).column("observed"))
}

/// Refuses a file without a byte, with the columns of the one table that it may become.
fn not_empty(path: &Path, cure: Text) -> Result<()> {
    match std::fs::metadata(path) {
        Ok(file) if file.is_file() && file.len() == 0 => {
            Err(InputError::file(path.display().to_string(), say!(Refusal::Empty), cure).into())
        }
        _ => Ok(()),
    }
}
