//! Observations → the latent path of a campaign, given the hyperparameters (`METHOD.md` §2.2).
//!
//! Reading order: a vote and its choices become a series (`prepared`); observations become the rows of a linear-Gaussian model (`build`, `series`); the path is integrated out by a
//! Kalman filter (`filter`); houses, modes and level follow as one Gaussian (`conditional`),
//! from which the whole campaign can be drawn (`draw`).

mod prepared;
mod build;
mod draw;
mod conditional;
mod filter;
mod series;

pub(super) use build::{Built, contrast};
pub(super) use conditional::{Conditional, Workspace};
pub(super) use draw::{LatentDraw, draw_posterior, draw_prior};
pub(super) use filter::{DaySums, Filtered, filter, path_mean, smooth};
pub(super) use prepared::{Prepared, place_on_scale};
pub(super) use series::{FixedColumn, Row, Series};
