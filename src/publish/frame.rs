//! Any plain table as CSV and Parquet.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::{Column, NamedFrom, Series};

use super::draws::{parquet, words, words_or_null};
use crate::{
    Result,
    table::{Cells, Table, csv_text, spreadsheet_text},
};

/// A table as CSV: decimal points, shortest numbers, blank = does not apply.
///
/// # Errors
/// [`crate::Error::Bug`] if the table cannot be written.
///
/// # Example
/// ```
/// use plebis::{publish::table_csv, table::Table};
/// let table = Table::new("t").words("house", ["a, b"].into_iter()).numbers("points", [Some(1.5)].into_iter());
/// assert_eq!(table_csv(&table)?, "house,points\n\"a, b\",1.5\n");
/// # Ok::<(), plebis::Error>(())
/// ```
pub fn table_csv(table: &Table) -> Result<String> {
    let cell = |cells: &Cells, row: usize| match cells {
        Cells::Words(words) => spreadsheet_text(&words[row]).into_owned(),
        Cells::Numbers(numbers) => numbers[row].filter(|x| x.is_finite()).map_or_else(String::new, |x| x.to_string()),
    };
    let head: Vec<String> = table.columns.iter().map(|(name, _)| name.clone()).collect();
    let row = |row: usize| table.columns.iter().map(|(_, cells)| cell(cells, row)).collect();
    csv_text(&format!("{}.csv", table.name), std::iter::once(head).chain((0..table.len()).map(row)))
}

/// A table as Parquet: numbers as doubles with nulls, words as categoricals.
///
/// # Errors
/// [`crate::Error::Bug`] if the table cannot be written.
pub fn table_parquet(table: &Table) -> Result<Vec<u8>> {
    let column = |(name, cells): &(String, Cells)| match cells {
        Cells::Numbers(numbers) => Ok(Column::from(Series::new(name.as_str().into(), numbers))),
        Cells::Words(list) => {
            let distinct: BTreeMap<&str, ()> = list.iter().map(|word| (word.as_str(), ())).collect();
            let distinct: Vec<&str> = distinct.into_keys().collect();
            let code = |word: &String| distinct.binary_search(&word.as_str()).unwrap_or(0) as u32;
            words(name, &distinct, list.iter().map(code))
        }
    };
    let columns = table.columns.iter().map(column).collect::<Result<Vec<_>>>()?;
    let order: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
    parquet(columns, &order)
}

/// A column that has a type of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Typed<'a> {
    /// Words of a list, or none.
    Words(Vec<Option<&'a str>>),
    /// Numbers, or none.
    Numbers(Vec<Option<f64>>),
    /// Whole numbers.
    Whole(Vec<u64>),
}

/// Named columns of equal length as Parquet; a number that is not finite is null.
///
/// # Errors
/// [`crate::Error::Bug`] if the table cannot be written.
pub fn typed_parquet(columns: &[(&str, Typed<'_>)]) -> Result<Vec<u8>> {
    let column = |(name, cells): &(&str, Typed<'_>)| match cells {
        Typed::Whole(numbers) => Ok(Column::from(Series::new((*name).into(), numbers))),
        Typed::Numbers(numbers) => {
            let finite: Vec<Option<f64>> = numbers.iter().map(|x| x.filter(|x| x.is_finite())).collect();
            Ok(Column::from(Series::new((*name).into(), &finite)))
        }
        Typed::Words(list) => {
            let distinct: BTreeSet<&str> = list.iter().copied().flatten().collect();
            let distinct: Vec<&str> = distinct.into_iter().collect();
            let code = |word: &str| distinct.binary_search(&word).unwrap_or(0) as u32;
            words_or_null(name, &distinct, list.iter().map(|word| word.map(code)))
        }
    };
    let order: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    parquet(columns.iter().map(column).collect::<Result<Vec<_>>>()?, &order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::OpenTable;

    #[test]
    fn a_table_reads_back_the_same_from_csv_and_parquet() {
        let table = Table::new("t")
            .words("house", ["b", "a", "b"].into_iter())
            .numbers("points", [Some(0.1), None, Some(-2.0)].into_iter());
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in [
            ("t.csv", table_csv(&table).expect("CSV").into_bytes()),
            ("t.parquet", table_parquet(&table).expect("Parquet")),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("a file");
            let read = OpenTable::read(&path, &["house", "points"]).expect(name);
            let rows: Vec<_> =
                read.rows().map(|row| (row.text(0).expect("a house"), row.number(1).expect("a number"))).collect();
            assert_eq!(rows, [("b", Some(0.1)), ("a", None), ("b", Some(-2.0))], "{name}");
        }
    }
}
