//! Charts of equally likely outcomes.

pub(in crate::chart::charts) mod outcome_cards;
pub(in crate::chart::charts) mod outcome_dots;
pub(in crate::chart::charts) mod outcomes;
