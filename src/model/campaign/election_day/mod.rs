//! The latent share → the share on the day.
//!
//! Reading order: the error that all polls share (`shared_error`), a prior of the result from earlier votes (`earlier_votes`),
//! turnout that differs by side (`turnout_scenario`), and the distribution of the share (`outcome`), of one draw of the
//! path (`on_the_day`).

mod on_the_day;
mod shared_error;
mod earlier_votes;
mod turnout_scenario;
mod outcome;

pub(super) use earlier_votes::Structural;
pub(super) use on_the_day::OnTheDay;
pub(super) use outcome::Outcome;
pub(super) use shared_error::{ElectionDay, us_average_sd};
pub(super) use turnout_scenario::scenario;
