//! What came in on the night.

pub(in crate::data::check) mod beside;
pub(in crate::data::check) mod kinds;
pub(in crate::data::check) mod lines;
pub(in crate::data::check) mod odd_reports;
pub(in crate::data::check) mod offsets;
pub(in crate::data::check) mod tally;
pub(in crate::data::check) mod turns;
pub(in crate::data::check) mod units;
pub(in crate::data::check) mod whole;
