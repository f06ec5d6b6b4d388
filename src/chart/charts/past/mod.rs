//! Charts of results by area, also beside an earlier vote.

pub(in crate::chart::charts) mod map_change;
pub(in crate::chart::charts) mod map_places;
pub(in crate::chart::charts) mod map_share;
pub(in crate::chart::charts) mod map_surprise;
pub(in crate::chart::charts) mod map_swing;
pub(in crate::chart::charts) mod swing_vs_baseline;
pub(in crate::chart::charts) mod turnout_by_side;
