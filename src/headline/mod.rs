//! What is said of a vote in a few sentences: the result if there is one, else the count, else the polls.

#[cfg(test)]
pub(crate) mod example;
mod likelihood;
mod push;
pub mod sentence;
mod standing;
pub mod verdict;

pub use likelihood::{Likelihood, frequency};
pub use push::push;
pub use standing::Standing;
