//! Effective sample size: how many independent draws the chains are worth.

use super::chains::{mean, split, variance, z_scale};

/// Effective sample size of the mean.
pub(super) fn ess_basic(chains: &[Vec<f64>]) -> f64 {
    ess(&split(chains))
}

/// Effective sample size on the rank scale: the middle of the distribution.
pub(super) fn ess_bulk(chains: &[Vec<f64>]) -> f64 {
    ess(&z_scale(&split(chains)))
}

/// Effective sample size of already split chains.
///
/// # Formula
/// S/τ, τ = max(−1 + 2Σρₖ + ρ_L, 1/log₁₀ S), ρₖ = 1 − (W − acovₖ)/var⁺, the sum cut off where a pair of ρ turns negative
/// and made monotone (Geyer's initial monotone sequence).
///
/// # Source
/// Vehtari, Gelman, Simpson, Carpenter, Bürkner (2021), section 3.2, doi:10.1214/20-BA1221;
/// Geyer (1992), doi:10.1214/ss/1177011137.
pub(super) fn ess(chains: &[Vec<f64>]) -> f64 {
    let n = chains[0].len();
    let size = n as f64;
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let centred: Vec<Vec<f64>> =
        chains.iter().zip(&means).map(|(chain, centre)| chain.iter().map(|x| x - centre).collect()).collect();
    let autocovariance = |lag: usize| {
        let of = |chain: &Vec<f64>| chain.iter().zip(&chain[lag..]).map(|(a, b)| a * b).sum::<f64>() / size;
        centred.iter().map(of).sum::<f64>() / chains.len() as f64
    };
    let within = autocovariance(0) * size / (size - 1.0);
    let between = if chains.len() > 1 { variance(&means) } else { 0.0 };
    let total = within * (size - 1.0) / size + between;
    let rho = |lag: usize| if lag == 0 { 1.0 } else { 1.0 - (within - autocovariance(lag)) / total };

    let mut kept = vec![0.0; n];
    let (mut even, mut odd) = (1.0, rho(1));
    (kept[0], kept[1]) = (even, odd);
    let mut last = 0;
    while last + 5 < n && even + odd > 0.0 {
        last += 2;
        (even, odd) = (rho(last), rho(last + 1));
        if even + odd >= 0.0 {
            (kept[last], kept[last + 1]) = (even, odd);
        }
    }
    if even > 0.0 {
        kept[last] = even;
    }
    for t in (2..last.saturating_sub(1)).step_by(2) {
        let before = kept[t - 2] + kept[t - 1];
        if kept[t] + kept[t + 1] > before {
            (kept[t], kept[t + 1]) = (before / 2.0, before / 2.0);
        }
    }
    let draws = size * chains.len() as f64;
    let tau = (-1.0 + 2.0 * kept[..last].iter().sum::<f64>() + kept[last]).max(draws.log10().recip());
    draws / tau
}
