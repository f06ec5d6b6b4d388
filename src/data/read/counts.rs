//! The ballots of one row, and whether they can be true together.

use super::row::Row;
use crate::{
    InputError,
    data::notes::Notes,
    vote::{Counts, Finding, Severity},
};

/// What exceeds a whole by no more than this many, or by a tenth, may be late registration or one misread
/// digit at the end; what exceeds it by more is a wrong number.
const SMALL_EXCESS: u64 = 50;

/// Counts of a row.
///
/// A small contradiction is carried without the figure that cannot be true, and told; a gross one is refused.
///
/// # Errors
/// Refuses cells that are no counts, and parts far above their whole.
pub(super) fn counts(row: &Row<'_>, unit: &str, notes: &mut Notes) -> Result<Counts, InputError> {
    let mut counts = Counts {
        registered: row.count("registered")?,
        cast: row.count("cast")?,
        blank: row.count("blank")?,
        spoiled: row.count("spoiled")?,
        yes: row.count("yes")?,
        no: row.count("no")?,
    };
    let parts = [counts.yes, counts.no, counts.blank, counts.spoiled].into_iter().flatten().sum::<u64>();
    if let Some(cast) = counts.cast.filter(|cast| parts > *cast) {
        let excess = Excess { part: "yes, no, blank and spoiled", value: parts, whole: "cast", limit: cast };
        notes.add(excess.judge(row, unit, "parts_exceed_cast")?);
        counts.cast = None;
    }
    let cast = counts.cast.unwrap_or(parts);
    if let Some(registered) = counts.registered.filter(|registered| cast > *registered) {
        let part = if counts.cast.is_some() { "cast" } else { "the ballots" };
        let excess = Excess { part, value: cast, whole: "registered", limit: registered };
        notes.add(excess.judge(row, unit, "count_exceeds_registered")?);
        counts.registered = None;
    }
    Ok(counts)
}

struct Excess {
    part: &'static str,
    value: u64,
    whole: &'static str,
    limit: u64,
}

impl Excess {
    fn judge(&self, row: &Row<'_>, unit: &str, code: &str) -> Result<Finding, InputError> {
        let Self { part, value, whole, limit } = self;
        let message = format!("{unit}: {part} ({value}) exceed {whole} ({limit})");
        if value - limit > SMALL_EXCESS.max(limit / 10) {
            return Err(row.refuse(
                whole,
                message,
                format!("correct the row; leave `{whole}` blank if it is not published or not comparable"),
            ));
        }
        let hint = format!(
            "late registration or a slip of a few ballots; `{whole}` of this row is left out: correct the row if you can"
        );
        Ok(row.finding(Severity::Error, code, whole, message, hint).unit(unit))
    }
}

/// `Some(count)` of the unit column of a row, which must not stand there twice.
pub(super) fn new_key<'t>(
    row: &Row<'t>,
    column: &str,
    met: &mut std::collections::BTreeMap<&'t str, usize>,
) -> Result<&'t str, InputError> {
    let key = row.required(column)?;
    if let Some(line) = met.insert(key, row.line) {
        let problem = format!("stands in line {line} already");
        return Err(row.refuse(column, problem, "keys are unique: delete one of the two rows or rename its key"));
    }
    Ok(key)
}
