//! `plebis` forecasts two-way votes from polls, projects them from partial returns,
//! and measures how wrong the polls were.
//!
//! Data goes down this list and never back up: [`data`] reads files into a [`vote`];
//! [`tally`] says which of its returns count;
//! [`model`] turns a vote into [`draws`]; [`summary`] turns draws into intervals and
//! sentences; [`poll_error`] and [`score`] measure misses; [`chart`] draws;
//! [`publish`] writes the bundle; [`cli`] reads the command line.

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
pub mod summary;
pub mod table;
pub mod tally;
pub mod vote;

pub use error::{Error, InputError, Result};
