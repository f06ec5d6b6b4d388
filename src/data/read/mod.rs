//! The bytes of a vote folder → typed rows.

mod cells;
pub(in crate::data) mod engine;
mod layout;
mod notes_below;
mod other_files;
mod sheet;
mod shifted;
mod tables;
mod tidy;
mod toml;
mod withheld;
mod whole;
mod words;

pub(crate) use cells::customs::Customs;
pub use cells::customs::Renames;
pub(crate) use cells::cut_off::whole_figure;
pub(crate) use cells::decode::{Lines, decode, decode_returns};
pub use cells::instant::parse_moment;
pub(crate) use cells::instant::{moment, time_of_day, two_days};
pub(in crate::data) use cells::instant::{turned, whole_day};
pub(crate) use cells::meant::meant;
pub(crate) use cells::number::{Why, count, number};
pub(crate) use cells::row::Row;
pub(crate) use cells::table::{Columns, Table};
pub(crate) use sheet::csv_of_sheet;
pub(crate) use toml::vote_id::id_problem;
/// Columns of `returns.csv`: those of units, of aggregates, and the mark of a rehearsal.
pub(crate) const RETURNS_COLUMNS: &[&str] = tables::returns::COLUMNS.known;

pub(crate) use tables::counts::{Register, ballot_kind, consistent};
pub(crate) use tables::returns::{left_out, read_bytes as read_returns_bytes, set_aside, set_aside_early};
pub(crate) use tables::slips::is_slip_of;
pub(in crate::data) use tables::slips::{OfOtherRows, Way, digit, of_other_rows, rest_of_row, slip_of_row};
pub(in crate::data) use tidy::tidy_open;
pub(crate) use toml::overrides::{nearest_place, settle as settle_override};
pub(crate) use toml::theme::{Placed, ThemeFile, read_theme};
pub(super) use toml::vote::{baseline_line, read_head};
pub(super) use whole::read_vote;
pub(crate) use withheld::alike::{Likeness, rehearsal};
pub use withheld::secrecy::{asks_for_secrecy, unmet_secrecy};
pub(crate) use withheld::secrecy::{is_no, scan_heading};
