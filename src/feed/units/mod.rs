//! Which of the vote's units each place of a body is.

mod meet;

mod tree;

mod known;

pub(super) use known::Known;
pub(super) use meet::{Met, meet};
