//! `18/09/2014` → `2014-09-18`, where a day over 12 or the day of the vote says which number is the day, and `18 Sep 2014`, which says
//! it itself.

use jiff::civil::Date;

use crate::data::notes::Notes;
use crate::data::read::cells::instant::{YearLast, named_month, parse_day};
use crate::data::read::cells::table::Table;
use crate::language::{Value, say};
use crate::vote::{FileCode, Finding};

/// What the cells of a column say of their order: the first cell that can only have the day first, and only the month.
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    day_first: Option<(usize, usize)>,
    month_first: Option<(usize, usize)>,
    /// Whether any day stands with its year last.
    year_last: bool,
}

impl Shown {
    /// The cell that decides, and whether the day stands first; `None` where no cell or two decide.
    fn order(self) -> Option<((usize, usize), bool)> {
        match (self.day_first, self.month_first) {
            (Some(cell), None) => Some((cell, true)),
            (None, Some(cell)) => Some((cell, false)),
            _ => None,
        }
    }
}

/// The cell that says which number is the day: by a number over 12, or because the other way round it would be the first of these days,
/// which does not fit the second, that of the vote.
#[derive(Debug, Clone, Copy)]
struct Decides {
    cell: (usize, usize),
    beside_vote: Option<(Date, Date)>,
}

/// Rewrites the days of a table; a column without a day over 12 goes by the others of its file, and all of them by the day of the vote.
pub(super) fn tidy(table: &mut Table, columns: &[usize], vote: Option<Date>, notes: &mut Notes) {
    let shown: Vec<Shown> = columns.iter().map(|at| shown(table, *at)).collect();
    let of_file = Shown {
        day_first: shown.iter().filter_map(|shown| shown.day_first).min(),
        month_first: shown.iter().filter_map(|shown| shown.month_first).min(),
        year_last: shown.iter().any(|shown| shown.year_last),
    };
    let is_open = of_file.year_last && of_file.day_first.is_none() && of_file.month_first.is_none();
    let by_vote = vote.filter(|_| is_open).and_then(|vote| by_vote(table, columns, vote));
    if of_file.year_last {
        exchanged(table, columns, notes);
    }
    for (&at, shown) in columns.iter().zip(shown) {
        let contradicts = shown.day_first.is_some() && shown.month_first.is_some();
        let by_cell = shown.order().or_else(|| of_file.order().filter(|_| !contradicts));
        let by_cell = by_cell.map(|(cell, day_first)| (Decides { cell, beside_vote: None }, day_first));
        let order = by_cell.or(by_vote);
        let mut first = None;
        for row in 0..table.len() {
            let cell = table.cell(row, at);
            if let Some(plain) = year_first(cell).or_else(|| named_month(cell)?.plain()) {
                table.tidy(row, at, plain);
            } else if let (Some(written), Some((_, day_first))) = (YearLast::of(cell), order)
                && let Some(day) = written.day(day_first)
            {
                let plain = with_rest(day, written.rest);
                first = first.or(Some(row));
                table.tidy(row, at, plain);
            }
        }
        if let (Some(row), Some((decides, day_first))) = (first, order) {
            tell(table, (row, at), decides, day_first, notes);
        }
    }
}

fn shown(table: &Table, at: usize) -> Shown {
    let mut shown = Shown::default();
    for row in 0..table.len() {
        let Some(written) = YearLast::of(table.cell(row, at)) else { continue };
        shown.year_last = true;
        match (written.day(true).is_some(), written.day(false).is_some()) {
            (true, false) if written.first > 12 => shown.day_first = shown.day_first.or(Some((row, at))),
            (false, true) if written.second > 12 => shown.month_first = shown.month_first.or(Some((row, at))),
            _ => {}
        }
    }
    shown
}

/// Fewer days than this are up to 12 or over it by chance.
const FEWEST: usize = 4;

/// Days up to 12 with their year first and days over 12 with their year last: a spreadsheet of another country took the former, the wrong
/// way round, for dates, and left the latter as text.
fn exchanged(table: &Table, columns: &[usize], notes: &mut Notes) {
    let (mut as_dates, mut as_text) = (Vec::new(), Vec::new());
    for (row, at) in columns.iter().flat_map(|&at| (0..table.len()).map(move |row| (row, at))) {
        let cell = table.cell(row, at);
        let (day, end) = (cell.get(..10).and_then(parse_day), YearLast::of(cell));
        match (day, end) {
            (Some(day), _) => as_dates.push((day, row, at)),
            (_, Some(written)) if written.first > 12 || written.second > 12 => as_text.push((row, at)),
            (_, Some(_)) => return,
            _ => {}
        }
    }
    let (Some(&(first, row, at)), Some(&(text_row, text_at))) = (as_dates.first(), as_text.first()) else { return };
    let is_low = as_dates.iter().all(|(day, ..)| day.day() <= 12);
    if !is_low || as_dates.len() < 2 || as_dates.len() + as_text.len() < FEWEST {
        return;
    }
    let (low, high) = (table.written(row, at), table.written(text_row, text_at));
    let message = say!(Reading::DaysExchanged, n = as_dates.len(), low, high);
    let turned = first.with().month(first.day()).day(first.month()).build().unwrap_or(first);
    let hint = say!(Reading::DaysExchangedCure, low, turned = turned.to_string());
    let finding = Finding::new(FileCode::DaysExchanged, message, hint);
    notes.add(finding.at(&table.file.name, table.line(row)).column(&table.heading[at]));
}

