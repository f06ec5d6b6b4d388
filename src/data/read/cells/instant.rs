//! Dates and times as published.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::Offset,
};

use crate::data::read::cells::number::Why;
use crate::{
    language::{Text, calendar::month_called, say},
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
    read_moment(text).map_err(|problem| {
        let alone = !text.contains(['-', '/']) && text.contains([':', 'h']) && time_of_day(text).is_some();
        match alone {
            true => (say!(Refusal::ClockAlone), say!(Refusal::ClockAloneCure)),
            false => two_days(text).unwrap_or_else(|| (problem, say!(Refusal::NoMomentCure))),
        }
    })
}

fn read_moment(text: &str) -> Result<Moment, Text> {
    let text = text.trim();
    let Some((day, clock)) = text.split_once(['T', 't', ' ']) else {
        let is_month = text.len() == 7 && format!("{text}-01").parse::<Date>().is_ok();
        return Err(if is_month { say!(Refusal::MomentIsMonth) } else { say!(Refusal::MomentWithoutTime) });
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

/// A day, also with the midnight that programs add to one: `2020-10-04T00:00:00`.
pub(crate) fn whole_day(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10).unwrap_or((text, ""));
    let clock = rest.strip_prefix(['T', ' ']).unwrap_or(rest);
    let is_midnight =
        rest.is_empty() || (clock.len() >= 5 && clock.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.')));
    is_midnight.then(|| parse_day(day))?
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
    Err(two_days(text).unwrap_or_else(|| (say!(Refusal::NoDate), say!(Refusal::NoDateCure))))
}

/// A day with its year last, `18/09/2014` or `18.9.2014`: two numbers of which one is the day, the year, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data::read) struct YearLast<'t> {
    pub(in crate::data::read) first: i8,
    pub(in crate::data::read) second: i8,
    pub(in crate::data::read) year: i16,
    pub(in crate::data::read) rest: &'t str,
}

impl<'t> YearLast<'t> {
    pub(in crate::data::read) fn of(text: &'t str) -> Option<Self> {
        let end = text.find(|sign: char| sign.is_whitespace() || matches!(sign, 'T' | ',')).unwrap_or(text.len());
        let (day, rest) = text.split_at(end);
        let mark = day.chars().find(|sign| !sign.is_ascii_digit())?;
        if !matches!(mark, '/' | '.' | '-') {
            return None;
        }
        let parts: Vec<&str> = day.split(mark).collect();
        let [first, second, year] = parts[..] else { return None };
        let is_short = |part: &str| matches!(part.len(), 1 | 2);
        if !is_short(first) || !is_short(second) || year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let rest = rest.trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, 'T' | ','));
        Some(Self { first: first.parse().ok()?, second: second.parse().ok()?, year: year.parse().ok()?, rest })
    }

    /// The day, read with the day or with the month first.
    pub(in crate::data::read) fn day(&self, day_first: bool) -> Option<Date> {
        let (day, month) = if day_first { (self.first, self.second) } else { (self.second, self.first) };
        Date::new(self.year, month, day).ok()
    }
}

/// The refusal of a day that may be read in two ways, with both.
pub(crate) fn two_days(text: &str) -> Option<Why> {
    let written = match YearLast::of(text) {
        Some(written) => written,
        None => return named_month(text).map(Named::refusal).or_else(|| short_year(text)).or_else(|| serial_day(text)),
    };
    let (day_first, month_first) = (written.day(true)?, written.day(false)?);
    // The time of day that stands behind it belongs to what is to be written.
    let clock =
        time_of_day(written.rest).map_or_else(String::new, |time| format!("T{:02}:{:02}", time.hour(), time.minute()));
    let [first, second] = [day_first, month_first].map(|day| format!("{day}{clock}"));
    let cure = say!(Refusal::DayOrMonthFirstCure, first, second);
    Some((say!(Refusal::DayOrMonthFirst), cure))
}

/// A day or a month whose month is a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data::read) enum Named {
    /// `1 Sep 2014`, `Sept. 1, 2014`, `1er septembre 2014`, `1-Sep-2014`.
    Day(Date),
    /// `September 2014`, as its first day.
    Month(Date),
    /// `1-Sep-14`: the day that it is with the year last, and with the year first.
    ShortYear(Date, Option<Date>),
}

impl Named {
    /// As it is to be written; `None` where the year is in doubt.
    pub(in crate::data::read) fn plain(self) -> Option<String> {
        match self {
            Self::Day(day) => Some(day.to_string()),
            Self::Month(first) => Some(format!("{:04}-{:02}", first.year(), first.month())),
            Self::ShortYear(..) => None,
        }
    }

