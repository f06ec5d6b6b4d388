//! Who makes of a night what readers see, and the body that it rests on.

use std::path::Path;

use super::event::Teller;
use crate::cli::{
    choices::{House, Projecting},
    context::Context,
};
use crate::{Result, publish::Terms, vote::Moment, watch::Entry};

/// Who makes of a night what readers see: where it is published and on which terms, how it is projected and drawn, and to whom it is told.
#[derive(Debug, Clone, Copy)]
pub struct Newsroom<'a> {
    /// The publication folder.
    pub publish: Option<&'a Path>,
    /// The terms of a version.
    pub terms: &'a Terms,
    /// How the count is projected.
    pub projecting: &'a Projecting,
    /// How charts look.
    pub house: &'a House,
    /// Who tells what happens.
    pub teller: &'a Teller,
    /// How the program was called.
    pub context: &'a Context,
}

/// The body that what is told and published now rests on.
#[derive(Debug, Clone, Copy)]
pub struct Arrival {
    /// Number of its fetch.
    pub number: u64,
    /// When it was fetched.
    pub at: Moment,
}

impl Arrival {
    /// That of a line of the log.
    pub fn of(entry: &Entry) -> Result<Self> {
        Ok(Self { number: entry.number, at: entry.moment()? })
    }
}
