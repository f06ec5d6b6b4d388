//! The few functions of numbers that several rooms use.

mod clamped;
mod explained;
mod log_normal;
mod log_odds;
mod median;
mod normal_above;
mod percent;

pub(crate) use clamped::clamped;
pub(crate) use explained::{LITTLE, correlation, explained};
pub(crate) use log_normal::moments_between;
pub(crate) use log_odds::{expit, inner_logit, logit};
pub(crate) use median::{median, median_without};
pub(crate) use normal_above::normal_above;
pub(crate) use percent::{percent_of, share_of};
