//! Draws that meet what the desk knows: shares of some units, and ballots expected of several together (`METHOD.md` §3.14).
//!
//! Reading order: the sums that draws must meet (`sums`); one draw before it meets them (`proposal`); the shift along which it does,
//! and what it weighs (`meet`). [`conditioned`] draws, weighs and draws again by weight.

mod weighed;
mod meet;
mod proposal;
mod sums;

pub(super) use weighed::conditioned;
