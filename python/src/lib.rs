//! The Python module: commands answered in memory, and their draws as Arrow tables.
//!
//! What a command computes comes from `plebis::cli::answers`; here it only changes its clothes.

mod answer;
mod errors;
mod nights;
mod tables;
mod wait;

use std::{collections::BTreeMap, ffi::OsString, sync::Arc};

use plebis::cli::answers;
use pyo3::prelude::*;

/// Runs a command line, the name of the program first; its exit code.
#[pyfunction]
fn run(py: Python<'_>, words: Vec<String>) -> u8 {
    py.detach(|| plebis::cli::run_with(words.into_iter().map(OsString::from)))
}

/// Id, title and day of a vote; refuses what cannot be read.
#[pyfunction]
#[pyo3(signature = (name, files=None))]
fn load(
    py: Python<'_>,
    name: String,
    files: Option<BTreeMap<String, Vec<u8>>>,
) -> PyResult<(String, String, String, String)> {
    let files = files.map(Arc::new);
    let vote = wait::interruptible(py, move || answers::load(&name, files.as_ref()))?;
    let vote = vote.map_err(|error| errors::raised(py, &error))?;
    let title = vote.texts.title.clone();
    Ok((vote.id, title, vote.date.to_string(), vote.focus.word().to_owned()))
}

/// Ids of the votes that travel inside the package.
#[pyfunction]
fn embedded() -> Vec<&'static str> {
    plebis::data::embedded_ids()
}

/// The module.
#[pymodule]
fn _plebis(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<answer::Answer>()?;
    module.add_class::<tables::Table>()?;
    module.add_function(wrap_pyfunction!(run, module)?)?;
    module.add_function(wrap_pyfunction!(load, module)?)?;
    module.add_function(wrap_pyfunction!(embedded, module)?)?;
    module.add_function(wrap_pyfunction!(answer::answer, module)?)?;
    module.add_function(wrap_pyfunction!(nights::nights, module)?)?;
    module.add_function(wrap_pyfunction!(tables::read_stream, module)?)
}
