//! The folder → what is known of every unit before the vote: key, region, register, columns; never a result.

mod roster;
mod covariates;
mod rule_areas;

pub(super) use covariates::covariates;
pub(super) use roster::{Known, add_at_zero, add_unexpected, known_units};
pub(super) use rule_areas::RuleAreas;
