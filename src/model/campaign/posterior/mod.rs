//! The path at every point of the hyperparameters → the latent share on the last day.
//!
//! Reading order: [`Latent`] is the fit on either scale (`latent`); hyperparameters are integrated (`integrate`) over a grid that
//! is laid where the posterior lies (`adaptive`) from nodes along each axis (`axis`, `grid`); on the logit scale every
//! point is a Laplace approximation (`logit`); what each poll does is told without fitting again (`leave_one_out`), and how the others
//! foretell it (`foretold`, `criticised`).

mod criticised;
mod latent;
mod integrate;
mod adaptive;
mod grid;
mod axis;
mod logit;
mod foretold;
mod leave_one_out;

pub(super) use criticised::CampaignDraw;
pub(super) use foretold::Foretold;
pub(super) use latent::{DayShare, Details, Latent};
