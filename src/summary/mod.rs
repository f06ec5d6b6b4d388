//! Intervals and probabilities with their Monte Carlo error; numbers and sentences for readers.

pub mod calendar;
mod distribution;
mod lang;
pub mod number;

pub use distribution::{Distribution, LEVELS, WinProbability, quantile_sorted};
pub use lang::Lang;
