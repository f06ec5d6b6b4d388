//! How often intervals held, with the uncertainty of that.

use statrs::distribution::{ContinuousCDF, Normal};

use crate::score::special::beta_quantile;

/// An interval for a proportion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proportion {
    /// Lower end, 0..1.
    pub lower: f64,
    /// Upper end, 0..1.
    pub upper: f64,
}

/// Clopper-Pearson interval: never below its level, often above.
///
/// # Formula
/// Beta quantiles: α/2 of Beta(k, n − k + 1) and 1 − α/2 of Beta(k + 1, n − k)
///
/// # Where
/// k of n intervals held; level = 1 − α, 0..1.
///
/// # Source
/// Clopper, Pearson (1934), doi:10.1093/biomet/26.4.404.
pub fn clopper_pearson(k: u64, n: u64, level: f64) -> Proportion {
    let (tail, k, n) = (0.5 * (1.0 - level), k as f64, n as f64);
    Proportion {
        lower: if k <= 0.0 { 0.0 } else { beta_quantile(tail, k, n - k + 1.0) },
        upper: if k >= n { 1.0 } else { beta_quantile(1.0 - tail, k + 1.0, n - k) },
    }
}

/// Wilson interval.
///
/// # Formula
/// [p + z²/2n ± z √(p(1 − p)/n + z²/4n²)]/(1 + z²/n), p = k/n
///
/// # Source
/// Wilson (1927), doi:10.1080/01621459.1927.10502953.
///
/// # Example
/// ```
/// let half = plebis::score::wilson(5, 10, 0.95);
/// assert!((half.lower + half.upper - 1.0).abs() < 1e-12); // symmetric about one half
/// ```
pub fn wilson(k: u64, n: u64, level: f64) -> Proportion {
    let z = Normal::standard().inverse_cdf(0.5 * (1.0 + level));
    let (n, p) = (n as f64, k as f64 / n as f64);
    let (centre, shrink) = (p + z * z / (2.0 * n), 1.0 + z * z / n);
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    Proportion { lower: ((centre - half) / shrink).max(0.0), upper: ((centre + half) / shrink).min(1.0) }
}

/// Jeffreys interval.
///
/// # Formula
/// Quantiles α/2 and 1 − α/2 of Beta(k + ½, n − k + ½)
///
/// # Source
/// Brown, Cai, DasGupta (2001), doi:10.1214/ss/1009213286.
pub fn jeffreys(k: u64, n: u64, level: f64) -> Proportion {
    let (tail, a, b) = (0.5 * (1.0 - level), k as f64 + 0.5, n as f64 - k as f64 + 0.5);
    Proportion { lower: beta_quantile(tail, a, b), upper: beta_quantile(1.0 - tail, a, b) }
}
