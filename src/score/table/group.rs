//! The rows of one model about one race → a forecast.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    forecast::{Prediction, is_turnout},
    names::meant,
};
use crate::{
    InputError,
    data::OpenTable,
    language::{Text, Value, say},
    vote::{FileCode, Finding},
};

/// So many targets are named.
pub(super) const SHOWN: usize = 3;

/// Two probabilities of two decimals may add up to so much more or less than 1.
const ROUNDING: f64 = 0.01 + 1e-9;

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
    /// Line of the first draw.
    pub(super) draws_from: Option<usize>,
    pub(super) probabilities: Vec<f64>,
    /// Probabilities of no beside them.
    pub(super) of_no: Vec<f64>,
    /// Medians told apart from the quantiles.
    pub(super) medians: Vec<Quantile>,
    /// How many means, which no score of a distribution reads.
    pub(super) means: usize,
    pub(super) observed: Option<f64>,
    /// Draws seen: chain, whether they are of the other option, and number.
    pub(super) ids: BTreeSet<(String, bool, String)>,
    /// Targets of its rows, where they are not the race, with the first line of each.
    pub(super) targets: BTreeMap<String, usize>,
    /// Line of the first probability; in a table of hubverse of the last.
    pub(super) line: usize,
    /// How many rows it has.
    pub(super) rows: usize,
    /// Values outside 0..1 with their lines.
    pub(super) outside: Vec<(usize, String)>,
}

impl Group {
    pub(super) fn is_empty(&self) -> bool {
        let told = [&self.probabilities, &self.of_no].iter().all(|values| values.is_empty());
        told && self.quantiles.is_empty() && self.draws.is_empty() && self.medians.is_empty()
    }

    /// Of a table whose rows say of which kind they are: keeps the kind that says most, draws before quantiles before
    /// probabilities, and gives its word and those of the others with their numbers of rows.
    pub(super) fn keep_richest(&mut self) -> Option<(&'static str, Vec<Text>)> {
        let draws = self.draws.values().map(Vec::len).sum();
        let probabilities = self.probabilities.len() + self.of_no.len();
        let kinds = [
            ("sample", draws),
            ("quantile", self.quantiles.len()),
            ("median", self.medians.len()),
            ("pmf", probabilities),
        ];
        let mut told = kinds.into_iter().filter(|(_, rows)| *rows > 0);
        let (kept, _) = told.next()?;
        // A median is a quantile.
        let is_left = |(kind, _): &(&str, usize)| *kind != "median" || kept == "sample";
        let left: Vec<Text> = told.filter(is_left).map(|(kind, rows)| Text::same(format!("{kind} ({rows})"))).collect();
        if kept == "sample" {
            self.quantiles.clear();
            self.medians.clear();
        }
        if kept != "pmf" {
            self.probabilities.clear();
            self.of_no.clear();
        }
        Some((kept, left)).filter(|(_, left)| !left.is_empty())
    }

    /// A median is the quantile of level one half; beside that quantile it says nothing new, or contradicts it.
    fn take_medians(&mut self, table: &OpenTable, model: &str, race: &str) -> Result<(), InputError> {
        for median in std::mem::take(&mut self.medians) {
            match self.quantiles.iter().find(|own| (own.level - 0.5).abs() < 1e-9) {
                Some(own) if (own.value - median.value).abs() > 1e-9 => {
                    let (told, line) = (&own.shown.1, Value::plain(own.line as u64));
                    let problem = say!(
                        OpenTable::MedianContradicts,
                        model,
                        race,
                        median = &median.shown.1,
                        quantile = told,
                        line
                    );
                    return Err(table.refuse(problem, say!(OpenTable::MedianContradictsCure)).line(median.line));
                }
                Some(_) => {}
                None => self.quantiles.push(median),
            }
        }
        Ok(())
    }

    /// The probability of yes, where the table says that of no too.
    fn one_probability(&mut self, table: &OpenTable, model: &str, race: &str) -> Result<(), InputError> {
        let one = |values: &mut Vec<f64>| {
            values.sort_unstable_by(f64::total_cmp);
            values.dedup_by(|a, b| (*a - *b).abs() < 1e-9);
            values.first().copied()
        };
        let (yes, no) = (one(&mut self.probabilities), one(&mut self.of_no));
        if self.probabilities.len() > 1 || self.of_no.len() > 1 {
            let problem = say!(OpenTable::PmfTwice, model, race);
            return Err(table.refuse(problem, say!(OpenTable::PmfTwiceCure)).line(self.line));
        }
        if let Some(sum) = yes.zip(no).map(|(yes, no)| yes + no).filter(|sum| (sum - 1.0).abs() > ROUNDING) {
            let problem = say!(OpenTable::PmfSum, model, race, sum = Value::decimal(sum, 3));
            return Err(table.refuse(problem, say!(OpenTable::PmfSumCure)).line(self.line));
        }
        self.probabilities.extend(no.filter(|_| yes.is_none()).map(|no| 1.0 - no));
        Ok(())
    }

