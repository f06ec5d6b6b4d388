//! Scores of one forecast.

use rand::RngExt;

use super::{
    super::{
        CrpsEstimator, brier, crps_ensemble, dawid_sebastiani, diagnostics::diagnose, interval_score, log_score_binary,
        log_score_normal, pit_ensemble_mid, pit_randomised, weighted_interval_score,
    },
    forecast::{Forecast, Prediction},
    output::{ForecastScore, IntervalRow},
};
use crate::draws::{Stage, named_rng};

/// Every score that a forecast's kind allows.
///
/// # Where
/// observed: yes share, or 1 and 0; threshold: above it yes has won, unless the forecast is of turnout; seed: of the randomised transform.
pub(super) fn score(forecast: &Forecast, observed: f64, threshold: f64, seed: u64) -> ForecastScore {
    let prediction = &forecast.prediction;
    let happened = observed > threshold;
    let median = prediction.quantile(0.5);
    let intervals = prediction.intervals();
    let wis = weighted_interval_score(median, &intervals, observed);
    let draws = match prediction {
        Prediction::Draws { sorted, .. } => Some(sorted.as_slice()),
        _ => None,
    };
    let probability = match prediction {
        Prediction::Draws { .. } if forecast.is_of_turnout() => None,
        Prediction::Draws { sorted, .. } => {
            Some(sorted.iter().filter(|x| **x > threshold).count() as f64 / sorted.len() as f64)
        }
        Prediction::Probability(probability) => Some(*probability),
        Prediction::Quantiles(_) => None,
    };
    let row = |(lower, upper, alpha): &(f64, f64, f64)| IntervalRow {
        level: 1.0 - alpha,
        lower: *lower,
        upper: *upper,
        held: *lower <= observed && observed <= *upper,
        interval_score: interval_score(*lower, *upper, *alpha, observed).total(),
    };
    let crps = |estimator| draws.map(|draws| crps_ensemble(draws, observed, estimator)).filter(|crps| crps.is_finite());
    ForecastScore {
        model: forecast.model.clone(),
        race: forecast.race.clone(),
        kind: prediction.word(),
        draws: draws.map(<[f64]>::len),
        observed,
        median,
        crps: crps(CrpsEstimator::Energy),
        crps_fair: crps(CrpsEstimator::Fair),
        wis: wis.map(|wis| wis.total()),
        dispersion: wis.map(|wis| wis.dispersion),
        overprediction: wis.map(|wis| wis.overprediction),
        underprediction: wis.map(|wis| wis.underprediction),
        dawid_sebastiani: draws.and_then(|draws| dawid_sebastiani(draws, observed)),
        log_score_normal: draws.and_then(moments).map(|(mean, sd)| log_score_normal(mean, sd, observed)),
        probability,
        happened,
        brier: probability.map(|p| brier(p, happened)),
        log_score: probability.map(|p| log_score_binary(p, happened)),
        pit: draws.map(|draws| pit_ensemble_mid(draws, observed)),
        pit_randomised: draws.map(|draws| pit_randomised(draws, observed, within_cell(&forecast.race, seed))),
        intervals: intervals.iter().map(row).collect(),
        diagnostics: match prediction {
            Prediction::Draws { chains: Some(chains), .. } => diagnose(chains),
            _ => None,
        },
    }
}

/// Where in its cell the outcome of a race falls: for all models alike, and wherever its rows stand.
fn within_cell(race: &str, seed: u64) -> f64 {
    named_rng(seed, Stage::Transform, race).random()
}

/// Mean and sd of draws; `None` where they do not vary.
fn moments(draws: &[f64]) -> Option<(f64, f64)> {
    let n = draws.len() as f64;
    let mean = draws.iter().sum::<f64>() / n;
    let sd = (draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
    (sd > 0.0).then_some((mean, sd))
}
