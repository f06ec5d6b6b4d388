//! The posterior of the effects at one set of scales.

use super::arrowhead::ArrowheadFactor;
use super::design::Effects;

/// Posterior of the effects at one node of the grid.
#[derive(Debug, Clone)]
pub struct GridNode {
    /// Posterior weight; the weights of a fit sum to 1.
    pub weight: f64,
    /// Variance of a unit's error (of the Student-t, not its scale).
    pub unit_variance: f64,
    /// Mean of the effects.
    pub mean: Effects,
    /// Factor of their precision.
    pub precision: ArrowheadFactor,
    /// Step along the axis of the unit errors.
    pub(super) step: i32,
}
