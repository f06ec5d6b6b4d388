//! Two votes on the same ground: units, areas and all ballots of both, side by side.

mod areas;
mod ballots;
mod units;

pub(crate) use areas::{Area, AreaChange, Spread, area_changes, areas, spread};
pub(crate) use ballots::AllBallots;
pub(crate) use units::{UnitPair, correlation, fewest_votes, largest_changes, unit_pairs};
