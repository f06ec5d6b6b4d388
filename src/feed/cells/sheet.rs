//! A CSV of any source as rows.

use super::{clock::Clock, figure::Marks};
use crate::{
    InputError,
    data::{Columns, Customs, Row, Table, Why, files::FileName, nearest::nearest, notes::Notes},
    feed::record::Aside,
    language::say,
    vote::Moment,
};

/// Cuts a text into rows; those that cannot be cut are set aside.
///
/// # Errors
/// Refuses a text without a heading, and a heading with a name twice.
pub(in crate::feed) fn cut(
    file: FileName,
    text: &str,
    key: &str,
    notes: &mut Notes,
) -> Result<(Table, Vec<Aside>), InputError> {
    let mut table = Table::cut(file, text, &Columns::ANY, &Customs::keyed(key), notes)?;
    let broken = table.take_broken().into_iter();
    let aside = broken.map(|row| Aside {
        unit: row.unit,
        reported_at: None,
        line: row.error.line.unwrap_or(1),
        error: row.error,
    });
    let aside = aside.collect();
    Ok((table, aside))
}

/// Sees that a column is there.
///
/// # Errors
/// Names the nearest one that is.
pub(in crate::feed) fn required(table: &Table, column: &str) -> Result<(), InputError> {
    if table.heading.iter().any(|name| name == column) {
        return Ok(());
    }
    let cure = match nearest(column, table.heading.iter().map(String::as_str)) {
        Some(near) => say!(Feed::ColumnAbsentCureNear, near),
        None => say!(Feed::ColumnAbsentCure, columns = table.heading.join("`, `")),
    };
    Err(table.file.refuse(say!(Refusal::ColumnMissing), cure).line(1).column(column))
}

/// A count in a column, which may not be there.
pub(in crate::feed) fn count(row: &Row<'_>, column: Option<&str>, marks: &Marks) -> Result<Option<u64>, InputError> {
    cell(row, column, |text| marks.count(text))
}

/// A number in a column, which may not be there.
pub(in crate::feed) fn number(row: &Row<'_>, column: Option<&str>, marks: &Marks) -> Result<Option<f64>, InputError> {
    cell(row, column, |text| marks.number(text))
}

/// A time in a column, which may not be there.
pub(in crate::feed) fn moment(
    row: &Row<'_>,
    column: Option<&str>,
    clock: &Clock,
) -> Result<Option<Moment>, InputError> {
    cell(row, column, |text| clock.moment(text))
}

fn cell<T>(
    row: &Row<'_>,
    column: Option<&str>,
    read: impl Fn(&str) -> Result<T, Why>,
) -> Result<Option<T>, InputError> {
    let Some((column, text)) = column.and_then(|column| Some((column, row.text(column)?))) else { return Ok(None) };
    read(text).map(Some).map_err(|(problem, cure)| row.refuse(column, problem, cure))
}
