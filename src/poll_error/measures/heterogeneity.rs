//! Do polls differ by more than sampling permits, and what is their mean then?

use statrs::distribution::{ChiSquared, ContinuousCDF};

/// Fixed-effect and random-effects means of several estimates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heterogeneity {
    /// Estimates.
    pub k: usize,
    /// Mean with weights 1/s².
    pub fixed_mean: f64,
    /// Cochran's Q.
    pub q: f64,
    /// Pr(χ² with k − 1 degrees of freedom ≥ Q).
    pub q_p: f64,
    /// Share of the variance that is not sampling, 0..1.
    pub i2: f64,
    /// DerSimonian-Laird variance between estimates.
    pub tau2: f64,
    /// Mean with weights 1/(s² + τ²).
    pub random_mean: f64,
    /// Its standard error.
    pub random_se: f64,
}

/// Cochran's Q, I² and the DerSimonian-Laird estimator.
///
/// # Formula
/// w = 1/s²; μ = Σwy/Σw; Q = Σw(y − μ)²; I² = max(0, (Q − k + 1)/Q);
/// τ² = max(0, (Q − k + 1)/(Σw − Σw²/Σw)); random-effects mean Σw*y/Σw* with w* = 1/(s² + τ²), se 1/√Σw*.
///
/// # Where
/// y: estimates; s²: their sampling variances (> 0).
///
/// # Errors
/// `None` with fewer than two estimates, lengths that differ, or a variance that is not positive.
///
/// # Source
/// DerSimonian, Laird (1986), doi:10.1016/0197-2456(86)90046-2; Higgins, Thompson (2002), doi:10.1002/sim.1186.
///
/// # Example
/// ```
/// use plebis::poll_error::measures::heterogeneity;
/// let two = heterogeneity(&[0.0, 2.0], &[1.0, 1.0]).unwrap();
/// assert_eq!((two.q, two.i2, two.tau2, two.random_mean), (2.0, 0.5, 1.0, 1.0));
/// ```
pub fn heterogeneity(values: &[f64], variances: &[f64]) -> Option<Heterogeneity> {
    let k = values.len();
    if k < 2 || variances.len() != k || variances.iter().any(|s2| !(s2.is_finite() && *s2 > 0.0)) {
        return None;
    }
    let weights: Vec<f64> = variances.iter().map(|s2| 1.0 / s2).collect();
    let sum: f64 = weights.iter().sum();
    let mean =
        |weights: &[f64]| weights.iter().zip(values).map(|(w, y)| w * y).sum::<f64>() / weights.iter().sum::<f64>();
    let fixed_mean = mean(&weights);
    let q = weights.iter().zip(values).map(|(w, y)| w * (y - fixed_mean).powi(2)).sum::<f64>();
    let df = (k - 1) as f64;
    let squares: f64 = weights.iter().map(|w| w * w).sum();
    let tau2 = ((q - df) / (sum - squares / sum)).max(0.0);
    let random: Vec<f64> = variances.iter().map(|s2| 1.0 / (s2 + tau2)).collect();
    Some(Heterogeneity {
        k,
        fixed_mean,
        q,
        q_p: ChiSquared::new(df).ok()?.sf(q),
        i2: if q > 0.0 { ((q - df) / q).max(0.0) } else { 0.0 },
        tau2,
        random_mean: mean(&random),
        random_se: 1.0 / random.iter().sum::<f64>().sqrt(),
    })
}
