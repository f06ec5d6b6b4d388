//! How the ballots that are out in a region answer to shifts of its units: curves instead of a sum over units in every draw (`METHOD.md` §3.9).
//!
//! Reading order: [`Response`] tabulates every region (`region_response`): what is out and where its units stand at the
//! expansion point (`outstanding`), what their shifts have in common (`expansion`), the yes ballots (`share_response`) and the
//! turnout of both sides (`turnout_response`), each a sum over units (`unit_sum`) laid along a polynomial (`chebyshev`).

mod region_response;
mod outstanding;
mod expansion;
mod share_response;
mod turnout_response;
mod unit_sum;
mod chebyshev;

pub(super) use outstanding::Area;
pub(super) use region_response::Response;
pub(super) use share_response::ShareNode;
pub(super) use turnout_response::TurnoutNode;

#[cfg(test)]
pub(super) use expansion::{Expansion, centre};
#[cfg(test)]
pub(super) use outstanding::{expansion_point, size_at};
