//! Files → a checked vote.

mod check;
mod embedded;
mod example;
mod files;
mod loaded;
mod locate;
mod nearest;
mod notes;
mod open_table;
pub(crate) mod plain_file;
mod read;
mod spelled;
mod text;

pub use check::check;
pub use embedded::embedded_ids;
pub use example::write_example;
pub use loaded::Loaded;
pub use locate::{VoteEntry, from_files, list, load, load_baselines, read_returns};
pub use open_table::{OpenRow, OpenTable};
pub use read::{asks_for_secrecy, parse_moment, unmet_secrecy};
