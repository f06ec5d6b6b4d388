//! What a watch is told to keep back: its recording and its publication folders remember it until its time has come, or until it is lifted.

use std::path::Path;

use super::{
    event::{Event, Teller},
    newsroom::Newsroom,
};
use crate::{
    Result,
    publish::Terms,
    vote::{Moment, Vote},
    watch::Recording,
};

/// Until when nothing is published of what a recording holds.
pub fn beside(terms: &Terms, recorded: Option<Moment>) -> Option<Moment> {
    if terms.settles { terms.embargo } else { recorded }
}

/// Keeps what is asked with a recording, tells what holds, and gives it.
pub fn keep(terms: &Terms, feed: &str, recording: &Recording, teller: &Teller) -> Result<Option<Moment>> {
    // What nobody can read is settled by whoever says it anew.
    let recorded = match terms.settles {
        false => recording.embargo()?,
        true => recording.embargo().unwrap_or_default(),
    };
    let until = beside(terms, recorded);
    if until != recorded || (terms.settles && until.is_none()) {
        recording.keep_embargo(until)?;
    }
    let holds = until.is_some_and(|until| terms.settles || terms.is_still_to_come(until));
    if holds || (until.is_none() && recorded.is_some()) {
        teller.tell(&Event::Embargo { feed, until, before: recorded })?;
    }
    Ok(until)
}

/// Keeps with the publication folder of a vote what holds it back, and tells what it remembered beside that.
pub fn keep_in(dir: &Path, feed: &str, vote: &Vote, newsroom: &Newsroom<'_>) -> Result<Terms> {
    let terms = newsroom.terms.kept_in(dir, vote)?;
    let remembered =
        terms.embargo.filter(|until| Some(*until) > newsroom.terms.embargo && terms.is_still_to_come(*until));
    if let Some(until) = remembered {
        newsroom.teller.tell(&Event::Embargo { feed, until: Some(until), before: Some(until) })?;
    }
    Ok(terms)
}

/// The terms in the publication folder of a vote while the night goes on; a rehearsal leaves nothing there to remember.
pub fn in_folder(terms: &Terms, dir: &Path, vote: &Vote) -> Result<Terms> {
    if terms.test { terms.in_folder(dir, vote) } else { terms.kept_in(dir, vote) }
}
