//! The folder → what is known of every unit before the vote; never a result.
//!
//! Reading order: key, region, register and columns of every unit (`roster`), its numeric columns as covariates
//! (`covariates`), and the areas that the rule of the vote asks for a majority of (`rule_areas`).

mod roster;
mod covariates;
mod rule_areas;

pub(super) use covariates::covariates;
pub(super) use roster::{RosterUnit, add_at_zero, add_unexpected, roster_of};
pub(super) use rule_areas::RuleAreas;
