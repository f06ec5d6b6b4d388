//! Which polls count, under which house, and which is the last of each house (`METHOD.md` §7.1).

use jiff::civil::Date;

use super::measures::UndecidedSplit;
use crate::vote::{Base, Poll, Population, RangeMeaning, SampleSize, Side, Untimely, Vote};

/// Why a poll enters no average.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// People were asked who may not vote.
    NotElectorate,
    /// The vote's own rules leave it out, in their words.
    ByRule(String),
    /// It was taken after the vote, or its year cannot be right.
    Untimely(Untimely),
    /// Neither shares nor a range that has a middle.
    NoShare,
    /// Parts of 1 where percentages belong.
    Fractions,
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

/// Every poll of a vote by its last day (those without a day last), the middle of its field work, house and key: the order
/// of the file changes nothing.
pub(super) fn see(vote: &Vote) -> Vec<Seen<'_>> {
    let mut seen: Vec<Seen<'_>> = vote.polls.iter().map(|poll| see_one(vote, poll)).collect();
    seen.sort_by(|a, b| {
        let key = |seen: &Seen<'_>| {
            let day = seen.poll.last_day();
            (day.is_none(), day, seen.poll.middle())
        };
        key(a).cmp(&key(b)).then_with(|| (a.house, &a.poll.poll_id).cmp(&(b.house, &b.poll.poll_id)))
    });
    seen
}

