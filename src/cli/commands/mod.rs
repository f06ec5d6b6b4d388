//! One command a file.

pub mod backtest;
pub mod chart;
pub mod check;
pub mod errors;
pub mod forecast;
pub mod lists;
pub mod new;
pub mod night;
pub mod project;
pub mod replay;
pub mod report;
pub mod score;
