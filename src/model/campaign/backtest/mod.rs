//! Past races forecast as of their eve, each with what was known before it.

mod cluster;
mod output;
mod race;
mod run;
mod train;

pub use output::{Backtest, CoverageLine, Difference, ErrorModel, Group, RaceForecast, SystemScore};
pub use race::PastPoll;
pub use run::{BacktestOptions, backtest};
