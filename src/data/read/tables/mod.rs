//! One file a table of the folder.

pub(in crate::data::read) mod adopted;
pub(in crate::data::read) mod controls;
pub(in crate::data::read) mod counts;
pub(in crate::data::read) mod history;
pub(in crate::data::read) mod kinds;
pub(in crate::data::read) mod links;
pub(in crate::data::read) mod outlines;
pub(in crate::data::read) mod polls;
pub(in crate::data::read) mod press;
pub(in crate::data::read) mod results;
pub(in crate::data::read) mod returns;
pub(in crate::data::read) mod slips;
pub(in crate::data::read) mod units;
