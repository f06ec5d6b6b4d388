//! The nights of a test that was cut into shards, as a table.

use std::path::PathBuf;

use plebis::{
    Result,
    publish::Typed,
    shard::{self, NightRow, RaceRow, ShardRow},
};
use pyo3::prelude::*;

use crate::{
    errors,
    tables::{Cells, Table},
    wait,
};

/// The rows of all shards of a folder, in the order of the plan.
#[pyfunction]
pub fn nights(py: Python<'_>, folder: PathBuf) -> PyResult<Table> {
    let read = wait::interruptible(py, move || merged(&folder))?;
    read.map_err(|error| errors::raised(py, &error))
}

fn merged(folder: &std::path::Path) -> Result<Table> {
    let merged = shard::merge(folder, |_| ())?;
    Ok(match merged.plan.command.as_str() {
        "backtest" => table(&merged.rows::<RaceRow>()?),
        _ => table(&merged.rows::<NightRow>()?),
    })
}

fn table<R: ShardRow>(rows: &[R]) -> Table {
    let columns = R::COLUMNS.iter().zip(R::columns(rows));
    columns.fold(Table::default(), |table, (name, cells)| table.with(name, of(cells)))
}

fn of(cells: Typed<'_>) -> Cells {
    match cells {
        Typed::Whole(values) => Cells::Counts(values),
        Typed::Numbers(values) => Cells::Known(values),
        Typed::Words(values) => {
            let mut words: Vec<String> = values.iter().flatten().map(|&word| word.to_owned()).collect();
            words.sort_unstable();
            words.dedup();
            let code = |word: &str| words.binary_search_by(|known| known.as_str().cmp(word)).ok();
            let codes = values.iter().map(|word| Some(code((*word)?)? as u32)).collect();
            Cells::Words(words, codes)
        }
    }
}
