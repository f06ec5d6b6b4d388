//! `press.csv`: what was printed, true or not.

use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::{Columns, Table};
use crate::{
    InputError,
    vote::{PressFigure, Side},
};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &["published", "measure", "option", "value", "unit", "area", "text", "source"],
    required: &["measure"],
    open: false,
    amounts: &["value"],
    percents: &["value"],
    days: &["published"],
    ..Columns::ANY
};

/// The two options as words of a column.
pub(in crate::data::read) const SIDES: &[(&str, Side)] = &[("yes", Side::Yes), ("no", Side::No)];

/// Reads every printed figure.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> Vec<PressFigure> {
    table
        .rows()
        .map(|row| PressFigure {
            published: refused.take(row.loose("published")),
            measure: refused.take(row.required("measure")).to_owned(),
            option: refused.take(row.word("option", SIDES)),
            value: refused.take(value(&row)),
            unit: row.owned("unit"),
            area: row.owned("area"),
            text: row.owned("text"),
            source: row.owned("source"),
            line: row.line,
        })
        .collect()
}

/// A printed number; of persons or stations it has no mark between its digits.
fn value(row: &Row<'_>) -> Result<Option<f64>, InputError> {
    let percent = |unit: &str| ["percent", "point", "%"].iter().any(|word| unit.contains(word));
    if row.text("unit").is_some_and(|unit| !percent(unit)) {
        row.ungrouped("value")?;
    }
    row.number("value", f64::MIN, f64::MAX)
}
