//! One row of a CSV file and its cells by type; every refusal names file, line, column and value.

use jiff::civil::Date;

use crate::data::nearest::suggestion;
use crate::data::read::cells::columns::cell_name;
use crate::data::read::cells::instant::{decimal_of_date, loose, moment, parse_month, two_days, whole_day};
use crate::data::read::cells::number::{Why, count, grouped, number, ungrouped};
use crate::data::read::cells::table::Table;
use crate::{
    InputError,
    language::say,
    maths::share_of,
    vote::{Code, Finding, LooseDate, Moment, Text},
};

/// A row with its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'t> {
    /// The file.
    pub(crate) table: &'t Table,
    /// Line, from 1.
    pub(crate) line: usize,
    /// Number, from 0.
    pub(crate) number: usize,
}

impl Table {
    /// The rows in file order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.lines.iter().enumerate().map(|(number, line)| Row { table: self, line: *line, number })
    }

    /// A row by its number.
    pub(crate) fn row(&self, number: usize) -> Option<Row<'_>> {
        self.lines.get(number).map(|line| Row { table: self, line: *line, number })
    }
}

impl<'t> Row<'t> {
    /// A refusal of a cell of this row.
    pub(crate) fn refuse(&self, column: &str, problem: impl Into<Text>, cure: impl Into<Text>) -> InputError {
        let at = self.table.heading.iter().position(|name| name == column);
        let problem = match at.filter(|_| self.table.is_sheet) {
            Some(at) => say!(Refusal::InCell, cell = cell_name(at, self.line), problem = problem.into()),
            None => problem.into(),
        };
        let error = self.table.file.refuse(problem, cure).line(self.line).column(column);
        match at.map(|at| self.table.written(self.number, at)).filter(|text| !text.is_empty()) {
            Some(value) => error.value(value),
            None => error,
        }
    }

    /// A finding about a cell of this row.
    pub(crate) fn finding(&self, code: impl Into<Code>, column: &str, message: Text, hint: Text) -> Finding {
        Finding::new(code, message, hint).at(&self.table.file.name, self.line).column(column)
    }

