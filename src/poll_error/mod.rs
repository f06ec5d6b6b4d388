//! Polls and result → how wrong, in which way, and what could explain it.

mod analyse;
mod causes;
pub mod many;
pub mod measures;
mod output;
mod results;
mod sample_size;
mod selection;
mod summarise;
mod words;

pub use analyse::analyse;
pub use output::{
    Cause, CausePoll, ErrorSummary, GapPoints, PollAverage, PollError, PollErrors, ResultShare, Sentences,
};
pub use sample_size::{SampleSize, SizeSource, sample_size};
