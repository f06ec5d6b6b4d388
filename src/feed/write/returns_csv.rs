//! A snapshot as `returns.csv`.

use std::collections::{HashMap, HashSet};

use crate::{
    Result,
    data::RETURNS_COLUMNS,
    feed::snapshot::Snapshot,
    table::{csv_text, spreadsheet_text},
    vote::{AggregateRow, CountedOf, ExpectedBallots, Moment, Report, Side, kind_of, place_of},
};

/// The reports of a snapshot as the text of `returns.csv`; what has no time of its own carries that of the source.
///
/// # Errors
/// A text that cannot be written is a bug.
pub fn returns_csv(snapshot: &Snapshot) -> Result<String> {
    let returns = &snapshot.returns;
    // Columns of units, then those of aggregates, then `test`.
    let end = if returns.aggregates.is_empty() { "area" } else { "test" };
    let mut heading: Vec<&str> = RETURNS_COLUMNS.iter().copied().take_while(|column| *column != end).collect();
    heading.extend(snapshot.is_test.then_some("test"));
    let mut units =
        returns.reports.iter().map(|report| &report.unit).chain(returns.expected.iter().map(|row| &row.unit));
    heading.extend(units.any(|unit| kind_of(unit).is_some()).then_some("kind"));
    heading.extend(["expected", "expected_sd"].into_iter().filter(|_| !returns.expected.is_empty()));
    let row = |cell: &dyn Fn(&str) -> String| -> Vec<String> {
        heading.iter().map(|column| spreadsheet_text(&cell(column)).into_owned()).collect()
    };
    let expected: HashMap<usize, &ExpectedBallots> = returns.expected.iter().map(|row| (row.line, row)).collect();
    let reported: HashSet<usize> = returns.reports.iter().map(|report| report.line).collect();
    let units = returns.reports.iter().map(|report| {
        row(&|column| match expected.get(&report.line) {
            Some(it) if column.starts_with("expected") => of_expected(it, snapshot.as_of, column),
            _ => of_unit(report, snapshot.as_of, column),
        })
    });
    let alone = returns.expected.iter().filter(|it| !reported.contains(&it.line));
    let units = units.chain(alone.map(|it| row(&|column| of_expected(it, snapshot.as_of, column))));
    let aggregates = returns.aggregates.iter().map(|aggregate| row(&|column| of_aggregate(aggregate, column)));
    let head = std::iter::once(heading.iter().map(|column| (*column).to_owned()).collect());
    csv_text("returns.csv", head.chain(units).chain(aggregates))
}

/// The mark of a rehearsal, where the heading has its column.
const IS_TEST: &str = "1";

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn of_unit(report: &Report, as_of: Option<Moment>, column: &str) -> String {
    let counts = &report.counts;
    match column {
        "unit" => place_of(&report.unit).to_owned(),
        "kind" => text(kind_of(&report.unit)),
        "name" => text(report.name.as_deref()),
        "parent" => text(report.parent.as_deref()),
        "registered" => text(counts.registered),
        "cast" => text(counts.cast),
        "blank" => text(counts.blank),
        "spoiled" => text(counts.spoiled),
        "yes" => text(counts.yes),
        "no" => text(counts.no),
        "yes_share" => text(report.yes_share),
        "status" => report.status.word().to_owned(),
        "counted_fraction" => text(report.counted_fraction),
        "reported_at" => text(report.reported_at.or(as_of)),
        "test" => IS_TEST.to_owned(),
        _ => String::new(),
    }
}

/// The cells of a unit of which nothing is said but what to expect.
fn of_expected(row: &ExpectedBallots, as_of: Option<Moment>, column: &str) -> String {
    match column {
        "unit" => place_of(&row.unit).to_owned(),
        "kind" => text(kind_of(&row.unit)),
        "expected" => text(Some(row.ballots)),
        "expected_sd" => text(Some(row.sd)),
        "reported_at" => text(row.reported_at.or(as_of)),
        "test" => IS_TEST.to_owned(),
        _ => String::new(),
    }
}

fn of_aggregate(row: &AggregateRow, column: &str) -> String {
    match column {
        "status" => row.status.word().to_owned(),
        "reported_at" => text(row.reported_at),
        "area" => text(row.area.as_deref()),
        "measure" => row.measure.word().to_owned(),
        "option" => text(row.option.map(Side::word)),
        "value" => text(row.value),
        "counted" => text(row.counted),
        "total" => text(row.total),
        "counted_of" => text(row.counted_of.map(CountedOf::word)),
        "rounding" => text(row.rounding),
        "hint" => text(row.hint.as_deref()),
        "source" => text(row.source.as_deref()),
        "test" => IS_TEST.to_owned(),
        _ => String::new(),
    }
}
