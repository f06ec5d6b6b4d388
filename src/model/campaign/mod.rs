//! Polls → share on the day (`METHOD.md` §2).
//!
//! [`forecast`] is the pipeline. Reading order, which is also the order of the imports, top to bottom:
//!
//! | room | takes | gives |
//! |---|---|---|
//! | `forecast`, `replay` | a vote | the forecast; the forecast of every day |
//! | `report` | the fit and the outcome | houses, modes, polls, other choices, assumptions |
//! | `election_day` | the latent share | the share on the day |
//! | `posterior` | the path at given hyperparameters | the latent share, hyperparameters integrated |
//! | [`backtest`] | polls of past races | scores, and the scales that they teach |
//! | `path` | observations | a Gaussian, given the hyperparameters |
//! | `observation` | polls | who enters, with which share and variance |
//! | `priors`, `bounded`, `mixture`, `output`, `options` | – | the tables and types that all of them use |

mod forecast;
mod replay;

mod report;

mod election_day;

mod posterior;

pub mod backtest;

mod path;

mod observation;

mod priors;
mod bounded;
mod mixture;
mod output;
mod options;

pub use forecast::forecast;
pub use options::{
    ElectionDayError, GridChoice, Hyper, Mobilise, Options, PriorChoice, Scale, Shift, TurnoutBySide, UndecidedRule,
};
pub use output::{
    Alternative, Component, Components, Forecast, HouseEffect, Integration, MeanSd, ModeContrast, ModeEffect, PathDay,
    PollUse, PriorUse, ScaleFit, Sensitivity, Surprise,
};
pub use priors::{LOGIT_PRIORS, Priors, SHARE_PRIORS};
pub use replay::{ReplayDay, replay};

use bounded::{LARGEST_SD, OUTSIDE, bounded};
use mixture::{Mixture, Part};
