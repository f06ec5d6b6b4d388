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
    let (below, equal) = below_and_equal(draws, observed);
    (below + 0.5 * equal) / draws.len() as f64
}

/// Randomised transform: the place of the outcome among the draws, spread over its cell or over those of its ties.
///
/// # Formula
/// (#{x < y} + v (1 + #{x = y}))/(m + 1)
///
/// # Where
/// v: a uniform number of its own, 0..1.
///
/// # Range
/// 0..1; uniform if outcome and draws are of one distribution, whatever m. Without v it takes m + 1 values, and no test for a
/// continuous variable holds.
///
/// # Source
/// Czado, Gneiting, Held (2009), doi:10.1111/j.1541-0420.2009.01191.x.
///
/// # Example
/// ```
/// use plebis::score::pit_randomised;
/// assert_eq!(pit_randomised(&[0.4, 0.6], 0.5, 0.5), 0.5); // the middle of the second of three cells
/// assert_eq!(pit_randomised(&[0.4, 0.4], 0.4, 0.75), 0.75); // all three cells
/// ```
pub fn pit_randomised(draws: &[f64], observed: f64, v: f64) -> f64 {
    let (below, equal) = below_and_equal(draws, observed);
    (below + v * (1.0 + equal)) / (draws.len() as f64 + 1.0)
}

fn below_and_equal(draws: &[f64], observed: f64) -> (f64, f64) {
    let count = |which: fn(&f64, &f64) -> bool| draws.iter().filter(|x| which(x, &observed)).count() as f64;
    (count(f64::lt), count(f64::eq))
}

/// Φ((y − μ)/σ) of a normal forecast.
pub fn pit_normal(mean: f64, sd: f64, observed: f64) -> f64 {
    Normal::standard().cdf((observed - mean) / sd)
}
