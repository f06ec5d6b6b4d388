//! `18:47` of the night of a vote, and times without an offset → instants by the clocks of the vote.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};

use crate::data::notes::Notes;
use crate::data::read::cells::customs::Night;
use crate::data::read::cells::instant::{moment, parse_day, time_of_day};
use crate::data::read::cells::table::Table;
use crate::language::say;
use crate::vote::{FileCode, Finding, Measure};

/// Nobody counts a night into its next afternoon, and no station opens before this hour.
const NOON: Time = Time::constant(12, 0, 0, 0);
const STATIONS_OPEN: Time = Time::constant(6, 0, 0, 0);

/// Gives the times of a night their day and offset.
pub(super) fn tidy(table: &mut Table, night: &Night, notes: &mut Notes) {
    let (Some(at), Some(zone)) = (table.position("reported_at"), &night.zone) else { return };
    let measure = table.position("measure");
    let mut first = None;
    for row in 0..table.len() {
        let cell = table.cell(row, at);
        if cell.is_empty() || moment(cell).is_ok() {
            continue;
        }
        let counts_votes = measure.is_none_or(|measure| is_of_votes(table.cell(row, measure)));
        let Some(local) = local(cell, night, counts_votes) else { continue };
        // In the hour that clocks go back a time is of two instants, in the one they skip of none.
        let of_clock = zone.to_ambiguous_timestamp(local);
        let Some(instant) = (!of_clock.is_ambiguous()).then(|| of_clock.compatible().ok()).flatten() else { continue };
        let plain = crate::vote::Moment { timestamp: instant, offset: zone.to_offset(instant) }.to_string();
        first = first.or(Some(row));
        table.tidy(row, at, plain);
    }
    if let Some(row) = first {
        let message = say!(Reading::ClockOfVote, cell = table.written(row, at), time = table.cell(row, at));
        let finding = Finding::new(FileCode::ClockOfVote, message, say!(Reading::ClockOfVoteCure));
        notes.add(finding.at(&table.file.name, table.line(row)).column("reported_at"));
    }
}

/// Whether a row tells votes, which nobody counts before the stations close.
fn is_of_votes(measure: &str) -> bool {
    measure.is_empty() || measure == Measure::Share.word()
}

/// Date and time by the clocks of the vote; `None` where the text is neither or the day is in doubt.
fn local(text: &str, night: &Night, counts_votes: bool) -> Option<DateTime> {
    if let Some((day, clock)) = text.split_once(['T', ' '])
        && let Some(day) = parse_day(day)
    {
        return Some(day.to_datetime(time_of_day(clock)?));
    }
    if !text.contains([':', 'h', 'H', '.']) {
        return None; // digits alone may be anything
    }
    let clock = time_of_day(text)?;
    let evening = night.closes.map(|closes| closes.date()).or(night.day)?;
    day_of(clock, evening, night.closes.map(|closes| closes.time()), counts_votes).map(|day| day.to_datetime(clock))
}

/// The day of a time of the night.
fn day_of(clock: Time, evening: Date, closes: Option<Time>, counts_votes: bool) -> Option<Date> {
    let morning = || evening.checked_add(1.day()).ok();
    match closes {
        Some(closes) if clock >= closes => Some(evening),
        // Turnout is told in the course of the day, and once more in the morning after.
        Some(_) if !counts_votes && clock >= NOON => Some(evening),
        Some(_) if !counts_votes && clock >= STATIONS_OPEN => None,
        Some(_) if clock < NOON => morning(),
        Some(_) => None,
        None if clock >= NOON => Some(evening),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_time_before_the_close_is_of_the_next_morning_or_in_doubt() {
        let (evening, morning) = (date(2014, 9, 18), date(2014, 9, 19));
        let at = |hour, counts_votes| day_of(time(hour, 30, 0, 0), evening, Some(time(22, 0, 0, 0)), counts_votes);
        assert_eq!((at(22, true), at(1, true), at(6, true)), (Some(evening), Some(morning), Some(morning)));
        assert_eq!((at(14, true), at(21, true)), (None, None)); // no votes are counted before ten, none so late
        assert_eq!((at(14, false), at(21, false), at(8, false)), (Some(evening), Some(evening), None));
        assert_eq!(at(1, false), Some(morning));
        let without = |hour| day_of(time(hour, 30, 0, 0), evening, None, true);
        assert_eq!((without(18), without(1)), (Some(evening), None));
    }
}
