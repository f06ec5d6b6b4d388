//! The rows of one model about one race → a forecast.

use std::collections::{BTreeMap, BTreeSet};

use super::forecast::Prediction;
use crate::{
    InputError,
    data::OpenTable,
    language::{Value, say},
};

/// So many targets are named.
const SHOWN: usize = 3;

/// A quantile of the yes side.
pub(super) struct Quantile {
    pub(super) level: f64,
    pub(super) value: f64,
    /// Level and value as they stand in the row, of whichever side.
    pub(super) shown: (String, String),
    pub(super) line: usize,
}

/// Rows of one model about one race.
#[derive(Default)]
pub(super) struct Group {
    pub(super) quantiles: Vec<Quantile>,
    /// Place in the chain, where the table says it, and value.
    pub(super) draws: BTreeMap<String, Vec<(Option<f64>, f64)>>,
    pub(super) probabilities: Vec<f64>,
    /// Medians told apart from the quantiles.
    pub(super) medians: Vec<Quantile>,
    /// How many means, which no score of a distribution reads.
    pub(super) means: usize,
    pub(super) observed: Option<f64>,
    /// Draws seen: chain, whether they are of the other option, and number.
    pub(super) ids: BTreeSet<(String, bool, String)>,
    /// Targets of its rows, where they are not the race.
    pub(super) targets: BTreeSet<String>,
    /// Line of the last probability.
    pub(super) line: usize,
}

impl Group {
    pub(super) fn is_empty(&self) -> bool {
        self.quantiles.is_empty() && self.draws.is_empty() && self.probabilities.is_empty() && self.medians.is_empty()
    }

    /// A median is the quantile of level one half; beside draws, or beside that quantile, it says nothing new.
    fn take_medians(&mut self) {
        let told = |quantiles: &[Quantile], median: f64| {
            quantiles.iter().any(|own| (own.level - 0.5).abs() < 1e-9 && (own.value - median).abs() < 1e-9)
        };
        for median in std::mem::take(&mut self.medians) {
            if self.draws.is_empty() && !told(&self.quantiles, median.value) {
                self.quantiles.push(median);
            }
        }
    }

    pub(super) fn prediction(mut self, table: &OpenTable, model: &str, race: &str) -> Result<Prediction, InputError> {
        self.take_medians();
        if self.targets.len() > 1 {
            let targets = Value::first_few(self.targets, SHOWN);
            return Err(table
                .refuse(say!(OpenTable::SeveralTargets, model, race, targets), say!(OpenTable::SeveralTargetsCure)));
        }
        match (self.quantiles.is_empty(), self.draws.is_empty(), self.probabilities.as_slice()) {
            (false, true, []) => quantiles(self.quantiles, table, model, race),
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
            (true, true, [_, _, ..]) => Err(table
                .refuse(say!(OpenTable::SeveralNumbers, model, race), say!(OpenTable::SayWhich))
                .line(self.line)),
            _ => Err(table.refuse(say!(OpenTable::KindsMixed, model, race), say!(OpenTable::DifferentModels))),
        }
    }
}

/// Quantiles in order of their level.
fn quantiles(mut own: Vec<Quantile>, table: &OpenTable, model: &str, race: &str) -> Result<Prediction, InputError> {
    own.sort_by(|a, b| a.level.total_cmp(&b.level).then(a.line.cmp(&b.line)));
    let at = |quantile: &Quantile| Value::plain(quantile.line as u64);
    if let Some([first, second]) = own.array_windows().find(|[a, b]| b.level - a.level < 1e-9) {
        let (first, second) = if first.line > second.line { (second, first) } else { (first, second) };
        let problem = say!(OpenTable::LevelTwice, model, race, level = &second.shown.0, first = at(first));
        return Err(table.refuse(problem, say!(OpenTable::LevelOnce)).line(second.line));
    }
    if let Some([low, high]) = own.array_windows().find(|[a, b]| b.value < a.value) {
        // Of the no side the rows run the other way.
        let written = |quantile: &Quantile| quantile.shown.0.parse::<f64>().unwrap_or(quantile.level);
        let (low, high) = if written(low) > written(high) { (high, low) } else { (low, high) };
        let problem = say!(
            OpenTable::QuantilesCross,
            model,
            race,
            at_low = &low.shown.1,
            low = &low.shown.0,
            line_low = at(low),
            at_high = &high.shown.1,
            high = &high.shown.0,
            line_high = at(high)
        );
        return Err(table.refuse(problem, say!(OpenTable::QuantilesGrow)).line(low.line.max(high.line)));
    }
    Ok(Prediction::Quantiles(own.into_iter().map(|quantile| (quantile.level, quantile.value)).collect()))
}
