//! Bytes → a table of cells that know their place.

pub(crate) mod columns;
pub(crate) mod customs;
pub(crate) mod cut_off;
pub(crate) mod decode;
pub(crate) mod instant;
pub(crate) mod meant;
pub(crate) mod number;
pub(crate) mod quotes;
pub(crate) mod records;
pub(crate) mod refusals;
pub(crate) mod row;
mod shape;
pub(crate) mod table;
