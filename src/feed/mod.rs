//! The bytes of a counting office → what they say of one vote: a [`Snapshot`].
//!
//! A body is decoded, its format is recognised or named, and the reader of that format gives *records*: the places that it lists, as they
//! stand in each other, with their figures of the question that is asked for. Records meet the units of the vote, and what is left are
//! reports, units that wait, totals of the source, and rows that are set aside and told. A body that cannot be read is refused whole.
//!
//! Nothing here knows a model, a clock or the network.

mod read;
mod snapshot;
mod options;

mod recognise;

mod formats;

mod units;

mod question;
mod record;

mod cells;

mod write;

pub use options::FeedOptions;
pub use question::{Part, Question};
pub use read::read;
pub use recognise::needs;
pub use snapshot::{FeedState, FeedTotal, Snapshot, WaitingUnit};
pub use write::{nist_json, returns_csv, units_csv};
