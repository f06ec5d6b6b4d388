//! What a day or a time on the command line is meant for, where it leaves no doubt.

use jiff::{
    civil::{Date, DateTime},
    tz::Offset,
};

use super::instant::{Named, YearLast, named_month, parse_month, time_of_day};

/// The same as a day or an instant, as they are to be written: by the clocks of a vote and, for a time alone, on its day.
pub(crate) fn meant(text: &str, day: Date, offset: Offset) -> Option<String> {
    let text = text.trim();
    let end = |first: Date| first.last_of_month().to_string();
    if let Some(month) = parse_month(text) {
        return Some(end(month));
    }
    match named_month(text) {
        Some(Named::Day(day)) => return Some(day.to_string()),
        Some(Named::Month(first)) => return Some(end(first)),
        _ => {}
    }
    if let Some(written) = YearLast::of(text).filter(|written| written.rest.is_empty()) {
        return match (written.day(true), written.day(false)) {
            (Some(day), None) | (None, Some(day)) => Some(day.to_string()),
            (Some(one), Some(other)) if one == other => Some(one.to_string()),
            _ => None,
        };
    }
    let clock = text.contains([':', 'h']).then(|| time_of_day(text)).flatten();
    let local = match clock {
        Some(clock) => day.to_datetime(clock),
        None => text.replacen(' ', "T", 1).parse::<DateTime>().ok().filter(|_| text.contains(':'))?,
    };
    let offset = offset.seconds() / 60;
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
    Some(format!("{local}{sign}{hours:02}:{minutes:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_no_doubt_is_written_as_a_flag_takes_it() {
        let night = jiff::civil::date(2014, 9, 18);
        let read = |text: &str| meant(text, night, Offset::constant(1));
        for (text, written) in [
            ("18/09/2014", Some("2014-09-18")),
            ("09/18/2014", Some("2014-09-18")),
            ("2014-09", Some("2014-09-30")), // its end
            ("1 Sept 2014", Some("2014-09-01")),
            ("20:00", Some("2014-09-18T20:00:00+01:00")),
            ("2014-09-18 22:30", Some("2014-09-18T22:30:00+01:00")),
            ("02/09/2014", None), // February or September
            ("yesterday", None),
        ] {
            assert_eq!(read(text).as_deref(), written, "{text}");
        }
    }
}
