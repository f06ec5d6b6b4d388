//! What a chart may not do: overlap, fall out of its frame, or say what cannot be read.

mod contrast;
mod layout;
mod poll_gap;
mod sizes;
mod support;
