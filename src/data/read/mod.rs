//! The bytes of a vote folder → typed rows.

mod alike;
mod controls;
mod counts;
mod decode;
mod desk_toml;
mod french;
mod history;
mod instant;
mod links;
mod number;
mod polls;
mod press;
mod quotes;
mod records;
mod refusals;
mod results;
mod returns;
mod row;
mod secrecy;
mod table;
mod toml_doc;
mod units;
mod vote_id;
mod vote_toml;
mod vote_toml_parts;
mod vote_toml_rule;
mod whole;

pub(super) use decode::decode;
pub use instant::parse_moment;
pub(super) use number::number;
pub(super) use returns::read_bytes as read_returns_bytes;
pub(super) use row::Row;
pub use secrecy::{asks_for_secrecy, unmet_secrecy};
pub(super) use table::{Columns, Table};
pub(super) use vote_toml::{baseline_line, read_head};
pub(super) use whole::read_vote;
