//! The returns at one instant, as they count.

use crate::vote::{Moment, Snapshot, Vote};

/// What was known at an instant, without the rows that do not count; `None` = all of the file.
pub fn snapshot(vote: &Vote, _baselines: &[Vote], as_of: Option<Moment>) -> Snapshot {
    vote.returns.snapshot(as_of)
}
