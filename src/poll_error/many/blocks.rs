//! Errors by poll, by race, and by how many polls a race has.

use serde::Serialize;

use super::describe::{Spread, spread};

/// Bands of the number of polls of a race.
pub(super) const BANDS: [(usize, usize); 5] = [(1, 1), (2, 3), (4, 6), (7, 10), (11, usize::MAX)];

/// A band is shown where it holds more races than this.
const FEW: usize = 5;

/// Errors of the polls of many races.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Block {
    /// Single polls.
    pub polls: Spread,
    /// Unweighted mean error of each race.
    pub races: Spread,
    /// The same by number of polls: first and last number of the band (null = or more).
    pub by_n_polls: Vec<(usize, Option<usize>, Spread)>,
    /// Spread of the polls of one race around their mean: root of the mean variance (divisor polls − 1) over the races
    /// with five or more polls.
    pub within_race_sd: Option<f64>,
}

/// Mean error of each race with the number of its polls, in order of race number.
pub(super) fn race_means(errors: &[f64], race: &[usize]) -> Vec<(usize, f64)> {
    let races = race.iter().max().map_or(0, |most| most + 1);
    let mut sums = vec![(0_usize, 0.0); races];
    for (error, race) in errors.iter().zip(race) {
        sums[*race].0 += 1;
        sums[*race].1 += error;
    }
    sums.into_iter().filter(|(n, _)| *n > 0).map(|(n, sum)| (n, sum / n as f64)).collect()
}

/// Spread of errors by poll and by race.
///
/// # Where
/// errors: points; race: number of the race of each poll.
///
/// # Errors
/// `None` without a poll.
pub fn block(errors: &[f64], race: &[usize]) -> Option<Block> {
    let means = race_means(errors, race);
    let of = |(low, high): (usize, usize)| {
        let band: Vec<f64> = means.iter().filter(|(n, _)| (low..=high).contains(n)).map(|(_, mean)| *mean).collect();
        Some((low, (high < usize::MAX).then_some(high), spread(&band).filter(|spread| spread.n > FEW)?))
    };
    Some(Block {
        polls: spread(errors)?,
        races: spread(&means.iter().map(|(_, mean)| *mean).collect::<Vec<_>>())?,
        by_n_polls: BANDS.into_iter().filter_map(of).collect(),
        within_race_sd: within_race_sd(errors, race),
    })
}

fn within_race_sd(errors: &[f64], race: &[usize]) -> Option<f64> {
    let races = race.iter().max()? + 1;
    let mut sums = vec![(0.0, 0.0); races];
    for (error, race) in errors.iter().zip(race) {
        sums[*race].0 += 1.0;
        sums[*race].1 += error;
    }
    let mut squares = vec![0.0; races];
    for (error, race) in errors.iter().zip(race) {
        squares[*race] += (error - sums[*race].1 / sums[*race].0).powi(2);
    }
    let variances: Vec<f64> =
        sums.iter().zip(&squares).filter(|((n, _), _)| *n >= 5.0).map(|((n, _), s)| s / (n - 1.0)).collect();
    (!variances.is_empty()).then(|| (variances.iter().sum::<f64>() / variances.len() as f64).sqrt())
}
