//! A vote as read, with what was doubtful while reading.

use crate::vote::{Finding, Vote};

/// A vote and what the reader noticed (unknown columns, repaired encodings, …).
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The vote.
    pub vote: Vote,
    /// What was noticed while reading.
    pub findings: Vec<Finding>,
}
