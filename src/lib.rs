//! `plebis` forecasts two-way votes from polls, projects them from partial returns,
//! and measures how wrong the polls were.
//!
//! Data goes down this list and never back up: [`language`] writes numbers, dates and messages; [`data`] reads files into
//! a [`vote`]; [`tally`] says which of its returns count; [`model`] turns a vote into [`draws`], [`distribution`] draws
//! into intervals; [`poll_error`] and [`score`] measure misses; [`headline`] says in a few sentences what all that comes
//! to; [`chart`] draws; [`publish`] writes the bundle; [`cli`] reads the command line.

pub mod chart;
pub mod cli;
pub mod data;
pub mod distribution;
pub mod draws;
mod error;
pub mod headline;
pub mod language;
mod maths;
pub mod model;
pub mod poll_error;
pub mod publish;
pub mod score;
pub mod table;
pub mod tally;
pub mod vote;

pub use error::{Error, InputError, Result};

/// Version of the layout of every JSON object that is written.
pub const SCHEMA_VERSION: u32 = 2;
