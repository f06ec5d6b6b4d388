//! Polls → share on the day.

mod adaptive;
mod axis;
pub mod backtest;
mod build;
mod conditional;
mod election_day;
mod explain;
mod filter;
mod flags;
mod forecast;
mod grid;
mod mixture;
mod options;
mod output;
mod posterior;
mod priors;
mod raw;
mod series;
mod words;

pub use forecast::forecast;
pub use options::{
    ElectionDayError, GridChoice, Hyper, Mobilise, Options, PriorChoice, Scale, Shift, TurnoutBySide, UndecidedRule,
};
pub use output::{Component, Components, Forecast, HouseEffect, Integration, MeanSd, ModeEffect, PathDay, PollUse};
pub use priors::{PRIOR_TABLE, Priors, SHARE_PRIORS};
