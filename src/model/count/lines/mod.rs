//! Published aggregate lines alone → a projection, where no unit has reported.
//!
//! Reading order: [`project_lines`] chooses the lines and reads them (`project_lines`), turnouts by the hour are read beside them
//! (`turnout_by_hour`), units are assumed to report in an order that a hint may tilt (`hint`), and counts that meet
//! every line are simulated (`particles`). Beside reports of units lines are a lower bound alone (`lower_bound`).

mod project_lines;
mod select;
mod announced;
mod turnout_by_hour;
mod hint;
mod particles;
mod level;
mod lower_bound;

pub(super) use hint::Order;
pub(super) use lower_bound::hold_lines;
pub(super) use project_lines::project_lines;
