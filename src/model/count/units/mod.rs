//! The folder → what is known of every unit before the vote; never a result.
//!
//! Reading order: key, region, register and columns of every unit (`roster`), its numeric columns as covariates
//! (`covariates`), which kinds of ballots each counts apart (`kinds`), groups above the regions (`groups`), and the areas that the rule of the vote asks for a majority of (`rule_areas`).

mod kinds;
mod roster;
mod covariates;
mod groups;
mod rule_areas;

pub(super) use covariates::covariates;
pub(super) use groups::groups;
pub(super) use kinds::{by_kind, share_registers};
pub(super) use roster::{RosterUnit, add_at_zero, add_unexpected, roster_of};
pub(super) use rule_areas::{Grouping, RuleAreas};
