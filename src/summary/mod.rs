//! Intervals and probabilities with their Monte Carlo error.

mod distribution;

pub use distribution::{Distribution, LEVELS, WinProbability, quantile_sorted};
