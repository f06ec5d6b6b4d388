//! What is said of a vote in a few sentences: the result if there is one, else the count, else the polls.

#[cfg(test)]
pub(crate) mod example;
mod likelihood;
pub mod sentence;
pub mod verdict;

pub use likelihood::{Likelihood, frequency};
