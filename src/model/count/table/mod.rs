//! Baselines and reports → one row a unit.
//!
//! Reading order: [`Frame`] joins what is known and what came in (`unit_table`); a report is read (`counted`); what it leaves
//! open is settled from the others: how much of a partly counted unit is in (`counted_fraction`), how many ballots were blank
//! (`blank_ballots`).

mod unit_table;
mod counted;
mod counted_fraction;
mod blank_ballots;

pub(super) use blank_ballots::{Shift, USUAL, earlier_share};
pub(super) use counted::Reported;
pub(super) use counted_fraction::{HINTED, apply_hint};
pub(in crate::model) use unit_table::Frame;
pub(super) use unit_table::{Row, some_of};
