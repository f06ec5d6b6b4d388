//! `controls.csv`: published totals.

use super::table::{Columns, Table};
use crate::{
    InputError,
    vote::{Control, ControlStatus, Quantity},
};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
    known: &["area", "quantity", "value", "status", "at", "source"],
    required: &["quantity", "value", "status"],
    open: false,
};

const STATUS: &[(&str, ControlStatus)] =
    &[("list", ControlStatus::List), ("provisional", ControlStatus::Provisional), ("final", ControlStatus::Final)];

/// Reads every total.
pub(super) fn read(table: &Table) -> Result<Vec<Control>, InputError> {
    let quantities = Quantity::ALL.map(|quantity| (quantity.word(), quantity));
    let mut controls = Vec::with_capacity(table.len());
    for row in table.rows() {
        row.required("quantity")?;
        row.required("value")?;
        row.required("status")?;
        let (Some(quantity), Some(value), Some(status)) =
            (row.word("quantity", &quantities)?, row.count("value")?, row.word("status", STATUS)?)
        else {
            continue; // ruled out above
        };
        let control = Control {
            area: row.owned("area"),
            quantity,
            value,
            status,
            at: row.loose("at")?,
            source: row.owned("source"),
            line: row.line,
        };
        controls.push(control);
    }
    Ok(controls)
}
