//! The day of the vote beside the days of everything else: the slip that makes all of them look wrong.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::data::check::context::Context;
use crate::data::check::dates::days_after;
use crate::data::read::turned;
use crate::language::say;
use crate::vote::{
    Code, Finding, LooseDate, Measure, PollCode, PressCode, ReportCode, ResultFact, TotalCode, VoteFileCode,
};

/// Days from the vote on which it is counted: several days of voting before its own, two months until the last report.
const NIGHT: RangeInclusive<i64> = -3..=60;
/// Days from a poll to its vote.
const CAMPAIGN: RangeInclusive<i64> = 0..=1096;
/// Fewer polls than this do not say of which year their vote is.
const FEWEST: usize = 3;
/// Days by which a day and a month may be mistyped.
const YEAR: i64 = 366;
/// Years by which one may be mistyped.
const YEARS: i16 = 10;

/// What a wrong day of the vote makes look wrong.
const FOLLOW: [Code; 8] = [
    Code::VoteFileCode(VoteFileCode::CloseOnAnotherDay),
    Code::VoteFileCode(VoteFileCode::ResultBeforeClose),
    Code::ReportCode(ReportCode::ReportOnAnotherDay),
    Code::PollCode(PollCode::PollAfterVote),
    Code::PollCode(PollCode::PollYearDoubtful),
    Code::TotalCode(TotalCode::DateFarFromVote),
    Code::TotalCode(TotalCode::ControlOutOfTime),
    Code::PressCode(PressCode::PressFigureBeforeVote),
];

/// Tells a day of the vote to which nothing else fits, in place of what follows from it.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let days = Days::of(context);
    let Some(day) = days.doubted(context.vote.date) else { return };
    out.retain(|finding| !FOLLOW.contains(&finding.code));
    let message = say!(CheckResults::VoteDayDoubtful, vote = context.vote.date, n = days.all());
    let hint = say!(CheckResults::VoteDayDoubtfulCure, day = day.to_string());
    let finding = Finding::new(VoteFileCode::VoteDayDoubtful, message, hint);
    out.push(finding.at("vote.toml", None).column("date"));
}

/// Days of the count (the close, the middle report, each result), and last days of polls.
struct Days {
    count: Vec<Date>,
    polls: Vec<Date>,
}

impl Days {
    fn of(context: &Context) -> Self {
        let vote = context.vote;
        let lines = vote.returns.aggregates.iter().filter(|row| row.measure != Measure::Event);
        let mut reported: Vec<Date> = lines
            .filter_map(|row| row.reported_at)
            .chain(vote.returns.reports.iter().filter_map(|report| report.reported_at))
            // Rows of a day before the vote are set aside: it may be the vote's that is wrong.
            .chain(vote.returns.unread.iter().filter_map(|row| row.reported_at))
            .map(|at| at.local().date())
            .collect();
        reported.sort_unstable();
        let results = vote.results.iter().filter_map(|fact: &ResultFact| fact.at.map(|at: LooseDate| at.first_day()));
        let close = vote.polls_close.map(|close| close.local().date());
        let count = close.into_iter().chain(reported.get(reported.len() / 2).copied()).chain(results).collect();
        let excluded = &vote.poll_rules.excluded;
        let polls = vote.polls.iter().filter(|poll| !excluded.contains_key(&poll.poll_id));
        Self { count, polls: polls.filter_map(|poll| poll.last_day()).collect() }
    }

    fn all(&self) -> usize {
        self.count.len() + self.polls.len()
    }

    /// The day to which all others fit, where to the given one they do not: that of another year, with day and month the
    /// other way round, or that of the count.
    fn doubted(&self, vote: Date) -> Option<Date> {
        let counted = |vote: Date| self.count.iter().filter(|day| NIGHT.contains(&days_after(vote, **day))).count();
        let asked = |vote: Date| self.polls.iter().filter(|day| CAMPAIGN.contains(&days_after(**day, vote))).count();
        let mostly = |part: usize, all: usize| part * 5 >= all * 4;
        let is_counted_elsewhere = self.count.len() >= 2;
        let is_asked_later = self.polls.len() >= FEWEST
            && mostly(self.polls.iter().filter(|day| **day > vote).count(), self.polls.len());
        if counted(vote) > 0 || !(is_counted_elsewhere || is_asked_later) {
            return None;
        }
        let moved = |years: i16| vote.with().year(vote.year().checked_add(years)?).build().ok();
        let fits = |day: &Date| counted(*day) == self.count.len() && mostly(asked(*day), self.polls.len());
        let years = (1..=YEARS).flat_map(|years| [years, -years]).filter_map(moved);
        let of_count = self.count.iter().min().copied().filter(|day| days_after(vote, *day).abs() <= YEAR);
        years.chain(turned(vote)).chain(of_count).find(fits)
    }
}
