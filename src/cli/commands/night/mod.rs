//! The counting night: feeds of counting offices, the watch that follows one, its rehearsal, and what readers are shown.

pub mod convert;
pub mod editions;
pub mod formats;
pub mod rehearse;
pub mod watch;
