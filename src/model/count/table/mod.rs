//! Baselines and reports → one row a unit.
//!
//! Reading order: [`Frame`] joins what is known and what came in (`unit_table`); a report is read (`counted`); what it leaves
//! open is settled from the others: how much of a partly counted unit is in (`counted_fraction`), how many ballots were blank
//! (`blank_ballots`).

mod unit_table;
mod choose_form;
mod unit_row;
mod counted;
mod counted_fraction;
mod blank_ballots;
mod unit_variance;

pub(in crate::model) use unit_table::Frame;

pub(super) use blank_ballots::Shift;
pub(super) use counted::Reported;
pub(super) use counted_fraction::{HINTED, apply_hint};
pub(super) use unit_row::Row;
pub(super) use unit_variance::{BALLOT_NOISE, share_variance, turnout_variance};
