//! Publication: numbered versions, the latest of them, embargo, hold, correction.

mod changes;
mod desk;
mod embargo;
mod embed;
mod layer;
mod live;
mod index;
mod kept;
mod publication;
mod readers;
mod rhythm;
mod shown;

pub use changes::{changes, counted_csv};
pub use desk::{Said, remember};
pub use embargo::{Embargo, system_clock};
pub use layer::{mark, marked};
pub use publication::{Publication, Terms};
pub use readers::{inputs_seen, listed};
pub use rhythm::Pace;
