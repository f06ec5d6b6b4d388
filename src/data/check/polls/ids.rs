//! A poll whose id names another house, or another day, than its row: a name filled down, a day mistyped, or rows that slid.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::data::check::context::Context;

use crate::data::check::polls::at;
use crate::data::nearest::edits;
use crate::data::read::turned;
use crate::data::text::plain;
use crate::language::{folded, say};
use crate::vote::{Finding, Poll, PollCode};

/// Ids that name the house of their row: as many, and so large a share of all, before one that does not is doubted.
const FEWEST: usize = 3;
const MOST: f64 = 0.75;
/// A word that so many names have says nothing of one.
const SPELLINGS: usize = 4;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    houses(context, out);
    days(context, out);
}

/// Ids that hold the house of their row, but for a few that hold another.
fn houses(context: &Context, out: &mut Vec<Finding>) {
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
        let of_word = words(&poll.poll_id).filter_map(|word| houses.get(&word));
        let others: BTreeSet<&str> = of_word.filter(|houses| houses.len() <= SPELLINGS).flatten().copied().collect();
        let spellings: BTreeSet<String> = others.iter().map(|name| plain(name)).collect();
        let (Some(other), 1) = (others.first(), spellings.len()) else { continue };
        let message = say!(CheckPolls::HouseUnlikeId, poll = &poll.poll_id, pollster = &poll.pollster, other = *other);
        let hint = say!(CheckPolls::HouseUnlikeIdCure, other = *other);
        out.push(at(poll, "pollster", Finding::new(PollCode::HouseUnlikeId, message, hint)));
    }
}

/// Ids that hold a day of their row, in one column, but for a few that hold one nearly like it.
fn days(context: &Context, out: &mut Vec<Finding>) {
    let dated: Vec<(&Poll, Date)> =
        context.vote.polls.iter().filter_map(|poll| Some((poll, day_in(&poll.poll_id)?))).collect();
    let of = |poll: &Poll, column: &str| match column {
        "published" => poll.published,
        "field_start" => poll.field_start,
        _ => poll.field_end,
    };
    let agreeing = |column: &str| dated.iter().filter(|(poll, day)| of(poll, column) == Some(*day)).count();
    let column = ["published", "field_start", "field_end"].into_iter().max_by_key(|column| agreeing(column));
    let is_told = |column: &&str| {
        let n = agreeing(column);
        n >= FEWEST && (n as f64) >= MOST * dated.len() as f64
    };
    let Some(column) = column.filter(is_told) else { return };
    for (poll, named) in &dated {
        let Some(day) = of(poll, column).filter(|day| day != named) else { continue };
        let is_turned = turned(day) == Some(*named);
        if !is_turned && edits(&day.to_string(), &named.to_string()) != 1 {
            continue;
        }
        let way = if is_turned { "turned" } else { "digit" };
        let message = say!(CheckPolls::PollDayUnlikeId, poll = &poll.poll_id, named = *named, day, way);
        let hint = say!(CheckPolls::PollDayUnlikeIdCure, named = named.to_string());
        out.push(at(poll, column, Finding::new(PollCode::PollDayUnlikeId, message, hint)));
    }
}

/// The day that is written in an id, `2014-08-07`.
fn day_in(id: &str) -> Option<Date> {
    let from = |at: usize| id.get(at..at + 10)?.parse::<Date>().ok();
    (0..id.len().saturating_sub(9)).find_map(from)
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
