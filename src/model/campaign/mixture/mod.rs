//! Mixtures of normals, and the moments of a share that a normal gives.

mod bounded;
mod normals;

pub(super) use bounded::{LARGEST_SD, OUTSIDE, bounded};
pub(super) use normals::{Mixture, Part, normal_quantile};
