//! Score of a mean and a standard deviation.

/// Dawid-Sebastiani score of an ensemble.
///
/// # Formula
/// ((y − μ)/σ)² + 2 ln σ, μ and σ the mean and sd of the draws, divisor m
///
/// # Range
/// Any real number, lower is better.
///
/// # Errors
/// `None` where the draws do not vary.
///
/// # Source
/// Dawid, Sebastiani (1999), doi:10.1214/aos/1018031101.
pub fn dawid_sebastiani(draws: &[f64], observed: f64) -> Option<f64> {
    let m = draws.len() as f64;
    let mean = draws.iter().sum::<f64>() / m;
    let sd = (draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / m).sqrt();
    (sd > 0.0).then(|| ((observed - mean) / sd).powi(2) + 2.0 * sd.ln())
}
