//! The findings in words that a desk can print, in English and French.

mod causes;
mod names;
mod sentences;

pub(super) use causes::cause;
pub(super) use names::missing;
pub(super) use sentences::sentences;
