//! Many earlier votes: their common factors, learned once, carry what is counted to what is not.

mod axis;
mod calibrate;
mod condition;
#[cfg(test)]
mod cost;
mod draw;
mod learn;
mod past;
mod predict;

pub(super) use axis::history_units;
pub(super) use predict::FactorModel;
