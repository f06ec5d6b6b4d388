//! Files → a checked vote.

mod check;
mod loaded;

pub use check::check;
pub use loaded::Loaded;