    fn refusal(self) -> Why {
        match self {
            Self::ShortYear(day, other) => {
                let days: Vec<String> = std::iter::once(day).chain(other).map(|day| day.to_string()).collect();
                (say!(Refusal::ShortYear), say!(Refusal::ShortYearCure, days = days.join(", ")))
            }
            named => (say!(Refusal::NoDay), say!(Refusal::NoDayCureWritten, day = named.plain().unwrap_or_default())),
        }
    }
}

/// Reads a date whose month is a word of one of the five languages.
pub(in crate::data::read) fn named_month(text: &str) -> Option<Named> {
    if text.len() > 40 || !text.contains(char::is_alphabetic) {
        return None;
    }
    let marks = |sign: char| sign.is_whitespace() || matches!(sign, '.' | ',' | '/' | '-');
    let words: Vec<&str> =
        text.split(marks).filter(|word| !word.is_empty() && !matches!(*word, "de" | "del")).collect();
    let number = |word: &str| {
        let figures = word.trim_end_matches(['º', '°']);
        let figures =
            ["st", "nd", "rd", "th", "er"].iter().find_map(|ending| figures.strip_suffix(ending)).unwrap_or(figures);
        figures.bytes().all(|byte| byte.is_ascii_digit()).then(|| figures.parse::<i16>().ok()).flatten()
    };
    let (month, first, second) = match words[..] {
        [a, b] => (month_called(a)?, 1, number(b).filter(|_| b.len() == 4)?),
        [a, b, c] => match month_called(b) {
            Some(month) => (month, number(a)?, number(c)?),
            None => (month_called(a)?, number(b)?, number(c)?),
        },
        _ => return None,
    };
    let day = |year: i16, day: i16| Date::new(year, month, i8::try_from(day).ok()?).ok();
    match (words.len(), first, second) {
        (2, _, year) => day(year, 1).map(Named::Month),
        (_, date, year) if year > 999 => day(year, date).map(Named::Day),
        (_, year, date) if year > 999 => day(year, date).map(Named::Day),
        (_, first, second) => day(2000 + second, first).map(|own| Named::ShortYear(own, day(2000 + first, second))),
    }
}

/// The day with its day and month the other way round, where that is another.
pub(in crate::data) fn turned(day: Date) -> Option<Date> {
    Date::new(day.year(), day.day(), day.month()).ok().filter(|turned| *turned != day)
}

/// `3.1` of `03. Jan` and of `3-Jan`, `2.75` of `Feb 75`: what spreadsheets make of a decimal. Of a day with a 0 in front nobody knows whether
/// the month had one.
pub(in crate::data::read) fn decimal_of_date(text: &str) -> Option<String> {
    let marks = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-' | '/');
    let words: Vec<&str> = text.split(marks).filter(|word| !word.is_empty()).collect();
    let [first, second] = words[..] else { return None };
    let (day, month) = match (month_called(first), month_called(second)) {
        (None, Some(month)) => (first, month),
        (Some(month), None) => (second, month),
        _ => return None,
    };
    let number: u8 = day.parse().ok().filter(|day| *day <= 99)?;
    // Behind the month stands a year of two figures.
    match month_called(first).is_some() && day.len() == 2 {
        true => Some(format!("{month}.{day}")),
        false => Some(format!("{number}.{month}")),
    }
}

/// The refusal of a number that is a day where spreadsheets keep it: days since the end of 1899, here of 1954 to 2064, with its
/// time of day behind the point.
fn serial_day(text: &str) -> Option<Why> {
    let days: f64 = text.replacen(',', ".", 1).parse().ok().filter(|days| (20_000.0..60_000.0).contains(days))?;
    let minutes = (days * 1440.0).round() as i64;
    let read = Date::constant(1899, 12, 30).at(0, 0, 0, 0).checked_add(jiff::Span::new().minutes(minutes)).ok()?;
    let day = if days.fract() == 0.0 { read.date().to_string() } else { read.strftime("%Y-%m-%dT%H:%M").to_string() };
    Some((say!(Refusal::SerialDay), say!(Refusal::SerialDayCure, day)))
}

