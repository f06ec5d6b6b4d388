//! `links.csv`: which unit of an earlier vote a unit continues.

use std::collections::BTreeMap;

use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::table::{Columns, Table};
use crate::{
    language::{Value, say},
    vote::Link,
};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &["unit", "baseline_vote", "baseline_unit", "weight"],
    required: &["unit", "baseline_vote", "baseline_unit"],
    open: false,
    figures: &["weight"],
    ..Columns::ANY
};

/// Reads every link; a blank weight is 1.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> Vec<Link> {
    let mut met: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let mut links = Vec::with_capacity(table.len());
    for row in table.rows() {
        let [unit, baseline_vote, baseline_unit] =
            ["unit", "baseline_vote", "baseline_unit"].map(|column| refused.take(row.required(column)));
        if let Some(line) = met.insert((unit, baseline_vote, baseline_unit), row.line) {
            let problem = say!(Refusal::LinkTwice, line = Value::plain(line));
            refused.add(row.refuse("baseline_unit", problem, say!(Refusal::LinkTwiceCure)));
        }
        let weight = refused.take(row.share("weight")).unwrap_or(1.0);
        links.push(Link {
            unit: unit.to_owned(),
            baseline_vote: baseline_vote.to_owned(),
            baseline_unit: baseline_unit.to_owned(),
            weight,
            line: row.line,
        });
    }
    links
}
