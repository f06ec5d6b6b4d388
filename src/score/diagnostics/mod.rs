//! Convergence diagnostics for draws that came from a Markov chain.

mod chains;
mod ess;
mod mcse;
mod rhat;
mod summary;

pub use rhat::rhat_by_chance;
pub use summary::{Diagnostics, diagnose};
