//! Two rows of one house: the same poll twice, waves that share respondents, one house spelled in two ways.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use crate::data::check::context::Context;
use crate::data::check::dates::days_after;
use crate::data::check::gather::FEW;
use crate::data::check::polls::at;
use crate::data::nearest::nearest;
use crate::data::text::plain;
use crate::language::{Value, say};
use crate::vote::{Code, Finding, Mode, Poll, PollCode, Severity};

/// Houses among which a name is looked for that differs by a letter.
const MOST_HOUSES: usize = 500;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let rules = &context.vote.poll_rules;
    let mut houses: BTreeMap<String, Vec<&Poll>> = BTreeMap::new();
    let mut labels: BTreeMap<String, &Poll> = BTreeMap::new();
    for poll in &context.vote.polls {
        let house = rules.house(poll);
        let spelling = plain(house);
        houses.entry(spelling.clone()).or_default().push(poll);
        let near = labels.get(&spelling).or_else(|| {
            if labels.len() > MOST_HOUSES {
                return None;
            }
            // One letter of a long name is a slip of the finger.
            let near = nearest(&spelling, labels.keys().map(String::as_str))?;
            (near.len().min(spelling.len()) >= 5 && near.len().abs_diff(spelling.len()) <= 1)
                .then(|| labels.get(near))?
        });
        if let Some(other) = near
            && rules.house(other) != house
        {
            out.push(two_labels(poll, other));
        }
        labels.entry(spelling).or_insert(poll);
    }
    of_two_outlets(context, out);
    longer_labels(context, out);
    for polls in houses.into_values() {
        let left_out = |poll: &Poll| context.vote.poll_rules.excluded.contains_key(&poll.poll_id);
        let polls: Vec<&Poll> = polls.into_iter().filter(|poll| !left_out(poll)).collect();
        let mut told = vec![0; polls.len()];
        let mut overlapping: Vec<(&Poll, Finding)> = Vec::new();
        for (first, second) in candidates(&polls) {
            if told[second] < TOLD
                && let Some(finding) = pair(polls[first], polls[second])
            {
                told[second] += 1;
                match finding.code == Code::from(PollCode::PollsOverlap) {
                    true => overlapping.push((polls[second], finding)),
                    false => out.push(finding),
                }
            }
        }
        out.extend(once(overlapping));
    }
}

/// Two labels that look like one house, or the same to the eye.
fn two_labels(poll: &Poll, other: &Poll) -> Finding {
    let (pollster, line) = (&poll.pollster, Value::plain(other.line as i64));
    let same_letters = |name: &str| name.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
    let plainly = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
    let seen_alike =
        plainly(pollster) == plainly(&other.pollster) && same_letters(pollster) == same_letters(&other.pollster);
    let (message, hint) = match seen_alike {
        true => (say!(CheckPolls::HouseSpelledAlike, pollster, line), say!(CheckPolls::HouseSpelledAlikeCure)),
        false => {
            let message = say!(CheckPolls::HouseSpelledTwice, pollster, other = &other.pollster, line);
            (message, say!(CheckPolls::HouseSpelledTwiceCure))
        }
    };
    at(poll, "pollster", Finding::new(PollCode::HouseSpelledTwice, message, hint))
}

/// The overlapping polls of one house: few are told one by one, the waves of a tracking poll once.
fn once(overlapping: Vec<(&Poll, Finding)>) -> Vec<Finding> {
    let polls: BTreeMap<&str, &Poll> = overlapping.iter().map(|(poll, _)| (poll.poll_id.as_str(), *poll)).collect();
    let first = polls.values().min_by_key(|poll| poll.line);
    let Some(first) = first.filter(|_| polls.len() > FEW) else {
        return overlapping.into_iter().map(|(_, finding)| finding).collect();
    };
    let few = Value::first_few(polls.keys().copied(), FEW);
    let message = say!(CheckPolls::PollsOverlapMany, n = polls.len(), pollster = &first.pollster, few);
    let finding = Finding::new(PollCode::PollsOverlap, message, say!(CheckPolls::PollsOverlapCure));
    vec![finding.at("polls.csv", first.line).column("field_start")]
}

/// One poll under the names of two houses: the same answers of as many people in the same days.
fn of_two_outlets(context: &Context, out: &mut Vec<Finding>) {
    let rules = &context.vote.poll_rules;
    let house = |poll: &Poll| plain(rules.house(poll));
    let mut met: HashMap<(u64, [u64; 2]), &Poll> = HashMap::new();
    for poll in context.vote.polls.iter().filter(|poll| !rules.excluded.contains_key(&poll.poll_id)) {
        let (Some(n), Some(yes), Some(no)) = (poll.n, poll.yes, poll.no) else { continue };
        let other = met.entry((n, [yes.to_bits(), no.to_bits()])).or_insert(poll);
        // Of round numbers several polls may have the same.
        let is_same = n % ROUND != 0 && poll.same_time(other) == Some(true) || poll.field_end == other.field_end;
        if !is_same || house(poll) == house(other) || poll.field_end.is_none() {
            continue;
        }
        let line = Value::plain(other.line as i64);
        let message = say!(CheckPolls::PollOfTwoOutlets, poll = &poll.poll_id, other = &other.poll_id, line);
        let hint = say!(CheckPolls::PollOfTwoOutletsCure);
        out.push(at(poll, "pollster", Finding::new(PollCode::PollPublishedTwice, message, hint)));
    }
}

