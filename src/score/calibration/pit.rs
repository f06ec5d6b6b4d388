//! Probability integral transform: where in the forecast the outcome fell.

use statrs::distribution::{ContinuousCDF, Normal};

/// Share of the draws at or below the outcome.
///
/// # Formula
/// #{x ≤ y}/m
///
/// # Range
/// 0..1; over many forecasts uniform if the forecaster is calibrated.
///
/// # Source
/// Dawid (1984), doi:10.2307/2981683.
pub fn pit_ensemble(draws: &[f64], observed: f64) -> f64 {
    draws.iter().filter(|x| **x <= observed).count() as f64 / draws.len() as f64
}

/// The same with draws equal to the outcome counted half.
///
/// # Formula
/// (#{x < y} + ½ #{x = y})/m
pub fn pit_ensemble_mid(draws: &[f64], observed: f64) -> f64 {
    let below = draws.iter().filter(|x| **x < observed).count() as f64;
    let equal = draws.iter().filter(|x| **x == observed).count() as f64;
    (below + 0.5 * equal) / draws.len() as f64
}

/// Φ((y − μ)/σ) of a normal forecast.
pub fn pit_normal(mean: f64, sd: f64, observed: f64) -> f64 {
    Normal::standard().cdf((observed - mean) / sd)
}