/// Days in which a vote is counted, and in which its polls are taken.
const COUNTED_WITHIN: i32 = 7;
const POLLED_WITHIN: i32 = 3 * 365;

/// The order that the day of the vote leaves: nobody reports before it, and no poll is taken after it.
fn by_vote(table: &Table, columns: &[usize], vote: Date) -> Option<(Decides, bool)> {
    let fits = |at: usize, day: Date| {
        let after = vote.until(day).map_or(i32::MAX, |span| span.get_days());
        match table.heading[at].as_str() {
            "reported_at" | "at" => (0..=COUNTED_WITHIN).contains(&after),
            _ => (-POLLED_WITHIN..=0).contains(&after),
        }
    };
    let refuted = |day_first: bool| {
        columns.iter().flat_map(|&at| (0..table.len()).map(move |row| (row, at))).find_map(|(row, at)| {
            let day = YearLast::of(table.cell(row, at))?.day(day_first)?;
            let decides = Decides { cell: (row, at), beside_vote: Some((day, vote)) };
            (!fits(at, day)).then_some((decides, !day_first))
        })
    };
    match (refuted(true), refuted(false)) {
        (Some(order), None) | (None, Some(order)) => Some(order),
        _ => None,
    }
}

/// `2014/9/18`, `2014.09.18`, `2014-9-18`, `09/2014` and `2014/09`: the year says what the others are.
fn year_first(text: &str) -> Option<String> {
    let end = text.find(|sign: char| sign.is_whitespace() || matches!(sign, 'T' | ',')).unwrap_or(text.len());
    let (day, rest) = text.split_at(end);
    let mark = day.chars().find(|sign| !sign.is_ascii_digit()).filter(|mark| matches!(mark, '/' | '.' | '-'))?;
    let rest = rest.trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, 'T' | ','));
    let number = |part: &str, most: usize| {
        (part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<i16>().ok())?
    };
    let parts: Vec<&str> = day.split(mark).collect();
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 => (number(year, 4)?, number(month, 2)?, Some(number(day, 2)?)),
        [year, month] if year.len() == 4 => (number(year, 4)?, number(month, 2)?, None),
        [month, year] if year.len() == 4 && mark != '.' => (number(year, 4)?, number(month, 2)?, None),
        _ => return None,
    };
    let whole = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day.unwrap_or(1)).ok()?).ok()?;
    match (day, rest) {
        (Some(_), rest) => Some(with_rest(whole, rest)),
        (None, "") => Some(format!("{year:04}-{month:02}")),
        (None, _) => None,
    }
}

/// A day and what follows it: a time, also that of midnight which a spreadsheet adds to every day.
fn with_rest(day: Date, rest: &str) -> String {
    if rest.is_empty() { day.to_string() } else { format!("{day}T{rest}") }
}

fn tell(table: &Table, (row, at): (usize, usize), decides: Decides, day_first: bool, notes: &mut Notes) {
    let order = if day_first { "day" } else { "month" };
    let (line, cell) = (Value::plain(table.line(decides.cell.0)), table.written(decides.cell.0, decides.cell.1));
    let message = match decides.beside_vote {
        None => say!(Reading::DaysReordered, order, cell, line),
        Some((other, vote)) => say!(Reading::DaysByVote, order, cell, line, other, vote),
    };
    let finding = Finding::new(FileCode::DaysReordered, message, say!(Reading::DaysReorderedCure));
    notes.add(finding.at(&table.file.name, table.line(row)).column(&table.heading[at]));
}

#[cfg(test)]
mod tests {
    use super::year_first;

    #[test]
    fn a_year_of_four_figures_in_front_settles_the_order() {
        for (written, plain) in [
            ("2014/9/18", Some("2014-09-18")),
            ("2014-9-8", Some("2014-09-08")),
            ("2014.09.18 22:30", Some("2014-09-18T22:30")),
            ("2014-09-18T22:30:00+01:00", Some("2014-09-18T22:30:00+01:00")),
            ("09/2014", Some("2014-09")),
            ("2014-09", Some("2014-09")),
            ("9.2014", None), // a number
            ("2014/13/18", None),
            ("18/09/2014", None),
        ] {
            assert_eq!(year_first(written).as_deref(), plain, "{written}");
        }
    }
}
