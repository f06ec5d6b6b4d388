//! A file of polls of many votes → [`ManyPolls`].

mod columns;
mod copies;
mod rows;
mod told;

use std::path::Path;

pub use columns::Renames;

use super::polls::ManyPolls;
use crate::{InputError, Result, data::OpenTable};
use columns::{HEADS, Places, not_read};
use copies::Listed;
use rows::Reader;

/// Reads a table of polls.
///
/// # Shape
/// Columns `race, pollster, mode, field_end, vote_date, n, yes, no, result_yes_share`: percent, the last one two-way.
/// `result_yes, result_no` (percent of all votes) may stand in its place. The headings of two published tables are
/// recognised. Without `race`, `type` + `state` + year of the vote stands in.
///
/// # Errors
/// Refuses, all in one, a file without shares or result, cells that are no such value, and shares that are fractions or add up to more
/// than 100 %. Rows without shares or result, and polls that ended after their vote or ten years before it, are left out and
/// told. A poll that is listed several times is told and counts once; the published tables count as they were published.
pub fn read(path: &Path, renames: &Renames) -> Result<ManyPolls> {
    let mut table = OpenTable::read(path, &HEADS)?;
    let places = Places::of(&table, renames)?;
    let at = |names: &[&str]| names.iter().filter_map(|name| places.by_name.get(name).copied()).collect::<Vec<_>>();
    let counts = if places.published { Vec::new() } else { at(&["n"]) };
    table.tidy(&at(&["field_end", "vote_date"]), &counts);
    table.findings.extend(not_read(&table, &places));
    let mut reader = Reader::new(places, table.typed);
    let mut polls = Vec::with_capacity(table.len());
    let mut refused = Vec::new();
    for row in table.rows() {
        polls.extend(reader.poll(&row, &mut refused).map(|poll| Listed { line: row.line(), poll }));
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    reader.refuse_fractions(&table)?;
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(reader.finish(polls, file, table.sha256.clone(), table.findings.clone()))
}
