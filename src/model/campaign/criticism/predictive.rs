//! Whether the polls scatter as the model says: polls that it makes up, before and after it has seen the real ones.

use serde::Serialize;

use super::poll_draws::{PollDraws, poll_draws};
use crate::Result;
use crate::model::campaign::Options;
use crate::vote::Vote;

/// The polls against those that the model makes up; shares of the focus option, 0..1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Predictive {
    /// Made-up campaigns.
    pub n_draws: usize,
    /// One a figure that sums the polls up.
    pub checks: Vec<Check>,
    /// One a poll, by day.
    pub polls: Vec<MadeUpPoll>,
}

/// One figure of the real polls, and of made-up ones.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Check {
    /// `mean`, `sd`, `lowest`, `highest`, `step` (root mean square of the change from poll to poll), `house_gap` (largest distance of
    /// the mean of a house from that of all).
    pub figure: &'static str,
    /// Of the real polls.
    pub observed: f64,
    /// From the prior.
    pub prior: MadeUp,
    /// From the posterior.
    pub posterior: MadeUp,
}

/// One poll, and the same poll made up.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MadeUpPoll {
    /// Key.
    pub poll_id: String,
    /// As used.
    pub observed: f64,
    /// From the prior.
    pub prior: MadeUp,
    /// From the posterior.
    pub posterior: MadeUp,
}

/// Made-up values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MadeUp {
    /// Part of them at or above the real one, a tie half; near 0 or 1 the model does not make up such polls.
    pub p: f64,
    /// 5 % quantile.
    pub lower: f64,
    /// Median.
    pub median: f64,
    /// 95 % quantile.
    pub upper: f64,
}

/// A figure that sums polls up, from their shares and the houses they belong to.
type Figure = fn(&[f64], &[usize]) -> f64;

const FIGURES: [(&str, Figure); 6] = [
    ("mean", |shares, _| mean(shares)),
    ("sd", |shares, _| mean_square(shares, mean(shares)).sqrt()),
    ("lowest", |shares, _| shares.iter().copied().fold(f64::INFINITY, f64::min)),
    ("highest", |shares, _| shares.iter().copied().fold(f64::NEG_INFINITY, f64::max)),
    ("step", |shares, _| {
        let steps: Vec<f64> = shares.windows(2).map(|pair| pair[1] - pair[0]).collect();
        if steps.is_empty() { 0.0 } else { mean_square(&steps, 0.0).sqrt() }
    }),
    ("house_gap", house_gap),
];

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn mean_square(values: &[f64], about: f64) -> f64 {
    values.iter().map(|x| (x - about).powi(2)).sum::<f64>() / values.len() as f64
}

fn house_gap(shares: &[f64], houses: &[usize]) -> f64 {
    let all = mean(shares);
    let mut sums = vec![(0.0, 0.0); houses.iter().max().map_or(0, |last| last + 1)];
    for (share, house) in shares.iter().zip(houses) {
        sums[*house].0 += share;
        sums[*house].1 += 1.0;
    }
    sums.iter().filter(|(_, n)| *n > 0.0).map(|(sum, n)| (sum / n - all).abs()).fold(0.0, f64::max)
}

/// Checks the polls against `options.n_draws` made-up campaigns; `None` without a usable poll.
///
/// # Source
/// Gelman, Meng, Stern (1996), "Posterior predictive assessment of model fitness via realized discrepancies", Statistica Sinica 6.
///
/// # Errors
/// As the forecast.
pub fn predictive(vote: &Vote, options: &Options) -> Result<Option<Predictive>> {
    Ok(poll_draws(vote, options)?.map(|drawn| checked(&drawn)))
}

/// The same of draws that are at hand.
pub fn checked(drawn: &PollDraws) -> Predictive {
    let n = drawn.poll_ids.len();
    let of =
        |values: &[f64], figure: &dyn Fn(&[f64]) -> f64| -> Vec<f64> { values.chunks_exact(n).map(figure).collect() };
    let both = |figure: &dyn Fn(&[f64]) -> f64| {
        let observed = figure(&drawn.observed);
        let prior = made_up(observed, of(&drawn.prior_predictive, figure));
        (observed, prior, made_up(observed, of(&drawn.posterior_predictive, figure)))
    };
    let checks = FIGURES.map(|(name, figure)| {
        let (observed, prior, posterior) = both(&|shares| figure(shares, &drawn.house_of));
        Check { figure: name, observed, prior, posterior }
    });
    let polls = drawn.poll_ids.iter().enumerate().map(|(i, poll_id)| {
        let (observed, prior, posterior) = both(&|shares| shares[i]);
        MadeUpPoll { poll_id: poll_id.clone(), observed, prior, posterior }
    });
    Predictive { n_draws: drawn.omega.len(), checks: checks.into(), polls: polls.collect() }
}

fn made_up(observed: f64, mut values: Vec<f64>) -> MadeUp {
    values.sort_by(f64::total_cmp);
    let at_most = values.partition_point(|value| *value <= observed);
    let below = values.partition_point(|value| *value < observed);
    let n = values.len() as f64;
    let quantile = |level: f64| {
        let place = level * (n - 1.0);
        let (low, part) = (place.floor() as usize, place.fract());
        let at = |i: usize| values.get(i).or(values.last()).copied().unwrap_or(f64::NAN);
        at(low) + part * (at(low + 1) - at(low))
    };
    let p = (n - 0.5 * (at_most + below) as f64) / n;
    MadeUp { p, lower: quantile(0.05), median: quantile(0.5), upper: quantile(0.95) }
}
