//! Days of some polls with their month first: they stand out of the order of the file, and in it the other way round.

use jiff::civil::Date;

use crate::data::check::context::Context;
use crate::data::check::polls::at;
use crate::data::read::turned;
use crate::language::{Value, say};
use crate::vote::{DatePrecision, FileCode, Finding, Poll};

/// Fewer polls than this are in order by chance, and fewer that are turned are slips of their own.
const FEWEST: usize = 6;
const FEWEST_TURNED: usize = 2;

/// Tells it once.
pub(in crate::data::check) fn find(context: &Context) -> Option<Finding> {
    let of_day = |poll: &&Poll| poll.date_precision == DatePrecision::Day;
    let mut rows: Vec<(&Poll, Date)> =
        context.vote.polls.iter().filter(of_day).filter_map(|poll| Some((poll, poll.field_end?))).collect();
    rows.sort_unstable_by_key(|(poll, _)| poll.line);
    let days: Vec<Date> = rows.iter().map(|(_, day)| *day).collect();
    let meant = [false, true].into_iter().find_map(|falls| in_order(&days, context.vote.date, falls))?;
    let off: Vec<(&Poll, Date)> = rows
        .iter()
        .zip(meant)
        .filter(|((_, day), meant)| day != meant)
        .map(|((poll, _), meant)| (*poll, meant))
        .collect();
    let (first, day) = off.first()?;
    if rows.len() < FEWEST || off.len() < FEWEST_TURNED || off.len() * 2 > rows.len() {
        return None;
    }
    let polls = Value::first_few(off.iter().map(|(poll, _)| poll.poll_id.as_str()), 5);
    let message = say!(CheckPolls::DaysTurned, n = off.len(), polls);
    let hint = say!(CheckPolls::DaysTurnedCure, poll = &first.poll_id, day = day.to_string());
    Some(at(first, "field_end", Finding::new(FileCode::DaysExchanged, message, hint)))
}

/// The days as they have to be read for all of them to rise (or fall) from row to row, as few as can be with their month first; `None` where
/// nothing makes them so. No poll is taken after the vote.
fn in_order(days: &[Date], vote: Date, falls: bool) -> Option<Vec<Date>> {
    let is_before = |a: Date, b: Date| if falls { a >= b } else { a <= b };
    // By row and reading: how many are turned so far, and how the row above is read.
    let mut best: Vec<[Option<(usize, usize)>; 2]> = Vec::with_capacity(days.len());
    let readings: Vec<[Option<Date>; 2]> =
        days.iter().map(|day| [Some(*day), turned(*day)].map(|day| day.filter(|day| *day <= vote))).collect();
    for (row, own) in readings.iter().enumerate() {
        let cheapest = |reading: usize| {
            let day = own[reading]?;
            let Some(above) = row.checked_sub(1) else { return Some((reading, 0)) };
            let from = |read: usize| {
                let (cost, _) = best[above][read]?;
                is_before(readings[above][read]?, day).then_some((cost + reading, read))
            };
            [0, 1].into_iter().filter_map(from).min()
        };
        let both = [cheapest(0), cheapest(1)];
        best.push(both);
    }
    let last = best.last()?;
    let mut reading = [0, 1].into_iter().filter(|read| last[*read].is_some()).min_by_key(|read| last[*read])?;
    let mut meant = Vec::with_capacity(days.len());
    for (own, best) in readings.iter().zip(&best).rev() {
        meant.push(own[reading]?);
        reading = best[reading]?.1;
    }
    meant.reverse();
    Some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_their_order_asks() {
        let vote = jiff::civil::date(2014, 9, 18);
        let read = |days: [(i8, i8); 6]| {
            let days = days.map(|(month, day)| jiff::civil::date(2014, month, day));
            in_order(&days, vote, false)
                .map(|meant| meant.iter().map(|day| (day.month(), day.day())).collect::<Vec<_>>())
        };
        let sound = [(7, 9), (7, 20), (8, 1), (8, 7), (8, 15), (9, 5)];
        assert_eq!(read(sound), Some(sound.to_vec()));
        // 1 and 7 August, and 5 September, with their month first.
        assert_eq!(read([(7, 9), (7, 20), (1, 8), (7, 8), (8, 15), (5, 9)]), Some(sound.to_vec()));
        assert_eq!(read([(7, 9), (7, 20), (1, 30), (7, 8), (8, 15), (5, 9)]), None); // 30 January is no slip of this kind
    }
}
