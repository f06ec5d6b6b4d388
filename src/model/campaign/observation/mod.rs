//! Raw polls → observations: who enters, with which share and which variance (`METHOD.md` §2.1).

mod admit;
mod read;
mod undecided;
mod sample_size;
mod variance;

pub(in crate::model) use admit::{Reading, read_polls};
pub(in crate::model) use read::Observed;
pub(in crate::model) use undecided::Rules;
pub(in crate::model) use variance::{rounding, sampling};
