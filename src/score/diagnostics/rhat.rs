//! Potential scale reduction: do the chains agree?

use super::chains::{map, mean, median, split, variance, z_scale};

/// Split R-hat on the scale of the draws.
///
/// # Formula
/// √((B/W + n − 1)/n), B = n · variance of the chain means, W = mean of the chain variances, over half chains of length n
///
/// # Range
/// About 1 and above; ideal 1; above 1.01 the chains disagree.
///
/// # Source
/// Gelman, Rubin (1992), doi:10.1214/ss/1177011136.
pub(super) fn rhat_basic(chains: &[Vec<f64>]) -> f64 {
    plain(&split(chains))
}

/// Rank-normalised split R-hat: the larger of that of the draws and that of their distances from the median.
///
/// # Source
/// Vehtari, Gelman, Simpson, Carpenter, Bürkner (2021), section 4, doi:10.1214/20-BA1221.
pub(super) fn rhat(chains: &[Vec<f64>]) -> f64 {
    let centre = median(chains);
    let folded = map(chains, |x| (x - centre).abs());
    plain(&z_scale(&split(chains))).max(plain(&z_scale(&split(&folded))))
}

fn plain(chains: &[Vec<f64>]) -> f64 {
    let n = chains[0].len() as f64;
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let variances: Vec<f64> = chains.iter().map(|chain| variance(chain)).collect();
    ((n * variance(&means) / mean(&variances) + n - 1.0) / n).sqrt()
}
