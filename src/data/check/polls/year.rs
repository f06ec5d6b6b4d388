//! The days of a poll beside the day of its vote: after it, or in a year that cannot be right.

use jiff::civil::Date;

use crate::data::check::dates::days_after;
use crate::data::check::polls::at;
use crate::language::{Value, say};
use crate::vote::{Finding, Poll, PollCode, Severity, Untimely};

/// Earlier than so many days before the vote a year is doubted: five years.
const LONG_BEFORE: i64 = 1826;

/// Later than so many days after the vote a year is doubted.
const LONG_AFTER: i64 = 366;

pub(in crate::data::check) fn find(poll: &Poll, vote: Date, out: &mut Vec<Finding>) {
    let untimely = poll.untimely(vote);
    if years(poll, vote, untimely.is_some(), out) {
        return;
    }
    let Some(untimely) = untimely else { return };
    let column = match untimely {
        Untimely::PublishedAfter(_) | Untimely::ToldAfter(_) => "published",
        Untimely::BeganAfter(_) => "field_start",
        Untimely::EndedAfter(_) | Untimely::FarOff(_) => "field_end",
    };
    let why = untimely.words(vote);
    let hint = say!(CheckPolls::PollAfterVoteCure);
    let message = say!(CheckPolls::PollAfterVote, poll = &poll.poll_id, why);
    out.push(at(poll, column, Finding::new(PollCode::PollAfterVote, message, hint)));
}

/// A finding about the first day of each kind whose year is doubtful; was there one?
fn years(poll: &Poll, vote: Date, left_out: bool, out: &mut Vec<Finding>) -> bool {
    let days = [("field_start", poll.field_start), ("field_end", poll.field_end), ("published", poll.published)];
    let doubtful: Vec<(&str, Date)> = days
        .into_iter()
        .filter_map(|(column, day)| Some((column, day?)))
        .filter(|(_, day)| !(-LONG_BEFORE..=LONG_AFTER).contains(&days_after(vote, *day)))
        .collect();
    let Some((column, day)) = doubtful.first().copied() else { return false };
    let poll_key = &poll.poll_id;
    let message = match left_out {
        true => say!(CheckPolls::PollYearDoubtfulLeftOut, poll = poll_key, column, day, vote),
        false => say!(CheckPolls::PollYearDoubtful, poll = poll_key, column, day, vote),
    };
    let hint = match likely(vote, day) {
        Some(year) => say!(CheckPolls::PollYearDoubtfulCureLikely, year),
        None => say!(CheckPolls::PollYearDoubtfulCure),
    };
    let severity = if left_out { Severity::Error } else { Severity::Warning };
    out.push(at(poll, column, Finding::new(PollCode::PollYearDoubtful, message, hint).graded(severity)));
    true
}

/// Days without any poll before which one alone is doubted, and polls that say when others were taken.
const ALONE: i64 = 200;
const FEWEST: usize = 5;

/// A poll long before all the others, which with its year one later stands among them.
pub(in crate::data::check) fn alone(polls: &[Poll], vote: Date, out: &mut Vec<Finding>) {
    let mut dated: Vec<(Date, &Poll)> = polls.iter().filter_map(|poll| Some((poll.last_day()?, poll))).collect();
    dated.sort_by(|a, b| (a.0, &a.1.poll_id).cmp(&(b.0, &b.1.poll_id)));
    let [(day, poll), (next, _), ..] = dated[..] else { return };
    let days = days_after(day, next);
    let later = day.with().year(day.year() + 1).build();
    let fits = later.is_ok_and(|later| (0..=days_after(next, vote)).contains(&days_after(next, later)));
    if dated.len() < FEWEST || days < ALONE || !fits {
        return;
    }
    let year = (day.year() + 1).to_string();
    let message = say!(CheckPolls::PollYearAlone, poll = &poll.poll_id, day, days, year);
    let column = if poll.field_end.is_some() { "field_end" } else { "published" };
    let finding = Finding::new(PollCode::PollYearDoubtful, message, say!(CheckPolls::PollYearAloneCure));
    out.push(at(poll, column, finding.graded(Severity::Warning)));
}

/// Days without any poll after which polls before them are doubted: nearly two years.
const ADRIFT: i64 = 700;
/// Fewer polls than this may well be years old.
const SEVERAL: usize = 3;

