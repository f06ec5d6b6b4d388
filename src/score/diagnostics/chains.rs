//! Chains, cut in halves and put on the normal scale.

use statrs::distribution::{ContinuousCDF, Normal};

use crate::distribution::quantile_sorted;

/// Draws by chain; every chain has the same length.
pub(super) type Chains = Vec<Vec<f64>>;

/// Every chain cut in two halves; of an odd number of draws the middle one is left out.
pub(super) fn split(chains: &[Vec<f64>]) -> Chains {
    let halves = |chain: &Vec<f64>| {
        let half = chain.len() / 2;
        [chain[..half].to_vec(), chain[chain.len() - half..].to_vec()]
    };
    chains.iter().flat_map(halves).collect()
}

/// Every draw through a function.
pub(super) fn map(chains: &[Vec<f64>], f: impl Fn(f64) -> f64) -> Chains {
    chains.iter().map(|chain| chain.iter().map(|x| f(*x)).collect()).collect()
}

/// Ranks of all draws together, ties averaged, on the scale of a standard normal.
///
/// # Formula
/// z = Φ⁻¹((r − 3/8)/(S + 1/4))
///
/// # Source
/// Vehtari, Gelman, Simpson, Carpenter, Bürkner (2021), equation 14, doi:10.1214/20-BA1221.
pub(super) fn z_scale(chains: &[Vec<f64>]) -> Chains {
    let mut order: Vec<(f64, usize)> = chains.concat().into_iter().enumerate().map(|(i, x)| (x, i)).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let size = order.len() as f64;
    let normal = Normal::standard();
    let mut flat = vec![0.0; order.len()];
    let mut before = 0;
    for ties in order.chunk_by(|a, b| a.0 == b.0) {
        let rank = before as f64 + (ties.len() as f64 + 1.0) / 2.0;
        let z = normal.inverse_cdf((rank - 0.375) / (size + 0.25));
        ties.iter().for_each(|(_, i)| flat[*i] = z);
        before += ties.len();
    }
    let mut rest = flat.as_slice();
    chains
        .iter()
        .map(|chain| {
            let (own, after) = rest.split_at(chain.len());
            rest = after;
            own.to_vec()
        })
        .collect()
}

/// All draws, sorted.
pub(super) fn sorted(chains: &[Vec<f64>]) -> Vec<f64> {
    let mut all = chains.concat();
    all.sort_unstable_by(f64::total_cmp);
    all
}

/// Median of all draws.
pub(super) fn median(chains: &[Vec<f64>]) -> f64 {
    quantile_sorted(&sorted(chains), 0.5)
}

/// Mean of some numbers.
pub(super) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Variance with divisor n − 1.
pub(super) fn variance(values: &[f64]) -> f64 {
    let centre = mean(values);
    values.iter().map(|x| (x - centre).powi(2)).sum::<f64>() / (values.len() as f64 - 1.0)
}
