//! Observations → the latent path of a campaign, given the hyperparameters (`METHOD.md` §2.2).
//!
//! Reading order: observations become the rows of a linear-Gaussian model (`build`, `series`); the path is integrated out by a
//! Kalman filter (`filter`); houses, modes and level follow as one Gaussian (`conditional`).

mod build;
mod series;
mod filter;
mod conditional;

pub(super) use build::{Built, build, contrast};
pub(super) use conditional::{Conditional, Workspace};
pub(super) use filter::{DaySums, Filtered, filter, path_mean, smooth};
pub(super) use series::{FixedColumn, Row, Series};
