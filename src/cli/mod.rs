//! The command line: read, call, write.
//!
//! `run` reads `args` and calls one of `commands`, `answers` gives what they compute as values; what they share stands below them, in reading order.

mod run;

pub mod answers;

mod args;

mod commands;

mod analysis;
mod choices;
mod flags;
mod gate;
mod refusal;
mod no_vote;
mod table;

mod context;

mod common;

pub use args::Cli;
pub use run::{run, run_with};
