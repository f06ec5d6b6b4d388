//! Every diagnostic of one quantity.

use serde::Serialize;

use super::{
    chains::{map, mean, median, sorted, split, variance},
    ess::{ess, ess_basic, ess_bulk},
    mcse::{mcse_quantile, mcse_sd},
    rhat::{rhat, rhat_basic},
};
use crate::distribution::quantile_sorted;

/// Moments, quantiles and convergence diagnostics; what does not exist for constant draws is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Diagnostics {
    /// Mean.
    pub mean: f64,
    /// Median.
    pub median: f64,
    /// Standard deviation, divisor S − 1.
    pub sd: f64,
    /// 1.4826 · median |x − median|.
    pub mad: f64,
    /// 5 % quantile, type 7.
    pub q5: f64,
    /// 95 % quantile, type 7.
    pub q95: f64,
    /// Rank-normalised split R-hat; above 1.01 the chains disagree.
    pub rhat: Option<f64>,
    /// Split R-hat.
    pub rhat_basic: Option<f64>,
    /// Effective size for the middle of the distribution.
    pub ess_bulk: Option<f64>,
    /// Effective size for its tails: the smaller of those of the 5 % and the 95 % quantile.
    pub ess_tail: Option<f64>,
    /// Effective size of the mean.
    pub ess_mean: Option<f64>,
    /// Effective size of the sd.
    pub ess_sd: Option<f64>,
    /// Effective size of the median.
    pub ess_median: Option<f64>,
    /// Effective size of the 5 % quantile.
    pub ess_q5: Option<f64>,
    /// Effective size of the 95 % quantile.
    pub ess_q95: Option<f64>,
    /// Monte Carlo error of the mean.
    pub mcse_mean: Option<f64>,
    /// Monte Carlo error of the sd.
    pub mcse_sd: Option<f64>,
    /// Monte Carlo error of the median.
    pub mcse_median: Option<f64>,
    /// Monte Carlo error of the 5 % quantile.
    pub mcse_q5: Option<f64>,
    /// Monte Carlo error of the 95 % quantile.
    pub mcse_q95: Option<f64>,
}

/// Diagnostics of draws by chain.
///
/// # Where
/// chains: one list of draws a chain, all of one length, at least four draws each, in the order they were made.
///
/// # Errors
/// `None` without chains of one length ≥ 4 or with a draw that is not finite.
///
/// # Source
/// Vehtari, Gelman, Simpson, Carpenter, Bürkner (2021), doi:10.1214/20-BA1221.
pub fn diagnose(chains: &[Vec<f64>]) -> Option<Diagnostics> {
    let length = chains.first()?.len();
    if length < 4 || chains.iter().any(|chain| chain.len() != length || chain.iter().any(|x| !x.is_finite())) {
        return None;
    }
    let sorted = sorted(chains);
    let all = chains.concat();
    let (centre, middle, sd) = (mean(&all), median(chains), variance(&all).sqrt());
    let mut distances: Vec<f64> = all.iter().map(|x| (x - middle).abs()).collect();
    distances.sort_unstable_by(f64::total_cmp);
    let (q5, q95) = (quantile_sorted(&sorted, 0.05), quantile_sorted(&sorted, 0.95));
    let varies = sorted[0] < sorted[sorted.len() - 1];
    let known = |value: f64| Some(value).filter(|value| varies && value.is_finite());
    let below = |bound: f64| ess(&split(&map(chains, |x| f64::from(u8::from(x <= bound)))));
    let (at_5, at_median, at_95) = (below(q5), below(middle), below(q95));
    let effective = ess_basic(chains);
    Some(Diagnostics {
        mean: centre,
        median: middle,
        sd,
        mad: 1.4826 * quantile_sorted(&distances, 0.5),
        q5,
        q95,
        rhat: known(rhat(chains)),
        rhat_basic: known(rhat_basic(chains)),
        ess_bulk: known(ess_bulk(chains)),
        ess_tail: known(at_5.min(at_95)),
        ess_mean: known(effective),
        ess_sd: known(ess(&split(&map(chains, |x| (x - centre).abs())))),
        ess_median: known(at_median),
        ess_q5: known(at_5),
        ess_q95: known(at_95),
        mcse_mean: known(sd / effective.sqrt()),
        mcse_sd: known(mcse_sd(chains)),
        mcse_median: known(mcse_quantile(&sorted, 0.5, at_median)),
        mcse_q5: known(mcse_quantile(&sorted, 0.05, at_5)),
        mcse_q95: known(mcse_quantile(&sorted, 0.95, at_95)),
    })
}
