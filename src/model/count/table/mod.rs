//! Baselines and reports → one row a unit.
//!
//! Reading order: what is known before the count ([`Starts`]) in the coordinates that the data allow (`choose_form`); [`UnitTable`] joins it
//! with what came in (`unit_table`), row by row (`unit_row`); a report is read (`counted`); what it leaves open is settled from the others: how much
//! of a partly counted unit is in (`counted_fraction`), how many ballots were blank (`blank_ballots`). How far a silent unit
//! lies from what is expected of it is its variance (`unit_variance`). Published totals bound what is out (`ceilings`).

mod unit_table;
mod starts;
mod choose_form;
mod conditions;
mod unit_row;
mod counted;
mod counted_fraction;
mod blank_ballots;
mod unit_variance;
mod ceilings;

pub(in crate::model) use unit_table::UnitTable;

pub(super) use blank_ballots::BlankShift;
pub(super) use ceilings::Ceiling;
pub(super) use conditions::KnownShare;
pub(super) use counted::Reported;
pub(super) use counted_fraction::{HINTED, apply_hint};
pub(super) use starts::Starts;
pub(super) use unit_row::UnitRow;
pub(super) use unit_variance::{BALLOT_NOISE, share_variance, turnout_variance};
