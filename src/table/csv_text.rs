//! Rows as CSV.

use crate::{Error, Result};

/// Rows as CSV text, the head first; `name` is that of the table in a refusal.
///
/// # Errors
/// [`Error::Bug`] if a row has another length than the head.
pub fn csv_text<C: AsRef<[u8]>>(
    name: &str,
    rows: impl IntoIterator<Item = impl IntoIterator<Item = C>>,
) -> Result<String> {
    let bug = |error: &dyn std::fmt::Display| Error::Bug(format!("{name} cannot be written: {error}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(|error| bug(&error))?;
    }
    String::from_utf8(writer.into_inner().map_err(|error| bug(&error))?).map_err(|error| bug(&error))
}
