//! Refusals as exceptions of `plebis._errors`.

use plebis::{Error, InputError, language::Lang};
use pyo3::{prelude::*, types::PyDict};

/// The exception of an error; where even that fails, what Python says.
pub fn raised(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|problem| problem, PyErr::from_value)
}

fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let module = py.import("plebis._errors")?;
    if let Error::Input(error) = error {
        return refusal(&module, error);
    }
    let class = match error {
        Error::Usage { .. } => "UsageError",
        Error::Strict(_) | Error::Findings { .. } => "FindingsError",
        Error::Embargo { .. } => "EmbargoError",
        Error::NothingToSay { .. } => "NothingToSay",
        Error::Output { .. } | Error::Place { .. } => "OutputError",
        _ => "BugError",
    };
    module.getattr(class)?.call1((error.told(Lang::En), error.cure().get(Lang::En)))
}

fn refusal<'py>(module: &Bound<'py, PyModule>, error: &InputError) -> PyResult<Bound<'py, PyAny>> {
    let more = error.more.iter().map(|other| refusal(module, other)).collect::<PyResult<Vec<_>>>()?;
    let values = PyDict::new(module.py());
    values.set_item("file", &*error.file)?;
    values.set_item("line", error.line)?;
    values.set_item("column", error.column.as_deref())?;
    values.set_item("value", error.value.as_deref())?;
    values.set_item("problem", error.problem.get(Lang::En))?;
    values.set_item("cure", error.cure.get(Lang::En))?;
    values.set_item("more", more)?;
    module.getattr("InputError")?.call((error.told(Lang::En),), Some(&values))
}
