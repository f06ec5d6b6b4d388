//! Bytes → a table of cells that know their place.

pub(in crate::data::read) mod cut_off;
pub(in crate::data::read) mod decode;
pub(in crate::data::read) mod instant;
pub(in crate::data::read) mod number;
pub(in crate::data::read) mod quotes;
pub(in crate::data::read) mod records;
pub(in crate::data::read) mod refusals;
pub(in crate::data::read) mod row;
pub(in crate::data::read) mod table;
