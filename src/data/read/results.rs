//! `results.csv`: final result by unit.

use std::collections::HashMap;

use super::{
    counts::{counts, new_key},
    table::{Columns, Table},
};
use crate::{InputError, vote::UnitResult};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
    known: &["unit", "name", "parent", "registered", "cast", "blank", "spoiled", "yes", "no", "yes_share"],
    required: &["unit"],
    open: false,
};

/// Reads every unit.
pub(super) fn read(table: &Table) -> Result<Vec<UnitResult>, InputError> {
    let mut met = HashMap::with_capacity(table.len());
    let mut units = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = new_key(&row, "unit", &mut met)?;
        let counts = counts(&row, unit)?;
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
