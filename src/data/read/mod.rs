//! The bytes of a vote folder → typed rows.

mod cells;
mod tables;
mod toml;
mod withheld;
mod whole;

pub(super) use cells::decode::decode;
pub use cells::instant::parse_moment;
pub(super) use cells::number::number;
pub(super) use cells::row::Row;
pub(super) use cells::table::{Columns, Table};
pub(super) use tables::returns::read_bytes as read_returns_bytes;
pub(super) use toml::vote::{baseline_line, read_head};
pub(super) use whole::read_vote;
pub use withheld::secrecy::{asks_for_secrecy, unmet_secrecy};
