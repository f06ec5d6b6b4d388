//! Continuous ranked probability score of draws.

/// How the spread of a finite ensemble is estimated; a report always names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CrpsEstimator {
    /// `nrg`: the empirical distribution is the forecast; equals the integral over its distribution function.
    Energy,
    /// `fair`: the ensemble is a sample from the forecast; unbiased for its score.
    Fair,
}

impl CrpsEstimator {
    /// The word in outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Energy => "nrg",
            Self::Fair => "fair",
        }
    }
}

/// CRPS of an ensemble.
///
/// # Formula
/// Σ|xᵢ − y|/m − Σᵢⱼ|xᵢ − xⱼ|/(2m²) (`nrg`), with 2m(m − 1) in place of 2m² (`fair`); the pair sum from sorted draws.
///
/// # Where
/// x: m draws, sorted ascending; y: what was observed.
///
/// # Range
/// ≥ 0 for `nrg`; ideal 0; in the unit of y.
///
/// # Errors
/// NaN without a draw, and for `fair` with one.
///
/// # Source
/// Gneiting, Raftery (2007), doi:10.1198/016214506000001437; Ferro (2014), doi:10.1002/qj.2270.
///
/// # Example
/// ```
/// use plebis::score::{CrpsEstimator, crps_ensemble};
/// // |0 − 1| and |2 − 1|, mean 1; pairs: 2 · 2 / (2 · 4) = 0.5
/// assert_eq!(crps_ensemble(&[0.0, 2.0], 1.0, CrpsEstimator::Energy), 0.5);
/// ```
pub fn crps_ensemble(sorted: &[f64], observed: f64, estimator: CrpsEstimator) -> f64 {
    let m = sorted.len() as f64;
    let distance = sorted.iter().map(|x| (x - observed).abs()).sum::<f64>() / m;
    let pairs: f64 = 2.0 * sorted.iter().enumerate().map(|(i, x)| (2.0 * i as f64 + 1.0 - m) * x).sum::<f64>();
    let divisor = match estimator {
        CrpsEstimator::Energy => 2.0 * m * m,
        CrpsEstimator::Fair => 2.0 * m * (m - 1.0),
    };
    distance - pairs / divisor
}

/// CRPS of draws with weights.
///
/// # Formula
/// Σ wᵢ|xᵢ − y| − ½ Σᵢⱼ wᵢwⱼ|xᵢ − xⱼ|
///
/// # Where
/// w: weights, rescaled to sum 1; x: draws in any order.
pub fn crps_weighted(draws: &[f64], weights: &[f64], observed: f64) -> f64 {
    let sum: f64 = weights.iter().sum();
    let mut pairs: Vec<(f64, f64)> = draws.iter().zip(weights).map(|(x, w)| (*x, w / sum)).collect();
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut distance, mut spread, mut below, mut mass) = (0.0, 0.0, 0.0, 0.0);
    for (x, w) in pairs {
        distance += w * (x - observed).abs();
        spread += w * (x * mass - below);
        below += w * x;
        mass += w;
    }
    distance - spread
}
