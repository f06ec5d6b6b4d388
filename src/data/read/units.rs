//! `units.csv`: what is known of each unit before the vote.

use std::collections::{BTreeMap, HashMap};

use super::{
    counts::new_key,
    number::number,
    table::{Columns, Table},
};
use crate::{InputError, vote::UnitInfo};

/// The heading; every other column is a grouping or a covariate.
pub(super) const COLUMNS: Columns = Columns { known: &["unit", "weight", "off_area"], required: &["unit"], open: true };

/// Reads every unit.
pub(super) fn read(table: &Table) -> Result<Vec<UnitInfo>, InputError> {
    let mut met = HashMap::with_capacity(table.len());
    let mut units = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = new_key(&row, "unit", &mut met)?;
        let others = table
            .heading
            .iter()
            .enumerate()
            .filter(|(_, name)| !name.is_empty() && !COLUMNS.known.contains(&name.as_str()));
        let columns = others
            .filter_map(|(at, name)| Some((name.clone(), with_point(row.at(at)?, table.decimal_comma))))
            .collect::<BTreeMap<String, String>>();
        units.push(UnitInfo {
            unit: unit.to_owned(),
            weight: row.number("weight", 0.0, f64::MAX)?,
            off_area: row.word("off_area", &[("0", false), ("1", true)])?.unwrap_or(false),
            columns,
            line: row.line,
        });
    }
    Ok(units)
}

/// Names of the columns that group units or say something of them.
pub(super) fn groupings(table: &Table) -> Vec<String> {
    let others = table.heading.iter().filter(|name| !name.is_empty() && !COLUMNS.known.contains(&name.as_str()));
    others.cloned().collect()
}

/// A number with decimal comma gets its point, so that a covariate means the same in either export.
fn with_point(text: &str, decimal_comma: bool) -> String {
    if decimal_comma && text.contains(',') && number(text, true).is_ok() {
        return text.replacen(',', ".", 1);
    }
    text.to_owned()
}
