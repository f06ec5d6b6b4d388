//! Are the polls closer to each other than sampling permits? `METHOD.md` §7.5.

use std::collections::BTreeMap;

use serde::Serialize;
use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::super::race_poll::RacePoll;

/// Days before the vote from which polls measure the same opinion, by assumption.
pub(in crate::poll_error) const LAST_DAYS: i32 = 21;

/// A race needs as many polls to say anything about their spread.
const FEWEST: usize = 3;

/// Spread of polls against what sampling gives.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Herding {
    /// Votes with three or more polls.
    pub races: usize,
    /// Their polls.
    pub polls: usize,
    /// Cochran's Q, summed over votes.
    pub q: f64,
    /// Its degrees of freedom.
    pub df: usize,
    /// Q/df: variance between polls in units of sampling variance; 1 = as sampling gives, below 1 = closer.
    pub ratio: f64,
    /// Pr(a Q as small or smaller): small where the polls are closer than sampling permits.
    pub p_closer: f64,
    /// Pr(a Q as large or larger): small where they differ by more.
    pub p_wider: f64,
}

/// Test of the spread of polls of the same votes.
///
/// # Formula
/// p̄ = Σnp/Σn; Q = Σ n(p − p̄)²/[p̄(1 − p̄)] per vote, summed; χ² with Σ(k − 1) degrees of freedom.
///
/// # Assumes
/// Simple random samples of one opinion: give it the polls of the last weeks. House effects and movement widen the spread
/// and can hide herding; a Q below its range cannot come from them.
///
/// # Errors
/// `None` without a vote with three polls.
///
/// # Source
/// Cochran (1954), doi:10.2307/3001666.
pub fn herding(polls: &[RacePoll<'_>]) -> Option<Herding> {
    // Share and size of every poll.
    let mut races: BTreeMap<usize, Vec<(f64, f64)>> = BTreeMap::new();
    for poll in polls {
        let sized = poll.held.n_decided.filter(|n| *n > 0.0).map(|n| (poll.held.share, n));
        races.entry(poll.race).or_default().extend(sized);
    }
    let (mut q, mut df, mut used, mut count) = (0.0, 0, 0, 0);
    for race in races.values().filter(|race| race.len() >= FEWEST) {
        let size: f64 = race.iter().map(|(_, n)| n).sum();
        let mean = race.iter().map(|(share, n)| n * share).sum::<f64>() / size;
        if mean <= 0.0 || mean >= 1.0 {
            continue;
        }
        q += race.iter().map(|(share, n)| n * (share - mean).powi(2)).sum::<f64>() / (mean * (1.0 - mean));
        df += race.len() - 1;
        used += 1;
        count += race.len();
    }
    let law = ChiSquared::new(df as f64).ok().filter(|_| df > 0)?;
    Some(Herding { races: used, polls: count, q, df, ratio: q / df as f64, p_closer: law.cdf(q), p_wider: law.sf(q) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::poll_error::measures::TwoWay;

    fn poll(share: f64) -> RacePoll<'static> {
        let held = TwoWay { share, result: 0.5, n_decided: Some(1000.0), n_full: None };
        RacePoll { held, ..RacePoll::made(0, 0.0) }
    }

    #[test]
    fn identical_polls_are_closer_than_sampling_permits() {
        let polls = [0.52, 0.52, 0.521, 0.52, 0.52, 0.519].map(poll);
        let test = herding(&polls).expect("six polls");
        assert_eq!(test.df, 5);
        assert!(test.p_closer < 0.001, "{test:?}"); // Q = 0.008 on 5 degrees of freedom
    }

    #[test]
    fn polls_as_far_apart_as_sampling_gives_are_neither() {
        // Standard error of n = 1000 at 50 %: 1.58 points; deviations of 0, ±1.58: Q = 2 on 2 degrees of freedom
        let polls = [0.5, 0.4842, 0.5158].map(poll);
        let test = herding(&polls).expect("three polls");
        assert!((test.q - 1.997).abs() < 1e-3 && (test.p_wider - (-0.9986_f64).exp()).abs() < 1e-3); // χ²₂: exp(−Q/2)
    }

    #[test]
    fn two_polls_of_a_vote_say_nothing() {
        assert!(herding(&[poll(0.5); 2]).is_none());
    }
}
