//! `controls.csv`: published totals.

use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::table::{Columns, Table};
use crate::vote::{Control, ControlStatus, Quantity};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &["area", "quantity", "value", "status", "at", "source"],
    required: &["quantity", "value", "status"],
    open: false,
    counts: &["value"],
    days: &["at"],
    ..Columns::ANY
};

const STATUS: &[(&str, ControlStatus)] =
    &[("list", ControlStatus::List), ("provisional", ControlStatus::Provisional), ("final", ControlStatus::Final)];

/// Reads every total.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> Vec<Control> {
    let quantities = Quantity::ALL.map(|quantity| (quantity.word(), quantity));
    let mut controls = Vec::with_capacity(table.len());
    for row in table.rows() {
        for column in ["quantity", "value", "status"] {
            refused.take(row.required(column));
        }
        let quantity = refused.take(row.word("quantity", &quantities));
        let value = refused.take(row.count("value"));
        let status = refused.take(row.word("status", STATUS));
        let at = refused.take(row.loose("at"));
        let (Some(quantity), Some(value), Some(status)) = (quantity, value, status) else {
            continue; // refused above
        };
        let control = Control {
            area: row.owned("area"),
            quantity,
            value,
            status,
            at,
            source: row.owned("source"),
            line: row.line,
        };
        controls.push(control);
    }
    controls
}
