//! Polls → share on the day (`METHOD.md` §2).
//!
//! [`forecast`] is the pipeline. Reading order, which is also the order of the imports, top to bottom:
//!
//! | room | takes | gives |
//! |---|---|---|
//! | `forecast`, `replay` | a vote | the forecast; the forecast of every day |
//! | `criticism` | the fit | how the model would have foretold each poll, and polls that it makes up |
//! | `report` | the fit and the outcome | houses, modes, polls, other choices, assumptions |
//! | `election_day` | the latent share | the share on the day |
//! | `posterior` | the path at given hyperparameters | the latent share, hyperparameters integrated |
//! | [`backtest`] | polls of past races | scores, and the scales that they teach |
//! | `path` | observations | a Gaussian, given the hyperparameters |
//! | `observation` | polls | who enters, with which share and variance |
//! | `priors`, `mixture`, `output`, `options` | – | the tables and types that all of them use |

mod criticism;

mod forecast;
mod replay;

mod report;

mod election_day;

mod posterior;

pub mod backtest;

mod path;

mod observation;

mod priors;
mod mixture;
mod output;
mod options;

pub use criticism::{
    BreakEven, Check, Comparison, ForecastDay, ForetoldPoll, GivenTurnout, HyperRange, LeaveOneOut, MadeUp, MadeUpPoll,
    PollDraws, PowerScaling, Predictive, Step, break_even, checked, comparison, given_turnout, leave_one_out,
    over_time, poll_draws, power_scaling, predictive,
};
pub use forecast::forecast;
pub use options::{
    ElectionDayError, GridChoice, Hyper, Mobilise, Options, PriorChoice, Scale, Shift, TurnoutBySide, UndecidedRule,
};
pub use output::{
    Alternative, Component, Components, Forecast, HouseEffect, Integration, MeanSd, ModeContrast, ModeEffect, PathDay,
    PollUse, PriorUse, ScaleFit, Sensitivity, Surprise,
};
pub use priors::{LOGIT_PRIORS, NAMES as PRIOR_NAMES, Priors, SHARE_PRIORS};
pub use replay::{ReplayDay, replay};

use mixture::{LARGEST_SD, Mixture, OUTSIDE, Part, bounded};
