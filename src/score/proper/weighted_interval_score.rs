//! Score of a set of quantiles.

use super::{interval_score, quantile_score};

/// Weighted interval score and its parts, which sum to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightedIntervalScore {
    /// Spread of the forecast.
    pub dispersion: f64,
    /// Penalty for predicting too high.
    pub overprediction: f64,
    /// Penalty for predicting too low.
    pub underprediction: f64,
}

impl WeightedIntervalScore {
    /// The sum of the three parts.
    pub fn total(&self) -> f64 {
        self.dispersion + self.overprediction + self.underprediction
    }
}

/// Weighted interval score of a median and central intervals.
///
/// # Formula
/// WIS = [½|y − m| + Σₖ (αₖ/2) ISₖ]/(K + ½); without a median the first term goes and K + ½ becomes K.
///
/// # Where
/// m: median; ISₖ: interval score of the central interval with level 1 − αₖ; K: intervals.
///
/// # Range
/// ≥ 0; ideal 0; tends to the CRPS with many evenly spaced levels.
///
/// # Errors
/// `None` without median and intervals.
///
/// # Source
/// Bracher, Ray, Gneiting, Reich (2021), doi:10.1371/journal.pcbi.1008618.
pub fn weighted_interval_score(
    median: Option<f64>,
    intervals: &[(f64, f64, f64)],
    observed: f64,
) -> Option<WeightedIntervalScore> {
    if median.is_none() && intervals.is_empty() {
        return None;
    }
    let mut parts = WeightedIntervalScore { dispersion: 0.0, overprediction: 0.0, underprediction: 0.0 };
    if let Some(median) = median {
        let half = quantile_score(0.5, median, observed); // ½|y − m|
        if median > observed {
            parts.overprediction += half;
        } else {
            parts.underprediction += half;
        }
    }
    for &(lower, upper, alpha) in intervals {
        let score = interval_score(lower, upper, alpha, observed);
        parts.dispersion += alpha / 2.0 * score.dispersion;
        parts.overprediction += alpha / 2.0 * score.overprediction;
        parts.underprediction += alpha / 2.0 * score.underprediction;
    }
    let divisor = intervals.len() as f64 + if median.is_some() { 0.5 } else { 0.0 };
    Some(WeightedIntervalScore {
        dispersion: parts.dispersion / divisor,
        overprediction: parts.overprediction / divisor,
        underprediction: parts.underprediction / divisor,
    })
}
