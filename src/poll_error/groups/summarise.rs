//! Errors of many polls of one vote, in the words of the output.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::{
    measures::{TwoWay, group_errors, heterogeneity},
    selection::{House, Seen},
};
use crate::vote::Vote;

/// Errors of many polls together, points.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ErrorSummary {
    /// Polls.
    pub n: usize,
    /// Mean error.
    pub bias_points: f64,
    /// Mean absolute error.
    pub mae_points: f64,
    /// Root mean squared error.
    pub rmse_points: f64,
    /// RMSE that sampling alone would give, with decided n; null where no poll tells its size.
    pub sampling_rmse_points: Option<f64>,
    /// The same with the published full n.
    pub sampling_rmse_points_full_n: Option<f64>,
    /// Every further measure by name.
    pub measures: BTreeMap<String, f64>,
}

/// A poll as a row of a group; a size that its pollster does not tell stays out of the sampling error.
pub(in crate::poll_error) fn row(seen: &Seen<'_>, result: f64) -> Option<TwoWay> {
    let size = seen.size.filter(|size| size.source.is_told());
    Some(TwoWay {
        share: seen.share?,
        result,
        n_decided: size.map(|size| size.decided),
        n_full: size.map(|size| size.full),
    })
}

/// The last polls of a house as one row.
///
/// # Formula
/// share = mean of the m shares; n = m²/Σ 1/nⱼ, the respondents of one poll as sure as that mean.
///
/// # Assumes
/// Samples of equal shares; without one of the sizes there is none.
pub(in crate::poll_error) fn row_of_house(house: &House, seen: &[Seen<'_>], result: f64) -> Option<TwoWay> {
    let rows: Vec<TwoWay> = house.polls.iter().filter_map(|index| row(&seen[*index], result)).collect();
    if let [one] = rows[..] {
        return Some(one);
    }
    let m = rows.len() as f64;
    let together = |n: fn(&TwoWay) -> Option<f64>| {
        let inverse: Option<f64> = rows.iter().map(|row| n(row).filter(|n| *n > 0.0).map(|n| 1.0 / n)).sum();
        inverse.map(|inverse| m * m / inverse)
    };
    (!rows.is_empty()).then(|| TwoWay {
        share: rows.iter().map(|row| row.share).sum::<f64>() / m,
        result,
        n_decided: together(|row| row.n_decided),
        n_full: together(|row| row.n_full),
    })
}

/// The share by which a poll can name the outcome under the rule of its vote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::poll_error) struct Bar {
    /// What the focus option must pass; `None` where the rule asks what no poll can tell.
    needed: Option<f64>,
}

impl Bar {
    /// The bar of a vote.
    pub fn of(vote: &Vote) -> Self {
        let rule = &vote.rule;
        Self { needed: rule.is_of_share_alone().then(|| vote.focus.of_yes_share(rule.share_threshold)) }
    }

    /// Share of the polls on the side of the bar where the result is; one that stands on it counts half.
    fn right(bar: f64, rows: &[TwoWay]) -> f64 {
        let on = |share: f64| (share - bar).abs() < 1e-9;
        let call = |row: &TwoWay| match on(row.share) {
            true if on(row.result) => 1.0,
            true => 0.5,
            false => f64::from(u8::from((row.share > bar) == (row.result > bar))),
        };
        rows.iter().map(call).sum::<f64>() / rows.len() as f64
    }
}

/// Summary of polls of one vote; `None` without a poll.
///
/// # Assumes
/// `right_call` is by the rule of the vote, and absent where the rule asks more than a share; then, as under another
/// threshold than one half, `majority_call` tells how many had the side with more votes ahead.
pub(in crate::poll_error) fn summarise(rows: &[TwoWay], bar: Bar) -> Option<ErrorSummary> {
    let mut summary = summarise_across(rows)?;
    if bar.needed != Some(0.5) {
        let majority = summary.measures.remove("right_call");
        let right = bar.needed.map(|bar| Bar::right(bar, rows));
        for (name, value) in [("majority_call", majority), ("right_call", right)] {
            summary.measures.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    let mut put = |name: &str, value: f64| {
        if value.is_finite() {
            summary.measures.insert(name.to_owned(), value);
        }
    };
    let sized = || rows.iter().filter_map(|row| Some((row.share, row.n_decided?)));
    let shares: Vec<f64> = sized().map(|(share, _)| share).collect();
    let variances: Vec<f64> = sized().map(|(share, n)| share * (1.0 - share) / n).collect();
    if let Some(spread) = heterogeneity(&shares, &variances) {
        put("fixed_effect_mean", spread.fixed_mean);
        put("q", spread.q);
        put("q_df", (spread.k - 1) as f64);
        put("q_p", spread.q_p);
        put("i2", spread.i2);
        put("dl_tau2", spread.tau2);
        put("dl_tau_points", 100.0 * spread.tau2.sqrt());
        put("random_effect_mean", spread.random_mean);
        put("random_effect_se", spread.random_se);
    }
    Some(summary)
}

/// Summary of polls of any votes, without a common mean; `None` without a poll.
pub(in crate::poll_error) fn summarise_across(rows: &[TwoWay]) -> Option<ErrorSummary> {
    let errors = group_errors(rows)?;
    let mut measures = BTreeMap::new();
    let mut put = |name: &str, value: Option<f64>| {
        if let Some(value) = value.filter(|value| value.is_finite()) {
            measures.insert(name.to_owned(), value);
        }
    };
    put("sd_points", errors.sd);
    put("bias2_points2", Some(errors.bias.powi(2)));
    put("variance_points2", Some(errors.variance));
    put("mse_points2", Some(errors.rmse.powi(2)));
    put("excess_variance_points2", errors.excess_variance);
    put("design_effect", errors.design_effect);
    put("effective_n", errors.effective_n);
    put("share_outside_margin", errors.share_outside_margin);
    put("right_call", Some(errors.right_call));
    put("mean_a_prime", errors.mean_a_prime);
    put("rmse_a_prime", errors.rmse_a_prime);
    Some(ErrorSummary {
        n: errors.n,
        bias_points: errors.bias,
        mae_points: errors.mae,
        rmse_points: errors.rmse,
        sampling_rmse_points: errors.sampling_rmse,
        sampling_rmse_points_full_n: errors.sampling_rmse_full_n,
        measures,
    })
}
