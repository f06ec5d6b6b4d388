//! Which polls count, under which house, and which is the last of each house.

use jiff::civil::Date;

use super::{
    measures::UndecidedSplit,
    sample_size::{SampleSize, sample_size},
};
use crate::vote::{Base, Poll, Population, RangeMeaning, Side, Vote};

/// Why a poll enters no average.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// People were asked who may not vote.
    NotElectorate,
    /// The vote's own rules leave it out, in their words.
    ByRule(String),
    /// Neither shares nor a range that has a middle.
    NoShare,
}

/// A poll as the analyser sees it: house after aliases, shares of the focus option, or the reason why it is left out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Seen<'a> {
    pub poll: &'a Poll,
    pub house: &'a str,
    /// Printed share of all answers, 0..1; `None` where undecided were left out by the pollster.
    pub share_all: Option<f64>,
    /// Two-way share, 0..1.
    pub share: Option<f64>,
    pub size: Option<SampleSize>,
    pub horizon_days: Option<i64>,
    /// Why it enters no average; `None` where it does.
    pub left_out: Option<LeftOut>,
}

impl Seen<'_> {
    /// Two-way share of a side.
    pub fn share_of(&self, side: Side, focus: Side) -> Option<f64> {
        self.share.map(|share| if side == focus { share } else { 1.0 - share })
    }

    /// Answers of a side with those who gave no choice; `None` where the pollster does not report these.
    pub fn undecided(&self, side: Side) -> Option<UndecidedSplit> {
        let poll = self.poll;
        let reported = poll.base == Base::All && (poll.undecided.is_some() || poll.refused.is_some());
        let (own, other) = (poll.percent(side)?, poll.percent(side.other())?);
        let none = poll.undecided.unwrap_or(0.0) + poll.refused.unwrap_or(0.0);
        reported.then_some(UndecidedSplit { own, other, none })
    }

    /// The day that dates the poll for a reader.
    pub fn day(&self) -> Option<Date> {
        self.poll.middle().or(self.poll.field_end).or(self.poll.published)
    }
}

/// Every poll of a vote, in file order.
pub(super) fn see(vote: &Vote) -> Vec<Seen<'_>> {
    vote.polls.iter().map(|poll| see_one(vote, poll)).collect()
}

fn see_one<'a>(vote: &'a Vote, poll: &'a Poll) -> Seen<'a> {
    let (share_all, share) = shares(poll, vote.focus);
    let left_out = if poll.population == Population::Other {
        Some(LeftOut::NotElectorate)
    } else if let Some(reason) = vote.poll_rules.excluded.get(&poll.poll_id) {
        Some(LeftOut::ByRule(reason.clone()))
    } else if share.is_none() {
        Some(LeftOut::NoShare)
    } else {
        None
    };
    let horizon_days = poll.middle().and_then(|day| day.until(vote.date).ok()).map(|span| i64::from(span.get_days()));
    Seen {
        poll,
        house: vote.poll_rules.aliases.get(&poll.pollster).map_or(poll.pollster.as_str(), String::as_str),
        share_all,
        share,
        size: sample_size(poll, vote.poll_rules.default_n),
        horizon_days,
        left_out,
    }
}

/// Printed share of all answers and two-way share of an option; a poll that is only a range stands at its middle.
fn shares(poll: &Poll, focus: Side) -> (Option<f64>, Option<f64>) {
    if let Some(two_way) = poll.two_way(focus) {
        let all = (poll.base == Base::All).then(|| poll.percent(focus).map(|percent| percent / 100.0)).flatten();
        return (all, Some(two_way));
    }
    let middle = || {
        let share = (poll.range_low? + poll.range_high?) / 200.0;
        Some(if poll.range_option? == focus { share } else { 1.0 - share })
    };
    match (poll.range_meaning, poll.base) {
        (Some(RangeMeaning::Projection | RangeMeaning::Scenarios), _) | (Some(_), Base::Decided) => (None, middle()),
        // An interval on all answers says nothing about the other option.
        _ => (poll.percent(focus).map(|percent| percent / 100.0), None),
    }
}

/// Indexes of each house's last poll among those that count, in file order.
pub(super) fn last_of_each_house(polls: &[Seen<'_>]) -> Vec<usize> {
    let when = |index: usize| {
        let poll = polls[index].poll;
        (poll.field_end.or(poll.published), poll.middle(), poll.line, index)
    };
    let mut last = std::collections::BTreeMap::new();
    for (index, seen) in polls.iter().enumerate().filter(|(_, seen)| seen.left_out.is_none()) {
        let best = last.entry(seen.house).or_insert(index);
        if when(index) > when(*best) {
            *best = index;
        }
    }
    let mut indexes: Vec<usize> = last.into_values().collect();
    indexes.sort_unstable();
    indexes
}
