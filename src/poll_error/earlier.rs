//! Polls of this vote and of the earlier ones that it is compared with, side by side.

use super::{PollError, PollErrors, analyse_about};
use crate::vote::Vote;

/// A fortnight: the last days of a campaign.
const LAST_DAYS: f64 = 14.0;

/// Polls of each earlier vote against its result, about the option that this vote's shares are of.
pub fn of_earlier(vote: &Vote, earlier: &[Vote]) -> Vec<PollErrors> {
    earlier.iter().map(|earlier| analyse_about(earlier, vote.focus)).collect()
}

/// One poll whose error and distance to its vote are known.
#[derive(Debug, Clone)]
pub struct Miss<'a> {
    /// Its vote.
    pub vote: &'a Vote,
    /// Its error.
    pub poll: &'a PollError,
    /// Days to the vote.
    pub days: f64,
    /// Signed, points.
    pub error: f64,
}

/// Polls of several votes by days to their votes.
#[derive(Debug, Clone)]
pub struct Misses<'a> {
    /// The earliest first.
    pub all: Vec<Miss<'a>>,
    /// Mean absolute error of the polls of the last fortnight, points.
    pub late: Option<f64>,
    /// The same of those before.
    pub early: Option<f64>,
}

impl<'a> Misses<'a> {
    /// Of this vote and of earlier ones.
    pub fn of(votes: impl IntoIterator<Item = (&'a Vote, &'a PollErrors)>) -> Self {
        let mut all: Vec<Miss<'a>> = votes.into_iter().flat_map(|(vote, errors)| of_one(vote, errors)).collect();
        all.sort_by(|a, b| b.days.total_cmp(&a.days).then_with(|| a.poll.poll_id.cmp(&b.poll.poll_id)));
        let mean = |is_late: bool| {
            let of: Vec<f64> =
                all.iter().filter(|miss| (miss.days <= LAST_DAYS) == is_late).map(|miss| miss.error.abs()).collect();
            (!of.is_empty()).then(|| of.iter().sum::<f64>() / of.len() as f64)
        };
        let (late, early) = (mean(true), mean(false));
        Self { all, late, early }
    }
}

fn of_one<'a>(vote: &'a Vote, errors: &'a PollErrors) -> impl Iterator<Item = Miss<'a>> {
    let miss = move |poll: &'a PollError| {
        Some(Miss { vote, poll, days: poll.horizon_days? as f64, error: poll.error_points? })
    };
    errors.polls.iter().filter(|poll| poll.used).filter_map(miss)
}
