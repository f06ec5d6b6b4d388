//! `returns.csv`: what came in during the count, and when.

use std::{borrow::Cow, cell::OnceCell, collections::BTreeMap};

use jiff::civil::Date;

use crate::data::read::cells::customs::Customs;
use crate::data::read::cells::cut_off;
use crate::data::read::cells::decode::decode_returns;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::sheet::csv_of_sheet;
use crate::data::read::shifted::Shape;
use crate::data::read::tables::counts::{Register, ballot_kind, consistent, counts, is_sum};
use crate::data::read::tables::press::SIDES;
use crate::data::read::tidy::tidy;
use crate::data::read::withheld::secrecy;
use crate::language::say;
use crate::{
    InputError,
    data::{files::FileName, notes::Notes},
    vote::{
        AggregateRow, CountedOf, Counts, ExpectedBallots, FileCode, Finding, Measure, Moment, Report, ReportStatus,
        Returns, SetAside, Text, key_of_kind,
    },
};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &[
        "unit",
        "name",
        "parent",
        "registered",
        "cast",
        "blank",
        "spoiled",
        "yes",
        "no",
        "yes_share",
        "status",
        "counted_fraction",
        "reported_at",
        "area",
        "measure",
        "option",
        "value",
        "counted",
        "total",
        "counted_of",
        "rounding",
        "hint",
        "source",
        "test",
        "kind",
        "expected",
        "expected_sd",
    ],
    required: &["unit"],
    open: false,
    counts: &["registered", "cast", "blank", "spoiled", "yes", "no", "counted", "total", "expected"],
    amounts: &["expected_sd"],
    percents: &["value"],
    figures: &["yes_share", "counted_fraction", "rounding"],
    days: &["reported_at"],
};

/// What a report of a unit may be: the first of all statuses.
const OF_A_UNIT: &[(&str, ReportStatus)] = ReportStatus::WORDS.split_at(4).0;

/// A returns file of its own: its rows and what was noticed.
pub(crate) fn read_bytes(
    file: FileName,
    bytes: &[u8],
    customs: &Customs,
) -> Result<(Returns, Vec<Finding>), InputError> {
    let mut notes = Notes::default();
    let returns = read(file, bytes, customs, &mut notes)?;
    Ok((returns, notes.into_findings()))
}

/// Reads reports of units and published aggregates; a row that cannot be read is set aside.
///
/// # Errors
/// Refuses a file that is no text, and a heading that cannot be read.
pub(in crate::data::read) fn read(
    file: FileName,
    bytes: &[u8],
    customs: &Customs,
    notes: &mut Notes,
) -> Result<Returns, InputError> {
    let (text, damaged) = match file.is_sheet() {
        true => (Cow::Owned(csv_of_sheet(&file, bytes, COLUMNS.known, notes)?), false),
        false => decode_returns(&file, bytes, notes)?,
    };
    if text.trim().is_empty() {
        notes.add(empty(&file));
        return Ok(Returns::default());
    }
    let mut table = Table::cut(file, &text, &COLUMNS, customs, notes)?;
    secrecy::scan_heading(&table, COLUMNS.known, notes);
    tidy(&mut table, &COLUMNS, customs, notes);
    let is_test = secrecy::is_test(&table, notes);
    let mut returns = Returns { is_test, ..Returns::default() };
    let mut aside: Vec<(Whose, InputError)> =
        table.take_broken().into_iter().map(|row| ((row.unit, None), row.error)).collect();
    let mut bad = by_line(table.take_bad());
    let shape = OnceCell::new();
    let broken = !aside.is_empty() || !bad.is_empty();
    for row in table.rows() {
        if let Some(error) = bad.remove(&row.line).and_then(InputError::all) {
            aside.push((whose(&row), error));
            continue;
        }
        let mut refused = Refusals::default();
        if damaged {
            refused.take(undamaged(&row));
        }
        let mut told = Vec::new();
        match row.text("unit") {
            Some(unit) => {
                let report = report(&row, unit, &mut refused, &mut told);
                if refused.len() == 0 {
                    refused.take(cut_off::whole(&row, Some(&report.counts)));
                }
                let expected = expected(&row, &report, &mut refused);
                if refused.len() == 0 {
                    let alone = expected.is_some() && says_no_count(&report);
                    returns.reports.extend((!alone).then_some(report));
                    returns.expected.extend(expected);
                }
            }
            None => returns.aggregates.extend(whole_aggregate(&row, &mut refused, &mut told)),
        }
        if refused.len() == 0 {
            told.into_iter().for_each(|finding| notes.add(finding));
        }
        let told = |error| shape.get_or_init(|| Shape::of(&table)).told(&row, cut_off::told(&row, error));
        let refused = refused.done().err().map(told);
        aside.extend(refused.map(|error| (whose(&row), error)));
    }
    // A row that is not cut into cells may have said that it is a rehearsal.
    let is_asked = table.heading.iter().any(|name| name == "test");
    returns.is_test |= broken && is_asked && !table.rows().any(|row| row.text("test").is_some());
    aside.sort_by_key(|(_, error)| error.line);
    let unread =
        aside.into_iter().map(|(whose, error)| set_aside(&table.file, error.line.unwrap_or(1), whose, &error, notes));
    returns.unread = unread.collect();
    Ok(returns)
}