/// Polls years before all others, or before the vote where there are no others: told once.
pub(in crate::data::check) fn adrift(polls: &[Poll], vote: Date, out: &mut Vec<Finding>) {
    // What is further away is told poll by poll.
    let near = |day: &Date| (-LONG_BEFORE..=0).contains(&days_after(vote, *day));
    let mut dated: Vec<(Date, &Poll)> =
        polls.iter().filter_map(|poll| Some((poll.last_day().filter(near)?, poll))).collect();
    dated.sort_by(|a, b| (a.0, &a.1.poll_id).cmp(&(b.0, &b.1.poll_id)));
    // One or two early ones are nothing odd.
    if dated.len() < SEVERAL {
        return;
    }
    let next = |at: usize| dated.get(at + 1).map_or(vote, |(day, _)| *day);
    let gap = |at: &usize| days_after(dated[*at].0, next(*at));
    let Some(last) = (0..dated.len()).filter(|at| gap(at) >= ADRIFT).max_by_key(gap) else { return };
    let what = if last + 1 < dated.len() { "polls" } else { "vote" };
    let before = &dated[..=last];
    let first = before.iter().min_by_key(|(_, poll)| poll.line).map_or(before[0].1, |(_, poll)| *poll);
    let some = Value::first_few(before.iter().map(|(_, poll)| poll.poll_id.as_str()), 3);
    let (n, day, days) = (before.len(), dated[last].0, gap(&last));
    let message = say!(CheckPolls::PollsAdrift, day, days, n, some, what);
    let column = if first.field_end.is_some() { "field_end" } else { "published" };
    let finding = Finding::new(PollCode::PollYearDoubtful, message, say!(CheckPolls::PollsAdriftCure));
    let mut finding = at(first, column, finding.graded(Severity::Warning));
    finding.unit = finding.unit.filter(|_| n == 1);
    out.push(finding);
}

/// The year with which a day lies in the year before the vote.
fn likely(vote: Date, day: Date) -> Option<i16> {
    [vote.year(), vote.year() - 1].into_iter().find(|year| {
        // 29 February has no place in most years.
        let moved = day.with().year(*year).build().or_else(|_| day.with().day(28).year(*year).build());
        moved.is_ok_and(|moved| (-LONG_AFTER..=0).contains(&days_after(vote, moved)))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn found(poll: &Poll) -> Vec<Finding> {
        let mut out = Vec::new();
        find(poll, date(2023, 10, 14), &mut out);
        out
    }

    fn ended(day: Date) -> Poll {
        Poll { field_end: Some(day), ..Poll::made("a") }
    }

    #[test]
    fn the_year_that_would_fit_is_named() {
        for (day, year) in [
            (Date::constant(203, 10, 3), "2023"),  // a digit lost
            (date(2032, 10, 3), "2023"),           // two digits swapped
            (Date::constant(203, 11, 20), "2022"), // in 2023 it would be after the vote
            (date(2004, 2, 29), "2023"),           // leap day: 28 February
        ] {
            let all = found(&ended(day));
            let [finding] = &all[..] else { panic!("{day}: {all:?}") };
            assert_eq!((finding.code.as_str(), finding.severity), ("poll_year_doubtful", Severity::Error));
            assert!(finding.hint.english().contains(&format!("{year} would fit")), "{day}: {}", finding.hint.english());
        }
    }

    #[test]
    fn a_poll_of_six_years_before_is_doubted_and_kept_and_one_of_four_is_not() {
        let six = &found(&ended(date(2017, 10, 3)))[0];
        assert_eq!((six.code.as_str(), six.severity), ("poll_year_doubtful", Severity::Warning));
        assert!(!six.message.english().contains("left out"), "{}", six.message.english());
        assert!(found(&ended(date(2019, 10, 3))).is_empty());
    }

    #[test]
    fn polls_years_before_all_others_or_before_the_vote_are_told_once() {
        let vote = date(2023, 10, 14);
        let told = |days: &[Date]| {
            let polls: Vec<Poll> =
                days.iter().enumerate().map(|(at, day)| Poll { line: at + 2, ..ended(*day) }).collect();
            let mut out = Vec::new();
            adrift(&polls, vote, &mut out);
            out.iter().map(|finding| (finding.line, finding.message.english())).collect::<Vec<_>>()
        };
        let [early, late] = [date(2019, 9, 20), date(2023, 9, 21)]; // 1,462 days and 1 apart
        let found = told(&[late, early, early.yesterday().expect("a day")]);
        assert_eq!((found.len(), found[0].0), (1, Some(3)));
        assert!(
            found[0].1.starts_with("2 polls end by ") && found[0].1.contains("1,462 days before any other"),
            "{}",
            found[0].1
        );
        assert!(told(&[early; 3])[0].1.contains("before the vote"));
        assert!(told(&[early; 2]).is_empty());
        assert!(told(&[late, date(2021, 11, 1)]).is_empty()); // 689 days
    }

    #[test]
    fn a_poll_after_the_vote_is_told_whichever_day_says_so() {
        let after = Some(date(2023, 10, 20));
        for (poll, column) in [
            (ended(date(2023, 10, 20)), "field_end"),
            (Poll { field_start: after, ..Poll::made("a") }, "field_start"),
            (Poll { published: after, ..Poll::made("a") }, "published"),
        ] {
            let finding = &found(&poll)[0];
            assert_eq!((finding.code.as_str(), finding.column.as_deref()), ("poll_after_vote", Some(column)));
            assert!(finding.hint.english().contains("left out"), "{}", finding.hint.english());
        }
        assert!(found(&ended(date(2023, 10, 14))).is_empty(), "the day itself");
    }
}