/// The refusal of a day whose year has two figures, with the days that it may be.
fn short_year(text: &str) -> Option<Why> {
    let mark = text.chars().find(|sign| !sign.is_ascii_digit()).filter(|mark| matches!(mark, '/' | '.' | '-'))?;
    let parts: Vec<&str> = text.split(mark).collect();
    let [first, second, third] = parts[..] else { return None };
    if parts.iter().any(|part| !matches!(part.len(), 1 | 2) || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let day = |year: &str, month: &str, day: &str| {
        let year: i16 = year.parse().ok()?;
        Date::new(2000 + year, month.parse().ok()?, day.parse().ok()?).ok()
    };
    let mut days: Vec<String> = [day(third, second, first), day(third, first, second), day(first, second, third)]
        .into_iter()
        .flatten()
        .map(|day| day.to_string())
        .collect();
    days.dedup();
    (!days.is_empty()).then(|| (say!(Refusal::ShortYear), say!(Refusal::ShortYearCure, days = days.join(", "))))
}

/// `21:45`, `21:45:30`, `21h45`, `21.45`, `9:45 pm`, or `2145` and `945` as digits.
pub(crate) fn time_of_day(text: &str) -> Option<Time> {
    let lower = text.trim().to_ascii_lowercase();
    let lower = lower.strip_suffix("uhr").unwrap_or(&lower).trim_end();
    let half = [("am", 0), ("pm", 12)].into_iter().find_map(|(mark, hours)| Some((lower.strip_suffix(mark)?, hours)));
    let (clock, half) = half.map_or((lower, None), |(clock, hours)| (clock.trim_end(), Some(hours)));
    let digits = |part: &str| (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(());
    let number = |part: &str| digits(part).and_then(|()| part.parse::<i8>().ok());
    let (hour, minute, second) = match clock.split([':', 'h', '.']).collect::<Vec<_>>()[..] {
        [whole] if matches!(whole.len(), 3 | 4) => {
            let (hour, minute) = whole.split_at_checked(whole.len() - 2)?;
            (number(hour)?, number(minute)?, 0)
        }
        [hour, minute] if minute.len() == 2 => (number(hour)?, number(minute)?, 0),
        [hour, minute, second] if minute.len() == 2 && second.len() == 2 => {
            (number(hour)?, number(minute)?, number(second)?)
        }
        _ => return None,
    };
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(hours) => hour % 12 + hours,
        None => hour,
    };
    Time::new(hour, minute, second, 0).ok()
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
    fn a_day_with_its_year_last_is_refused_with_both_ways_to_read_it() {
        let (_, cure) = loose("03/04/2014").expect_err("two ways");
        assert!(cure.english().contains("2014-04-03") && cure.english().contains("2014-03-04"), "{cure:?}");
        let read = YearLast::of("18.9.2014 22:30").expect("a day");
        assert_eq!((read.day(true).map(|day| day.to_string()), read.rest), (Some("2014-09-18".to_owned()), "22:30"));
        for text in ["2014-09-18", "18/09/14", "18/09", "1/2/3", "a/b/2014", "18/09.2014"] {
            assert_eq!(YearLast::of(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_that_is_a_word_leaves_no_doubt_unless_the_year_is_short() {
        let plain = |text: &str| named_month(text).and_then(Named::plain);
        for text in [
            "1 Sep 2014",
            "1st September 2014",
            "Sept. 1, 2014",
            "1. September 2014",
            "1er septembre 2014",
            "1-Sep-2014",
            "1º settembre 2014",
            "1 de septiembre de 2014",
            "2014 Sep 1",
        ] {
            assert_eq!(plain(text).as_deref(), Some("2014-09-01"), "{text}");
        }
        assert_eq!(plain("septembre 2014").as_deref(), Some("2014-09"));
        for text in ["31 Sep 2014", "Sun 7 Sep", "House 7 2014", "9 2014", "may be 2014", "Sep", ""] {
            assert_eq!(named_month(text), None, "{text}");
        }
        let (_, cure) = two_days("1-Sep-14").expect("a day");
        assert!(cure.english().contains("2014-09-01") && cure.english().contains("2001-09-14"), "{cure:?}");
        assert!(loose("1 Sep 2014").expect_err("no day").1.english().contains("2014-09-01"));
    }

    #[test]
    fn times_of_day_are_read_as_they_are_written() {
        let read = |text: &str| time_of_day(text).map(|clock| clock.to_string());
        for text in ["18:47", "18h47", "18.47", "1847", "6:47 PM", "6:47pm", "18.47 Uhr", "18:47:00"] {
            assert_eq!(read(text).as_deref(), Some("18:47:00"), "{text}");
        }
        assert_eq!(read("12:05 am").as_deref(), Some("00:05:00")); // midnight is twelve
        for text in ["25:00", "18:4", "noon", "13:00 pm", "", "1"] {
            assert_eq!(read(text), None, "{text}");
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
