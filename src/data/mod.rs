//! Files → a checked vote.

mod loaded;

pub use loaded::Loaded;
