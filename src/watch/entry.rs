//! One line of the log of a recording.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Error, Result, data::parse_moment, vote::Moment};

/// What was fetched, before anything is made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fetch<'b> {
    /// Address, or name of the file.
    pub source: String,
    /// Ids of the votes that it was fetched for.
    pub votes: Vec<String>,
    /// When it was fetched.
    pub fetched_at: Moment,
    /// What the server said beside it, such as `etag`; names in small letters.
    pub headers: BTreeMap<String, String>,
    /// The bytes as they came.
    pub bytes: &'b [u8],
}

/// A line of `log.jsonl`: a fetch, and the file that holds its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entry {
    /// Number of the fetch, from 1.
    pub number: u64,
    /// When it was fetched, with the offset of the clock.
    pub fetched_at: String,
    /// Address, or name of the file.
    pub source: String,
    /// Ids of the votes that it was fetched for.
    #[serde(default)]
    pub votes: Vec<String>,
    /// File of the bytes; that of an earlier fetch where they are the same.
    pub body: String,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: String,
    /// Number of the bytes.
    pub bytes: u64,
    /// What the server said beside them.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
}

impl Entry {
    /// When it was fetched.
    ///
    /// # Errors
    /// [`Error::Input`] where the log holds no time.
    pub fn moment(&self) -> Result<Moment> {
        parse_moment(&self.fetched_at).map_err(|problem| {
            let error = crate::InputError::file("log.jsonl", problem, crate::language::say!(Watch::LogBrokenCure));
            Error::from(error.column("fetched_at").value(&*self.fetched_at))
        })
    }
}
