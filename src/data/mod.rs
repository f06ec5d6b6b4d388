//! Files → a checked vote.

mod check;
mod embedded;
mod example;
pub(crate) mod files;
mod loaded;
mod locate;
pub(crate) mod nearest;
pub(crate) mod notes;
mod open_table;
pub(crate) mod plain_file;
mod read;
mod spelled;
pub(crate) mod text;

pub use check::{check, without_consequences};
pub use embedded::embedded_ids;
pub use example::{write_copy, write_example};
pub(crate) use files::is_read;
pub use loaded::Loaded;
pub use locate::{
    VoteEntry, from_files, from_files_renamed, list, load, load_baselines, load_head, load_renamed, read_returns,
    read_returns_of,
};
pub use open_table::{OpenRow, OpenTable};
pub(crate) use read::{
    Columns, Customs, Likeness, Lines, Placed, RETURNS_COLUMNS, Register, Row, Table, ThemeFile, Why, ballot_kind,
    consistent, count, decode, decode_returns, is_no, is_slip_of, left_out, meant, moment, nearest_place, number,
    read_returns_bytes, read_theme, rehearsal, scan_heading, set_aside, set_aside_early, settle_override, time_of_day,
    two_days, whole_figure,
};
pub use read::{Renames, asks_for_secrecy, parse_moment, unmet_secrecy};
