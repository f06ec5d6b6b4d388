//! An embargo is in force while any clock says that its time has not come.

use jiff::Timestamp;

use crate::language::say;
use crate::{
    Error, Result,
    vote::{Moment, Vote},
};

/// Until when nothing may be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Embargo {
    until: Moment,
    said_by: SaidBy,
}

/// Who says so, which is who can take it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SaidBy {
    /// `embargo_until` of the vote.
    Vote,
    /// A flag: now, or of an earlier run that a folder remembers.
    Flag,
    /// `embargo_until` of the vote, which is no longer there.
    VoteBefore,
}

impl From<Moment> for Embargo {
    fn from(until: Moment) -> Self {
        Self { until, said_by: SaidBy::Flag }
    }
}

impl Embargo {
    /// The latest of the times given: in the vote's folder, by a flag, and in the vote's folder before; `None` without any.
    pub fn of(vote: &Vote, flag: Option<Moment>, before: Option<Moment>) -> Option<Self> {
        let all = [(flag, SaidBy::Flag), (before, SaidBy::VoteBefore), (vote.embargo_until, SaidBy::Vote)];
        let all = all.into_iter().filter_map(|(until, said_by)| Some(Self { until: until?, said_by }));
        all.max_by_key(|embargo| embargo.until)
    }

    /// That of a vote whose line was taken out.
    pub(super) fn gone(until: Moment) -> Self {
        Self { until, said_by: SaidBy::VoteBefore }
    }

    /// The latest embargo of the earlier votes that a vote is compared with, and the vote it is of: what is drawn from an
    /// earlier vote shows its result too.
    pub fn of_earlier(earlier: &[Vote]) -> Option<(&str, Self)> {
        let own = |vote: &Vote| Some(Self { until: vote.embargo_until?, said_by: SaidBy::Vote });
        let all = earlier.iter().filter_map(|vote| Some((vote.id.as_str(), own(vote)?)));
        all.max_by_key(|(_, embargo)| embargo.until)
    }

    /// Its end.
    pub fn until(&self) -> Moment {
        self.until
    }

    /// Whether the system clock or the time given with `--now` lies before its end.
    ///
    /// Instants are compared, so no time zone can move it; a clock that runs late and a `--now` in the future
    /// each leave the other one in charge.
    pub fn in_force(&self, clock: Timestamp, now: Option<Moment>) -> bool {
        let end = self.until.timestamp;
        clock < end || now.is_some_and(|now| now.timestamp < end)
    }

    /// The error that names its end.
    pub fn refusal(&self) -> Error {
        let until = self.until.to_string();
        match self.said_by {
            SaidBy::Vote => Error::Embargo { problem: say!(Stop::Embargo, until), cure: say!(Stop::EmbargoCure) },
            SaidBy::Flag => Error::Embargo { problem: say!(Stop::Embargo, until), cure: say!(Stop::EmbargoOfFlagCure) },
            SaidBy::VoteBefore => {
                Error::Embargo { problem: say!(Stop::EmbargoGone, until), cure: say!(Stop::EmbargoGoneCure) }
            }
        }
    }

    /// The error that names its end and the vote it is of.
    pub fn refusal_of(&self, vote: &str) -> Error {
        let problem = say!(Stop::EmbargoOfEarlier, until = self.until.to_string(), vote);
        Error::Embargo { problem, cure: say!(Stop::EmbargoCure) }
    }

    /// Refuses while it is in force.
    ///
    /// # Errors
    /// [`Error::Embargo`] with its end.
    pub fn check(&self, clock: Timestamp, now: Option<Moment>) -> Result<()> {
        if self.in_force(clock, now) { Err(self.refusal()) } else { Ok(()) }
    }
}

/// The system clock: read for embargoes alone, never for a result.
pub fn system_clock() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use jiff::tz::Offset;

    use super::*;
    use crate::headline::example;

    fn moment(utc: &str, hours: i8) -> Moment {
        Moment { timestamp: utc.parse().expect("a time"), offset: Offset::constant(hours) }
    }

    fn clock(utc: &str) -> Timestamp {
        utc.parse().expect("a time")
    }

    #[test]
    fn the_latest_of_the_given_times_counts() {
        let mut vote = example::vote();
        assert_eq!(Embargo::of(&vote, None, None), None);
        vote.embargo_until = Some(moment("2020-10-04T07:00:00Z", 11));
        let earlier = Embargo::of(&vote, Some(moment("2020-10-04T06:00:00Z", 0)), None).expect("an embargo");
        assert!(earlier.in_force(clock("2020-10-04T06:30:00Z"), None)); // a flag cannot shorten the vote's own
        let later = Embargo::of(&vote, Some(moment("2020-10-04T08:00:00Z", 0)), None).expect("an embargo");
        assert!(later.in_force(clock("2020-10-04T07:30:00Z"), None));
    }

    #[test]
    fn either_clock_alone_keeps_it_in_force() {
        let mut vote = example::vote();
        vote.embargo_until = Some(moment("2020-10-04T07:00:00Z", 11));
        let embargo = Embargo::of(&vote, None, None).expect("an embargo");
        let (before, after) = ("2020-10-04T06:59:59Z", "2020-10-04T07:00:00Z");
        for (clock_says, now, in_force) in [
            (before, None, true),
            (after, None, false),
            (after, Some(before), true),
            (before, Some(after), true),
            (after, Some(after), false),
        ] {
            let now = now.map(|now| moment(now, 0));
            assert_eq!(embargo.in_force(clock(clock_says), now), in_force, "{clock_says} {now:?}");
            assert_eq!(
                embargo.check(clock(clock_says), now).map_err(|error| error.exit_code()),
                if in_force { Err(5) } else { Ok(()) }
            ); // FORMATS: 5
        }
    }

    #[test]
    fn no_time_zone_moves_it() {
        let vote = example::vote();
        for hours in [-11, 0, 11] {
            let embargo = Embargo::of(&vote, Some(moment("2020-10-04T07:00:00Z", hours)), None).expect("an embargo");
            for now_hours in [-11, 0, 11] {
                let now = Some(moment("2020-10-04T06:59:59Z", now_hours));
                assert!(embargo.in_force(clock("2026-01-01T00:00:00Z"), now));
            }
        }
    }
}
