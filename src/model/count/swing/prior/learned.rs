//! Prior scales learned from past votes. Written by `examples/research/count_scales.rs`, not by hand.

use super::scales::Scales;

/// Scales of the share coordinate.
pub(super) const SHARE: Scales = Scales {
    level: 0.22,
    level_share: 0.5,
    slope_mean: -0.03,
    slope: 0.1,
    size: 0.065,
    surface: 0.16,
    region: 0.15,
    abstention: 0.0,
    remainder: 0.15,
    discrepancy: [0.026, 0.108, 0.094],
    unit: 0.15,
    freedom: 11.4,
    looser: 0.0,
    level_looser: 0.3,
    swinging: 0.279,
    spreads: [2.0, 0.5, 0.5, 0.8],
};

/// Scales of the turnout coordinate.
pub(super) const TURNOUT: Scales = Scales {
    level: 0.0659,
    level_share: 0.383,
    slope_mean: 0.0,
    slope: 0.0703,
    size: 0.0779,
    surface: 0.113,
    region: 0.0647,
    abstention: 0.12,
    remainder: 0.15,
    discrepancy: [0.0683, 0.491, 0.6],
    unit: 0.135,
    freedom: 4.12,
    looser: 0.5,
    level_looser: 0.3,
    swinging: 0.0,
    spreads: [1.6, 0.64, 0.7, 0.815],
};
