//! A fitted model and the table → draws of the final totals (`METHOD.md` §3.9).
//!
//! Reading order: a model is fitted to a table and gives totals (`unit_posterior`), that of the swing as follows (`swing_totals`): what is counted is certain (`certain`, `ballots`),
//! what is out answers to shifts of its region (`response`); draws come in pairs that mirror each other (`antithetic`), in
//! blocks (`draws`), and are reduced to totals as they are made (`totals`). What counted units do not publish is added
//! (`unpublished`); a forecast from the polls may weigh the draws (`campaign_prior`).

mod unit_posterior;
mod swing_totals;
mod certain;
mod ballots;
mod response;
mod antithetic;
mod conditioned;
mod draws;
mod totals;
#[cfg(test)]
mod brute;
mod unpublished;
mod campaign_prior;

pub(super) use ballots::Ballots;
pub(super) use campaign_prior::blend;
pub(super) use certain::{Certain, certain};
pub(super) use draws::DrawPlan;
pub(super) use totals::{Block, Conditioned, Lapsed, Totals, Why, enough};
pub(super) use unit_posterior::{ModelNotes, UnitPosterior};
pub(super) use unpublished::unpublished;
