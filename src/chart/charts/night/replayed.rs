//! Counting nights that are replayed: what that takes of a vote.

use crate::language::say;
use crate::{
    chart::facts::{Facts, Missing},
    model::replay::{Night, NightOrder, NightPoint},
    vote::Vote,
};

/// Has the vote a night, recorded or to be replayed?
pub(super) fn has_night(vote: &Vote) -> Result<(), Missing> {
    if NightOrder::of(vote).is_some() { Ok(()) } else { replayable(vote) }
}

/// There is no night, or nothing can be projected in it.
pub(super) fn no_night() -> Missing {
    Missing::new(say!(NoChart::NoNight), say!(NoChart::GiveReturnsOrResults))
}

/// Is the last step of an evening a projection with the polls blended in?
pub(super) fn is_blended(facts: &Facts<'_>, night: &Night, last: &NightPoint) -> bool {
    let of_last = |share| share == Some(&last.share);
    !night.simulated && facts.projection.is_some_and(|told| told.is_blended() && of_last(told.share.as_ref()))
}

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
