//! `press.csv`: what was printed, true or not.

use super::table::{Columns, Table};
use crate::{
    InputError,
    vote::{PressFigure, Side},
};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
    known: &["published", "measure", "option", "value", "unit", "area", "text", "source"],
    required: &["measure"],
    open: false,
};

/// The two options as words of a column.
pub(super) const SIDES: &[(&str, Side)] = &[("yes", Side::Yes), ("no", Side::No)];

/// Reads every printed figure.
pub(super) fn read(table: &Table) -> Result<Vec<PressFigure>, InputError> {
    table
        .rows()
        .map(|row| {
            Ok(PressFigure {
                published: row.loose("published")?,
                measure: row.required("measure")?.to_owned(),
                option: row.word("option", SIDES)?,
                value: row.number("value", f64::MIN, f64::MAX)?,
                unit: row.owned("unit"),
                area: row.owned("area"),
                text: row.owned("text"),
                source: row.owned("source"),
                line: row.line,
            })
        })
        .collect()
}
