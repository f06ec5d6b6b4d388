//! Intervals and probabilities with their Monte Carlo error; numbers and sentences for readers.

pub mod calendar;
mod distribution;
#[cfg(test)]
pub(crate) mod example;
pub mod number;
pub mod sentence;
mod spreadsheet;
mod table;
pub mod verdict;
mod words;

pub use distribution::{Distribution, LEVELS, WinProbability, quantile_sorted};
pub use spreadsheet::{from_spreadsheet_text, spreadsheet_text};
pub use table::{Cells, Table};
pub use words::{Likelihood, frequency};

pub use crate::vote::{Lang, Text};
