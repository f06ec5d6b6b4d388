//! Cells as people write them → cells as they are read, where a column leaves no doubt: words for nothing, days,
//! times, percent signs, marks between thousands, options.
//!
//! What stays in doubt stays as it is written, and its reader refuses it with the cure.

mod blanks;
mod clocks;
mod days;
mod percent;
mod places;
mod thousands;

use crate::data::notes::Notes;
use crate::data::read::cells::customs::Customs;
use crate::data::read::cells::table::{Columns, Table};

/// Makes the cells of a table plain, and tells what was done.
pub(in crate::data::read) fn tidy(table: &mut Table, columns: &Columns, customs: &Customs, notes: &mut Notes) {
    blanks::tidy(table, columns, notes);
    let at = |names: &[&str]| names.iter().filter_map(|name| table.position(name)).collect::<Vec<_>>();
    let (days, counts, mut amounts) = (at(columns.days), at(columns.counts), at(columns.amounts));
    if columns.open {
        amounts.extend(thousands::numbers(table, columns));
    }
    days::tidy(table, &days, customs.night.day, notes);
    if columns.known.contains(&"reported_at") {
        clocks::tidy(table, &customs.night, notes);
    }
    percent::tidy(table, columns.percents, notes);
    thousands::tidy(table, &counts, &amounts, notes);
    options(table, columns, customs);
}

/// The same for a table of no vote, by the places of its columns of days and of whole numbers.
pub(in crate::data) fn tidy_open(table: &mut Table, days: &[usize], counts: &[usize], notes: &mut Notes) {
    days::tidy(table, days, None, notes);
    thousands::tidy(table, counts, &[], notes);
}

/// Columns that name an option.
const OPTIONS: [&str; 2] = ["option", "range_option"];

/// `Leave` → `no`, where that is its label.
fn options(table: &mut Table, columns: &Columns, customs: &Customs) {
    let known = OPTIONS.iter().filter(|name| columns.known.contains(name));
    let at: Vec<usize> = known.filter_map(|name| table.position(name)).collect();
    for at in at {
        for row in 0..table.len() {
            let cell = table.cell(row, at);
            if !matches!(cell, "" | "yes" | "no")
                && let Some(side) = customs.side(cell)
            {
                table.tidy(row, at, side.word().to_owned());
            }
        }
    }
}
