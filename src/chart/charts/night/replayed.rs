//! Counting nights that are replayed: what that takes of a vote.

use crate::language::say;
use crate::{chart::facts::Missing, vote::Vote};

/// Has any unit a result? Without one no counting night can be replayed.
pub(super) fn replayable(vote: &Vote) -> Result<(), Missing> {
    if vote.units.iter().any(|unit| unit.counts.valid() > Some(0) || unit.yes_share.is_some()) {
        return Ok(());
    }
    let cure = match vote.has_table("results") {
        true => {
            say!(NoChart::FillInResults)
        }
        false => say!(NoChart::AddResults),
    };
    Err(Missing::new(say!(NoChart::NoResultToReplay), cure))
}
