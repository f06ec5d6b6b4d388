//! Polls that may be one poll published twice, or waves that share respondents.

use std::{
    collections::{BTreeSet, HashMap},
    iter::successors,
};

use jiff::civil::Date;

use super::admit::Reading;
use crate::language::say;
use crate::vote::{Finding, Poll, PollCode};

/// Suspected duplicates and overlapping waves among the polls that entered. They are told, never dropped.
pub(in crate::model) fn doubtful(readings: &[Reading<'_>]) -> Vec<Finding> {
    let used: Vec<&Reading<'_>> = readings.iter().filter(|reading| reading.result.is_ok()).collect();
    let middles: Vec<Option<Date>> = used.iter().map(|reading| reading.poll.middle()).collect();
    // The next poll of the same house.
    let mut later: HashMap<&str, usize> = HashMap::new();
    let mut next = vec![None; used.len()];
    for (i, reading) in used.iter().enumerate().rev() {
        next[i] = later.insert(&reading.house, i);
    }
    let mut findings = Vec::new();
    let mut told = BTreeSet::new();
    for (i, first) in used.iter().enumerate() {
        // Sorted by the middle of field work: far enough ahead nothing can overlap.
        let of_house = successors(next[i], |second| next[*second]);
        for second in of_house.take_while(|second| near(middles[i], middles[*second])).map(|second| used[second]) {
            if !told.insert((&first.poll.poll_id, &second.poll.poll_id)) {
                continue;
            }
            let (a, b) = (first.poll, second.poll);
            let same_answers = (a.yes, a.no) == (b.yes, b.no) && a.yes.is_some();
            // A poll with one known day is taken to have been in the field on that day alone.
            let days = |poll: &Poll| poll.field_start.or(poll.field_end).zip(poll.field_end.or(poll.field_start));
            let overlap = matches!((days(a), days(b)), (Some(a), Some(b)) if a.1 >= b.0 && b.1 >= a.0);
            let finding = if same_answers && overlap && (a.n == b.n || a.n.is_none() || b.n.is_none()) {
                Finding::new(
                    PollCode::PollMaybeTwice,
                    say!(
                        Campaign::HaveSameAnswersOverlappingField,
                        poll_id = &a.poll_id,
                        poll_id_2 = &b.poll_id,
                        house = &first.house
                    ),
                    say!(Campaign::ProbablyOnePollReleasedTwice),
                )
            } else if overlap {
                Finding::new(
                    PollCode::PollWavesOverlap,
                    say!(
                        Campaign::OverlapFieldWork,
                        poll_id = &a.poll_id,
                        poll_id_2 = &b.poll_id,
                        house = &first.house
                    ),
                    say!(Campaign::IfTheyShareRespondentsRolling),
                )
            } else {
                continue;
            };
            findings.push(finding.at("polls.csv", b.line));
        }
    }
    findings
}

/// Within 60 days of each other.
fn near(first: Option<Date>, second: Option<Date>) -> bool {
    match (first, second) {
        (Some(a), Some(b)) => a.until(b).is_ok_and(|span| span.get_days() <= 60),
        _ => false,
    }
}
