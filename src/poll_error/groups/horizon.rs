//! Error by days before the vote, with a band (`METHOD.md` §7.5).

use std::collections::{BTreeMap, BTreeSet};

use rand::RngExt;
use serde::Serialize;

use super::super::race_poll::RacePoll;
use crate::{
    distribution::quantile_sorted,
    draws::{Stage, map_blocks},
};

/// First days of the bands.
const FROM: [i32; 8] = [0, 3, 7, 14, 22, 31, 61, 91];

/// Days at which the curve is given.
const CURVE: [i32; 8] = [0, 3, 7, 14, 21, 30, 60, 90];

/// Resampled sets of votes behind the bands.
const RESAMPLES: usize = 512;

/// Seed of the bands: an analysis has no seed of its own.
const SEED: u64 = 2018;

/// Fewer votes give no band.
const FEWEST_RACES: usize = 5;

/// Errors of the polls of one band of days.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct HorizonRow {
    /// First day of the band, days before the vote.
    pub from_days: i32,
    /// Last day of the band; null = or more.
    pub to_days: Option<i32>,
    /// Polls.
    pub n: usize,
    /// Votes.
    pub races: usize,
    /// Mean error, points.
    pub bias_points: f64,
    /// Mean absolute error.
    pub mae_points: f64,
    /// Root mean squared error.
    pub rmse_points: f64,
    /// Lower end of its 90 % interval.
    pub lower_points: Option<f64>,
    /// Upper end.
    pub upper_points: Option<f64>,
}

/// The curve at one day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CurvePoint {
    /// Days before the vote.
    pub days: i32,
    /// Root mean squared error, points.
    pub rmse_points: f64,
    /// Lower end of its 90 % band.
    pub lower_points: Option<f64>,
    /// Upper end.
    pub upper_points: Option<f64>,
}

/// Error by horizon.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Horizon {
    /// By band of days.
    pub bands: Vec<HorizonRow>,
    /// √(a + b·days), only as far out as there are polls; empty where the days do not vary.
    pub curve: Vec<CurvePoint>,
    /// a: mean squared error on the eve, points².
    pub eve_points2: Option<f64>,
    /// b: growth of the mean squared error a day, points².
    pub growth_points2: Option<f64>,
}

/// Error by days before the vote.
///
/// # Formula
/// e² ≈ a + b·days by least squares with a, b ≥ 0: what a random walk of opinion on top of a fixed error gives.
/// Bands: 5 % and 95 % quantiles over 512 resamples of whole votes.
///
/// # Assumes
/// Votes are independent, polls of one vote are not.
///
/// # Errors
/// `None` without a poll at or before the day of the vote.
///
/// # Source
/// Cluster bootstrap: Davison, Hinkley (1997), "Bootstrap Methods and their Application", section 3.8.
pub fn horizon(polls: &[RacePoll<'_>]) -> Option<Horizon> {
    let dated = |poll: &RacePoll<'_>| Some((poll.race, poll.days?, poll.held.error_points()));
    let polls: Vec<Dated> = polls.iter().filter_map(dated).filter(|(_, days, _)| *days >= 0).collect();
    let furthest = polls.iter().map(|(_, days, _)| *days).max()?;
    let races = races(&polls);
    let all: Vec<usize> = (0..races.len()).collect();
    let shown: Vec<i32> = CURVE.into_iter().filter(|days| *days <= furthest).collect();
    let answers = |chosen: &[usize]| answers(&races, chosen, &shown);
    let (own, line) = answers(&all);
    let bands = if races.len() >= FEWEST_RACES { bands(&races, own.len(), &answers) } else { vec![None; own.len()] };
    // Few votes say nothing of how others would differ.
    let band = |at: usize, votes: &BTreeSet<usize>| bands[at].filter(|_| votes.len() >= FEWEST_RACES);
    let row = |(at, from): (usize, &i32)| {
        let to = FROM.get(at + 1).map(|next| next - 1);
        let inside = |(_, days, _): &&Dated| *days >= *from && to.is_none_or(|to| *days <= to);
        let errors: Vec<f64> = polls.iter().filter(inside).map(|(.., error)| *error).collect();
        let votes: BTreeSet<usize> = polls.iter().filter(inside).map(|(race, ..)| *race).collect();
        let n = errors.len() as f64;
        (!errors.is_empty()).then(|| HorizonRow {
            from_days: *from,
            to_days: to,
            n: errors.len(),
            races: votes.len(),
            bias_points: errors.iter().sum::<f64>() / n,
            mae_points: errors.iter().map(|e| e.abs()).sum::<f64>() / n,
            rmse_points: (errors.iter().map(|e| e * e).sum::<f64>() / n).sqrt(),
            lower_points: band(at, &votes).map(|(lower, _)| lower),
            upper_points: band(at, &votes).map(|(_, upper)| upper),
        })
    };
    let point = |(at, days): (usize, &i32)| {
        let place = FROM.len() + at;
        Some(CurvePoint {
            days: *days,
            rmse_points: own[place]?,
            lower_points: bands[place].map(|(lower, _)| lower),
            upper_points: bands[place].map(|(_, upper)| upper),
        })
    };
    Some(Horizon {
        bands: FROM.iter().enumerate().filter_map(row).collect(),
        curve: shown.iter().enumerate().filter_map(point).collect(),
        eve_points2: line.map(|(a, _)| a),
        growth_points2: line.map(|(_, b)| b),
    })
}

/// Sums of one vote: by band (polls, Σe²), and for the line.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    bands: [(f64, f64); FROM.len()],
    n: f64,
    days: f64,
    days2: f64,
    squares: f64,
    products: f64,
}

