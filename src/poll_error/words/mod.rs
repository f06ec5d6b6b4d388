//! The findings as messages that a desk can print.

mod causes;
mod learned;
mod names;
mod sentences;

pub(super) use causes::cause;
pub(super) use learned::{Apart, learned};
pub(super) use names::{left_out, missing};
pub(super) use sentences::sentences;
