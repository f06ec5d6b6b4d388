//! `18/09/2014` → `2014-09-18`, where a day over 12 says which number is the day, and `18 Sep 2014`, which says it itself.

use jiff::civil::Date;

use crate::data::notes::Notes;
use crate::data::read::cells::instant::{YearLast, named_month};
use crate::data::read::cells::table::Table;
use crate::language::say;
use crate::vote::{FileCode, Finding};

/// What the cells of a column say of their order: the first cell that can only have the day first, and only the month.
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    day_first: Option<(usize, usize)>,
    month_first: Option<(usize, usize)>,
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

/// Rewrites the days of a table; a column without a day over 12 goes by the others of its file.
pub(super) fn tidy(table: &mut Table, columns: &[usize], notes: &mut Notes) {
    let shown: Vec<Shown> = columns.iter().map(|at| shown(table, *at)).collect();
    let of_file = Shown {
        day_first: shown.iter().filter_map(|shown| shown.day_first).min(),
        month_first: shown.iter().filter_map(|shown| shown.month_first).min(),
    };
    for (&at, shown) in columns.iter().zip(shown) {
        let contradicts = shown.day_first.is_some() && shown.month_first.is_some();
        let order = shown.order().or_else(|| of_file.order().filter(|_| !contradicts));
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
        match (written.day(true).is_some(), written.day(false).is_some()) {
            (true, false) if written.first > 12 => shown.day_first = shown.day_first.or(Some((row, at))),
            (false, true) if written.second > 12 => shown.month_first = shown.month_first.or(Some((row, at))),
            _ => {}
        }
    }
    shown
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

fn tell(table: &Table, (row, at): (usize, usize), decides: (usize, usize), day_first: bool, notes: &mut Notes) {
    let order = if day_first { "day" } else { "month" };
    let (line, cell) = (table.line(decides.0), table.written(decides.0, decides.1));
    let message = say!(Reading::DaysReordered, order, cell, line = crate::language::Value::plain(line));
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
