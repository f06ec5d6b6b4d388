//! Files → forecasts and outcomes, in the column words of R's scoringutils.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::forecast::{Forecast, Prediction};
use super::hubverse::{Hubverse, Output};
use crate::language::say;
use crate::{
    InputError, Result,
    data::{OpenRow, OpenTable, Renames},
    vote::Finding,
};

/// Names that tell the separator from the heading.
const HEADS: &[&str] = &[
    "model",
    "race",
    "predicted",
    "quantile_level",
    "sample_id",
    "observed",
    "option",
    "share_yes",
    "output_type",
    "output_type_id",
    "value",
    "model_id",
    "location",
    "target",
    "origin_date",
    "reference_date",
    "forecast_date",
    "horizon",
];

/// Forecasts as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecasts {
    /// By model, then race.
    pub forecasts: Vec<Forecast>,
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
    /// SHA-256 (hex) of the file; `None` for a vote.
    pub sha256: Option<String>,
}

/// Reads `model, race, predicted` with `quantile_level` or `sample_id`; with neither, `predicted` is a probability.
///
/// # Shape
/// Long format, one number a row. `option` = no turns a forecast of the no side round. Without `race` every row is about
/// `only_race`, without `model` about the model `forecast`. A table of draws with `share_yes` (and `stage`, `.chain`) is
/// taken as it is. `.chain` keeps chains apart. A hubverse table (`output_type, output_type_id, value`) is read by its own words.
///
/// # Errors
/// Refuses cells that are no such number, levels outside 0..1, a level given twice, and forecasts that mix kinds.
pub fn read_forecasts(path: &Path, only_race: Option<&str>, renames: &Renames) -> Result<Forecasts> {
    let table = OpenTable::read_renamed(path, HEADS, renames)?;
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
        refused.extend(columns.add(groups.entry((model, race.to_owned())).or_default(), &row).err());
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    let (mut forecasts, mut refused) = (Vec::new(), Vec::new());
    let mut findings = table.findings.clone();
    for ((model, race), group) in groups {
        let observed = group.observed;
        if group.means > 0 {
            findings.push(super::hubverse::means_left_out(&table, &model, &race, group.means));
            if group.is_empty() {
                continue;
            }
        }
        match group.prediction(&table, &model, &race) {
            Ok(prediction) => forecasts.push(Forecast { model, race, prediction, observed }),
            Err(error) => refused.push(error),
        }
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    Ok(Forecasts { forecasts, sha256: table.sha256.clone(), findings })
}

/// Reads `race, observed`: a yes share, or 1 and 0 for an event.
///
/// # Errors
/// Refuses a file without these columns, cells outside 0..1, and a race with two outcomes.
pub fn read_outcomes(path: &Path, renames: &Renames) -> Result<Outcomes> {
    let table = OpenTable::read_renamed(path, HEADS, renames)?;
    let (Some(race), Some(observed)) = (table.column("race"), table.column("observed")) else {
        return Err(table.refuse(say!(OpenTable::NoOutcomeColumns), say!(OpenTable::OneRowARace)).into());
    };
    let mut by_race = BTreeMap::new();
    let mut refused = Vec::new();
    for row in table.rows() {
        let value = share(&row, observed).unwrap_or_else(|error| {
            refused.push(error);
            None
        });
        let (Some(name), Some(value)) = (row.text(race), value) else { continue };
        if by_race.insert(name.to_owned(), value).is_some_and(|earlier| earlier != value) {
            let problem = say!(OpenTable::AnotherOutcome, race = name);
            refused.push(row.refuse(observed, problem, say!(OpenTable::OneOutcome)));
        }
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    Ok(Outcomes { by_race, threshold: 0.5, sha256: Some(table.sha256.clone()) })
}

/// A cell that lies in 0..1.
fn share(row: &OpenRow<'_>, column: usize) -> Result<Option<f64>, InputError> {
    match row.number(column)? {
        Some(value) if !(0.0..=1.0).contains(&value) => {
            Err(row.refuse(column, say!(OpenTable::Outside), say!(OpenTable::AsFractions)))
        }
        value => Ok(value),
    }
}

struct Columns {
    model: Option<usize>,
    race: Option<usize>,
    predicted: usize,
    level: Option<usize>,
    sample: Option<usize>,
    observed: Option<usize>,
    option: Option<usize>,
    chain: Option<usize>,
    /// What puts the draws of a chain in order.
    order: Option<usize>,
    /// Where the table has the words of hubverse.
    hubverse: Option<Hubverse>,
}

impl Columns {
    fn of(table: &OpenTable, only_race: Option<&str>) -> Result<Self, InputError> {
        let draws = table.column("share_yes").filter(|_| table.column("predicted").is_none());
        let hubverse = Hubverse::of(table).filter(|_| table.column("predicted").is_none());
        let value = hubverse.as_ref().map(|hubverse| hubverse.value);
        let Some(predicted) = table.column("predicted").or(value).or(draws) else {
            return Err(table.refuse(say!(OpenTable::NoPredicted), say!(OpenTable::LongFormat)));
        };
        // A location among several is the race; of a table about one vote it may be a region's code, and the vote is the race.
        let location =
            || hubverse.as_ref().and_then(|_| ["location", "target"].iter().find_map(|name| table.column(name)));
        let race = table.column("race").or_else(|| location().filter(|_| only_race.is_none()));
        if race.is_none() && only_race.is_none() {
            return Err(table.refuse(say!(OpenTable::NoRace), say!(OpenTable::AddRace)));
        }
        Ok(Self {
            model: table
                .column("model")
                .or_else(|| table.column("model_id"))
                .or(draws.and_then(|_| table.column("stage"))),
            race,
            predicted,
            level: table.column("quantile_level"),
            sample: table.column("sample_id").or(draws),
            observed: table.column("observed"),
            option: table.column("option"),
            chain: table.column(".chain"),
            order: [".iteration", ".draw", "sample_id"].into_iter().find_map(|name| table.column(name)),
            hubverse,
        })
    }

    fn text<'t>(&self, row: &OpenRow<'t>, column: Option<usize>, otherwise: &'t str) -> &'t str {
        column.and_then(|column| row.text(column)).unwrap_or(otherwise)
    }

    fn add(&self, group: &mut Group, row: &OpenRow<'_>) -> Result<(), InputError> {
        let Some(value) = row.number(self.predicted)? else {
            return Err(row.refuse(self.predicted, say!(OpenTable::CellBlank), say!(OpenTable::FillOrDelete)));
        };
        let turned = match self.option.and_then(|option| row.text(option)) {
            None | Some("yes") => false,
            Some("no") => true,
            Some(_) => {
                return Err(row.refuse(self.option.unwrap_or(0), say!(OpenTable::NoOption), say!(OpenTable::YesOrNo)));
            }
        };
        // A model may put a little mass outside 0..1; what lies further out is in percent.
        if !(-1.0..=2.0).contains(&value) {
            return Err(row.refuse(self.predicted, say!(OpenTable::FarOutside), say!(OpenTable::SharesAsFractions)));
        }
        let turn = |value: f64| if turned { 1.0 - value } else { value };
        if let Some(observed) = self.observed {
            let told = share(row, observed)?.map(turn);
            if let (Some(earlier), Some(told)) = (group.observed, told)
                && (earlier - told).abs() > 1e-9
            {
                return Err(row.refuse(observed, say!(OpenTable::AnotherOutcomeOfRace), say!(OpenTable::OneOutcome)));
            }
            group.observed = group.observed.or(told);
        }
        if let Some(hubverse) = &self.hubverse {
            return self.add_hubverse(hubverse, group, row, turn(value));
        }
        let level = self.level.map(|column| row.number(column)).transpose()?.flatten();
        let sample = self.sample.and_then(|column| row.text(column));
        match (level, sample) {
            (Some(level), _) if !(0.0 < level && level < 1.0) => {
                Err(row.refuse(self.level.unwrap_or(0), say!(OpenTable::NoLevel), say!(OpenTable::Levels)))
            }
            (Some(level), _) => {
                group.quantiles.push((turn(level), turn(value)));
                Ok(())
            }
            (None, Some(_)) => {
                let chain = self.chain.and_then(|chain| row.text(chain)).unwrap_or_default();
                let id = self.order.and_then(|order| row.text(order));
                if id.is_some_and(|id| !group.ids.insert((chain.to_owned(), turned, id.to_owned()))) {
                    let column = self.order.unwrap_or(self.predicted);
                    return Err(row.refuse(column, say!(OpenTable::SampleTwice), say!(OpenTable::SampleOnce)));
                }
                let place = self.order.and_then(|order| row.text(order)?.parse::<f64>().ok());
                group.draws.entry(chain.to_owned()).or_default().push((place, turn(value)));
                Ok(())
            }
            (None, None) => {
                share(row, self.predicted)?;
                group.probabilities.push(turn(value));
                Ok(())
            }
        }
    }
}

impl Columns {
    /// A row in the words of hubverse.
    fn add_hubverse(
        &self,
        hubverse: &Hubverse,
        group: &mut Group,
        row: &OpenRow<'_>,
        value: f64,
    ) -> Result<(), InputError> {
        let turned = self.option.and_then(|option| row.text(option)) == Some("no");
        match hubverse.output(row)? {
            Output::Quantile(level) => group.quantiles.push((if turned { 1.0 - level } else { level }, value)),
            Output::Median => group.medians.push(value),
            Output::Mean => group.means += 1,
            Output::Sample(id) => {
                if !group.ids.insert((String::new(), turned, id.to_owned())) {
                    return Err(row.refuse(hubverse.id, say!(OpenTable::SampleTwice), say!(OpenTable::SampleOnce)));
                }
                group.draws.entry(String::new()).or_default().push((id.parse().ok(), value));
            }
            Output::Probability { of_yes } => {
                share(row, self.predicted)?;
                let value = if of_yes { value } else { 1.0 - value };
                // Both sides of one forecast are told.
                if !group.probabilities.iter().any(|other| (other - value).abs() < 1e-9) {
                    group.probabilities.push(value);
                }
            }
        }
        Ok(())
    }
}

/// Rows of one model about one race.
#[derive(Default)]
struct Group {
    quantiles: Vec<(f64, f64)>,
    /// Place in the chain, where the table says it, and value.
    draws: BTreeMap<String, Vec<(Option<f64>, f64)>>,
    probabilities: Vec<f64>,
    /// Medians told apart from the quantiles.
    medians: Vec<f64>,
    /// How many means, which no score of a distribution reads.
    means: usize,
    observed: Option<f64>,
    /// Draws seen: chain, whether they are of the other option, and number.
    ids: BTreeSet<(String, bool, String)>,
}

impl Group {
    fn is_empty(&self) -> bool {
        self.quantiles.is_empty() && self.draws.is_empty() && self.probabilities.is_empty() && self.medians.is_empty()
    }

    /// A median is the quantile of level one half; beside draws, or beside that quantile, it says nothing new.
    fn take_medians(&mut self) {
        let told = |quantiles: &[(f64, f64)], median: f64| {
            quantiles.iter().any(|(level, value)| (level - 0.5).abs() < 1e-9 && (value - median).abs() < 1e-9)
        };
        for median in std::mem::take(&mut self.medians) {
            if self.draws.is_empty() && !told(&self.quantiles, median) {
                self.quantiles.push((0.5, median));
            }
        }
    }

    fn prediction(mut self, table: &OpenTable, model: &str, race: &str) -> Result<Prediction, InputError> {
        self.take_medians();
        match (self.quantiles.is_empty(), self.draws.is_empty(), self.probabilities.as_slice()) {
            (false, true, []) => {
                self.quantiles.sort_by(|a, b| a.0.total_cmp(&b.0));
                if self.quantiles.windows(2).any(|pair| pair[1].0 - pair[0].0 < 1e-9) {
                    return Err(table.refuse(say!(OpenTable::LevelTwice, model, race), say!(OpenTable::LevelOnce)));
                }
                if let Some(pair) = self.quantiles.windows(2).find(|pair| pair[1].1 < pair[0].1) {
                    let [(low, at_low), (high, at_high)] = [pair[0], pair[1]];
                    let problem = say!(OpenTable::QuantilesCross, model, race, at_low, low, at_high, high);
                    return Err(table.refuse(problem, say!(OpenTable::QuantilesGrow)));
                }
                Ok(Prediction::Quantiles(self.quantiles))
            }
            (true, false, []) => {
                let in_order = |mut chain: Vec<(Option<f64>, f64)>| -> Vec<f64> {
                    if chain.iter().all(|(place, _)| place.is_some()) {
                        chain.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap_or(std::cmp::Ordering::Equal));
                    }
                    chain.into_iter().map(|(_, value)| value).collect()
                };
                let chains: Vec<Vec<f64>> = self.draws.into_values().map(in_order).collect();
                let mut sorted = chains.concat();
                sorted.sort_unstable_by(f64::total_cmp);
                Ok(Prediction::Draws { sorted, chains: Some(chains) })
            }
            (true, true, [one]) => Ok(Prediction::Probability(*one)),
            (true, true, [_, _, ..]) => {
                Err(table.refuse(say!(OpenTable::SeveralNumbers, model, race), say!(OpenTable::SayWhich)))
            }
            _ => Err(table.refuse(say!(OpenTable::KindsMixed, model, race), say!(OpenTable::DifferentModels))),
        }
    }
}
