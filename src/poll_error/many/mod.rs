//! Polls of many votes: how wrong polls usually are, and on what that depends (`METHOD.md` §7.8).

mod analyse;
mod bias_variance;
mod blocks;
mod describe;
mod output;
mod polls;
mod pollsters;
mod reading;
mod sentences;
mod student_t;
mod tables;

pub use analyse::analyse;
pub use bias_variance::{BiasVariance, bias_variance};
pub use blocks::{Block, block};
pub use describe::{Spread, spread};
pub use output::{Band, GroupTable, ManyErrors};
pub use polls::{ManyPoll, ManyPolls};
pub use pollsters::{LeadErrors, lead_errors};
pub use reading::{Renames, read};
pub use student_t::{StudentFit, student_fit};
pub use tables::tables;
