//! What a row of a shard's table can do.

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    InputError, Result,
    data::{OpenRow, OpenTable},
    language::say,
    publish::{Typed, typed_parquet},
};

/// One night of a plan.
pub trait ShardRow: Serialize + DeserializeOwned + Clone {
    /// Its columns, in order.
    const COLUMNS: &'static [&'static str];

    /// Its number in the plan, from 0.
    fn night(&self) -> u64;

    /// Puts that number into it.
    fn set_night(&mut self, night: u64);

    /// The rows column by column, as in [`Self::COLUMNS`].
    fn columns(rows: &[Self]) -> Vec<Typed<'_>>;

    /// A row back from its cells.
    ///
    /// # Errors
    /// Refuses a cell that is none of its column.
    fn read(cells: &Cells<'_>) -> Result<Self, InputError>;
}

/// Rows as Parquet.
///
/// # Errors
/// [`crate::Error::Bug`] if the table cannot be written.
pub fn parquet<R: ShardRow>(rows: &[R]) -> Result<Vec<u8>> {
    let columns: Vec<(&str, Typed<'_>)> = R::COLUMNS.iter().copied().zip(R::columns(rows)).collect();
    typed_parquet(&columns)
}

/// The same without one of its columns.
///
/// # Errors
/// As [`parquet`].
pub fn parquet_without<R: ShardRow>(column: &str, rows: &[R]) -> Result<Vec<u8>> {
    let columns = R::COLUMNS.iter().copied().zip(R::columns(rows)).filter(|(name, _)| *name != column);
    typed_parquet(&columns.collect::<Vec<_>>())
}

/// Rows from a table.
///
/// # Errors
/// Refuses a table that lacks a column, or a cell that is none of its column.
pub fn rows<R: ShardRow>(table: &OpenTable) -> Result<Vec<R>, InputError> {
    let places: Vec<Option<usize>> = R::COLUMNS.iter().map(|name| table.column(name)).collect();
    table.rows().map(|row| R::read(&Cells { row, names: R::COLUMNS, places: &places })).collect()
}

/// The cells of one row by the names of their columns.
#[derive(Debug)]
pub struct Cells<'t> {
    row: OpenRow<'t>,
    names: &'static [&'static str],
    places: &'t [Option<usize>],
}

impl Cells<'_> {
    fn place(&self, name: &str) -> Option<usize> {
        *self.places.get(self.names.iter().position(|known| *known == name)?)?
    }

    /// A word, or none.
    pub fn word(&self, name: &str) -> Option<String> {
        self.row.text(self.place(name)?).map(str::to_owned)
    }

    /// A number, or none.
    ///
    /// # Errors
    /// Refuses what is no number.
    pub fn number(&self, name: &str) -> Result<Option<f64>, InputError> {
        self.place(name).map_or(Ok(None), |place| self.row.number(place))
    }

    /// A whole number.
    ///
    /// # Errors
    /// Refuses what is none.
    pub fn whole(&self, name: &str) -> Result<u64, InputError> {
        let text = self.word(name).unwrap_or_default();
        let place = self.place(name).unwrap_or(0);
        text.parse().map_err(|_| self.row.refuse(place, say!(Shard::NoWhole), say!(Shard::DamagedCure)))
    }
}
