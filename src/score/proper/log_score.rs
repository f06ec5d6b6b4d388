//! Logarithmic score: minus the log of the density, or of the probability, given to what happened.

use statrs::distribution::{Beta, Continuous, Normal};

use crate::maths::logit;

/// Log score of a normal forecast.
///
/// # Formula
/// −ln N(y; μ, σ²)
///
/// # Range
/// Any real number, lower is better; in nats.
///
/// # Source
/// Good (1952), doi:10.1111/j.2517-6161.1952.tb00104.x.
pub fn log_score_normal(mean: f64, sd: f64, observed: f64) -> f64 {
    sd.ln() - Normal::standard().ln_pdf((observed - mean) / sd)
}

/// Log score of a beta forecast; `None` unless a and b are positive.
///
/// # Formula
/// −ln Beta(y; a, b)
pub fn log_score_beta(a: f64, b: f64, observed: f64) -> Option<f64> {
    Some(-Beta::new(a, b).ok()?.ln_pdf(observed))
}

/// Log score of a logit-normal forecast.
///
/// # Formula
/// −ln{φ((logit y − μ)/σ) / [σ y(1 − y)]}
pub fn log_score_logit_normal(mean: f64, sd: f64, observed: f64) -> f64 {
    log_score_normal(mean, sd, logit(observed)) + (observed * (1.0 - observed)).ln()
}

/// Log score of a mixture of normals.
///
/// # Formula
/// −ln Σ wᵢ N(y; μᵢ, σᵢ²)
///
/// # Where
/// parts: (w, μ, σ), weights with sum 1.
pub fn log_score_mixture(parts: &[(f64, f64, f64)], observed: f64) -> f64 {
    let logs: Vec<f64> = parts.iter().map(|(w, mean, sd)| w.ln() - log_score_normal(*mean, *sd, observed)).collect();
    // The largest term is taken out so that far-off components cannot underflow together.
    let largest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    -(largest + logs.iter().map(|log| (log - largest).exp()).sum::<f64>().ln())
}

/// Log score of a probability.
///
/// # Formula
/// −ln p if the event happened, else −ln(1 − p)
///
/// # Range
/// ≥ 0; ideal 0; infinite where the impossible happened.
///
/// # Example
/// ```
/// assert_eq!(plebis::score::log_score_binary(1.0, true), 0.0);
/// assert_eq!(plebis::score::log_score_binary(0.0, true), f64::INFINITY);
/// ```
pub fn log_score_binary(probability: f64, happened: bool) -> f64 {
    let given = if happened { probability } else { 1.0 - probability };
    // 0 − ln 1 rather than −ln 1, which is −0.
    0.0 - given.ln()
}
