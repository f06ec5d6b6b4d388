//! What a source says when it is asked.

use std::{collections::BTreeMap, time::Duration};

use crate::language::Text;

/// What a source has now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Bytes.
    Body {
        /// Name of the file, or the address.
        name: String,
        /// The bytes as they came.
        bytes: Vec<u8>,
        /// What a server said beside them; names in small letters.
        headers: BTreeMap<String, String>,
    },
    /// What it had last time.
    Unchanged,
    /// Nothing yet: no file, an empty folder.
    Nothing,
}

/// Why a source gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong.
    pub problem: Text,
    /// What to do about it.
    pub cure: Text,
    /// How long the source asks to be left alone.
    pub retry_after: Option<Duration>,
}
