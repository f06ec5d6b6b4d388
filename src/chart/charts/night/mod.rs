//! Charts of a counting night.

pub(in crate::chart::charts) mod calibration;
pub(in crate::chart::charts) mod count_so_far;
pub(in crate::chart::charts) mod night_projection;
pub(in crate::chart::charts) mod night_story;
pub(in crate::chart::charts) mod outstanding_by_region;
mod replayed;
mod story_title;
mod told_moments;
