//! Which polls enter, in which order, and why the others do not (`METHOD.md` §2.1).

use jiff::civil::Date;

use super::read::{Observed, observe};
use super::undecided::Rules;
use crate::language::say;
use crate::vote::{Poll, Population, Text, Vote};

/// A poll and what became of it.
#[derive(Debug, Clone)]
pub(in crate::model) struct Reading<'a> {
    /// The poll.
    pub poll: &'a Poll,
    /// House after aliases.
    pub house: String,
    /// The observation, or the reason why there is none.
    pub result: Result<Observed, Text>,
}

/// Reads all polls of a vote; sorted by day and key, so that the order of the file changes nothing.
pub(in crate::model) fn read_polls<'a>(vote: &'a Vote, rules: Rules, as_of: Option<Date>) -> Vec<Reading<'a>> {
    let mut readings: Vec<Reading<'a>> = vote
        .polls
        .iter()
        .map(|poll| {
            let house = vote.poll_rules.house(poll).clone();
            let result = refusal(vote, poll, as_of).map_or_else(|| observe(poll, house.clone(), rules), Err);
            // The middle of a month may lie behind a vote in that month.
            let result = result.map(|seen| Observed { day: seen.day.min(vote.date), ..seen });
            Reading { poll, house, result }
        })
        .collect();
    readings.sort_by(|a, b| {
        let key =
            |reading: &Reading<'a>| (reading.poll.middle().or(reading.poll.published), reading.poll.poll_id.clone());
        let numbers = |poll: &Poll| [poll.yes, poll.no].map(|x| x.unwrap_or(-1.0));
        let [a_yes, a_no] = numbers(a.poll);
        let [b_yes, b_no] = numbers(b.poll);
        key(a).cmp(&key(b)).then(a_yes.total_cmp(&b_yes)).then(a_no.total_cmp(&b_no)).then(a.poll.n.cmp(&b.poll.n))
    });
    readings
}

/// Why a poll may not enter whatever it says.
fn refusal(vote: &Vote, poll: &Poll, as_of: Option<Date>) -> Option<Text> {
    if let Some(reason) = vote.poll_rules.excluded.get(&poll.poll_id) {
        return Some(say!(Campaign::LeftOutByVotesOwn, reason));
    }
    if poll.population == Population::Other {
        return Some(say!(Campaign::ThoseAskedVoters));
    }
    if let Some(why) = poll.untimely(vote.date) {
        return Some(why.words(vote.date));
    }
    // Nobody could read it before the vote: a forecast of that vote cannot have known it.
    if let Some(day) = poll.published.filter(|day| *day > vote.date) {
        return Some(say!(Campaign::PublishedAfterVote, day, vote = vote.date));
    }
    let public = poll.public_day()?;
    as_of.filter(|&day| public > day).map(|day| say!(Campaign::PublicByPublished, day, public))
}
