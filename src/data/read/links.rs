//! `links.csv`: which unit of an earlier vote a unit continues.

use std::collections::BTreeMap;

use super::table::{Columns, Table};
use crate::{
    InputError,
    data::notes::Notes,
    vote::{Finding, Link, Severity},
};

/// The heading.
pub(super) const COLUMNS: Columns = Columns {
    known: &["unit", "baseline_vote", "baseline_unit", "weight"],
    required: &["unit", "baseline_vote", "baseline_unit"],
    open: false,
};

/// Rounding of printed weights that a sum may carry.
const SLACK: f64 = 0.001;

/// Reads every link; a blank weight is 1.
pub(super) fn read(table: &Table, notes: &mut Notes) -> Result<Vec<Link>, InputError> {
    let mut met: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let mut given: BTreeMap<(&str, &str), (f64, usize)> = BTreeMap::new();
    let mut links = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = row.required("unit")?;
        let baseline_vote = row.required("baseline_vote")?;
        let baseline_unit = row.required("baseline_unit")?;
        if let Some(line) = met.insert((unit, baseline_vote, baseline_unit), row.line) {
            let problem = format!("the same link stands in line {line} already");
            return Err(row.refuse("baseline_unit", problem, "delete one of the two rows"));
        }
        let weight = row.share("weight")?.unwrap_or(1.0);
        let sum = given.entry((baseline_vote, baseline_unit)).or_insert((0.0, row.line));
        *sum = (sum.0 + weight, row.line);
        links.push(Link {
            unit: unit.to_owned(),
            baseline_vote: baseline_vote.to_owned(),
            baseline_unit: baseline_unit.to_owned(),
            weight,
            line: row.line,
        });
    }
    for ((vote, unit), (sum, line)) in given {
        if sum > 1.0 + SLACK {
            let message = format!("{unit} of {vote} is given away {sum:.3} times: its weights add to more than 1");
            let hint = "split the earlier unit: the weights of one baseline_unit should add to at most 1";
            let finding = Finding::new(Severity::Warning, "link_weights", message, hint);
            notes.add(finding.at(&table.file.name, line).column("weight").unit(unit));
        }
    }
    Ok(links)
}
