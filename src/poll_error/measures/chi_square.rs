//! Tests of a whole poll against the result.

use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::odds_ratio::rescaled;

/// Pearson's and the likelihood-ratio test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChiSquare {
    /// Pearson's statistic.
    pub pearson: f64,
    /// Its p-value.
    pub pearson_p: f64,
    /// Likelihood-ratio statistic G.
    pub likelihood_ratio: f64,
    /// Its p-value.
    pub likelihood_ratio_p: f64,
    /// Degrees of freedom.
    pub df: usize,
}

/// Tests whether a simple random sample from the result could look like this poll.
///
/// # Formula
/// X² = n Σ (pᵢ − vᵢ)² / vᵢ; G = 2 n Σ pᵢ ln(pᵢ / vᵢ); both against χ² with K − 1 degrees of freedom.
///
/// # Where
/// p, v: shares of the same K options in the poll and in the result, both rescaled to sum 1; n: respondents who chose one.
///
/// # Range
/// ≥ 0; ideal 0.
///
/// # Errors
/// `None` with fewer than two options, lengths that differ, or an option without any vote in the result.
///
/// # Source
/// Pearson (1900), doi:10.1080/14786440009463897; Wilks (1938), doi:10.1214/aoms/1177732360.
pub fn chi_square(sample: &[f64], result: &[f64], n: f64) -> Option<ChiSquare> {
    let (p, v) = (rescaled(sample)?, rescaled(result)?);
    if p.len() != v.len() || p.len() < 2 || n.is_nan() || n <= 0.0 || v.iter().any(|v| *v <= 0.0) {
        return None;
    }
    let df = p.len() - 1;
    let law = ChiSquared::new(df as f64).ok()?;
    let pearson = n * p.iter().zip(&v).map(|(p, v)| (p - v).powi(2) / v).sum::<f64>();
    // 0 ln 0 = 0: nobody in the poll chose that option.
    let terms = p.iter().zip(&v).filter(|(p, _)| **p > 0.0).map(|(p, v)| p * (p / v).ln());
    let likelihood_ratio = (2.0 * n * terms.sum::<f64>()).max(0.0);
    Some(ChiSquare {
        pearson,
        pearson_p: law.sf(pearson),
        likelihood_ratio,
        likelihood_ratio_p: law.sf(likelihood_ratio),
        df,
    })
}
