//! A poll whose id names another house than its row: a name filled down, or rows that slid.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::polls::at;
use crate::data::text::plain;
use crate::language::{folded, say};
use crate::vote::{Finding, Poll, PollCode};

/// Ids that name the house of their row: as many, and so large a share of all, before one that does not is doubted.
const FEWEST: usize = 3;
const MOST: f64 = 0.75;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let polls = &context.vote.polls;
    let mut houses: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for poll in polls {
        for word in words(&poll.pollster) {
            houses.entry(word).or_default().insert(&poll.pollster);
        }
    }
    let names_own = |poll: &&Poll| {
        let own: BTreeSet<String> = words(&poll.pollster).collect();
        words(&poll.poll_id).any(|word| own.contains(&word))
    };
    let (named, unnamed): (Vec<&Poll>, Vec<&Poll>) = polls.iter().partition(names_own);
    if named.len() < FEWEST || (named.len() as f64) < MOST * polls.len() as f64 {
        return;
    }
    for poll in unnamed {
        let others: BTreeSet<&str> =
            words(&poll.poll_id).filter_map(|word| houses.get(&word)).flatten().copied().collect();
        let spellings: BTreeSet<String> = others.iter().map(|name| plain(name)).collect();
        let (Some(other), 1) = (others.first(), spellings.len()) else { continue };
        let message = say!(CheckPolls::HouseUnlikeId, poll = &poll.poll_id, pollster = &poll.pollster, other = *other);
        let hint = say!(CheckPolls::HouseUnlikeIdCure, other = *other);
        out.push(at(poll, "pollster", Finding::new(PollCode::HouseUnlikeId, message, hint)));
    }
}

/// The words of a name or an id that say something.
fn words(name: &str) -> impl Iterator<Item = String> {
    let folded = folded(name);
    let words: Vec<String> = folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| word.chars().filter(|sign| sign.is_alphabetic()).count() >= 3)
        .map(str::to_owned)
        .collect();
    words.into_iter()
}