/// A published figure, unless its row is refused or cut off.
fn whole_aggregate(row: &Row<'_>, refused: &mut Refusals, told: &mut Vec<Finding>) -> Option<AggregateRow> {
    let aggregate = aggregate(row, refused, told);
    if refused.len() == 0 {
        refused.take(cut_off::whole(row, None));
    }
    aggregate.filter(|_| refused.len() == 0)
}

fn by_line(errors: Vec<InputError>) -> BTreeMap<usize, Vec<InputError>> {
    let mut lines: BTreeMap<usize, Vec<InputError>> = BTreeMap::new();
    for error in errors {
        lines.entry(error.line.unwrap_or(1)).or_default().push(error);
    }
    lines
}

fn empty(file: &FileName) -> Finding {
    let message = say!(Reading::FileEmpty, file = &file.name);
    let hint = say!(Reading::FileEmptyCure);
    Finding::new(FileCode::FileEmpty, message, hint).at(&file.name, None)
}

/// The unit and the time of a row, where they can be read.
pub(crate) type Whose = (Option<String>, Option<Moment>);

fn whose(row: &Row<'_>) -> Whose {
    (row.owned("unit"), row.moment("reported_at").unwrap_or_default())
}

/// A row that is left out: told with the cells that cannot be read.
pub(crate) fn set_aside(
    file: &FileName,
    line: usize,
    (unit, reported_at): Whose,
    error: &InputError,
    notes: &mut Notes,
) -> SetAside {
    let cells: Vec<Text> = std::iter::once(error).chain(&error.more).map(cell).collect();
    let together = |others: Option<Text>, first: Text| {
        Some(match others {
            Some(others) => say!(Reading::Cells, first, others),
            None => first,
        })
    };
    let why = cells.into_iter().rev().fold(None, together).unwrap_or_default();
    let aside = SetAside { line, unit, reported_at, why };
    let cure = &*error.cure;
    let hint = match &aside.unit {
        None => cure.clone(),
        Some(_) => say!(Reading::RowSetAsideCure, cure),
    };
    let mut finding = left_out(&aside, file, hint);
    finding.column = error.column.as_deref().map(str::to_owned);
    notes.add(finding);
    aside
}

/// Sets aside the reports of a day before the vote, by their own clocks: they are of a trial that was left in. In a rehearsal all is one.
pub(crate) fn set_aside_early(returns: &mut Returns, day: Date, file: &FileName, notes: &mut Notes) {
    if returns.is_test {
        return;
    }
    let is_early = |at: &Moment| at.local().date() < day;
    for report in returns.reports.extract_if(.., |report| report.reported_at.as_ref().is_some_and(is_early)) {
        let Some(at) = report.reported_at else { continue };
        let why = say!(Feed::BeforeTheDay, at, day = day.to_string());
        let aside = SetAside { line: report.line, unit: Some(report.unit), reported_at: Some(at), why };
        notes.add(left_out(&aside, file, say!(Feed::BeforeTheDayCure)));
        returns.unread.push(aside);
    }
    returns.unread.sort_by_key(|row| row.line);
}

