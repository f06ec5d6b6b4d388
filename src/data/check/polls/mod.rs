//! Polls, each by itself and beside its neighbours.

pub(in crate::data::check) mod house;
pub(in crate::data::check) mod ids;
pub(in crate::data::check) mod month_first;
pub(in crate::data::check) mod no_poll;
pub(in crate::data::check) mod pairs;
pub(in crate::data::check) mod ranges;
pub(in crate::data::check) mod rows;
pub(in crate::data::check) mod undecided;
pub(in crate::data::check) mod year;

use crate::vote::{Finding, Poll};

/// A finding about one poll.
pub(in crate::data::check) fn at(poll: &Poll, column: &str, finding: Finding) -> Finding {
    finding.at("polls.csv", poll.line).column(column).unit(&poll.poll_id)
}
