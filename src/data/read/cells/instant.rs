//! Dates and times as published.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::Offset,
};

use crate::data::read::cells::number::Why;
use crate::{
    language::{Text, say},
    vote::{LooseDate, Moment},
};

/// An instant with its offset, as in `2020-10-04T21:45:00+11:00`, `2020-10-04 21:45+11:00` or `2016-06-24T02:09:10Z`.
///
/// The offset is compulsory: a clock time without one names a different instant in every country.
///
/// # Errors
/// Says what is missing and how to write it.
///
/// # Example
/// ```
/// let moment = plebis::data::parse_moment("2020-10-04T21:45:00+11:00").unwrap();
/// assert_eq!(moment.timestamp.to_string(), "2020-10-04T10:45:00Z");
/// assert!(plebis::data::parse_moment("2020-10-04T21:45:00").unwrap_err().contains("offset"));
/// ```
pub fn parse_moment(text: &str) -> Result<Moment, String> {
    moment(text).map_err(in_english)
}

/// A refusal as one English sentence.
fn in_english((problem, cure): Why) -> String {
    format!("{}: {}", problem.english(), cure.english())
}

/// The same with its refusal in every language.
pub(crate) fn moment(text: &str) -> Result<Moment, Why> {
    read_moment(text).map_err(|problem| (problem, say!(Refusal::NoMomentCure)))
}

fn read_moment(text: &str) -> Result<Moment, Text> {
    let text = text.trim();
    let Some((day, clock)) = text.split_once(['T', 't', ' ']) else {
        return Err(say!(Refusal::MomentWithoutTime));
    };
    let (clock, offset) = if let Some(clock) = clock.strip_suffix(['Z', 'z']) {
        (clock, Offset::UTC)
    } else if let Some(at) = clock.rfind(['+', '-']) {
        let (clock, offset) = clock.split_at(at);
        (clock.trim_end(), parse_offset(offset).ok_or_else(|| say!(Refusal::MomentOffset))?)
    } else {
        return Err(say!(Refusal::MomentWithoutOffset));
    };
    let local: DateTime = format!("{day}T{clock}").parse().map_err(|_| say!(Refusal::NoMoment))?;
    let timestamp: Timestamp = offset.to_timestamp(local).map_err(|_| say!(Refusal::MomentOutsideCalendar))?;
    Ok(Moment { timestamp, offset })
}

/// `+11:00`, `-04:00`, `+0530` or `+11`.
fn parse_offset(text: &str) -> Option<Offset> {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits: String = text.get(1..)?.chars().filter(|character| *character != ':').collect();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(digits.len(), 2 | 4) {
        return None;
    }
    let hours: i32 = digits[..2].parse().ok()?;
    let minutes: i32 = digits.get(2..).filter(|rest| !rest.is_empty()).map_or(Some(0), |rest| rest.parse().ok())?;
    (hours <= 18 && minutes < 60).then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok())?
}

/// A day, as in `2020-10-04`.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    let well_formed = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    well_formed.then(|| text.parse().ok())?
}

/// A month, as in `2018-04`, given as its first day.
pub(crate) fn parse_month(text: &str) -> Option<Date> {
    (text.len() == 7).then(|| parse_day(&format!("{text}-01")))?
}

/// A day, a month or an instant.
pub(crate) fn loose(text: &str) -> Result<LooseDate, Why> {
    if let Some(day) = parse_day(text) {
        return Ok(LooseDate::Day(day));
    }
    if let Some(month) = parse_month(text) {
        return Ok(LooseDate::Month(month));
    }
    if text.contains(['T', 't', ':']) {
        return moment(text).map(LooseDate::Moment);
    }
    Err((say!(Refusal::NoDate), say!(Refusal::NoDateCure)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_is_compulsory_and_kept() {
        let moment = parse_moment("2020-10-04T21:45:00+11:00").expect("a moment");
        assert_eq!(moment.timestamp.to_string(), "2020-10-04T10:45:00Z"); // 21:45 less 11 hours
        assert_eq!(moment.local().to_string(), "2020-10-04T21:45:00");
        assert!(parse_moment("2020-10-04T21:45:00").expect_err("no offset").contains("offset"));
        assert!(parse_moment("2020-10-04").expect_err("no time").contains("time of day"));
    }

    #[test]
    fn usual_ways_to_write_an_instant_agree() {
        let same = parse_moment("2020-10-04T10:45:00Z").expect("a moment").timestamp;
        for text in [
            "2020-10-04T21:45+11:00",
            "2020-10-04 21:45:00 +11:00",
            "2020-10-04t21:45:00+1100",
            "2020-10-04T21:45:00+11",
        ] {
            assert_eq!(parse_moment(text).map(|moment| moment.timestamp), Ok(same), "{text}");
        }
    }

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in [
            "",
            "T",
            "2020-13-04T10:00:00Z",
            "2020-10-04T25:00:00Z",
            "2020-10-04T10:00:00+99:00",
            "2020-10-04T10:00:00+é",
            "-+",
        ] {
            assert!(parse_moment(text).is_err(), "{text}");
        }
    }

    #[test]
    fn loose_dates_keep_what_is_known() {
        assert_eq!(loose("2018-09").expect("a month").to_string(), "2018-09");
        assert_eq!(loose("2018-11-05").expect("a day").to_string(), "2018-11-05");
        assert!(loose("05/11/2018").is_err());
        assert!(loose("2018-02-30").is_err());
    }
}
