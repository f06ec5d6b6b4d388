//! Which of the rows that came in count, and which are set aside.

mod snapshot;

pub use snapshot::snapshot;
