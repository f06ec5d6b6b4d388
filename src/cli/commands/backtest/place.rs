//! Where the files of a test go.

use std::path::{Path, PathBuf};

use crate::shard::NIGHTS;

/// Where the two files of a test go.
#[derive(Debug)]
pub struct Place {
    /// The table.
    pub table: PathBuf,
    /// The scores, beside it.
    pub scores: PathBuf,
}

impl Place {
    /// From `--out`: a folder, or the name of the table.
    pub fn of(out: &Path) -> Self {
        let is_table = out.extension().is_some_and(|ending| ending == "parquet" || ending == "pq");
        let table = if is_table { out.to_owned() } else { out.join(NIGHTS) };
        let scores = table.with_file_name("scores.json");
        Self { table, scores }
    }
}
