//! A poll of one of many votes.

use super::measures::TwoWay;

/// A poll beside the result of its vote, as the tables of houses, days and spread see it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RacePoll<'a> {
    /// Number of its vote.
    pub race: usize,
    /// Its house.
    pub house: &'a str,
    /// Days before the vote.
    pub days: Option<i32>,
    /// Its share and size beside the result.
    pub held: TwoWay,
}

#[cfg(test)]
impl RacePoll<'_> {
    /// A poll for tests that misses a result of one half by some points.
    pub(super) fn made(race: usize, error_points: f64) -> Self {
        let held = TwoWay { share: 0.5 + error_points / 100.0, result: 0.5, n_decided: None, n_full: None };
        Self { race, house: "House", days: None, held }
    }
}
