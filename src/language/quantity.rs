//! Numbers and instants with the words they need.

use jiff::{
    civil::{Date, DateTime},
    tz::Offset,
};

use super::{
    Lang,
    calendar::{clock, date, day_month, zone},
    number::{decimal, with_plus},
    parts::Value,
};

/// A number of points with its unit: `12.5 points`, `1,2 point`.
///
/// French takes the plural from 2 on, English for everything but 1.
pub fn points(value: f64, decimals: usize, lang: Lang) -> String {
    let shown = decimal(value, decimals, lang);
    say!(Quantity::Points, shown, value = Value::decimal(value, decimals)).get(lang)
}

/// Points with their sign: `+1.2 points`, `−0,4 point`; zero has none.
///
/// # Example
/// ```
/// use plebis::language::{Lang, quantity};
/// assert_eq!(quantity::points_signed(1.2, 1, Lang::En), "+1.2\u{a0}points");
/// assert_eq!(quantity::points_signed(1.2, 1, Lang::Fr), "+1,2\u{a0}point");
/// assert_eq!(quantity::points_signed(2.4, 1, Lang::Fr), "+2,4\u{a0}points");
/// ```
pub fn points_signed(value: f64, decimals: usize, lang: Lang) -> String {
    with_plus(value, points(value, decimals, lang))
}

/// An instant beside a day: `21:45`, with its own day where it is another, `02:30 on 24 June`.
pub fn clock_near(local: DateTime, day: Date, lang: Lang) -> String {
    let time = clock(local.time(), lang);
    match local.date() == day {
        true => time,
        false => {
            let on = day_month(local.date(), lang);
            say!(Quantity::ClockOn, day = on, time).get(lang)
        }
    }
}

/// An instant on the clock of its place: `4 October 2020, 23:40 (UTC+11)`.
pub fn moment(local: DateTime, offset: Offset, lang: Lang) -> String {
    let (day, clock) = (date(local.date(), lang), clock(local.time(), lang));
    let zone = zone(offset.seconds());
    let time = format!("{clock}\u{a0}({zone})");
    say!(Quantity::DayAndClock, day, time).get(lang)
}
