//! Scores of replayed nights over many votes, with intervals that take votes, not nights, as the independent cases (`METHOD.md` §6).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rand::RngExt;
use serde::{Serialize, Serializer};

use super::proper::{interval_score, quantile_score};
use crate::distribution::quantile_sorted;
use crate::draws::{Stage, map_blocks};

/// What is scored of a replayed night: its projection at one moment, and the result. Shares, 0..1.
pub trait ReplayedNight {
    /// The vote.
    fn vote(&self) -> &str;
    /// Its country, where it is known.
    fn country(&self) -> Option<&str>;
    /// Among which orders it is counted.
    fn order(&self) -> OrderFamily;
    /// Fraction of the units reported.
    fn fraction(&self) -> f64;
    /// The result.
    fn truth(&self) -> f64;
    /// The projection; `None` where there was none.
    fn projected(&self) -> Option<ProjectedShare>;
    /// What simpler methods say of the same night.
    fn benchmarks(&self) -> Benchmarks;
}

/// Yes shares that simpler methods give, where they were asked and could; 0..1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Benchmarks {
    /// Every unit out moves as those counted did together.
    pub uniform_swing: Option<f64>,
    /// The share in what is counted.
    pub counted_share: Option<f64>,
    /// The same model without the earlier vote.
    pub no_baseline: Option<f64>,
}

/// Reporting orders that are scored together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrderFamily {
    /// Every order.
    All,
    /// Simulated orders in which some units tend to be late.
    Biased,
    /// One order: `random`, `declared`, `snapshots`, or that of a file.
    Named(String),
}

impl fmt::Display for OrderFamily {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::All => "all",
            Self::Biased => "biased",
            Self::Named(name) => name,
        })
    }
}

impl Serialize for OrderFamily {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A projected share.
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectedShare {
    /// Median.
    pub median: f64,
    /// Ends of the 50 % interval.
    pub interval50: (f64, f64),
    /// Ends of the 90 % interval.
    pub interval90: (f64, f64),
    /// Levels and quantiles.
    pub quantiles: Vec<(f64, f64)>,
}

/// Scores of a group of nights; errors, widths and scores in points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NightScore {
    /// Country; null = all votes.
    pub country: Option<String>,
    /// The orders.
    pub order: OrderFamily,
    /// Fraction of the units reported; null = all fractions together.
    pub fraction: Option<f64>,
    /// Votes.
    pub votes: usize,
    /// Nights with a projection.
    pub nights: usize,
    /// Nights without one.
    pub failed: usize,
    /// Mean absolute error of the median.
    pub mae: Estimate,
    /// Share of 50 % intervals that hold the result, 0..1.
    pub coverage50: Estimate,
    /// Share of 90 % intervals that hold the result, 0..1.
    pub coverage90: Estimate,
    /// Mean width of the 90 % interval.
    pub width90: Estimate,
    /// Mean 90 % interval score: width + 20 × distance outside; ideal 0.
    pub interval_score90: Estimate,
    /// Mean CRPS from the quantiles: (2/K) Σ pinball losses; ideal 0.
    pub crps: Estimate,
    /// Mean absolute error of uniform swing on the same nights; null where it was not asked for.
    pub mae_uniform_swing: Estimate,
    /// Mean absolute error of the share counted.
    pub mae_counted_share: Estimate,
    /// Mean absolute error of the model without the earlier vote.
    pub mae_no_baseline: Estimate,
}

/// A mean and its 90 % range when whole votes are drawn again.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// Mean over nights.
    pub mean: f64,
    /// 5 % quantile of the bootstrap; null with one vote.
    pub lower: Option<f64>,
    /// 95 % quantile of the bootstrap; null with one vote.
    pub upper: Option<f64>,
}

/// Resampled sets of votes.
const RESAMPLES: usize = 2000;

/// What is measured of one night.
const MEASURES: usize = 9;

