//! `history.csv`: yes shares of many earlier votes.

use std::collections::HashMap;

use crate::data::read::cells::number::number;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::tables::counts::new_key;
use crate::vote::History;

/// The heading; every other column is an earlier vote, in time order.
pub(in crate::data::read) const COLUMNS: Columns = Columns { known: &["unit"], required: &["unit"], ..Columns::ANY };

/// Reads every share.
pub(in crate::data::read) fn read(table: &Table, refused: &mut Refusals) -> History {
    let mut met = HashMap::new();
    let votes: Vec<(usize, &str)> = table
        .heading
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.is_empty() && *name != "unit")
        .map(|(at, name)| (at, name.as_str()))
        .collect();
    let mut rows = Vec::with_capacity(table.len());
    for row in table.rows() {
        let unit = refused.take(new_key(&row, "unit", &mut met));
        let mut shares = Vec::with_capacity(votes.len());
        for (at, vote) in &votes {
            // Most cells are plain shares: the full check, with its messages, only where they are not.
            let plain = row.at(*at).map(|text| number(text, table.decimal_comma));
            shares.push(match plain {
                None => None,
                Some(Ok(share)) if (0.0..=1.0).contains(&share) => Some(share),
                Some(_) => refused.take(row.share(vote)),
            });
        }
        rows.push((unit.to_owned(), shares));
    }
    History { votes: votes.into_iter().map(|(_, vote)| vote.to_owned()).collect(), rows }
}
