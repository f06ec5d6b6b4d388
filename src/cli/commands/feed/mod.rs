//! Feeds of counting offices: which formats there are, and one feed made into another.

pub mod convert;
pub mod formats;
