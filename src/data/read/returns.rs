//! `returns.csv`: what came in during the count, and when.

use super::{
    counts::counts,
    decode::decode,
    press::SIDES,
    row::Row,
    secrecy,
    table::{Columns, Table},
};
use crate::{
    InputError,
    data::{files::FileName, notes::Notes},
    vote::{AggregateRow, CountedOf, Finding, Measure, Report, ReportStatus, Returns, Severity, Text, words},
};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
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
    ],
    required: &["unit"],
    open: false,
};

const OF_A_UNIT: &[(&str, ReportStatus)] = &[
    ("partial", ReportStatus::Partial),
    ("complete", ReportStatus::Complete),
    ("corrected", ReportStatus::Corrected),
    ("retracted", ReportStatus::Retracted),
];

const OF_AN_AGGREGATE: &[(&str, ReportStatus)] = &[
    ("partial", ReportStatus::Partial),
    ("complete", ReportStatus::Complete),
    ("corrected", ReportStatus::Corrected),
    ("retracted", ReportStatus::Retracted),
    ("provisional", ReportStatus::Provisional),
    ("final", ReportStatus::Final),
];

const MEASURES: &[(&str, Measure)] = &[
    ("share", Measure::Share),
    ("turnout", Measure::Turnout),
    ("abstention", Measure::Abstention),
    ("blank", Measure::Blank),
    ("spoiled", Measure::Spoiled),
    ("registered", Measure::Registered),
    ("event", Measure::Event),
];

const COUNTED_OF: &[(&str, CountedOf)] = &[
    ("stations", CountedOf::Stations),
    ("ballots", CountedOf::Ballots),
    ("valid", CountedOf::Valid),
    ("registered", CountedOf::Registered),
];

/// A returns file of its own: its rows and what was noticed.
pub(in crate::data) fn read_bytes(file: FileName, bytes: &[u8]) -> Result<(Returns, Vec<Finding>), InputError> {
    let mut notes = Notes::default();
    let text = decode(&file, bytes, &mut notes)?;
    let table = Table::read(file, &text, &COLUMNS, &mut notes)?;
    secrecy::scan_heading(&table, &text, COLUMNS.known, &mut notes);
    let returns = read(&table, &mut notes)?;
    Ok((returns, notes.into_findings()))
}

/// Reads reports of units and published aggregates.
pub(super) fn read(table: &Table, notes: &mut Notes) -> Result<Returns, InputError> {
    let mut returns = Returns { is_test: secrecy::is_test(table, notes), ..Returns::default() };
    for row in table.rows() {
        match row.text("unit") {
            Some(unit) => returns.reports.push(report(&row, unit, notes)?),
            None => returns.aggregates.push(aggregate(&row, notes)?),
        }
    }
    Ok(returns)
}

fn report(row: &Row<'_>, unit: &str, notes: &mut Notes) -> Result<Report, InputError> {
    let counted_fraction = row.share("counted_fraction")?;
    let assumed = if counted_fraction.is_some_and(|fraction| fraction < 1.0) {
        ReportStatus::Partial
    } else {
        ReportStatus::Complete
    };
    tell_ignored(
        row,
        &["area", "measure", "option", "value", "counted", "total", "counted_of", "rounding"],
        || words!("of a unit", "d’unité"),
        notes,
    );
    Ok(Report {
        unit: unit.to_owned(),
        name: row.owned("name"),
        parent: row.owned("parent"),
        counts: counts(row, unit)?,
        yes_share: row.share("yes_share")?,
        status: row.word("status", OF_A_UNIT)?.unwrap_or(assumed),
        counted_fraction,
        reported_at: row.moment("reported_at")?,
        line: row.line,
    })
}

fn aggregate(row: &Row<'_>, notes: &mut Notes) -> Result<AggregateRow, InputError> {
    let measure = row.word("measure", MEASURES)?.ok_or_else(|| {
        row.refuse(
            "measure",
            "the row names neither a unit nor a measure",
            "fill in `unit`, or `measure` for a published total",
        )
    })?;
    let option = row.word("option", SIDES)?;
    if measure == Measure::Share && option.is_none() {
        return Err(row.refuse("option", "a share without its option", "write yes or no"));
    }
    let value = match measure {
        Measure::Registered => row.count("value")?.map(|count| count as f64),
        _ => row.percent("value")?,
    };
    if value.is_none() && measure != Measure::Event {
        return Err(row.refuse(
            "value",
            "a published figure without its number",
            "fill it in, or write `event` as measure",
        ));
    }
    if value.is_some() && measure == Measure::Event {
        return Err(row.refuse("value", "an event with a number", "name what the number measures, or leave it blank"));
    }
    let counted = row.number("counted", 0.0, f64::MAX)?;
    let total = row.number("total", 0.0, f64::MAX)?;
    if let (Some(counted), Some(total)) = (counted, total)
        && counted > total
    {
        let problem = format!("more is counted ({counted}) than there is (total {total})");
        return Err(row.refuse("counted", problem, "correct one of the two, or leave `total` blank"));
    }
    tell_ignored(
        row,
        &["registered", "cast", "blank", "spoiled", "yes", "no", "yes_share", "counted_fraction"],
        || words!("without a unit", "sans unité"),
        notes,
    );
    Ok(AggregateRow {
        area: row.owned("area"),
        measure,
        option,
        value,
        counted,
        total,
        counted_of: row.word("counted_of", COUNTED_OF)?,
        rounding: row.number("rounding", 0.0, 50.0)?,
        hint: row.owned("hint"),
        status: row.word("status", OF_AN_AGGREGATE)?.unwrap_or(ReportStatus::Partial),
        reported_at: row.moment("reported_at")?,
        source: row.owned("source"),
        line: row.line,
    })
}

fn tell_ignored(row: &Row<'_>, columns: &[&str], kind: fn() -> Text, notes: &mut Notes) {
    for column in columns.iter().filter(|column| row.text(column).is_some()) {
        let kind = kind();
        let message =
            words!("`{column}` is not read in a row {kind}", "`{column}` n’est pas lu dans une ligne {kind}"; kind);
        let hint = words!(
            "a row is either the report of a unit or, with `unit` blank, a published total",
            "une ligne est ou bien le relevé d’une unité ou bien, avec `unit` vide, un total publié"
        );
        notes.add(row.finding(Severity::Warning, "cell_ignored", column, message, hint));
    }
}