/// A house whose label goes on where that of another ends: `Survation/Daily Mail`, `Ipsos MORI`.
fn longer_labels(context: &Context, out: &mut Vec<Finding>) {
    let rules = &context.vote.poll_rules;
    let words = |label: &str| {
        let words = label.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(plain).collect::<Vec<_>>()
    };
    let mut labels: BTreeMap<Vec<String>, &Poll> = BTreeMap::new();
    for poll in context.vote.polls.iter().filter(|poll| !rules.aliases.contains_key(&poll.pollster)) {
        labels.entry(words(&poll.pollster)).or_insert(poll);
    }
    for (label, poll) in &labels {
        let shorter = (1..label.len()).find_map(|end| labels.get(&label[..end]));
        if let Some(other) = shorter.filter(|_| label[0].len() >= 4) {
            let line = Value::plain(other.line as i64);
            let (pollster, other) = (&poll.pollster, &other.pollster);
            let message = say!(CheckPolls::HouseSpelledTwice, pollster, other, line);
            let hint = say!(CheckPolls::HouseSpelledTwiceCure);
            let finding = Finding::new(PollCode::HouseSpelledTwice, message, hint).graded(Severity::Info);
            out.push(at(poll, "pollster", finding));
        }
    }
}

/// Polls of one house with which one is compared at most, of those of equal shares and of those whose days meet.
const COMPARED: usize = 20;

/// Findings of this kind about one poll: a reader who mends those has mended it.
const TOLD: usize = 5;

/// Pairs that may be one poll or share respondents, in file order: those of equal shares and those whose days meet.
///
/// All pairs up to [`COMPARED`] polls; of a longer list each poll is held against as many that came before it.
fn candidates(polls: &[&Poll]) -> BTreeSet<(usize, usize)> {
    let mut pairs = BTreeSet::new();
    let mut add = |a: usize, b: usize| pairs.insert((a.min(b), a.max(b)));
    let mut shares: HashMap<[Option<u64>; 2], Vec<usize>> = HashMap::new();
    for (place, poll) in polls.iter().enumerate().filter(|(_, poll)| poll.yes.is_some()) {
        let met = shares.entry([poll.yes, poll.no].map(|share| share.map(f64::to_bits))).or_default();
        met.iter().rev().take(COMPARED).for_each(|&other| {
            add(other, place);
        });
        met.push(place);
    }
    let mut days: Vec<(Date, Date, usize)> =
        polls.iter().enumerate().filter_map(|(at, poll)| Some((poll.field_start?, poll.field_end?, at))).collect();
    days.sort_unstable();
    // Polls still in the field, by their last day.
    let mut open: BTreeSet<(Date, usize)> = BTreeSet::new();
    for (start, end, place) in days {
        open = open.split_off(&(start, 0));
        open.iter().take(COMPARED).for_each(|&(_, other)| {
            add(other, place);
        });
        open.insert((end, place));
    }
    pairs
}

/// Samples that are a multiple of this are planned so.
const ROUND: u64 = 50;

/// Days by which two dates of one poll may lie apart.
const MISDATED: i64 = 45;

fn near(first: &Poll, second: &Poll) -> bool {
    let days = first.last_day().zip(second.last_day());
    days.is_some_and(|(first, second)| days_after(first, second).abs() <= MISDATED)
}

fn pair(first: &Poll, second: &Poll) -> Option<Finding> {
    if first.population != second.population || first.poll_id == second.poll_id {
        return None;
    }
    let same_shares = first.yes.is_some() && first.yes == second.yes && first.no == second.no;
    let (overlap, same_time) = (first.overlaps(second), first.same_time(second));
    // By phone and online are two samples.
    let modes = [first.mode, second.mode];
    let apart = modes[0] != modes[1] && !modes.contains(&Mode::Unknown);
    let same_n = match (first.n, second.n) {
        // Where no days can be compared equal figures and sizes are all there is.
        (Some(a), Some(b)) => a == b && same_time != Some(false),
        _ => same_time == Some(true),
    };
    let (a, b, line) = (&first.poll_id, &second.poll_id, first.line);
    if same_shares && same_n && !apart {
        let message = say!(CheckPolls::PollPublishedTwice, poll = b, other = a, line = Value::plain(line as i64));
        let hint = say!(CheckPolls::PollPublishedTwiceCure);
        return Some(at(second, "poll_id", Finding::new(PollCode::PollPublishedTwice, message, hint)));
    }
    // A sample of 1,000 returns by itself, one of 1,012 with the same answers hardly.
    let n = first.n.filter(|n| second.n == Some(*n) && n % ROUND != 0);
    if let (true, false, Some(n)) = (same_shares && first.undecided == second.undecided, apart, n)
        && near(first, second)
    {
        let message = say!(CheckPolls::PollUnderTwoDates, poll = b, other = a, line = Value::plain(line as i64), n);
        let hint = say!(CheckPolls::PollUnderTwoDatesCure);
        return Some(at(second, "poll_id", Finding::new(PollCode::PollPublishedTwice, message, hint)));
    }
    if overlap && !apart {
        let message = say!(CheckPolls::PollsOverlap, poll = b, other = a, line = Value::plain(line as i64));
        let hint = say!(CheckPolls::PollsOverlapCure);
        return Some(at(second, "field_start", Finding::new(PollCode::PollsOverlap, message, hint)));
    }
    None
}
