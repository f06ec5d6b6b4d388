//! A Parquet table → cells of text.

mod announced;
mod compact;
mod shapes;

use csv::StringRecord;
use polars::{
    io::parquet::read::ParallelStrategy,
    prelude::{AnyValue, DataFrame, ParquetReader, PolarsResult, SerReader},
};

use crate::language::{Text, say};
use crate::{
    InputError,
    data::{
        files::FileName,
        read::{Table, engine::call},
    },
};

/// Reads it, or refuses it.
pub(super) fn table(file: FileName, bytes: Vec<u8>) -> Result<Table, InputError> {
    let refuse = |why: Text| file.refuse(say!(OpenTable::NoParquet, why), say!(OpenTable::ParquetCure));
    announced::check(&bytes).map_err(refuse)?;
    let read = call(|| cells(bytes).map_err(|error| refuse(error.to_string().into())));
    let (heading, records) = read.unwrap_or_else(|| Err(refuse(say!(OpenTable::Damaged))))?;
    Table::of_cells(file, heading, records)
}

fn cells(bytes: Vec<u8>) -> PolarsResult<(Vec<String>, Vec<StringRecord>)> {
    let reader = ParquetReader::new(std::io::Cursor::new(bytes)).read_parallel(ParallelStrategy::None);
    let frame: DataFrame = reader.finish()?;
    let heading: Vec<String> = frame.get_column_names().iter().map(|name| name.to_string()).collect();
    let mut records = vec![StringRecord::new(); frame.height()];
    for column in frame.columns() {
        let series = column.as_materialized_series();
        for (record, value) in records.iter_mut().zip(series.iter()) {
            record.push_field(&cell(&value));
        }
    }
    Ok((heading, records))
}

fn cell(value: &AnyValue<'_>) -> String {
    match value {
        AnyValue::Null => String::new(),
        AnyValue::Boolean(value) => u8::from(*value).to_string(),
        AnyValue::Float32(value) => value.to_string(),
        AnyValue::Float64(value) => value.to_string(),
        other => other.get_str().map_or_else(|| other.to_string(), str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use polars::prelude::{Column, ParquetWriter, df};

    use super::*;

    fn written(mut frame: DataFrame) -> Vec<u8> {
        let mut bytes = Vec::new();
        ParquetWriter::new(&mut bytes).finish(&mut frame).expect("a table");
        bytes
    }

    fn two_rows() -> Vec<u8> {
        written(df!("race" => ["x", "y"], "predicted" => [Some(0.5), None]).expect("a frame"))
    }

    fn problem(bytes: Vec<u8>) -> String {
        let error = table(FileName::of(Path::new("t.parquet")), bytes).expect_err("a refusal");
        error.problem.english().to_owned()
    }

    /// The same bytes with one number of a note in place of another.
    fn with(bytes: &[u8], note: &[u8], other: &[u8]) -> Vec<u8> {
        let at = bytes.windows(note.len()).rposition(|part| part == note).expect("the note");
        [&bytes[..at], other, &bytes[at + note.len()..]].concat()
    }

    #[test]
    fn a_table_is_cells_of_text_and_none_are_blank() {
        let read = table(FileName::of(Path::new("t.parquet")), two_rows()).expect("a table");
        let cells: Vec<_> = read.rows().map(|row| (row.at(0), row.at(1))).collect();
        assert_eq!(cells, [(Some("x"), Some("0.5")), (Some("y"), None)]); // the frame's own
    }

    #[test]
    fn a_table_that_is_cut_short_is_refused() {
        let whole = two_rows();
        for end in 0..whole.len() {
            assert!(problem(whole[..end].to_vec()).contains("is not a Parquet table"), "{end} bytes");
        }
    }

    #[test]
    fn rows_that_are_announced_and_not_there_are_refused_before_they_are_asked_for() {
        let whole = two_rows();
        // field 3 of the footer, i64: 2 rows is 4 in zigzag; 1 and 40 million in its place.
        let footer = |rows: &[u8]| with(&whole, &[0x16, 4, 0x19], &[&[0x16], rows, &[0x19]].concat());
        assert_eq!(problem(footer(&[2])), "is not a Parquet table: its groups have more rows than it has");
        assert_eq!(problem(footer(&[6])), "is not a Parquet table: its groups of rows do not add up to its rows");
    }

    #[test]
    fn lists_are_refused() {
        let list = Column::new("draws".into(), [Column::new("".into(), [0.5, 0.25]).take_materialized_series()]);
        let bytes = written(DataFrame::new(1, vec![list]).expect("a frame"));
        assert_eq!(problem(bytes), "is not a Parquet table: its columns are lists or records");
    }
}
