//! Partial returns → final share.

mod output;

pub use output::{Counted, OrderModel, Outstanding, Projection, ProjectionDraws, RegionProjection, Unusual};
