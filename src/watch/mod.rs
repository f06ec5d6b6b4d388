//! The live night: what a source sends is kept before anything is made of it, and each body is weighed against what stood before.
//!
//! A [`Source`] gives bytes; a [`Recording`] keeps them, so that the same numbers follow from them again; an [`Evening`] takes what
//! they say of a vote, body after body, or refuses it and lets the last good one stand. A [`Fault`] spoils a recorded night for a rehearsal.
//!
//! Nothing here knows a model. The clock is read by whoever fetches.

mod evening;

#[cfg(feature = "http")]
mod preview;

mod doubts;

mod fault;

mod recording;

mod embargo;

mod source;

mod signature;

mod entry;

pub use embargo::{embargo_in, keep_embargo};
pub use entry::{Entry, Fetch};
pub use evening::{Evening, Refused, Step};
pub use fault::{Fault, Sent};
#[cfg(feature = "http")]
pub use preview::preview;
pub use recording::{Recording, claim};
pub use signature::{check as check_signature, recorded as recorded_signature};
pub use source::{Answer, Failure, Source};
