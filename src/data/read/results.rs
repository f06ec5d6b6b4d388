//! `results.csv`: final result by unit.

use std::collections::BTreeMap;

use super::{
    counts::{counts, new_key},
    table::{Columns, Table},
};
use crate::{
    InputError,
    data::notes::Notes,
    vote::{Severity, UnitResult},
};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
    known: &["unit", "name", "parent", "registered", "cast", "blank", "spoiled", "yes", "no", "yes_share"],
    required: &["unit"],
    open: false,
};

/// Reads every unit.
pub(super) fn read(table: &Table, notes: &mut Notes) -> Result<Vec<UnitResult>, InputError> {
    let mut met = BTreeMap::new();
    let mut units = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = new_key(&row, "unit", &mut met)?;
        let counts = counts(&row, unit, notes)?;
        if counts.yes.is_some() != counts.no.is_some() {
            let column = if counts.yes.is_some() { "no" } else { "yes" };
            let message = format!("{unit}: only one of yes and no is given, so the unit has no share");
            let hint = "fill in the other; 0 is a count, blank is not";
            notes.add(row.finding(Severity::Warning, "half_a_result", column, message, hint).unit(unit));
        }
        units.push(UnitResult {
            unit: unit.to_owned(),
            name: row.owned("name"),
            parent: row.owned("parent"),
            counts,
            yes_share: row.share("yes_share")?,
            line: row.line,
        });
    }
    Ok(units)
}
