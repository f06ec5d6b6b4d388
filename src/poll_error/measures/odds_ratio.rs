//! Log odds ratios of poll and result: A′ for one option, B and B_w for all.

use statrs::distribution::{ContinuousCDF, Normal};

use super::Z_95;

/// Log odds ratio of a share in the poll and in the result.
///
/// # Formula
/// A′ = ln[(p / (1 − p)) / (v / (1 − v))]
///
/// # Where
/// p, v: share of the option in the poll and in the result, 0..1 (exclusive).
///
/// # Range
/// Any real number; 0 = no bias, above 0 = the poll was too high for the option.
///
/// # Source
/// Martin, Traugott, Kennedy (2005), doi:10.1093/poq/nfi044; for several options
/// Arzheimer, Evans (2014), doi:10.1093/pan/mpt012. With two options A = A′.
///
/// # Example
/// ```
/// assert!((plebis::poll_error::measures::a_prime(0.75, 0.5) - 3.0_f64.ln()).abs() < 1e-12);
/// ```
pub fn a_prime(p: f64, v: f64) -> f64 {
    (p / (1.0 - p)).ln() - (v / (1.0 - v)).ln()
}

/// A′ of one option with its sampling error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OptionBias {
    /// A′.
    pub a_prime: f64,
    /// Standard error.
    pub se: f64,
    /// A′ / se.
    pub z: f64,
    /// Two-sided p-value of A′ = 0.
    pub p_value: f64,
    /// Lower end of the 95 % interval.
    pub lower: f64,
    /// Upper end of the 95 % interval.
    pub upper: f64,
}

/// A′ of every option.
///
/// # Formula
/// A′ᵢ as [`a_prime`]; se = 1/√(n pᵢ (1 − pᵢ)); interval A′ᵢ ± 1.959963984540054 se.
///
/// # Where
/// sample, result: shares of the same options in any unit, both rescaled to sum 1; n: respondents who chose one of them.
///
/// # Assumes
/// Simple random sampling; the result is known without error.
///
/// # Errors
/// `None` where the lengths differ or a share is 0 or everything.
///
/// # Source
/// Arzheimer, Evans (2014), equations 1 to 3, doi:10.1093/pan/mpt012.
pub fn option_biases(sample: &[f64], result: &[f64], n: f64) -> Option<Vec<OptionBias>> {
    let (sample, result) = (rescaled(sample)?, rescaled(result)?);
    let open = |share: &f64| *share > 0.0 && *share < 1.0;
    if sample.len() != result.len() || n.is_nan() || n <= 0.0 || !sample.iter().chain(&result).all(open) {
        return None;
    }
    let normal = Normal::standard();
    let bias = |(&p, &v): (&f64, &f64)| {
        let a = a_prime(p, v);
        let se = 1.0 / (n * p * (1.0 - p)).sqrt();
        OptionBias {
            a_prime: a,
            se,
            z: a / se,
            p_value: 2.0 * normal.sf((a / se).abs()),
            lower: a - Z_95 * se,
            upper: a + Z_95 * se,
        }
    };
    Some(sample.iter().zip(&result).map(bias).collect())
}

/// Mean of |A′| over the options.
///
/// # Formula
/// B = Σ |A′ᵢ| / K
///
/// # Range
/// ≥ 0; ideal 0.
///
/// # Source
/// Arzheimer, Evans (2014), doi:10.1093/pan/mpt012.
pub fn b(a_primes: &[f64]) -> f64 {
    a_primes.iter().map(|a| a.abs()).sum::<f64>() / a_primes.len() as f64
}

/// Mean of |A′| weighted by the result, so that small options weigh little.
///
/// # Formula
/// B_w = Σ vᵢ |A′ᵢ|
///
/// # Where
/// vᵢ: share of option i in the result in any unit, rescaled to sum 1.
///
/// # Source
/// Arzheimer, Evans (2014), doi:10.1093/pan/mpt012.
pub fn b_w(a_primes: &[f64], result: &[f64]) -> f64 {
    let sum: f64 = result.iter().sum();
    a_primes.iter().zip(result).map(|(a, v)| v / sum * a.abs()).sum()
}

/// Shares with sum 1; `None` without a positive sum.
pub(super) fn rescaled(shares: &[f64]) -> Option<Vec<f64>> {
    let sum: f64 = shares.iter().sum();
    (sum > 0.0).then(|| shares.iter().map(|share| share / sum).collect())
}
