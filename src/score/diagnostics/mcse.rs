//! Monte Carlo standard errors.

use super::{
    super::special::beta_quantile,
    chains::{map, mean, split},
    ess::ess,
};

/// Standard error of the standard deviation.
///
/// # Formula
/// √((m₄ − m₂²)/(4 E m₂)), m₂ and m₄ central moments with divisor S, E the effective size of (x − mean)²
///
/// # Source
/// Kenney, Keeping (1951), "Mathematics of Statistics", part 2, section 7.
pub(super) fn mcse_sd(chains: &[Vec<f64>]) -> f64 {
    let all = chains.concat();
    let centre = mean(&all);
    let squares = map(chains, |x| (x - centre).powi(2));
    let m2 = mean(&squares.concat());
    let m4 = mean(&all.iter().map(|x| (x - centre).powi(4)).collect::<Vec<_>>());
    ((m4 - m2 * m2) / ess(&split(&squares)) / m2 / 4.0).sqrt()
}

/// Standard error of a quantile.
///
/// # Formula
/// Half the distance of the draws at the 15.87 % and 84.13 % points of Beta(ep + 1, e(1 − p) + 1)
///
/// # Where
/// p: level of the quantile; e: effective size of 1{x ≤ quantile}; sorted: all draws.
///
/// # Source
/// Vehtari, Gelman, Simpson, Carpenter, Bürkner (2021), section 4.4, doi:10.1214/20-BA1221.
pub(super) fn mcse_quantile(sorted: &[f64], p: f64, effective: f64) -> f64 {
    let size = sorted.len();
    if size == 0 {
        return f64::NAN;
    }
    let at = |tail: f64| beta_quantile(tail, effective * p + 1.0, effective * (1.0 - p) + 1.0) * size as f64;
    let upper = (at(0.841_344_7).ceil() as usize).clamp(1, size);
    let lower = (at(0.158_655_3).floor() as usize).clamp(1, size);
    (sorted[upper - 1] - sorted[lower - 1]) / 2.0
}
