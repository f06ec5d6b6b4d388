//! Draws of the totals → the numbers and words of a projection.
//!
//! Reading order: [`assemble`] reduces the draws, the rule of the vote is applied to each (`rule`), who leads and whether that
//! may turn is told (`lead`), and so is what was assumed (`assumptions`).

mod assemble;
mod lead;
mod rule;
mod assumptions;
mod resampled;

pub(in crate::model) use assemble::as_of;

pub(super) use assemble::{Basis, assemble, counted, counted_units, turnout_alone, unavailable, win_of_units};
pub(super) use resampled::resampled;
