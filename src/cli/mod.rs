//! The command line: read, call, write.

mod analysis;
mod args;
mod backtest;
mod backtest_polls;
mod bundle;
mod chart;
mod check;
mod choices;
mod completions;
mod context;
mod errors;
mod errors_words;
mod forecast;
mod gate;
mod new;
mod no_vote;
mod project;
mod replay;
mod replay_campaign;
mod report;
mod run;
mod score;
mod table;
mod votes;

pub use args::Cli;
pub use run::run;