/// Vote, days before it, signed error in points.
type Dated = (usize, i32, f64);

fn races(polls: &[Dated]) -> Vec<Sums> {
    let mut races: BTreeMap<usize, Sums> = BTreeMap::new();
    for &(race, whole_days, error) in polls {
        let (days, square) = (f64::from(whole_days), error * error);
        let sums = races.entry(race).or_default();
        let band = FROM.iter().rposition(|from| whole_days >= *from).unwrap_or(0);
        sums.bands[band].0 += 1.0;
        sums.bands[band].1 += square;
        sums.n += 1.0;
        sums.days += days;
        sums.days2 += days * days;
        sums.squares += square;
        sums.products += days * square;
    }
    races.into_values().collect()
}

/// Root mean squares of the bands, then of the curve, over some votes; and the line (a, b).
fn answers(races: &[Sums], chosen: &[usize], shown: &[i32]) -> (Vec<Option<f64>>, Option<(f64, f64)>) {
    let mut sum = Sums::default();
    for race in chosen.iter().map(|race| &races[*race]) {
        for (total, own) in sum.bands.iter_mut().zip(&race.bands) {
            *total = (total.0 + own.0, total.1 + own.1);
        }
        sum.n += race.n;
        sum.days += race.days;
        sum.days2 += race.days2;
        sum.squares += race.squares;
        sum.products += race.products;
    }
    let line = line(&sum);
    let mut answers: Vec<Option<f64>> = sum.bands.iter().map(|(n, s)| (*n > 0.0).then(|| (s / n).sqrt())).collect();
    answers.extend(shown.iter().map(|days| line.map(|(a, b)| (a + b * f64::from(*days)).sqrt())));
    (answers, line)
}

/// Least squares with both coefficients at least 0; `None` where the days do not vary.
fn line(sum: &Sums) -> Option<(f64, f64)> {
    let spread = sum.days2 - sum.days * sum.days / sum.n;
    if sum.n < 3.0 || spread <= 1e-9 * sum.days2.max(1.0) {
        return None;
    }
    let b = (sum.products - sum.days * sum.squares / sum.n) / spread;
    let a = (sum.squares - b * sum.days) / sum.n;
    Some(match (a < 0.0, b < 0.0) {
        (_, true) => (sum.squares / sum.n, 0.0),
        (true, _) => (0.0, (sum.products / sum.days2).max(0.0)),
        _ => (a, b),
    })
}

type Answers<'a> = &'a (dyn Fn(&[usize]) -> (Vec<Option<f64>>, Option<(f64, f64)>) + Sync);

/// 5 % and 95 % quantile of every answer over resampled votes.
fn bands(races: &[Sums], answers: usize, of: Answers<'_>) -> Vec<Option<(f64, f64)>> {
    let draws: Vec<Vec<Option<f64>>> = map_blocks(SEED, Stage::Resample, RESAMPLES, |rng, range| {
        let one = |_| {
            let chosen: Vec<usize> = (0..races.len()).map(|_| rng.random_range(0..races.len())).collect();
            of(&chosen).0
        };
        range.map(one).collect::<Vec<_>>()
    })
    .concat();
    let band = |at: usize| {
        let mut own: Vec<f64> = draws.iter().filter_map(|draw| draw[at]).collect();
        own.sort_unstable_by(f64::total_cmp);
        // A band that most resamples miss is no band.
        (own.len() * 2 > RESAMPLES).then(|| (quantile_sorted(&own, 0.05), quantile_sorted(&own, 0.95)))
    };
    (0..answers).map(band).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_finds_a_random_walk_on_top_of_a_fixed_error() {
        // e² = 4 + 0.1·days exactly, so the line must be found exactly.
        let poll = |day: i32| RacePoll {
            days: Some(day),
            ..RacePoll::made(day as usize, (4.0 + 0.1 * f64::from(day)).sqrt())
        };
        let polls: Vec<RacePoll<'_>> = (0..40).map(poll).collect();
        let curve = horizon(&polls).expect("forty polls");
        assert!((curve.eve_points2.unwrap() - 4.0).abs() < 1e-9 && (curve.growth_points2.unwrap() - 0.1).abs() < 1e-9);
        assert_eq!(curve.curve.last().map(|point| point.days), Some(30)); // no further than the polls (39 days)
        let first = curve.bands[0];
        assert_eq!((first.from_days, first.to_days, first.n), (0, Some(2), 3)); // days 0, 1, 2
        assert_eq!((first.races, first.lower_points), (3, None)); // too few votes for a band
        let wide = curve.bands.iter().find(|row| row.races >= 5).expect("a band of five votes");
        assert!(wide.lower_points.unwrap() <= wide.rmse_points && wide.rmse_points <= wide.upper_points.unwrap());
    }

    #[test]
    fn one_vote_has_no_band() {
        let polls = [3, 20].map(|days| RacePoll { days: Some(days), ..RacePoll::made(0, 2.0) });
        let curve = horizon(&polls).expect("two polls");
        assert!(curve.bands.iter().all(|row| row.lower_points.is_none()) && curve.curve.is_empty());
    }
}
