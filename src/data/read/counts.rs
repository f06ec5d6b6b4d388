//! The ballots of one row, and whether they can be true together.

use std::collections::HashMap;

use super::row::Row;
use crate::{InputError, vote::Counts};

/// An excess of no more than this many ballots, or of a tenth, may be late registration or a slip at the end:
/// the row is carried, and the checker tells it. What exceeds its whole by more is a wrong number.
const SMALL_EXCESS: u64 = 50;

/// Counts of a row.
///
/// # Errors
/// Refuses cells that are no counts, and parts far above their whole.
pub(super) fn counts(row: &Row<'_>, unit: &str) -> Result<Counts, InputError> {
    let counts = Counts {
        registered: row.count("registered")?,
        cast: row.count("cast")?,
        blank: row.count("blank")?,
        spoiled: row.count("spoiled")?,
        yes: row.count("yes")?,
        no: row.count("no")?,
    };
    let parts = [counts.yes, counts.no, counts.blank, counts.spoiled].into_iter().flatten().sum();
    let cast = counts.cast.unwrap_or(parts);
    within(row, unit, ("yes, no, blank and spoiled", parts), ("cast", cast))?;
    within(row, unit, ("the ballots", cast), ("registered", counts.registered.unwrap_or(cast)))?;
    Ok(counts)
}

fn within(
    row: &Row<'_>,
    unit: &str,
    (part, value): (&str, u64),
    (whole, limit): (&str, u64),
) -> Result<(), InputError> {
    if value.saturating_sub(limit) <= SMALL_EXCESS.max(limit / 10) {
        return Ok(());
    }
    let problem = format!("{unit}: {part} ({value}) exceed {whole} ({limit})");
    let cure = format!("correct the row; leave `{whole}` blank if it is not published or not comparable");
    Err(row.refuse(whole, problem, cure))
}

/// The key of a row, which must not stand in its column twice.
pub(super) fn new_key<'t>(
    row: &Row<'t>,
    column: &str,
    met: &mut HashMap<&'t str, usize>,
) -> Result<&'t str, InputError> {
    let key = row.required(column)?;
    if let Some(line) = met.insert(key, row.line) {
        let problem = format!("stands in line {line} already");
        return Err(row.refuse(column, problem, "keys are unique: delete one of the two rows or rename its key"));
    }
    Ok(key)
}
