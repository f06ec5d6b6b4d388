//! How a set of signed errors is spread.

use serde::Serialize;

use crate::distribution::quantile_sorted;

/// Moments of signed errors and quantiles of their size, points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// Errors.
    pub n: usize,
    /// Mean.
    pub mean: f64,
    /// Standard deviation, divisor n − 1; null for one.
    pub sd: Option<f64>,
    /// Root mean square.
    pub rmse: f64,
    /// Mean size.
    pub mae: f64,
    /// Median size.
    pub q50: f64,
    /// 80 % of the sizes are at most this.
    pub q80: f64,
    /// 90 %.
    pub q90: f64,
    /// 95 %.
    pub q95: f64,
    /// 99 %.
    pub q99: f64,
    /// The largest size.
    pub max: f64,
    /// Excess kurtosis, corrected for bias; null with fewer than four.
    pub kurt_excess: Option<f64>,
}

/// Moments and quantiles of signed errors.
///
/// # Formula
/// Quantiles of |e| of type 7; kurtosis (n − 1)/[(n − 2)(n − 3)] [(n + 1)(m₄/m₂² − 3) + 6].
///
/// # Errors
/// `None` without an error.
///
/// # Source
/// Joanes, Gill (1998), G₂, doi:10.1111/1467-9884.00122.
///
/// # Example
/// ```
/// let spread = plebis::poll_error::many::spread(&[3.0, -4.0]).unwrap();
/// assert_eq!((spread.mean, spread.mae, spread.rmse), (-0.5, 3.5, 12.5_f64.sqrt()));
/// ```
pub fn spread(errors: &[f64]) -> Option<Spread> {
    if errors.is_empty() {
        return None;
    }
    let n = errors.len() as f64;
    let mean = errors.iter().sum::<f64>() / n;
    let moment = |power: i32| errors.iter().map(|e| (e - mean).powi(power)).sum::<f64>() / n;
    let (m2, m4) = (moment(2), moment(4));
    let mut sizes: Vec<f64> = errors.iter().map(|e| e.abs()).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    let quantile = |level| quantile_sorted(&sizes, level);
    let kurtosis = || (n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1.0) * (m4 / (m2 * m2) - 3.0) + 6.0);
    Some(Spread {
        n: errors.len(),
        mean,
        sd: (errors.len() > 1).then(|| (m2 * n / (n - 1.0)).sqrt()),
        rmse: (errors.iter().map(|e| e * e).sum::<f64>() / n).sqrt(),
        mae: sizes.iter().sum::<f64>() / n,
        q50: quantile(0.5),
        q80: quantile(0.8),
        q90: quantile(0.9),
        q95: quantile(0.95),
        q99: quantile(0.99),
        max: quantile(1.0),
        kurt_excess: (errors.len() > 3 && m2 > 0.0).then(kurtosis),
    })
}
