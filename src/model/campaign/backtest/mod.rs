//! Past races forecast as of their eve, each with what was known before it (`METHOD.md` §2.9).

mod cluster;
mod learn;
mod output;
mod race;
mod run;
mod score;
mod settings;
mod simplex;
mod summary;

pub use output::{Backtest, CoverageLine, Difference, Group, LearnedScales, RaceForecast, SystemScore};
pub use race::PastPoll;
pub use run::{BacktestOptions, Walk, backtest};
pub use score::ScoredRace;
pub use settings::Settings;
pub use summary::{Facts, summary};
