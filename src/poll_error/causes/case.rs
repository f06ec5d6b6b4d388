//! The gap to be explained, seen from the side that the polls overstated.

use super::super::selection::Seen;
use crate::vote::{Side, Vote};

/// Scale of the random walk of opinion where `vote.toml` names none: share units per square root of a day.
const OMEGA: f64 = 0.005;

/// Everything a cause needs. Told from the overstated side, so that swapping the options changes nothing.
pub(in crate::poll_error) struct Case<'a> {
    /// The side that the average overstated.
    pub over: Side,
    /// By how much, points, > 0.
    pub gap: f64,
    /// Its share in the result, 0..1.
    pub result: f64,
    /// Every poll that counts.
    pub polls: Vec<Entry<'a>>,
    /// Valid votes per person who may vote, 0..1.
    pub turnout: Option<f64>,
    /// Standard deviation of one day's movement of opinion, share units.
    pub omega: f64,
    /// Do printed percentages carry rounding error?
    pub rounding: bool,
}

/// One poll of the case.
pub(in crate::poll_error) struct Entry<'a> {
    pub seen: &'a Seen<'a>,
    /// Two-way share of the overstated side, 0..1.
    pub share: f64,
    /// Its weight in the average, 0 where it is not in it; the weights sum to 1.
    pub weight: f64,
}

impl<'a> Case<'a> {
    /// The case of a vote; `None` without a gap.
    pub fn new(vote: &Vote, seen: &'a [Seen<'a>], weights: &[f64], gap: f64, result: f64) -> Option<Self> {
        if gap == 0.0 || !gap.is_finite() {
            return None;
        }
        let over = if gap > 0.0 { vote.focus } else { vote.focus.other() };
        let entry = |(index, seen): (usize, &'a Seen<'a>)| {
            let share = seen.left_out.is_none().then(|| seen.share_of(over, vote.focus))??;
            Some(Entry { seen, share, weight: weights[index] })
        };
        Some(Self {
            over,
            gap: gap.abs(),
            result: if gap > 0.0 { result } else { 1.0 - result },
            polls: seen.iter().enumerate().filter_map(entry).collect(),
            turnout: turnout_of_valid(vote),
            omega: vote.poll_rules.priors.get("omega").copied().unwrap_or(OMEGA),
            rounding: vote.poll_rules.rounding.unwrap_or(true),
        })
    }

    /// The polls of the average.
    pub fn average(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.polls.iter().filter(|entry| entry.weight > 0.0)
    }

    /// Mean over the polls of the average that a number can be had of, by their weights; `None` where it can of none.
    pub fn mean(&self, of: impl Fn(&Entry<'a>) -> Option<f64>) -> Option<f64> {
        let (mut sum, mut weights) = (0.0, 0.0);
        for entry in self.average() {
            if let Some(value) = of(entry) {
                (sum, weights) = (sum + entry.weight * value, weights + entry.weight);
            }
        }
        (weights > 0.0).then(|| sum / weights)
    }
}

/// Valid votes per registered person of the last result, published or of all units; turnout where valid votes are not published.
fn turnout_of_valid(vote: &Vote) -> Option<f64> {
    let units = || vote.sum_of_units();
    let published = vote.final_result().or_else(|| vote.provisional_result());
    let result = published.map(|fact| vote.completed(fact)).or_else(units)?;
    let counted = result.counts.valid().zip(result.counts.registered.filter(|registered| *registered > 0));
    let turnout = counted.map(|(valid, registered)| valid as f64 / registered as f64);
    turnout.or_else(|| result.counts.turnout()).or(result.turnout).filter(|turnout| *turnout > 0.0 && *turnout <= 1.0)
}
