//! One command a file.

pub mod backtest;
pub mod chart;
pub mod check;
pub mod completions;
pub mod errors;
pub mod feed;
pub mod forecast;
pub mod new;
pub mod project;
pub mod replay;
pub mod report;
pub mod score;
pub mod votes;
