//! Polls and result → how wrong, in which way, and what could explain it.

mod output;

pub use output::{Cause, ErrorSummary, GapPoints, PollAverage, PollError, PollErrors, ResultShare};
