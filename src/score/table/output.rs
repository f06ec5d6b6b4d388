//! What the scoring says.

use serde::Serialize;

use super::super::diagnostics::Diagnostics;
use crate::language::Sentences;

/// Scores of a table of forecasts. Lower is better for every score; shares are 0..1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scores {
    /// Which estimator of the CRPS of draws stands under `crps`: `nrg`; `crps_fair` holds the other.
    pub crps_estimator: &'static str,
    /// By model.
    pub models: Vec<ModelScores>,
    /// Every pair of models on the races that both forecast.
    pub pairs: Vec<Pair>,
    /// Every forecast.
    pub forecasts: Vec<ForecastScore>,
    /// Races without a known outcome: not scored.
    pub without_outcome: Vec<String>,
    /// What a desk can print.
    pub sentences: Sentences,
}

/// Mean scores of one model; null where none of its forecasts has that score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModelScores {
    /// The forecaster.
    pub model: String,
    /// Races scored.
    pub n: usize,
    /// CRPS of draws, estimator `nrg`.
    pub crps: Option<f64>,
    /// CRPS of draws, estimator `fair`.
    pub crps_fair: Option<f64>,
    /// Weighted interval score.
    pub wis: Option<f64>,
    /// Its part for width.
    pub dispersion: Option<f64>,
    /// Its part for predicting too high.
    pub overprediction: Option<f64>,
    /// Its part for predicting too low.
    pub underprediction: Option<f64>,
    /// Dawid-Sebastiani score.
    pub dawid_sebastiani: Option<f64>,
    /// Log score of the normal with the mean and sd of the draws.
    pub log_score_normal: Option<f64>,
    /// Brier score of the probability that yes wins.
    pub brier: Option<f64>,
    /// Reliability: part of the Brier score, ideal 0; null where most probabilities are given once.
    pub reliability: Option<f64>,
    /// Resolution: part of the Brier score, more is better; null where reliability is.
    pub resolution: Option<f64>,
    /// Uncertainty: part of the Brier score, that of the races themselves.
    pub uncertainty: Option<f64>,
    /// Distinct probabilities, the bins of these parts.
    pub probability_bins: Option<usize>,
    /// Log score of that probability.
    pub log_score: Option<f64>,
    /// Mean of median − observed, points.
    pub bias_points: Option<f64>,
    /// Mean |median − observed|, points.
    pub mae_points: Option<f64>,
    /// How often its central intervals held; without those that its draws are too few for.
    pub coverage: Vec<Coverage>,
    /// Where in its draws the outcomes fell, and whether that is uniform.
    pub pit: Option<Transforms>,
}

/// How often intervals of one level held.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Coverage {
    /// Level promised, 0..1.
    pub level: f64,
    /// Intervals.
    pub n: usize,
    /// Those that held the outcome.
    pub held: usize,
    /// Their share.
    pub share: f64,
    /// 95 % interval of that share (Clopper-Pearson): lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// Wilson's interval.
    pub wilson: [f64; 2],
    /// Jeffreys' interval.
    pub jeffreys: [f64; 2],
    /// Mean width of the intervals.
    pub mean_width: f64,
}

/// Probability integral transforms of a model and tests of their uniformity.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Transforms {
    /// One value a race, ties half, in order of race.
    pub values: Vec<f64>,
    /// The randomised ones, which are tested.
    pub randomised: Vec<f64>,
    /// p-value of Kolmogorov and Smirnov; null with fewer than five races, as the others.
    pub ks_p: Option<f64>,
    /// p-value of the chi-square test with five bins.
    pub chi2_p: Option<f64>,
    /// p-value of Cramér and von Mises.
    pub cvm_p: Option<f64>,
}

/// One forecast and its scores.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ForecastScore {
    /// The forecaster.
    pub model: String,
    /// The race.
    pub race: String,
    /// `draws`, `quantiles` or `probability`.
    pub kind: &'static str,
    /// How many draws; null for other kinds.
    pub draws: Option<usize>,
    /// What happened.
    pub observed: f64,
    /// Median.
    pub median: Option<f64>,
    /// CRPS of draws, estimator `nrg`.
    pub crps: Option<f64>,
    /// CRPS of draws, estimator `fair`.
    pub crps_fair: Option<f64>,
    /// Weighted interval score over the intervals below.
    pub wis: Option<f64>,
    /// Its part for width.
    pub dispersion: Option<f64>,
    /// Its part for predicting too high.
    pub overprediction: Option<f64>,
    /// Its part for predicting too low.
    pub underprediction: Option<f64>,
    /// Dawid-Sebastiani score.
    pub dawid_sebastiani: Option<f64>,
    /// Log score of the normal with the mean and sd of the draws.
    pub log_score_normal: Option<f64>,
    /// Probability that yes wins.
    pub probability: Option<f64>,
    /// Did it?
    pub happened: bool,
    /// Brier score of that probability.
    pub brier: Option<f64>,
    /// Log score of that probability.
    pub log_score: Option<f64>,
    /// Share of the draws below the outcome, ties half.
    pub pit: Option<f64>,
    /// Place of the outcome among the draws, spread over its cell.
    pub pit_randomised: Option<f64>,
    /// Central intervals.
    pub intervals: Vec<IntervalRow>,
    /// Convergence of the draws, where the table has chains of four or more.
    pub diagnostics: Option<Diagnostics>,
}

impl ForecastScore {
    /// Whether it has the draws that a central interval of this level needs.
    pub(super) fn can_hold(&self, level: f64) -> bool {
        self.draws.is_none_or(|draws| draws as f64 >= draws_needed(level))
    }
}

/// Fewest draws of which one lies in each tail of a central interval: 20 for 90 %.
///
/// # Formula
/// ⌈2 / (1 − level)⌉
pub(super) fn draws_needed(level: f64) -> f64 {
    (2.0 / (1.0 - level) - 1e-6).ceil()
}

/// One central interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct IntervalRow {
    /// Level, 0..1.
    pub level: f64,
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// Did it hold the outcome?
    pub held: bool,
    /// Interval score.
    pub interval_score: f64,
}

/// Two models on the races that both forecast.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// The first model.
    pub first: String,
    /// The second model.
    pub second: String,
    /// Score compared: `crps`, `wis` or `brier`, and `crps_fair` beside `crps` where numbers of draws differ.
    pub score: &'static str,
    /// Common races.
    pub n: usize,
    /// Mean score of the first − that of the second; below 0 the first is better.
    pub mean_difference: f64,
    /// Mean score of the first / that of the second; null where the latter is 0.
    pub ratio: Option<f64>,
    /// Two-sided p-value of the permutation test.
    pub p_value: f64,
    /// Was every permutation tried?
    pub exact: bool,
}
