//! Partial returns → final share.

mod output;

pub use output::{
    Counted, Night, NightPoint, OrderModel, Outstanding, Projection, ProjectionDraws, RegionProjection, Unusual,
};
