//! Forecasts from polls: against the reference values, by hand, in both languages.

mod calibration;
mod command;
mod criticism;
mod flags;
mod forecast;
mod languages;
mod oracles;
mod refused;
mod said;
mod scenarios;
mod support;
