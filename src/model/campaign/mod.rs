//! Polls → share on the day.

mod adaptive;
mod axis;
pub mod backtest;
mod bounded;
mod build;
mod compare;
mod conditional;
mod effects;
mod election_day;
mod explain;
mod filter;
mod flags;
mod forecast;
mod grid;
mod latent;
mod logit;
mod mixture;
mod options;
mod outcome;
mod output;
mod posterior;
mod priors;
mod raw;
mod replay;
mod scenario;
mod series;
mod structural;
mod surprise;
mod words;

pub use forecast::forecast;
pub use options::{
    ElectionDayError, GridChoice, Hyper, Mobilise, Options, PriorChoice, Scale, Shift, TurnoutBySide, UndecidedRule,
};
pub use output::{
    Alternative, Component, Components, Forecast, HouseEffect, Integration, MeanSd, ModeEffect, PathDay, PollUse,
    PriorUse, ScaleFit, Sensitivity, Surprise,
};
pub use priors::{LOGIT_PRIORS, PRIOR_TABLE, PriorLine, Priors, SHARE_PRIORS};
pub use replay::{ReplayDay, replay};
