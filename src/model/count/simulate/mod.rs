//! A fitted model and the table → draws of the final totals.
//!
//! Reading order: the ballots still out answer to shifts of their region (`response`) along curves (`chebyshev`); draws come in
//! pairs that mirror each other (`antithetic`) and are reduced to totals as they are made (`draws`); what counted units do
//! not publish is added (`unpublished`); a forecast from the polls may weigh them (`campaign_prior`).

mod response;
mod chebyshev;
mod antithetic;
mod draws;
mod unpublished;
mod campaign_prior;

pub(super) use campaign_prior::{blend, flip};
pub(super) use draws::{Ballots, Block, Certain, DrawPlan, Totals, enough, simulate};
pub(super) use response::{BALLOT_NOISE, Response, out, share_variance, turnout_variance};
pub(super) use unpublished::unpublished;
