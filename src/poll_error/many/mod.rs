//! Polls of many votes: how wrong polls usually are, and on what that depends (`METHOD.md` §7.8).

mod analyse;
mod bias_variance;
mod blocks;
mod columns;
mod copies;
mod describe;
mod output;
mod polls;
mod pollsters;
mod rows;
mod sentences;
mod student_t;
mod tables;
mod told;

pub use analyse::analyse;
pub use bias_variance::{BiasVariance, ElectionPoll, bias_variance};
pub use blocks::{Block, block};
pub use columns::{Renames, read};
pub use describe::{Spread, spread};
pub use output::{Band, GroupTable, ManyErrors};
pub use polls::{ManyPoll, ManyPolls};
pub use pollsters::{LeadErrors, lead_errors};
pub use student_t::{StudentFit, student_fit};
pub use tables::tables;