/// The finding about a row that is left out.
pub(crate) fn left_out(aside: &SetAside, file: &FileName, hint: Text) -> Finding {
    let name = aside.unit.as_ref().map_or_else(|| say!(Reading::RowWithoutUnit), Text::same);
    let message = say!(Reading::RowSetAside, name, why = &aside.why);
    let mut finding = Finding::new(FileCode::RowSetAside, message, hint).at(&file.name, aside.line);
    finding.unit.clone_from(&aside.unit);
    finding
}

/// What is wrong with one cell, or with the row.
fn cell(error: &InputError) -> Text {
    let problem = &*error.problem;
    match (&error.column, &error.value) {
        (Some(column), Some(value)) => {
            say!(Reading::CellWithValue, column, value, problem)
        }
        (Some(column), None) => say!(Reading::Cell, column, problem),
        (None, _) => problem.clone(),
    }
}

/// Refuses a row in which a byte was no part of a letter.
fn undamaged(row: &Row<'_>) -> Result<(), InputError> {
    let damaged = |at: usize| row.at(at).is_some_and(|cell| cell.contains(char::REPLACEMENT_CHARACTER));
    match (0..row.table.heading.len()).find(|at| damaged(*at)) {
        None => Ok(()),
        Some(at) => {
            let column = &row.table.heading[at];
            Err(row.refuse(column, say!(Refusal::DamagedLetter), say!(Refusal::DamagedLetterCure)))
        }
    }
}

fn report(row: &Row<'_>, unit: &str, refused: &mut Refusals, told: &mut Vec<Finding>) -> Report {
    let counted_fraction = refused.take(row.share("counted_fraction"));
    let assumed = if counted_fraction.is_some_and(|fraction| fraction < 1.0) {
        ReportStatus::Partial
    } else {
        ReportStatus::Complete
    };
    tell_ignored(
        row,
        &["area", "measure", "option", "value", "counted", "total", "counted_of", "rounding"],
        "unit",
        told,
    );
    let mut counts = counts(row, refused);
    match consistent(unit, &mut counts, Register::Keep) {
        Ok(lost) => told.extend(lost.into_iter().map(|lost| lost.finding(&row.table.file.name, row.line, unit))),
        Err(wrong) => refused.add(row.refuse(wrong.column, wrong.problem, wrong.cure)),
    }
    Report {
        unit: key_of_kind(unit, ballot_kind(row, "kind").as_deref()),
        name: row.owned("name"),
        parent: row.owned("parent"),
        counts,
        yes_share: refused.take(row.share("yes_share")),
        status: refused.take(row.word("status", OF_A_UNIT)).unwrap_or(assumed),
        counted_fraction,
        reported_at: refused.take(row.moment("reported_at")),
        line: row.line,
    }
}

/// How many ballots the unit of a row will have in the end.
fn expected(row: &Row<'_>, report: &Report, refused: &mut Refusals) -> Option<ExpectedBallots> {
    let ballots = refused.take(row.count("expected"));
    let sd = refused.take(row.number("expected_sd", 0.0, f64::MAX));
    if ballots.is_none() && sd.is_some() {
        refused.add(row.refuse("expected_sd", say!(Refusal::DoubtOfNothing), say!(Refusal::DoubtOfNothingCure)));
    }
    ballots.map(|ballots| ExpectedBallots {
        unit: report.unit.clone(),
        ballots: ballots as f64,
        sd: sd.unwrap_or(0.0),
        reported_at: report.reported_at,
        line: row.line,
    })
}

/// A row that only tells what to expect is no report.
fn says_no_count(report: &Report) -> bool {
    let counts = Counts { registered: None, ..report.counts };
    counts == Counts::default() && report.yes_share.is_none() && report.counted_fraction.is_none()
}

