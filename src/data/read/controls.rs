//! `controls.csv`: published totals.

use std::collections::BTreeMap;

use super::table::{Columns, Table};
use crate::{
    InputError,
    data::notes::Notes,
    vote::{Control, ControlStatus, Quantity, Severity},
};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
    known: &["area", "quantity", "value", "status", "at", "source"],
    required: &["quantity", "value", "status"],
    open: false,
};

const STATUS: &[(&str, ControlStatus)] =
    &[("list", ControlStatus::List), ("provisional", ControlStatus::Provisional), ("final", ControlStatus::Final)];

/// Reads every total; one that is given twice with two values is told.
pub(super) fn read(table: &Table, notes: &mut Notes) -> Result<Vec<Control>, InputError> {
    let quantities = Quantity::ALL.map(|quantity| (quantity.word(), quantity));
    let mut met = BTreeMap::new();
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
        let key = (control.area.clone(), quantity, status, control.at.map(|at| at.to_string()));
        if let Some((line, earlier)) = met.insert(key, (row.line, value)) {
            let message = format!("this total stands in line {line} already, there with {earlier}, here with {value}");
            let severity = if earlier == value { Severity::Info } else { Severity::Error };
            let mut finding = row.finding(
                severity,
                "control_twice",
                "value",
                message,
                "delete one of the two rows, or tell them apart by `at`",
            );
            finding.unit.clone_from(&control.area);
            notes.add(finding);
        }
        controls.push(control);
    }
    Ok(controls)
}
