//! Polls whose undecided stand under the heading of an option, and that option under theirs.

use std::collections::BTreeSet;

use crate::data::check::context::Context;
use crate::data::check::polls::at;
use crate::language::{Value, say};
use crate::maths::median;
use crate::vote::{Base, Finding, Poll, PollCode, Side};

/// Fewer polls than this do not say what is usual.
const FEWEST: usize = 4;
/// Points of the two-way share by which such a poll is off, and within which it is as the others once the two are exchanged.
const OFF: f64 = 10.0;
const NEAR: f64 = 6.0;

/// A poll that has all three.
struct Answers<'a> {
    poll: &'a Poll,
    yes: f64,
    no: f64,
    undecided: f64,
}

impl<'a> Answers<'a> {
    fn of(poll: &'a Poll) -> Option<Self> {
        let (yes, no, undecided) = (poll.yes?, poll.no?, poll.undecided?);
        let is_all = poll.base == Base::All && undecided > 0.0 && yes + no > 0.0;
        is_all.then_some(Self { poll, yes, no, undecided })
    }

    /// The share of yes without the undecided, in percent.
    fn share(&self) -> f64 {
        100.0 * self.yes / (self.yes + self.no)
    }

    /// The same with the undecided and an option in each other's place.
    fn exchanged(&self, side: Side) -> Self {
        let (poll, mut yes, mut no, mut undecided) = (self.poll, self.yes, self.no, self.undecided);
        match side {
            Side::Yes => std::mem::swap(&mut yes, &mut undecided),
            Side::No => std::mem::swap(&mut no, &mut undecided),
        }
        Self { poll, yes, no, undecided }
    }

    /// The percentage under the heading of an option.
    fn of_side(&self, side: Side) -> f64 {
        match side {
            Side::Yes => self.yes,
            Side::No => self.no,
        }
    }
}

/// So many percent are undecided, and so many times as many as have chosen an option, in nearly all polls, in tenths: hardly anywhere. Where a
/// result says so, too, most of them are enough.
const MANY: f64 = 30.0;
const TIMES: f64 = 1.5;
const NEARLY_ALL: usize = 9;
const MOST: usize = 6;

/// The headings of an option and of the undecided, exchanged in the whole file; a result that is known says so or not.
fn headings(context: &Context, polls: &[Answers], side: Side) -> Option<Finding> {
    let is_so = |poll: &&Answers| poll.undecided > MANY.max(TIMES * poll.of_side(side));
    let n = polls.iter().filter(is_so).count();
    let result = context.vote.final_result().and_then(|fact| fact.share(Side::Yes)).map(|share| 100.0 * share);
    if n * 10 < polls.len() * if result.is_some() { MOST } else { NEARLY_ALL } {
        return None;
    }
    let off = |shares: Vec<f64>| median(shares).zip(result).map(|(share, result)| (share - result).abs());
    let here = off(polls.iter().map(Answers::share).collect());
    let meant = off(polls.iter().map(|poll| poll.exchanged(side).share()).collect());
    if here.zip(meant).is_some_and(|(here, meant)| here < meant + OFF) {
        return None;
    }
    let (column, all) = (side.word(), polls.len());
    let message = say!(CheckPolls::UndecidedAbove, n, polls = all, column);
    let hint = say!(CheckPolls::UndecidedAboveCure, column);
    let finding = Finding::new(PollCode::PollUnlikeOthers, message, hint);
    Some(finding.at("polls.csv", polls.iter().map(|answers| answers.poll.line).min()?).column(column))
}

/// Tells them once for each option, and gives the polls of which no more need be said.
pub(in crate::data::check) fn find<'a>(context: &Context<'a>, out: &mut Vec<Finding>) -> BTreeSet<&'a str> {
    let polls: Vec<Answers> = context.vote.polls.iter().filter_map(Answers::of).collect();
    let mut told = BTreeSet::new();
    let (Some(share), Some(undecided)) =
        (median(polls.iter().map(Answers::share)), median(polls.iter().map(|poll| poll.undecided)))
    else {
        return told;
    };
    if polls.len() < FEWEST {
        return told;
    }
    if let Some(finding) = [Side::Yes, Side::No].into_iter().find_map(|side| headings(context, &polls, side)) {
        out.push(finding);
        told.extend(polls.iter().map(|answers| answers.poll.poll_id.as_str()));
        return told;
    }
    for side in [Side::Yes, Side::No] {
        // As many as are usual are undecided then, and hardly any poll has as many as stand here.
        let is_exchanged = |poll: &&Answers| {
            let meant = poll.exchanged(side);
            let is_nearer = (meant.undecided - undecided).abs() * 2.0 < (poll.undecided - undecided).abs();
            let far = (poll.share() - share).abs();
            far > OFF && (meant.share() - share).abs() < NEAR && is_nearer
        };
        let found: Vec<&Answers> = polls.iter().filter(is_exchanged).collect();
        let Some(first) = found.iter().map(|answers| answers.poll).min_by_key(|poll| poll.line) else { continue };
        let column = side.word();
        let ids: Vec<&str> = found.iter().map(|answers| answers.poll.poll_id.as_str()).collect();
        let (n, few) = (ids.len(), Value::first_few(&ids, 5));
        let message = say!(CheckPolls::UndecidedExchanged, n, polls = few, column);
        let hint = say!(CheckPolls::UndecidedExchangedCure, column);
        out.push(at(first, column, Finding::new(PollCode::PollUnlikeOthers, message, hint)));
        told.extend(ids);
    }
    told
}