fn see_one<'a>(vote: &'a Vote, poll: &'a Poll) -> Seen<'a> {
    let (share_all, share) = shares(poll, vote.focus);
    let left_out = if poll.population == Population::Other {
        Some(LeftOut::NotElectorate)
    } else if let Some(reason) = vote.poll_rules.excluded.get(&poll.poll_id) {
        Some(LeftOut::ByRule(reason.clone()))
    } else if let Some(why) = poll.untimely(vote.date) {
        Some(LeftOut::Untimely(why))
    } else if share.is_none() {
        Some(LeftOut::NoShare)
    } else if poll.is_of_fractions() {
        Some(LeftOut::Fractions)
    } else {
        None
    };
    let horizon_days = poll.middle().and_then(|day| day.until(vote.date).ok()).map(|span| i64::from(span.get_days()));
    Seen {
        poll,
        house: vote.poll_rules.aliases.get(&poll.pollster).map_or(poll.pollster.as_str(), String::as_str),
        share_all,
        share,
        size: poll.sample_size(vote.poll_rules.default_n),
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

/// The polls that stand for a house in the average.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct House {
    /// Indexes of its last poll; of several that nothing puts in order, all.
    pub polls: Vec<usize>,
}

/// Each house's last poll among those that count, in the order of the polls.
///
/// # Assumes
/// Field work, not publication, says which poll is the last: its end (publication where that is not known), then its
/// middle. Polls of a house that have both in common are all its last poll, and their mean stands for it.
pub(super) fn last_of_each_house(polls: &[Seen<'_>]) -> Vec<House> {
    let when = |index: usize| (polls[index].poll.last_day(), polls[index].poll.middle());
    let mut last: std::collections::BTreeMap<&str, House> = std::collections::BTreeMap::new();
    for (index, seen) in polls.iter().enumerate().filter(|(_, seen)| seen.left_out.is_none()) {
        let house = last.entry(seen.house).or_insert_with(|| House { polls: Vec::new() });
        match house.polls.first().map(|first| when(index).cmp(&when(*first))) {
            Some(std::cmp::Ordering::Less) => {}
            Some(std::cmp::Ordering::Equal) => house.polls.push(index),
            None | Some(std::cmp::Ordering::Greater) => house.polls = vec![index],
        }
    }
    let mut houses: Vec<House> = last.into_values().collect();
    houses.sort_unstable_by_key(|house| house.polls[0]);
    houses
}

/// Weight of every poll in the average: each house counts once, and the polls that stand for it share that; 0 for the others.
pub(super) fn weights(polls: &[Seen<'_>], houses: &[House]) -> Vec<f64> {
    let mut weights = vec![0.0; polls.len()];
    for house in houses {
        for index in &house.polls {
            weights[*index] = 1.0 / (houses.len() * house.polls.len()) as f64;
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;

    /// A poll of a house by the days of September 2023 on which its field work began and ended and it was published.
    fn poll(id: &str, house: &str, [start, end, published]: [Option<i8>; 3]) -> Poll {
        let day = |day: Option<i8>| day.map(|day| date(2023, 9, day));
        Poll {
            pollster: house.to_owned(),
            field_start: day(start),
            field_end: day(end),
            published: day(published),
            ..Poll::made(id)
        }
    }

    fn vote(polls: Vec<Poll>) -> Vote {
        Vote { polls, ..Vote::new("v", date(2023, 10, 14)) }
    }

    fn last(vote: &Vote) -> Vec<Vec<&str>> {
        let seen = see(vote);
        let ids = |house: &House| house.polls.iter().map(|index| seen[*index].poll.poll_id.as_str()).collect();
        last_of_each_house(&seen).iter().map(ids).collect()
    }

    #[test]
    fn the_field_work_and_not_the_publication_says_which_poll_is_the_last() {
        let polls = vec![
            poll("late-field", "A", [Some(10), Some(14), Some(15)]),
            poll("late-paper", "A", [Some(1), Some(5), Some(28)]),
        ];
        assert_eq!(last(&vote(polls)), [["late-field"]]);
    }

    #[test]
    fn without_field_days_the_publication_dates_a_poll() {
        let polls = vec![poll("field", "A", [Some(1), Some(5), Some(6)]), poll("paper", "A", [None, None, Some(9)])];
        assert_eq!(last(&vote(polls)), [["paper"]]);
    }

    #[test]
    fn of_two_that_end_together_the_one_that_began_later_is_the_last() {
        let polls = vec![poll("long", "A", [Some(1), Some(9), None]), poll("short", "A", [Some(8), Some(9), None])];
        assert_eq!(last(&vote(polls)), [["short"]]);
    }

    #[test]
    fn polls_of_one_house_and_the_same_days_are_all_its_last() {
        let days = [Some(8), Some(9), None];
        let mut polls = vec![poll("web", "A", days), poll("phone", "A", days), poll("own", "B", days)];
        let expected = vec![vec!["phone", "web"], vec!["own"]]; // by house, then key
        assert_eq!(last(&vote(polls.clone())), expected);
        polls.reverse();
        let turned = vote(polls);
        assert_eq!(last(&turned), expected);
        let seen = see(&turned);
        assert_eq!(weights(&seen, &last_of_each_house(&seen)), [0.25, 0.25, 0.5]); // two houses, one with two polls
    }

    #[test]
    fn two_labels_of_one_house_have_one_last_poll() {
        let mut vote = vote(vec![poll("a", "A", [None, Some(5), None]), poll("b", "A/Paper", [None, Some(6), None])]);
        vote.poll_rules.aliases.insert("A/Paper".to_owned(), "A".to_owned());
        assert_eq!(last(&vote), [["b"]]);
    }

    #[test]
    fn what_may_not_count_is_no_last_poll() {
        let mut others = poll("others", "A", [None, Some(20), None]);
        others.population = Population::Other;
        let shareless = Poll { yes: None, no: None, ..poll("shareless", "A", [None, Some(21), None]) };
        let late = Poll { field_end: Some(date(2023, 12, 9)), ..poll("late", "A", [None, None, None]) };
        let far = Poll { field_end: Some(Date::constant(203, 9, 9)), ..poll("far", "B", [None, None, None]) };
        let named = poll("named", "A", [None, Some(22), None]);
        let mut vote = vote(vec![others, shareless, late, far, named, poll("used", "A", [None, Some(3), None])]);
        vote.poll_rules.excluded.insert("named".to_owned(), "a reason".to_owned());
        assert_eq!(last(&vote), [["used"]]);
        let seen = see(&vote);
        let why = |id: &str| seen.iter().find(|seen| seen.poll.poll_id == id).and_then(|seen| seen.left_out.clone());
        assert_eq!(why("others"), Some(LeftOut::NotElectorate));
        assert_eq!(why("shareless"), Some(LeftOut::NoShare));
        assert_eq!(why("named"), Some(LeftOut::ByRule("a reason".to_owned())));
        assert!(matches!(why("late"), Some(LeftOut::Untimely(Untimely::EndedAfter(_)))));
        assert!(matches!(why("far"), Some(LeftOut::Untimely(Untimely::FarOff(_)))));
    }

    #[test]
    fn a_range_stands_at_its_middle_only_where_it_says_a_two_way_share() {
        let mut poll = Poll { yes: None, no: None, ..Poll::made("range") };
        (poll.range_low, poll.range_high, poll.range_option) = (Some(38.0), Some(44.0), Some(Side::Yes));
        poll.range_meaning = Some(RangeMeaning::Projection);
        assert_eq!(shares(&poll, Side::Yes), (None, Some(0.41))); // (38 + 44)/2 %
        assert!((shares(&poll, Side::No).1.expect("the other side") - 0.59).abs() < 1e-15);
        (poll.range_meaning, poll.base) = (Some(RangeMeaning::Interval95), Base::All);
        assert_eq!(shares(&poll, Side::Yes), (None, None)); // of all answers: the other side is unknown
    }
}
