//! `units.csv`: what is known of each unit before the vote.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use crate::data::read::cells::number::{grouped, number};
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::tables::counts::new_unit;
use crate::{
    InputError,
    language::say,
    vote::{UnitColumns, UnitInfo},
};

/// The heading; every other column is a grouping or a covariate.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &["unit", "weight", "off_area", "kind"],
    required: &["unit"],
    open: true,
    counts: &["registered", "expected"],
    amounts: &["weight", "expected_sd"],
    ..Columns::ANY
};

/// Reads every unit.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> Vec<UnitInfo> {
    let in_thousands = in_thousands(table);
    let groupings = table.heading.iter().enumerate().filter(|(_, name)| is_grouping(name));
    let groupings: BTreeMap<String, usize> = groupings.map(|(at, name)| (name.clone(), at)).collect();
    let names = groupings.keys().cloned().collect();
    let mut met = HashMap::with_capacity(table.len());
    let mut units = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = refused.take(new_unit(&row, &mut met));
        refused.take(row.count("registered"));
        let expected = refused.take(row.count("expected"));
        if refused.take(row.number("expected_sd", 0.0, f64::MAX)).is_some() && expected.is_none() {
            refused.add(row.refuse("expected_sd", say!(Refusal::DoubtOfNothing), say!(Refusal::DoubtOfNothingCure)));
        }
        let cells =
            groupings.values().map(|at| with_point(row.at(*at).unwrap_or_default(), table.decimal_comma).into());
        let columns = UnitColumns::of_row(&names, cells);
        units.push(UnitInfo {
            unit,
            weight: refused.take(weight(&row, in_thousands)),
            off_area: refused.take(row.word("off_area", &[("0", false), ("1", true)])).unwrap_or(false),
            columns,
            line: row.line,
        });
    }
    units
}

/// Whether marks in the weights may stand between thousands: no weight has a fraction of another length.
fn in_thousands(table: &Table) -> bool {
    let fraction = |text: &str| text.contains(['.', ',']) && !text.ends_with(".0");
    let thousands = |text: &str| grouped(text) && !text.starts_with('0');
    table.rows().filter_map(|row| row.text("weight")).filter(|text| fraction(text)).all(thousands)
}

/// Ballots or people that a unit stands for.
fn weight(row: &Row<'_>, in_thousands: bool) -> Result<Option<f64>, InputError> {
    if in_thousands {
        row.ungrouped("weight")?;
    }
    row.number("weight", 0.0, f64::MAX)
}

/// Names of the columns that group units or say something of them.
pub(in crate::data::read) fn groupings(table: &Table) -> Vec<String> {
    table.heading.iter().filter(|name| is_grouping(name)).cloned().collect()
}

fn is_grouping(name: &str) -> bool {
    !name.is_empty() && !COLUMNS.known.contains(&name)
}

/// A number with decimal comma gets its point, so that a covariate means the same in either export.
fn with_point(text: &str, decimal_comma: bool) -> Cow<'_, str> {
    match decimal_comma && text.contains(',') && number(text, true).is_ok() {
        true => text.replacen(',', ".", 1).into(),
        false => text.into(),
    }
}
