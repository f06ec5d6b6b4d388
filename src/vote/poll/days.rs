//! When a poll was taken, beside the day of its vote and beside another poll.

use jiff::civil::Date;

use super::{DatePrecision, Poll};
use crate::language::{Text, say};

/// Further from the vote than so many days nothing was a poll of it: ten years.
const FAR: i32 = 3653;

/// Field work that lies apart by at most so many days may be one poll with a day mistyped.
const FEW: i32 = 3;

/// Why the days of a poll keep it away from its vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untimely {
    /// Field work ended after the day of the vote.
    EndedAfter(Date),
    /// Field work began after it; when it ended is not published.
    BeganAfter(Date),
    /// Published after it; when the field work ended is not.
    PublishedAfter(Date),
    /// Field work ended on the day itself, and the figures came out after it.
    ToldAfter(Date),
    /// A day more than ten years from the vote: a slip.
    FarOff(Date),
}

impl Untimely {
    /// The reason in words.
    pub fn words(self, vote: Date) -> Text {
        match self {
            Self::EndedAfter(day) => say!(Vote::EndedAfter, day, vote),
            Self::BeganAfter(day) => say!(Vote::BeganAfter, day, vote),
            Self::PublishedAfter(day) => say!(Vote::PublishedAfter, day, vote),
            Self::ToldAfter(day) => say!(Vote::ToldAfter, vote, day),
            Self::FarOff(day) => say!(Vote::FarOff, day, vote),
        }
    }
}

impl Poll {
    /// Why this poll cannot be one of the campaign before a vote of that day; `None` where it can.
    ///
    /// # Assumes
    /// Field work on the day of the vote itself is no reason, unless it was published later: it may know the count. Of
    /// a poll whose month alone is known the first day of its last month is held against the vote.
    pub fn untimely(&self, vote: Date) -> Option<Untimely> {
        let days = [self.field_start, self.field_end];
        let published = if days == [None, None] { self.published } else { None };
        let far = |day: &Date| distance(vote, *day).abs() > FAR;
        if let Some(day) = days.into_iter().flatten().chain(published).find(far) {
            return Some(Untimely::FarOff(day));
        }
        match (self.field_end, self.field_start) {
            (Some(end), _) => {
                let earliest = match self.date_precision {
                    DatePrecision::Month => end.first_of_month(),
                    _ => end,
                };
                let told = self.published.filter(|day| *day > vote && end == vote).map(Untimely::ToldAfter);
                if earliest > vote { Some(Untimely::EndedAfter(end)) } else { told }
            }
            (None, Some(start)) if start > vote => Some(Untimely::BeganAfter(start)),
            _ => self.published.filter(|day| *day > vote).map(Untimely::PublishedAfter),
        }
    }

    /// The day by which a house's polls are put in order: the last of field work, else that of publication, else the first.
    pub fn last_day(&self) -> Option<Date> {
        self.field_end.or(self.published).or(self.field_start)
    }

    /// The day a poll was public: its publication, else the end of its field work.
    pub fn public_day(&self) -> Option<Date> {
        self.published.or(self.field_end)
    }

    /// Do the field days of two polls have more than a turning point in common? A wave that begins on the day the one
    /// before ends shares nobody; two polls of the same days may.
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self.field_start, self.field_end, other.field_start, other.field_end) {
            (Some(a), Some(b), Some(c), Some(d)) => (a, b) == (c, d) || a < d && c < b,
            _ => false,
        }
    }

    /// Could both be one poll by their days? `None` where no days of the two can be compared.
    pub fn same_time(&self, other: &Self) -> Option<bool> {
        let near = |a: Option<Date>, b: Option<Date>| Some(distance(a?, b?).abs() <= FEW);
        let ends = near(self.field_end.or(self.field_start), other.field_end.or(other.field_start));
        let told = [ends, near(self.published, other.published)];
        let known = told.iter().any(Option::is_some);
        known.then(|| self.overlaps(other) || told.contains(&Some(true)))
    }
}

/// Days from one day to another.
fn distance(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn dated(start: Option<Date>, end: Option<Date>, published: Option<Date>) -> Poll {
        Poll { field_start: start, field_end: end, published, ..Poll::made("a") }
    }

    #[test]
    fn the_day_of_the_vote_is_the_last_that_counts() {
        let vote = date(2023, 10, 14);
        let ends = |day| dated(Some(date(2023, 10, 1)), Some(day), None).untimely(vote);
        assert_eq!(ends(date(2023, 10, 14)), None);
        assert_eq!(ends(date(2023, 10, 15)), Some(Untimely::EndedAfter(date(2023, 10, 15))));
    }

    #[test]
    fn without_an_end_the_first_day_or_the_publication_tells() {
        let (vote, before, after) = (date(2023, 10, 14), date(2023, 10, 13), date(2023, 10, 15));
        assert_eq!(dated(Some(after), None, None).untimely(vote), Some(Untimely::BeganAfter(after)));
        assert_eq!(dated(Some(before), None, None).untimely(vote), None);
        assert_eq!(dated(None, None, Some(after)).untimely(vote), Some(Untimely::PublishedAfter(after)));
        assert_eq!(dated(None, None, None).untimely(vote), None);
        // Field work that ended in time counts, whenever it was published.
        assert_eq!(dated(Some(before), Some(before), Some(after)).untimely(vote), None);
        assert_eq!(dated(Some(vote), Some(vote), Some(vote)).untimely(vote), None);
        assert_eq!(dated(Some(vote), Some(vote), Some(after)).untimely(vote), Some(Untimely::ToldAfter(after)));
    }

    #[test]
    fn ten_years_are_no_campaign() {
        let vote = date(2023, 10, 14);
        let start = |day| dated(Some(day), Some(date(2023, 10, 3)), None).untimely(vote);
        assert_eq!(start(date(2013, 10, 14)), None); // ten years: 3652 days
        assert_eq!(start(date(2013, 10, 12)), Some(Untimely::FarOff(date(2013, 10, 12)))); // 3654 days
        let late = dated(Some(date(2034, 1, 1)), Some(date(2034, 1, 2)), None).untimely(vote);
        assert_eq!(late, Some(Untimely::FarOff(date(2034, 1, 1))));
    }

    #[test]
    fn a_month_in_which_the_vote_lies_may_have_ended_before_it() {
        let month = |first: Date| {
            let days = (Some(first), Some(first.last_of_month()));
            Poll { date_precision: DatePrecision::Month, ..dated(days.0, days.1, None) }
        };
        assert_eq!(month(date(2023, 10, 1)).untimely(date(2023, 10, 14)), None);
        assert!(month(date(2023, 11, 1)).untimely(date(2023, 10, 14)).is_some());
    }

    #[test]
    fn three_days_apart_may_be_one_poll_and_four_are_two() {
        let ends = |day| dated(Some(day), Some(day), None);
        let first = ends(date(2023, 9, 1));
        assert_eq!(first.same_time(&ends(date(2023, 9, 4))), Some(true));
        assert_eq!(first.same_time(&ends(date(2023, 9, 5))), Some(false));
        assert_eq!(first.same_time(&dated(None, None, None)), None);
        let published = |day| dated(None, None, Some(day));
        assert_eq!(published(date(2023, 9, 1)).same_time(&published(date(2023, 9, 2))), Some(true));
    }
}
