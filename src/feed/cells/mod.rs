//! What stands in the cells of any format: text, times, counts, JSON with its paths, a table.

pub(super) mod json;
pub(super) mod sheet;

pub(super) mod clock;
pub(super) mod figure;
pub(super) mod text;
