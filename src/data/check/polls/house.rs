//! Polls beside the others of their house: yes and no exchanged, a sample with a digit too few or too many, a base that was filled down.

use std::collections::BTreeMap;

use crate::data::check::context::Context;
use crate::data::check::polls::at;
use crate::data::text::plain;
use crate::language::{Value, say};
use crate::maths::median_without;
use crate::vote::{Base, Finding, Poll, PollCode, Population, ResultCode};

/// Other polls of the house, and of all houses where it has fewer, with which a share and a sample are compared.
const OF_HOUSE: usize = 3;
const SHARES: usize = 5;
const SAMPLES: usize = 3;

/// Tells them, and gives the polls that would be like their house with yes and no exchanged.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) -> Vec<Finding> {
    let polls: Vec<&Poll> =
        context.vote.polls.iter().filter(|poll| poll.population == Population::Electorate).collect();
    let mut houses: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, poll) in polls.iter().enumerate() {
        houses.entry(plain(context.vote.poll_rules.house(poll))).or_default().push(at);
    }
    let shares: Vec<Option<f64>> =
        polls.iter().map(|poll| poll.two_way(context.vote.focus).map(|share| 100.0 * share)).collect();
    let sizes: Vec<Option<f64>> = polls.iter().map(|poll| poll.n.map(|n| n as f64)).collect();
    let (all_shares, all_sizes) = (Sorted::of(shares.iter().copied()), Sorted::of(sizes.iter().copied()));
    let mut turned = Vec::new();
    for of_house in houses.values() {
        let some = |values: &[Option<f64>]| Sorted::of(of_house.iter().map(|at| values[*at]));
        let (own_shares, own_sizes) = (some(&shares), some(&sizes));
        for poll in of_house.iter().copied() {
            let found = exchanged(context, polls[poll], (&own_shares, &all_shares), shares[poll]);
            turned.extend(found);
            out.extend(size(polls[poll], (&own_sizes, &all_sizes), sizes[poll]));
        }
    }
    bases(&polls, out);
    turned
}

/// Figures of polls, ascending.
struct Sorted(Vec<f64>);

impl Sorted {
    fn of(values: impl Iterator<Item = Option<f64>>) -> Self {
        let mut values: Vec<f64> = values.flatten().collect();
        values.sort_unstable_by(f64::total_cmp);
        Self(values)
    }

    /// The smallest and the largest without one of them, and the middle.
    fn others(&self, own: f64) -> Option<(f64, f64, f64)> {
        let [first, second, .., before_last, last] = *self.0 else { return None };
        let (low, high) = (if own == first { second } else { first }, if own == last { before_last } else { last });
        Some((low, high, median_without(&self.0, own)))
    }
}

/// The range and the middle of the others: of the house, where it has enough, else of all.
fn others((house, all): (&Sorted, &Sorted), fewest: usize, own: f64) -> Option<(f64, f64, f64)> {
    let chosen = [(house, OF_HOUSE), (all, fewest)].into_iter().find(|(values, fewest)| values.0.len() > *fewest)?.0;
    chosen.others(own)
}

/// Points by which a poll lies outside all others of its house, and from their middle, before its columns are doubted.
const OUTSIDE: f64 = 4.0;
const FROM_MIDDLE: f64 = 8.0;
/// How much nearer it must lie with its columns the other way round.
const NEARER: f64 = 2.5;
/// What the middle of all polls says for itself.
const TOLD: f64 = 20.0;

/// A share that would be like those of its house with yes and no the other way round.
fn exchanged(context: &Context, poll: &Poll, (house, all): (&Sorted, &Sorted), share: Option<f64>) -> Option<Finding> {
    let share = share?;
    let (low, high, middle) = others((house, all), SHARES, share)?;
    let outside = |share: f64| (low - share).max(share - high).max(0.0);
    let (off, turned) = (outside(share), outside(100.0 - share));
    let far = (share - middle).abs();
    let is_among = all.others(share).is_some_and(|(low, high, _)| (low..=high).contains(&share));
    // Houses differ: what another house finds, too, is no slip. So far from all it is told among them.
    if off < OUTSIDE || !(FROM_MIDDLE..TOLD).contains(&far) || off < NEARER * turned || is_among {
        return None;
    }
    let percent = |share: f64| Value::percent(share / 100.0, 1);
    let message = say!(
        CheckPolls::PollUnlikeHouse,
        poll = &poll.poll_id,
        share = percent(share),
        option = context.vote.option(context.vote.focus),
        low = percent(low),
        high = percent(high)
    );
    let hint = say!(CheckPolls::PollUnlikeHouseCure, turned = percent(100.0 - share));
    Some(at(poll, "yes", Finding::new(ResultCode::YesNoSwapped, message, hint)))
}

