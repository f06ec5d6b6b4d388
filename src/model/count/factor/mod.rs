//! Many earlier votes: their common factors, learned once, carry what is counted to what is not (`METHOD.md` §4).
//!
//! Reading order: earlier votes become angles (`history`), angles become loadings (`loadings`), a snapshot gives the scores
//! (`scores`), replays of the past give the width (`conformal`), and the totals are drawn (`totals`). [`FactorModel`] holds it
//! together (`model`).

mod model;
mod history;
mod loadings;
mod scores;
mod conformal;
mod totals;
#[cfg(test)]
mod cost;

pub(super) use model::FactorFit;
pub(in crate::model) use model::FactorModel;
