//! Potential scale reduction: do the chains agree?

use statrs::distribution::{ContinuousCDF, FisherSnedecor};

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

/// The R-hat that independent draws, of so many in each of so many chains, pass once in a thousand times.
///
/// # Formula
/// B/W of 2 chains half chains of length n is F with 2 chains − 1 and 2 chains (n − 1) degrees of freedom; of two such R-hats the larger is
/// told, so each has half of the probability.
pub fn rhat_by_chance(chains: usize, draws_of_each: usize) -> f64 {
    let (halves, n) = (2.0 * chains as f64, (draws_of_each / 2) as f64);
    let f = FisherSnedecor::new(halves - 1.0, halves * (n - 1.0)).map(|f| f.inverse_cdf(1.0 - 0.5e-3));
    f.map_or(f64::INFINITY, |f| ((f + n - 1.0) / n).sqrt())
}

fn plain(chains: &[Vec<f64>]) -> f64 {
    let n = chains[0].len() as f64;
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let variances: Vec<f64> = chains.iter().map(|chain| variance(chain)).collect();
    ((n * variance(&means) / mean(&variances) + n - 1.0) / n).sqrt()
}
