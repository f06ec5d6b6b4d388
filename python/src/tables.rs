//! Tables as Arrow's C streams, out and in.

use std::ffi::CStr;

use polars_arrow::{
    array::{Array, DictionaryArray, Int32Array, PrimitiveArray, StructArray, Utf8Array, get_display},
    datatypes::{ArrowDataType, Field},
    ffi::{ArrowArrayStream, ArrowArrayStreamReader, export_iterator},
};
use pyo3::{
    exceptions::{PyKeyError, PyTypeError, PyValueError},
    prelude::*,
    types::{PyBytes, PyCapsule},
};

const STREAM: &CStr = c"arrow_array_stream";

/// The cells of a column.
#[derive(Debug, Clone)]
pub enum Cells {
    /// Numbers.
    Numbers(Vec<f64>),
    /// Numbers, or none.
    Known(Vec<Option<f64>>),
    /// Counts and seeds.
    Counts(Vec<u64>),
    /// Whole numbers.
    Whole(Vec<i32>),
    /// Days since 1970.
    Days(Vec<i32>),
    /// Words, and which of them stands in each row.
    Words(Vec<String>, Vec<Option<u32>>),
}

/// A table of draws, as an Arrow stream and as buffers for numpy.
#[pyclass(frozen, module = "plebis._plebis")]
#[derive(Debug, Default)]
pub struct Table {
    columns: Vec<(String, Cells)>,
}

impl Table {
    /// `each` rows a draw, with the columns `.chain` (1), `.iteration` and `.draw`.
    pub fn of_draws(draws: usize, each: usize) -> Self {
        let last = i32::try_from(draws).unwrap_or(i32::MAX);
        let numbers: Vec<i32> = (1..=last).flat_map(|draw| std::iter::repeat_n(draw, each)).collect();
        Self::default()
            .with(".chain", Cells::Whole(vec![1; numbers.len()]))
            .with(".iteration", Cells::Whole(numbers.clone()))
            .with(".draw", Cells::Whole(numbers))
    }

    /// With one more column.
    pub fn with(mut self, name: &str, cells: Cells) -> Self {
        self.columns.push((name.to_owned(), cells));
        self
    }

    fn rows(&self) -> usize {
        self.columns.first().map_or(0, |(_, cells)| match cells {
            Cells::Numbers(values) => values.len(),
            Cells::Known(values) => values.len(),
            Cells::Counts(values) => values.len(),
            Cells::Whole(values) | Cells::Days(values) => values.len(),
            Cells::Words(_, codes) => codes.len(),
        })
    }
}

#[pymethods]
impl Table {
    /// Names of the columns.
    #[getter]
    fn columns(&self) -> Vec<&str> {
        self.columns.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn __len__(&self) -> usize {
        self.rows()
    }

    /// The bytes of a column and what they are: `f8` (NaN = none), `u8`, `i4` or `day` (32 bits since 1970), or the words and codes (−1 = none).
    fn buffer<'py>(&self, py: Python<'py>, name: &str) -> PyResult<(Bound<'py, PyBytes>, &'static str, Vec<String>)> {
        let found = self.columns.iter().find(|(known, _)| known == name);
        let (_, cells) = found.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
        let whole = |values: &mut dyn Iterator<Item = i32>| -> Vec<u8> { values.flat_map(i32::to_ne_bytes).collect() };
        Ok(match cells {
            Cells::Numbers(values) => {
                let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_ne_bytes()).collect();
                (PyBytes::new(py, &bytes), "f8", Vec::new())
            }
            Cells::Known(values) => {
                let numbers = values.iter().map(|value| value.unwrap_or(f64::NAN));
                let bytes: Vec<u8> = numbers.flat_map(f64::to_ne_bytes).collect();
                (PyBytes::new(py, &bytes), "f8", Vec::new())
            }
            Cells::Counts(values) => {
                let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_ne_bytes()).collect();
                (PyBytes::new(py, &bytes), "u8", Vec::new())
            }
            Cells::Whole(values) => (PyBytes::new(py, &whole(&mut values.iter().copied())), "i4", Vec::new()),
            Cells::Days(values) => (PyBytes::new(py, &whole(&mut values.iter().copied())), "day", Vec::new()),
            Cells::Words(words, codes) => {
                let mut codes = codes.iter().map(|code| code.map_or(-1, |code| code as i32));
                (PyBytes::new(py, &whole(&mut codes)), "words", words.clone())
            }
        })
    }

    /// The table as an Arrow C stream of one batch.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // Another schema may be asked for; the protocol leaves the answer to the producer.
        drop(requested_schema);
        let (fields, arrays) =
            self.columns.iter().map(|(name, cells)| array(name, cells)).collect::<(Vec<_>, Vec<_>)>();
        let kind = ArrowDataType::Struct(fields);
        let batch = StructArray::new(kind.clone(), self.rows(), arrays, None).boxed();
        let field = Field::new("".into(), kind, false);
        let stream = export_iterator(Box::new(std::iter::once(Ok(batch))), field);
        PyCapsule::new_with_value(py, stream, STREAM)
    }
}