    /// Refuses a forecast that lies outside 0..1 for the most part, and says of another what does.
    pub(super) fn told_outside(
        &self,
        table: &OpenTable,
        model: &str,
        race: &str,
    ) -> Result<Option<Finding>, InputError> {
        let Some((line, value)) = self.outside.first() else { return Ok(None) };
        let n = self.outside.len();
        let message = say!(OpenTable::SomeOutside, model, race, n, of = self.rows, value);
        if 2 * n > self.rows {
            return Err(table.refuse(message, say!(OpenTable::SharesAsFractions)).line(*line));
        }
        let finding = Finding::new(FileCode::ForecastOutside, message, say!(OpenTable::SomeOutsideCure));
        Ok(Some(finding.at(table.file_name(), (!table.typed).then_some(*line))))
    }

    /// Refuses a forecast of turnout where the result is the share of a vote.
    pub(super) fn about_the_share(&self, table: &OpenTable, model: &str, vote: Option<&str>) -> Result<(), InputError> {
        match (vote, self.targets.keys().find(|target| is_turnout(target))) {
            (Some(vote), Some(target)) if self.targets.len() == 1 => {
                Err(table.refuse(say!(OpenTable::AboutTurnout, model, target, vote), say!(OpenTable::AboutTurnoutCure)))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn prediction(
        mut self,
        table: &OpenTable,
        (model, race): (&str, &str),
        is_hubverse: bool,
    ) -> Result<Prediction, InputError> {
        self.take_medians(table, model, race)?;
        if is_hubverse {
            self.one_probability(table, model, race)?;
        }
        if self.targets.len() > 1 {
            let mut from: Vec<usize> = self.targets.values().copied().collect();
            from.sort_unstable();
            let targets = Value::first_few(self.targets.into_keys(), SHOWN);
            let problem = say!(OpenTable::SeveralTargets, model, race, targets);
            return Err(table.refuse(problem, say!(OpenTable::SeveralTargetsCure)).line(from[1]).column("target"));
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
            (true, true, [_, _, ..]) => {
                Err(table.refuse(say!(OpenTable::SeveralNumbers, model, race), which(table)).line(self.line))
            }
            // Rows of one kind of which some leave blank what they are.
            (quantiles, draws, [_, ..]) if quantiles != draws => {
                let column = if quantiles { "sample_id" } else { "quantile_level" };
                let problem = say!(OpenTable::BlankAmong, model, race, column);
                Err(table.refuse(problem, say!(OpenTable::FillOrDelete)).line(self.line).column(column))
            }
            _ => Err(self.mixed(table, model, race)),
        }
    }

    /// A refusal of rows of several kinds, at the first row of the second.
    fn mixed(&self, table: &OpenTable, model: &str, race: &str) -> InputError {
        let quantiles_from = self.quantiles.iter().map(|quantile| quantile.line).min();
        let probabilities_from = (!self.probabilities.is_empty()).then_some(self.line);
        let mut from: Vec<usize> =
            [quantiles_from, self.draws_from, probabilities_from].into_iter().flatten().collect();
        from.sort_unstable();
        let first = Value::plain(from.first().map_or(0, |line| *line as u64));
        let problem = say!(OpenTable::KindsMixed, model, race, line = first);
        let refused = table.refuse(problem, say!(OpenTable::DifferentModels));
        from.get(1).into_iter().fold(refused, |refused, line| refused.line(*line))
    }
}

/// The column that may say which level or which draw a number is.
fn which(table: &OpenTable) -> Text {
    let meant = ["quantile_level", "sample_id"].into_iter().find_map(|ours| {
        let is_meant = |theirs: &&String| meant(theirs, std::iter::once(ours)).is_some();
        table.heading().iter().find(is_meant).map(|theirs| say!(OpenTable::ColumnMeant, ours, theirs))
    });
    meant.unwrap_or_else(|| say!(OpenTable::SayWhich))
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
