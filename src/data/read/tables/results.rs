//! `results.csv`: final result by unit.

use std::collections::HashMap;

use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::tables::counts::{COUNTS, Register, consistent, counts, new_unit};
use crate::data::read::tables::slips::{OfOtherRows, Way, of_other_rows};
use crate::language::say;
use crate::vote::{Counts, LeftOut, UnitResult};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &["unit", "name", "parent", "registered", "cast", "blank", "spoiled", "yes", "no", "yes_share", "kind"],
    required: &["unit"],
    open: false,
    counts: COUNTS,
    figures: &["yes_share"],
    ..Columns::ANY
};

/// Reads every unit as it is published.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> Vec<UnitResult> {
    let mut met = HashMap::with_capacity(table.len());
    let mut units = Vec::with_capacity(table.len());
    let (mut wrong, mut keyless) = (Vec::new(), Vec::new());
    for row in table.rows() {
        let unit = new_unit(&row, &mut met).unwrap_or_else(|error| {
            keyless.push((row, error));
            String::new()
        });
        let counts = counts(&row, refused);
        // Judged here, where the cell can be shown, and mended when the rows that are no units are out.
        if let Err(of_row) = consistent(&unit, &mut counts.clone(), Register::Drop) {
            wrong.push(row.refuse(of_row.column, of_row.problem, of_row.cure));
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
    if !wrong.is_empty() || !keyless.is_empty() {
        let rows: Vec<Counts> = units.iter().map(|unit| unit.counts).collect();
        match of_other_rows(&rows).and_then(|told| Some((told, table.rows().nth(told.first)?))) {
            // One cause for all of them.
            Some((OfOtherRows { quantity, way, n, .. }, row)) => {
                let (problem, cure) = match way {
                    Way::Sorted => (say!(Refusal::SortedAlone, n), say!(Refusal::SortedAloneCure)),
                    Way::Up => (say!(Refusal::SlidUp, n), say!(Refusal::SlidUpCure)),
                    Way::Down => (say!(Refusal::SlidDown, n), say!(Refusal::SlidDownCure)),
                };
                refused.add(row.refuse(quantity.word(), problem, cure));
                // The last figure of a column that slid down stands alone below the table.
                let is_pushed_out = |row: &Row<'_>| {
                    let filled = (0..table.heading.len()).filter(|at| row.at(*at).is_some()).count();
                    way == Way::Down && filled == 1 && row.text(quantity.word()).is_some()
                };
                keyless.retain(|(row, _)| !is_pushed_out(row));
            }
            None => wrong.into_iter().for_each(|error| refused.add(error)),
        }
        keyless.into_iter().for_each(|(_, error)| refused.add(error));
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
