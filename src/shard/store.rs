//! Nights in a folder a vote, as engines for many files read them.

use std::{collections::BTreeMap, path::Path};

use super::{nights::NightRow, row::parquet_without};
use crate::{
    Result,
    publish::{Files, Stage},
};

/// Writes `DIR/vote=ID/nights.parquet` for each vote, whole or not at all, in place of an earlier store; the column `vote` is the folder's name.
///
/// # Errors
/// A folder that cannot be written.
pub fn by_vote(dir: &Path, rows: &[NightRow]) -> Result<()> {
    let mut votes: BTreeMap<&str, Vec<NightRow>> = BTreeMap::new();
    for row in rows {
        votes.entry(row.vote()).or_default().push(row.clone());
    }
    let mut files = Files::new();
    for (vote, rows) in &votes {
        files.add(format!("vote={}/nights.parquet", encoded(vote)), parquet_without("vote", rows)?);
    }
    let stage = Stage::beside(dir)?;
    files.write_plain(stage.path(), true)?;
    stage.replace_folder()
}

/// A name in a path: what is no letter, digit or one of `-_.` as the percent signs of its bytes.
fn encoded(name: &str) -> String {
    let sign = |byte: u8| match byte {
        b'-' | b'_' | b'.' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    name.bytes().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shard::ShardRow;

    #[test]
    fn a_name_is_written_as_engines_read_it_back() {
        assert_eq!(encoded("new-caledonia-2020"), "new-caledonia-2020");
        assert_eq!(encoded("a b=é"), "a%20b%3D%C3%A9"); // RFC 3986, UTF-8
    }

    #[test]
    fn its_columns_are_those_of_the_table() {
        assert_eq!(NightRow::columns(&[]).len(), NightRow::COLUMNS.len());
    }
}
