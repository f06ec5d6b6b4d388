//! One file a format.

mod canonical;
mod mapped;
mod onegov;
mod swiss_ogd;
mod eligendo;
mod nist;
mod ech0252;

mod source;

use super::record::Body;
use crate::{InputError, data::notes::Notes, vote::FeedFormat};

pub(super) use source::Source;

pub(super) use canonical::read as canonical;

/// What a body of a format says.
///
/// # Errors
/// Refuses a broken body, and one without the question that is asked for.
pub(super) fn read(format: FeedFormat, source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    match format {
        // It is read row by row as the vote's own file.
        FeedFormat::Canonical | FeedFormat::Csv => mapped::read(source, notes),
        FeedFormat::OneGov => onegov::read(source, notes),
        FeedFormat::SwissOgd => swiss_ogd::read(source, notes),
        FeedFormat::Eligendo => eligendo::read(source, notes),
        FeedFormat::Nist => nist::read(source, notes),
        FeedFormat::Ech0252 => ech0252::read(source, notes),
    }
}
