//! Words and signs that people and programs write in tables, and what they mean. Nothing here knows a table.

pub(in crate::data::read) mod headings;
pub(in crate::data::read) mod nothing;
pub(in crate::data::read) mod twice;
