//! Published aggregate lines alone → a projection, where no unit has reported (`METHOD.md` §5).
//!
//! Reading order: [`project_lines`] takes the latest usable line of every area (`select`) and what it says (`announced`); turnouts
//! by the hour are read beside it (`turnout_by_hour`); units are assumed to report in an order that a hint may tilt
//! (`hint`); counts that meet every line are simulated
//! (`particles`) from all of these (`line_model`): who is in (`arrival`), how many vote (`turnout_level`), and the level that a
//! printed figure needs (`level`). A line of the whole vote that is complete is told as the count (`complete`); what stands where
//! everything is announced as counted, beside reports of units too, is one rule (`all_in`). Else lines beside reports of
//! units are a lower bound alone (`lower_bound`).

mod project_lines;
mod select;
mod announced;
mod turnout_by_hour;
mod hint;
mod particles;
mod line_model;
mod arrival;
mod turnout_level;
mod level;
mod lower_bound;
mod complete;
mod all_in;

pub(super) use all_in::with_whole_line;
pub(super) use hint::ReportingOrder;
pub(super) use lower_bound::hold_lines;
pub(super) use project_lines::project_lines;