/// Scores by order family and fraction, and over everything: of all votes, then of those of each country where there are several.
///
/// # Source
/// Gneiting, Raftery (2007), "Strictly proper scoring rules, prediction, and estimation", doi:10.1198/016214506000001437
/// (interval score, section 6.2); bootstrap of clusters: Davison, Hinkley (1997), section 3.8.
pub fn score_nights<N: ReplayedNight>(lines: &[N], seed: u64) -> Vec<NightScore> {
    type NightGroup<'a, N> = (Option<f64>, Vec<&'a N>);
    let mut groups: BTreeMap<(Option<&str>, OrderFamily, String), NightGroup<N>> = BTreeMap::new();
    let countries: BTreeSet<Option<&str>> = lines.iter().map(ReplayedNight::country).collect();
    for line in lines {
        let country = line.country().filter(|_| countries.len() > 1);
        for place in std::iter::once(None).chain(country.map(Some)) {
            let order = line.order();
            for ((order, progress), fraction) in [
                ((order.clone(), format!("{:.6}", line.fraction())), Some(line.fraction())),
                ((order, "all".to_owned()), None),
                ((OrderFamily::All, "all".to_owned()), None),
            ] {
                groups.entry((place, order, progress)).or_insert((fraction, Vec::new())).1.push(line);
            }
        }
    }
    let scored = |((country, order, _), (fraction, lines)): ((Option<&str>, OrderFamily, String), NightGroup<N>)| {
        NightScore { country: country.map(str::to_owned), ..score(order, fraction, &lines, seed) }
    };
    groups.into_iter().map(scored).collect()
}

fn score<N: ReplayedNight>(order: OrderFamily, fraction: Option<f64>, lines: &[&N], seed: u64) -> NightScore {
    // The sum over the nights of a vote is needed once, not in every set that is drawn.
    let mut by_vote: BTreeMap<&str, ([f64; MEASURES], usize)> = BTreeMap::new();
    for line in lines {
        if let Some(measures) = measures(*line) {
            let (sums, n) = by_vote.entry(line.vote()).or_insert(([0.0; MEASURES], 0));
            sums.iter_mut().zip(measures).for_each(|(sum, x)| *sum += x);
            *n += 1;
        }
    }
    let votes: Vec<([f64; MEASURES], usize)> = by_vote.into_values().collect();
    let nights: usize = votes.iter().map(|(_, n)| n).sum();
    let mean_of = |chosen: &mut dyn Iterator<Item = usize>| -> [f64; MEASURES] {
        let (mut sums, mut n) = ([0.0; MEASURES], 0);
        for vote in chosen {
            let (of_vote, nights) = &votes[vote];
            sums.iter_mut().zip(of_vote).for_each(|(sum, x)| *sum += x);
            n += nights;
        }
        sums.map(|sum| sum / n as f64)
    };
    let mean = mean_of(&mut (0..votes.len()));
    let resampled: Vec<[f64; MEASURES]> = if votes.len() > 1 {
        map_blocks(seed, Stage::Resample, RESAMPLES, |rng, draws| {
            draws
                .map(|_| {
                    let chosen: Vec<usize> = votes.iter().map(|_| rng.random_range(0..votes.len())).collect();
                    mean_of(&mut chosen.into_iter())
                })
                .collect::<Vec<_>>()
        })
        .concat()
    } else {
        Vec::new()
    };
    let estimate = |measure: usize| {
        let mut sorted: Vec<f64> = resampled.iter().map(|means| means[measure]).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        let end = |p: f64| (!sorted.is_empty()).then(|| quantile_sorted(&sorted, p));
        Estimate { mean: mean[measure], lower: end(0.05), upper: end(0.95) }
    };
    NightScore {
        country: None,
        order,
        fraction,
        votes: votes.len(),
        nights,
        failed: lines.len() - nights,
        mae: estimate(0),
        coverage50: estimate(1),
        coverage90: estimate(2),
        width90: estimate(3),
        interval_score90: estimate(4),
        crps: estimate(5),
        mae_uniform_swing: estimate(6),
        mae_counted_share: estimate(7),
        mae_no_baseline: estimate(8),
    }
}

/// Error, both coverages, width, interval score and CRPS of one night, and errors of simpler methods (NaN where they were not asked); `None` without a projection.
fn measures(night: &impl ReplayedNight) -> Option<[f64; MEASURES]> {
    let (truth, share) = (night.truth(), night.projected()?);
    let holds = |(low, high): (f64, f64)| f64::from(u8::from(low <= truth && truth <= high));
    let (low, high) = share.interval90;
    let pinball: f64 = share.quantiles.iter().map(|(level, value)| quantile_score(*level, *value, truth)).sum();
    let crps = 2.0 / share.quantiles.len().max(1) as f64 * pinball;
    let benchmarks = night.benchmarks();
    let error = |share: Option<f64>| share.map_or(f64::NAN, |share| 100.0 * (share - truth).abs());
    Some([
        100.0 * (share.median - truth).abs(),
        holds(share.interval50),
        holds(share.interval90),
        100.0 * (high - low),
        100.0 * interval_score(low, high, 0.1, truth).total(),
        100.0 * crps,
        error(benchmarks.uniform_swing),
        error(benchmarks.counted_share),
        error(benchmarks.no_baseline),
    ])
}
