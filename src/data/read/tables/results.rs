//! `results.csv`: final result by unit.

use std::collections::HashMap;

use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::tables::counts::{COUNTS, Register, consistent, counts, new_unit};
use crate::vote::{LeftOut, UnitResult};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &["unit", "name", "parent", "registered", "cast", "blank", "spoiled", "yes", "no", "yes_share", "kind"],
    required: &["unit"],
    open: false,
    counts: COUNTS,
    ..Columns::ANY
};

/// Reads every unit as it is published.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> Vec<UnitResult> {
    let mut met = HashMap::with_capacity(table.len());
    let mut units = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = refused.take(new_unit(&row, &mut met));
        let counts = counts(&row, refused);
        // Judged here, where the cell can be shown, and mended when the rows that are no units are out.
        if let Err(wrong) = consistent(&unit, &mut counts.clone(), Register::Drop) {
            refused.add(row.refuse(wrong.column, wrong.problem, wrong.cure));
        }
        units.push(UnitResult {
            unit,
            name: row.owned("name"),
            parent: row.owned("parent"),
            counts,
            yes_share: refused.take(row.share("yes_share")),
            line: row.line,
        });
    }
    units
}

/// Leaves out registers below their ballots and ballots cast below their votes.
pub(in crate::data::read) fn mend(units: &mut [UnitResult]) -> Vec<LeftOut> {
    let mut left_out = Vec::new();
    for unit in units {
        let printed = unit.counts;
        for lost in consistent(&unit.unit, &mut unit.counts, Register::Drop).unwrap_or_default() {
            let quantity = lost.quantity;
            let finding = lost.finding("results.csv", unit.line, &unit.unit);
            left_out.push(LeftOut { line: unit.line, quantity, value: quantity.of(&printed), finding });
        }
    }
    left_out
}
