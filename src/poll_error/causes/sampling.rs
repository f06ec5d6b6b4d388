//! Chance in who was asked.

use super::{
    super::measures::{TwoWay, Z_95},
    Case, CauseName, Detail, Fact,
};

/// What chance could explain: the 95 % margin of the average.
///
/// # Formula
/// 100 z √(Σ pⱼ(1 − pⱼ)/nⱼ) / k
///
/// # Where
/// pⱼ, nⱼ: two-way share and decided respondents of the k polls of the average.
///
/// # Assumes
/// Independent simple random samples. `None` where a poll of the average has no sample size.
pub(super) fn sampling(case: &Case<'_>) -> Fact {
    let variance = |share: f64, n: f64| {
        TwoWay { share, result: case.result, n_decided: Some(n) }.standard_error().map(|se| se * se)
    };
    let variances: Option<Vec<f64>> =
        case.average().map(|entry| variance(entry.share, entry.seen.size?.decided)).collect();
    let most = variances.map(|variances| 100.0 * Z_95 * variances.iter().sum::<f64>().sqrt() / variances.len() as f64);
    Fact::new(case, CauseName::Sampling, most, Detail::None)
}
