//! Polls → share on the day.

mod output;

pub use output::{Component, Components, Forecast, HouseEffect, MeanSd, ModeEffect, PathDay, PollUse};
