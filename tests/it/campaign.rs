//! Forecasts from polls: against the reference values, by hand, in both languages.

mod calibration;
mod command;
mod criticism;
mod forecast;
mod languages;
mod oracles;
mod refused;
mod scenarios;
mod support;
