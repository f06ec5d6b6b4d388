//! Whole tables of forecasts → scores by model, and models against each other.

mod cells;
mod columns;
mod compare;
mod evaluate;
mod forecast;
mod group;
mod hubverse;
mod names;
mod one;
mod output;
mod read;
mod sentences;

pub use evaluate::evaluate;
pub use forecast::{Forecast, Prediction};
pub use output::{Coverage, ForecastScore, IntervalRow, ModelScores, Pair, Scores, Transforms};
pub use read::{Forecasts, Outcomes, events_for_shares, read_forecasts, read_outcomes};
