//! Turnout by the hour, by side, by region.

mod by_hour;
mod by_side;
mod mobilise;

pub use by_hour::{FinalTurnout, at_hour};
pub use by_side::TurnoutScenario;
pub use mobilise::{Abstainers, abstainers, earlier_share};
