//! What a desk should look at before it prints: corrections of the source and units that are hard to believe, as one list, the worst first.
//!
//! The rules stand where they are computed: corrections in [`crate::tally`], units far from what was expected in [`crate::model::count`]. Here
//! they become one [`Review`]: named, with the likeliest cause, weighed by what they move, steady from one version to the next, without what
//! the desk has acknowledged.

mod list;

mod odd;

mod corrected;

mod base;

mod entry;

pub use entry::{Concern, Entry, Listed, Review};
pub use list::list;