    /// A cell without the space around it; `None` where it is blank or its column missing.
    pub(crate) fn text(&self, column: &str) -> Option<&'t str> {
        let at = self.table.heading.iter().position(|name| name == column)?;
        self.at(at)
    }

    /// The same by position of the column.
    pub(crate) fn at(&self, at: usize) -> Option<&'t str> {
        Some(self.table.cell(self.number, at)).filter(|text| !text.is_empty())
    }

    /// A cell as text of its own.
    pub(crate) fn owned(&self, column: &str) -> Option<String> {
        self.text(column).map(str::to_owned)
    }

    /// A cell that must not be blank.
    pub(crate) fn required(&self, column: &str) -> Result<&'t str, InputError> {
        self.text(column).ok_or_else(|| {
            let cure = match column {
                _ if self.table.is_sheet => say!(Refusal::CellBlankCureSheet),
                "unit" => say!(Refusal::CellBlankCureUnit),
                _ => say!(Refusal::CellBlankCure),
            };
            self.refuse(column, say!(Refusal::CellBlank), cure)
        })
    }

    /// A count of ballots or persons.
    pub(crate) fn count(&self, column: &str) -> Result<Option<u64>, InputError> {
        // A part of 1 or of 100 among votes is a share, whatever digits it has.
        let is_share = |text: &str| {
            let share = number(text, true).is_ok_and(|value| value.fract() != 0.0 && (0.0..100.0).contains(&value));
            matches!(column, "yes" | "no") && share && (text.starts_with('0') || !grouped(text))
        };
        // More ballots than registered persons are no count whose last digits a spreadsheet cut.
        let is_turnout = |text: &str| {
            let registered = self.text("registered").filter(|_| column != "registered")?;
            let (share, registered) = (number(text, true).ok()?, count(registered, self.table.decimal_comma).ok()?);
            Some(share.fract() != 0.0 && share < 100.0 && 1000.0 * share > registered as f64)
        };
        let parse = |text: &str| match count(text, self.table.decimal_comma) {
            Err(_) if is_share(text) => Err((say!(Refusal::NoWholeNumber), say!(Refusal::NoCountCureShare))),
            Err((problem, _)) if is_turnout(text) == Some(true) => Err((problem, say!(Refusal::NoCountCurePercent))),
            read => read,
        };
        let Some(text) = self.text(column) else { return Ok(None) };
        let refused = |(problem, cure)| self.refuse(column, problem, of_date(text).unwrap_or(cure));
        parse(text).map(Some).map_err(refused)
    }

    /// Refuses a cell with marks between groups of three digits: it may be a count in thousands.
    pub(crate) fn ungrouped(&self, column: &str) -> Result<(), InputError> {
        let Some(text) = self.text(column).filter(|text| grouped(text)) else { return Ok(()) };
        let (problem, cure) = ungrouped(text);
        Err(self.refuse(column, problem, cure))
    }

    /// A number. A spreadsheet keeps a percentage as a share and shows it with its sign: there it is so many hundredths of the whole, 1 or 100.
    pub(in crate::data) fn part(&self, text: &str, whole: f64) -> Result<f64, Why> {
        match text.strip_suffix('%').filter(|_| self.table.is_sheet) {
            Some(figures) => {
                number(figures.trim_end(), self.table.decimal_comma).map(|percent| percent / (100.0 / whole))
            }
            None => number(text, self.table.decimal_comma),
        }
    }

    /// A number within limits, both included.
    pub(crate) fn number(&self, column: &str, lowest: f64, highest: f64) -> Result<Option<f64>, InputError> {
        let Some(text) = self.text(column) else { return Ok(None) };
        let whole = if (lowest, highest) == (0.0, 1.0) { 1.0 } else { 100.0 };
        let value = self.part(text, whole).map_err(|(problem, cure)| {
            // `40%` in a column of shares is 0.4.
            let percent =
                text.strip_suffix('%').and_then(|text| text.trim_end().replacen(',', ".", 1).parse::<f64>().ok());
            let share = percent.filter(|percent| whole == 1.0 && (0.0..=100.0).contains(percent));
            let share = share.map(|percent| share_of(percent).to_string());
            let cure = share.map_or(cure, |share| say!(Refusal::OutsideCurePercent, share));
            self.refuse(column, problem, of_date(text).unwrap_or(cure))
        })?;
        if value < lowest || value > highest {
            let problem = match highest == f64::MAX {
                true => say!(Refusal::BelowLowest, lowest = lowest.to_string()),
                false => say!(Refusal::Outside, lowest = lowest.to_string(), highest = highest.to_string()),
            };
            let cure = if (lowest, highest) == (0.0, 1.0) && (2.0..=100.0).contains(&value) {
                say!(Refusal::OutsideCurePercent, share = (value / 100.0).to_string())
            } else {
                say!(Refusal::OutsideCure)
            };
            return Err(self.refuse(column, problem, cure));
        }
        Ok(Some(value))
    }

    /// A percentage as printed, 0..100.
    pub(crate) fn percent(&self, column: &str) -> Result<Option<f64>, InputError> {
        self.number(column, 0.0, 100.0)
    }

    /// A share, 0..1.
    pub(crate) fn share(&self, column: &str) -> Result<Option<f64>, InputError> {
        self.number(column, 0.0, 1.0)
    }

    /// One of a few words.
    pub(crate) fn word<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> Result<Option<T>, InputError> {
        let Some(text) = self.text(column) else { return Ok(None) };
        words.iter().find(|(word, _)| *word == text).map(|(_, value)| Some(*value)).ok_or_else(|| {
            let near = suggestion(text, words.iter().map(|(word, _)| *word));
            let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.refuse(column, say!(Refusal::NoSuchWord), say!(Refusal::NoSuchWordCure, near, words = all.join(" | ")))
        })
    }

    /// A day; a month alone stands for its first day, or its last where `end` is set.
    pub(crate) fn day(&self, column: &str, end: bool) -> Result<Option<Date>, InputError> {
        let Some(text) = self.text(column) else { return Ok(None) };
        let month = |first: Date| if end { first.last_of_month() } else { first };
        whole_day(text).or_else(|| parse_month(text).map(month)).map(Some).ok_or_else(|| {
            let (problem, cure) = two_days(text).unwrap_or_else(|| (say!(Refusal::NoDay), say!(Refusal::NoDayCure)));
            self.refuse(column, problem, cure)
        })
    }

    /// An instant with its offset.
    pub(crate) fn moment(&self, column: &str) -> Result<Option<Moment>, InputError> {
        self.time(column, moment)
    }

    /// A day, a month or an instant.
    pub(crate) fn loose(&self, column: &str) -> Result<Option<LooseDate>, InputError> {
        self.time(column, loose)
    }

    fn time<T>(&self, column: &str, parse: fn(&str) -> Result<T, Why>) -> Result<Option<T>, InputError> {
        self.text(column).map(parse).transpose().map_err(|(problem, cure)| self.refuse(column, problem, cure))
    }
}

/// The cure of a number that a spreadsheet has made a date of.
fn of_date(text: &str) -> Option<Text> {
    decimal_of_date(text).map(|decimal| say!(Refusal::NoNumberCureDate, decimal))
}