fn array(name: &str, cells: &Cells) -> (Field, Box<dyn Array>) {
    let cells: Box<dyn Array> = match cells {
        Cells::Numbers(values) => PrimitiveArray::from_vec(values.clone()).boxed(),
        Cells::Known(values) => PrimitiveArray::<f64>::from(values.clone()).boxed(),
        Cells::Counts(values) => PrimitiveArray::from_vec(values.clone()).boxed(),
        Cells::Whole(values) => Int32Array::from_vec(values.clone()).boxed(),
        Cells::Days(values) => Int32Array::from_vec(values.clone()).to(ArrowDataType::Date32).boxed(),
        Cells::Words(words, codes) => {
            let keys = PrimitiveArray::<u32>::from(codes.clone());
            let words = Utf8Array::<i64>::from_slice(words).boxed();
            match DictionaryArray::try_from_keys(keys, words, false) {
                Ok(array) => array.boxed(),
                Err(_) => PrimitiveArray::<u32>::new_null(ArrowDataType::UInt32, codes.len()).boxed(),
            }
        }
    };
    (Field::new(name.into(), cells.dtype().clone(), true), cells)
}

/// The columns of a table that another library holds, as text; a cell without a value is `None`.
#[pyfunction]
pub fn read_stream(capsule: &Bound<'_, PyCapsule>) -> PyResult<Vec<(String, Vec<Option<String>>)>> {
    let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<ArrowArrayStream>();
    // SAFETY: a capsule of this name holds such a struct; taking it leaves a released one behind, as the protocol asks.
    let stream = unsafe { std::mem::replace(&mut *pointer.as_ptr(), ArrowArrayStream::empty()) };
    let problem =
        |error: &dyn std::fmt::Display| PyValueError::new_err(format!("the Arrow stream ends early: {error}"));
    // SAFETY: the stream obeys the C stream interface, which whoever names its capsule so promises.
    let mut reader = unsafe { ArrowArrayStreamReader::try_new(Box::new(stream)) }.map_err(|error| problem(&error))?;
    let ArrowDataType::Struct(fields) = reader.field().dtype().clone() else {
        return Err(PyTypeError::new_err("the Arrow stream is no table"));
    };
    let mut columns: Vec<(String, Vec<Option<String>>)> =
        fields.iter().map(|field| (field.name.to_string(), Vec::new())).collect();
    // SAFETY: as above.
    while let Some(batch) = unsafe { reader.next() } {
        let batch = batch.map_err(|error| problem(&error))?;
        let Some(batch) = batch.as_any().downcast_ref::<StructArray>() else { continue };
        for ((name, column), values) in columns.iter_mut().zip(batch.values()) {
            if matches!(values.dtype(), ArrowDataType::Struct(_) | ArrowDataType::LargeList(_) | ArrowDataType::List(_))
            {
                return Err(PyTypeError::new_err(format!("column {name:?} holds lists or records; give it as text")));
            }
            column.extend(texts(values.as_ref())?);
        }
    }
    Ok(columns)
}

fn texts(values: &dyn Array) -> PyResult<Vec<Option<String>>> {
    let show = get_display::<String>(values, "");
    let text = |row: usize| {
        if values.is_null(row) {
            return Ok(None);
        }
        let mut text = String::new();
        show(&mut text, row).map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(Some(text))
    };
    (0..values.len()).map(text).collect()
}
