//! Times as a source writes them: with an offset, or by the clocks of the vote.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
    tz::{TimeZone, TimeZoneDatabase},
};

use crate::{
    data::{Why, moment, nearest::suggestion, time_of_day},
    language::say,
    vote::{Moment, Vote},
};

/// The clocks by which a source without offsets tells its times.
#[derive(Debug)]
pub(in crate::feed) struct Clock {
    /// Or why there is none.
    zone: Result<TimeZone, Why>,
    /// The day of the vote.
    day: Option<Date>,
    /// When the last station closes, by these clocks.
    closes: Option<DateTime>,
}

impl Clock {
    /// That of the vote's `timezone`, else of its own times, else of the country of the format.
    pub(in crate::feed) fn of(vote: &Vote, without_vote: bool, country: Option<&str>) -> Self {
        let zone = zone(vote, country);
        let closes = vote.polls_close.zip(zone.as_ref().ok()).map(|(at, zone)| zone.to_datetime(at.timestamp));
        Self { zone, day: (!without_vote).then_some(vote.date), closes }
    }

    /// An instant: with an offset, a local date and time, or a time of day of the night of the vote.
    ///
    /// # Errors
    /// Refuses what is no time, a clock time of an unknown day, and local times where no zone is known.
    pub(in crate::feed) fn moment(&self, text: &str) -> Result<Moment, Why> {
        let text = text.trim();
        if let Ok(moment) = moment(text) {
            return Ok(moment);
        }
        let local = match self.local(text) {
            Some(local) => local?,
            None => return Err((say!(Refusal::NoMoment), say!(Feed::NoTimeCure))),
        };
        let zone = self.zone.clone()?;
        let timestamp =
            zone.to_timestamp(local).map_err(|_| (say!(Refusal::MomentOutsideCalendar), say!(Feed::NoTimeCure)))?;
        Ok(Moment { timestamp, offset: zone.to_offset(timestamp) })
    }

    /// Date and time by the clocks of the vote; `None` where the text is neither.
    fn local(&self, text: &str) -> Option<Result<DateTime, Why>> {
        if let Some(clock) = time_of_day(text) {
            return Some(self.in_the_night(clock));
        }
        if let Ok(local) = text.replacen(' ', "T", 1).parse::<DateTime>() {
            return text.contains(':').then_some(Ok(local));
        }
        let (day, clock) = text.split_once([' ', 'T', ','])?;
        let clock = time_of_day(clock.trim())?;
        let parts: Vec<i16> = day.split(['.', '/', '-']).map(str::parse).collect::<Result<_, _>>().ok()?;
        let [first, second, year] = parts[..] else { return None };
        let date = |day: i16, month: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
        let european = date(first, second);
        if day.contains('.') {
            return european.map(|day| Ok(day.to_datetime(clock)));
        }
        // 3/4 is the third of April or the fourth of March: the day of the vote decides.
        let near =
            |day: &Date| self.day.is_none_or(|vote| day.since(vote).is_ok_and(|span| span.get_days().abs() <= 3));
        let mut days: Vec<Date> = [european, date(second, first)].into_iter().flatten().filter(near).collect();
        days.dedup();
        match days[..] {
            [day] => Some(Ok(day.to_datetime(clock))),
            _ => Some(Err((say!(Feed::DayUnclear), say!(Feed::DayUnclearCure)))),
        }
    }

    /// A time of day: on the day of the vote, or on the next where that would be before the polls close.
    fn in_the_night(&self, clock: Time) -> Result<DateTime, Why> {
        let day = self.day.ok_or_else(|| (say!(Feed::TimeWithoutDay), say!(Feed::TimeWithoutDayCure)))?;
        let at = day.to_datetime(clock);
        Ok(match self.closes {
            Some(closes) if at < closes => at.checked_add(1.day()).unwrap_or(at),
            _ => at,
        })
    }
}

fn zone(vote: &Vote, country: Option<&str>) -> Result<TimeZone, Why> {
    let zones = TimeZoneDatabase::bundled();
    if let Some(name) = vote.timezone.as_deref() {
        return zones.get(name).map_err(|_| {
            let names: Vec<String> = zones.available().map(|name| name.to_string()).collect();
            let near = suggestion(name, names.iter().map(String::as_str));
            (say!(Feed::ZoneUnknown, zone = name), say!(Feed::ZoneUnknownCure, near))
        });
    }
    if vote.has_clock() {
        return Ok(TimeZone::fixed(vote.offset()));
    }
    let none = || -> Why { (say!(Feed::NoZone), say!(Feed::NoZoneCure)) };
    country.and_then(|name| zones.get(name).ok()).ok_or_else(none)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn clock(timezone: Option<&str>, closes: Option<&str>) -> Clock {
        let mut vote = Vote::new("made", date(2026, 3, 29));
        vote.timezone = timezone.map(str::to_owned);
        vote.polls_close = closes.and_then(|words| moment(words).ok());
        Clock::of(&vote, false, None)
    }

    fn at(clock: &Clock, text: &str) -> String {
        clock.moment(text).map(|moment| moment.to_string()).unwrap_or_else(|(problem, _)| problem.english())
    }

    #[test]
    fn local_times_are_read_by_the_clocks_of_the_vote() {
        let rome = clock(Some("Europe/Rome"), Some("2026-03-29T15:00:00+02:00"));
        // Summer time begins in Rome at 2:00 on 29 March 2026.
        for (text, instant) in [
            ("21:45", "2026-03-29T21:45:00+02:00"),
            ("2145", "2026-03-29T21:45:00+02:00"),
            ("21h45", "2026-03-29T21:45:00+02:00"),
            ("29.03.2026 21:45", "2026-03-29T21:45:00+02:00"),
            ("29/03/2026 21:45:10", "2026-03-29T21:45:10+02:00"),
            ("3/29/2026 21:45", "2026-03-29T21:45:00+02:00"),
            ("2026-03-29 21:45", "2026-03-29T21:45:00+02:00"),
            ("2026-03-28T21:45:00", "2026-03-28T21:45:00+01:00"), // the evening before
            ("00:30", "2026-03-30T00:30:00+02:00"),               // before the polls close: the next morning
            ("2026-03-29T19:45:00Z", "2026-03-29T19:45:00+00:00"),
        ] {
            assert_eq!(at(&rome, text), instant, "{text}");
        }
        for text in ["", "noon", "25:00", "21:4", "2026-03-29", "1:2:3:4", "99.99.2026 21:45", "12345"] {
            assert!(rome.moment(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_vote_without_a_zone_lends_the_offset_of_its_own_times_and_one_without_either_refuses() {
        assert_eq!(at(&clock(None, Some("2026-03-29T18:00:00+11:00")), "21:45"), "2026-03-29T21:45:00+11:00");
        assert!(clock(None, None).moment("21:45").is_err());
        let (_, cure) = clock(Some("Europe/Rom"), None).moment("21:45").expect_err("no such zone");
        assert!(cure.english().contains("Europe/Rome"), "{cure:?}");
    }

    #[test]
    fn a_day_that_may_be_read_two_ways_is_refused() {
        let mut vote = Vote::new("made", date(2026, 4, 4));
        vote.timezone = Some("America/New_York".to_owned());
        let clock = Clock::of(&vote, false, None);
        assert!(clock.moment("3/5/2026 21:45").is_err(), "3 May and 5 March are both far from 4 April");
        assert_eq!(at(&clock, "4/4/2026 21:45"), "2026-04-04T21:45:00-04:00"); // one day, however it is read
    }
}
