//! How charts look: spec → sheet → SVG. Layout is computed for each format.

mod figures;
mod ink;
mod frame;
mod picture;
mod sheet;

pub use ink::face::{REGULAR, SEMIBOLD};
pub use ink::outline::word;
pub use picture::{Drawing, drawing, svg};
pub use sheet::{bundled_rules, without_bundled};
