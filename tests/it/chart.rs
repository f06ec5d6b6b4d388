//! What a chart may not do: overlap, fall out of its frame, or say what cannot be read.

mod contrast;
mod desk;
mod edited;
mod formats;
mod layout;
mod night_story;
mod pictures;
mod poll_gap;
mod scripts;
mod sizes;
mod support;
mod vega;