fn aggregate(row: &Row<'_>, refused: &mut Refusals, told: &mut Vec<Finding>) -> Option<AggregateRow> {
    let Some(measure) = refused.take(row.word("measure", &Measure::WORDS)) else {
        if refused.len() == 0 {
            let (column, problem, cure) = match is_sum(row) {
                true => ("unit", say!(Refusal::TotalWithoutUnit), say!(Refusal::TotalWithoutUnitCure)),
                false => ("measure", say!(Refusal::NeitherUnitNorMeasure), say!(Refusal::NeitherUnitNorMeasureCure)),
            };
            refused.add(row.refuse(column, problem, cure));
        }
        return None;
    };
    let option = refused.take(row.word("option", SIDES));
    if measure == Measure::Share && row.text("option").is_none() {
        refused.add(row.refuse("option", say!(Refusal::ShareWithoutOption), say!(Refusal::ShareWithoutOptionCure)));
    }
    let value = refused.take(value(row, measure));
    let counted_of = refused.take(row.word("counted_of", &CountedOf::WORDS));
    let (counted, total) = refused.take(counted(row, counted_of));
    tell_ignored(
        row,
        &["registered", "cast", "blank", "spoiled", "yes", "no", "yes_share", "counted_fraction", "kind", "expected"],
        "total",
        told,
    );
    Some(AggregateRow {
        area: row.owned("area"),
        measure,
        option,
        value,
        counted,
        total,
        counted_of,
        rounding: refused.take(row.number("rounding", 0.0, 50.0)),
        hint: row.owned("hint"),
        status: refused.take(row.word("status", &ReportStatus::WORDS)).unwrap_or(ReportStatus::Partial),
        reported_at: refused.take(row.moment("reported_at")),
        source: row.owned("source"),
        line: row.line,
    })
}

/// The published figure: a count of the registered, else a percentage; an event has none.
fn value(row: &Row<'_>, measure: Measure) -> Result<Option<f64>, InputError> {
    let value = match measure {
        Measure::Registered => row.count("value")?.map(|count| count as f64),
        _ => row.percent("value")?,
    };
    match (value, measure) {
        (Some(_), Measure::Event) => {
            Err(row.refuse("value", say!(Refusal::EventWithNumber), say!(Refusal::EventWithNumberCure)))
        }
        (None, measure) if measure != Measure::Event => {
            Err(row.refuse("value", say!(Refusal::FigureWithoutNumber), say!(Refusal::FigureWithoutNumberCure)))
        }
        _ => Ok(value),
    }
}

/// How much was counted, of how much: a percentage of 100, else counts.
fn counted(row: &Row<'_>, of: Option<CountedOf>) -> Result<(Option<f64>, Option<f64>), InputError> {
    let percentage = row.number("total", 0.0, f64::MAX).is_ok_and(|total| total == Some(100.0));
    let figure = |column| match (of, percentage) {
        (Some(_), false) => whole(row, column),
        (_, true) => row.number(column, 0.0, f64::MAX),
        (None, false) => row.ungrouped(column).and_then(|()| row.number(column, 0.0, f64::MAX)),
    };
    let (counted, total) = (figure("counted")?, figure("total")?);
    if let (Some(counted), Some(total)) = (counted, total)
        && counted > total
    {
        let problem = say!(Refusal::MoreCountedThanTotal, counted = counted.to_string(), total = total.to_string());
        return Err(row.refuse("counted", problem, say!(Refusal::MoreCountedThanTotalCure)));
    }
    Ok((counted, total))
}

/// A count; where it has a fraction it may be a percentage.
fn whole(row: &Row<'_>, column: &str) -> Result<Option<f64>, InputError> {
    row.count(column).map(|count| count.map(|count| count as f64)).map_err(|mut error| {
        if row.ungrouped(column).is_ok() && row.number(column, 0.0, 100.0).is_ok() {
            *error.cure = say!(Refusal::CureOfCountOrPercentage, cure = &*error.cure);
        }
        error
    })
}

fn tell_ignored(row: &Row<'_>, columns: &[&str], kind: &str, told: &mut Vec<Finding>) {
    for column in columns.iter().filter(|column| row.text(column).is_some()) {
        let message = say!(Reading::CellIgnored, column, kind);
        let hint = say!(Reading::CellIgnoredCure);
        told.push(row.finding(FileCode::CellIgnored, column, message, hint));
    }
}
