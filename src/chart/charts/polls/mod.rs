//! Charts of polls and how wrong they were.

pub(in crate::chart::charts) mod error_by_horizon;
pub(in crate::chart::charts) mod gap_causes;
pub(in crate::chart::charts) mod house_effects;
pub(in crate::chart::charts) mod hyperparameters;
pub(in crate::chart::charts) mod poll_error_history;
pub(in crate::chart::charts) mod poll_gap;
pub(in crate::chart::charts) mod predictive_check;
pub(in crate::chart::charts) mod share_fan;
mod gap_panel;
mod gap_table;
mod gap_votes;
