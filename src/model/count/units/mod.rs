//! The folder → what is known of every unit before the vote: key, region, register, columns; never a result.

mod roster;

pub(super) use roster::{Known, add_at_zero, add_unexpected, choose_form, covariates, known_units};
