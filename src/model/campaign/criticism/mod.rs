//! What the model says of each poll, and what its answer rests on (`METHOD.md` §2.6).
//!
//! Models are compared by how the polls foretell one another (`comparison`, `leave_one_out`); the scatter of the polls is held
//! against that of polls which the model makes up (`predictive`, `poll_draws`); what the answer owes to priors (`power_scaling`),
//! to a common error (`break_even`) and to the day (`over_time`).

mod comparison;
mod leave_one_out;
mod predictive;
mod power_scaling;
mod hyperparameters;
mod poll_draws;
mod break_even;
mod given_turnout;
mod over_time;

pub use break_even::{BreakEven, break_even};
pub use comparison::{Comparison, comparison};
pub use given_turnout::{GivenTurnout, given_turnout};
pub use hyperparameters::HyperRange;
pub use leave_one_out::{ForetoldPoll, LeaveOneOut, leave_one_out};
pub use over_time::{ForecastDay, Step, over_time};
pub use poll_draws::{PollDraws, poll_draws};
pub use power_scaling::{PowerScaling, power_scaling};
pub use predictive::{Check, MadeUp, MadeUpPoll, Predictive, checked, predictive};
