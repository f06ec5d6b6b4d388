//! Polls of many votes: how wrong polls usually are, and on what that depends.

mod bias_variance;
mod blocks;
mod columns;
mod describe;

mod polls;
mod pollsters;
mod student_t;

pub use bias_variance::{BiasVariance, ElectionPoll, bias_variance};
pub use blocks::{Block, block};
pub use columns::{Renames, read};
pub use describe::{Spread, spread};

pub use polls::{ManyPoll, ManyPolls};
pub use pollsters::{LeadErrors, lead_errors};
pub use student_t::{StudentFit, student_fit};
