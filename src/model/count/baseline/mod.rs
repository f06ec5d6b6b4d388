//! Earlier votes → what they say of every unit of this one (`METHOD.md` §3.5).
//!
//! Reading order: ballots of the earlier vote on today's units (`linked`), registers (`registers`), turnout and blank ballots
//! of the earlier vote as a whole (`rates`), where every unit starts from (`every_unit`): its own earlier vote
//! (`unit_baseline`), its counting error drawn towards the region (`shrinkage`), or what it borrows (`no_earlier_vote`); and what votes
//! before that one add (`older_votes`).

mod linked;
mod registers;
mod rates;
mod every_unit;
mod unit_baseline;
mod no_earlier_vote;
mod shrinkage;
mod older_votes;

pub(in crate::model) use linked::{earlier_by_unit, usable_baselines};

pub(super) use every_unit::unit_baselines;
pub(super) use linked::{Earlier, share_out};
pub(super) use older_votes::{OlderVote, older_votes};
pub(super) use rates::earlier_blank_share;
pub(super) use registers::{Register, registers};
pub(super) use unit_baseline::UnitBaseline;
