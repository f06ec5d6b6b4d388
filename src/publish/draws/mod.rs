//! Draws and summaries as tables for R, Python and Julia.

mod parquet;
mod plain;

pub use parquet::{draws_parquet, draws_parquet_under, draws_regions_parquet, draws_regions_parquet_under};
pub(super) use parquet::{parquet, words, words_or_null};
pub use plain::{draws_csv, parameters_csv};