/// Times by which a sample differs from all others before a digit is thought to be lost or too many.
const TIMES: f64 = 4.0;
/// How far beyond the others the sample may lie with its digit.
const ROOM: f64 = 1.25;
/// Fewer are told for themselves.
const SMALL: f64 = 100.0;
/// More are told for themselves.
const LARGE: f64 = 20_000.0;

/// A sample that would be like the others with a digit more, or less.
fn size(poll: &Poll, known: (&Sorted, &Sorted), n: Option<f64>) -> Option<Finding> {
    let n = n.filter(|n| (SMALL..=LARGE).contains(n))?;
    let (low, high, _) = others(known, SAMPLES, n)?;
    let is_like = |n: f64| (low / ROOM..=high * ROOM).contains(&n);
    let meant = if n * TIMES <= low { n * 10.0 } else { n / 10.0 };
    if !(n * TIMES <= low || n >= high * TIMES) || !is_like(meant) {
        return None;
    }
    let [n, low, high] = [n, low, high].map(|n| n as u64);
    let message = say!(CheckPolls::PollNUnlikeHouse, poll = &poll.poll_id, n, low, high);
    let hint = say!(CheckPolls::PollNUnlikeHouseCure);
    let code = if n < low { PollCode::PollNSmall } else { PollCode::PollNLarge };
    Some(at(poll, "n", Finding::new(code, message, hint)))
}

/// Shares of yes and no together that leave nobody undecided, and polls whose shares leave more.
const EVERYBODY: f64 = 99.5;
const NOT_EVERYBODY: f64 = 97.0;

/// A base of all among polls of all that have undecided voters, where yes and no are everybody.
fn bases(polls: &[&Poll], out: &mut Vec<Finding>) {
    let of_all = || polls.iter().filter(|poll| poll.base == Base::All);
    let sum = |poll: &Poll| poll.yes.zip(poll.no).map(|(yes, no)| yes + no);
    // A printed 0 says that nobody is.
    let is_silent = |poll: &Poll| [poll.undecided, poll.refused, poll.other].iter().all(Option::is_none);
    let usual = of_all().filter(|poll| sum(poll).is_some_and(|sum| sum < NOT_EVERYBODY)).count();
    let odd: Vec<&&Poll> =
        of_all().filter(|poll| sum(poll).is_some_and(|sum| sum >= EVERYBODY) && is_silent(poll)).collect();
    if odd.len() * 2 > usual {
        return;
    }
    for poll in odd {
        let message = say!(CheckPolls::PollBaseAllDoubtful, poll = &poll.poll_id);
        let hint = say!(CheckPolls::PollBaseAllDoubtfulCure);
        out.push(at(poll, "base", Finding::new(PollCode::PollBaseDoubtful, message, hint)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_is_compared_with_its_house_where_that_has_enough_and_never_with_itself() {
        let sorted = |values: &[f64]| Sorted::of(values.iter().copied().map(Some));
        let all = sorted(&[40.0, 41.0, 43.0, 45.0, 47.0, 60.0]);
        let four = sorted(&[40.0, 41.0, 43.0, 60.0]);
        assert_eq!(others((&four, &all), 5, 60.0), Some((40.0, 43.0, 41.0)));
        assert_eq!(others((&sorted(&[40.0, 41.0, 60.0]), &all), 5, 60.0), Some((40.0, 47.0, 43.0))); // two others of the house
        assert_eq!(others((&sorted(&[60.0]), &sorted(&[41.0, 43.0, 45.0, 47.0, 60.0])), 5, 60.0), None); // four others in all
        assert_eq!(others((&four, &all), 5, 40.0), Some((41.0, 60.0, 43.0)));
    }
}
