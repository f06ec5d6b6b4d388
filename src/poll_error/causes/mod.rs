//! What could explain the gap between polls and result: one cause a file, then the table.

mod case;
mod house_mode;
mod late_swing;
mod name;
mod rounding;
mod sampling;
mod table;
mod turnout_by_side;
mod undecided;

pub(super) use case::Case;
pub use name::CauseName;
pub(super) use table::{Detail, Fact, facts};
