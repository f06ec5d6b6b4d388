//! How charts look: spec → sheet → SVG. Layout is computed for each format.

mod axis;
mod canvas;
mod cards;
mod clip;
mod clusters;
mod dots;
mod frame;
mod geometry;
mod guides;
mod hatch;
mod map;
mod map_labels;
mod outline;
mod picture;
mod rows;
mod scatter;
mod series;
mod sheet;
mod stacks;
mod text;

pub use outline::word;
pub use picture::{Drawing, drawing, svg};
pub use text::{REGULAR, SEMIBOLD};
