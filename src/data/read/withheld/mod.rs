//! Words that ask for an embargo or a rehearsal.

pub(in crate::data::read) mod alike;
pub(in crate::data::read) mod orders;
pub(in crate::data::read) mod secrecy;
