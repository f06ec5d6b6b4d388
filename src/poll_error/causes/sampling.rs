//! Chance in who was asked.

use super::{
    super::measures::{TwoWay, Z_95},
    Case, CauseName, Detail, Entry, Fact,
};

/// What chance could explain: the 95 % margin of the average.
///
/// # Formula
/// 100 z √(Σ wⱼ² pⱼ(1 − pⱼ)/nⱼ)
///
/// # Where
/// pⱼ, nⱼ, wⱼ: two-way share, decided respondents and weight of the polls of the average.
///
/// # Assumes
/// Independent simple random samples. `None` where a poll of the average has no sample size.
pub(super) fn sampling(case: &Case<'_>) -> Fact {
    let variance = |share: f64, n: f64| {
        TwoWay { share, result: case.result, n_decided: Some(n), n_full: None }.standard_error().map(|se| se * se)
    };
    let of = |entry: &Entry<'_>| Some(entry.weight.powi(2) * variance(entry.share, entry.seen.size?.decided)?);
    let total: Option<f64> = case.average().map(of).sum();
    let most = total.filter(|_| case.average().next().is_some()).map(|total| 100.0 * Z_95 * total.sqrt());
    Fact::new(case, CauseName::Sampling, most, Detail::None)
}
