//! Publication: numbered versions, the latest of them, embargo, hold, correction.

mod changes;
mod desk;
mod embargo;
mod layer;
mod live;
mod index;
mod publication;
mod readers;
mod shown;

pub use changes::{changes, counted_csv};
pub use desk::{Said, remember};
pub use embargo::{Embargo, system_clock};
pub use layer::{mark, marked};
pub use publication::{Publication, Terms};
