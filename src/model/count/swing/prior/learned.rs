//! Prior scales learned from past votes. Written by `examples/research/count_scales.rs`, not by hand.

use super::scales::Scales;

/// Scales of the share coordinate.
pub(super) const SHARE: Scales = Scales {
    level: 0.273,
    level_share: 0.558,
    slope_mean: -0.0723,
    slope: 0.161,
    size: 0.065,
    surface: 0.16,
    region: 0.224,
    abstention: 0.0,
    remainder: 0.15,
    discrepancy: [0.0271, 0.0862, 0.0981],
    unit: 0.143,
    freedom: 4.0,
    looser: 0.0,
    level_looser: 0.472,
    swinging: 0.279,
    spreads: [2.0, 0.391, 0.736, 0.277],
};

/// Scales of the turnout coordinate.
pub(super) const TURNOUT: Scales = Scales {
    level: 0.0659,
    level_share: 0.246,
    slope_mean: 0.0,
    slope: 0.0576,
    size: 0.179,
    surface: 0.25,
    region: 0.0897,
    abstention: 0.12,
    remainder: 0.15,
    discrepancy: [0.0452, 0.338, 0.6],
    unit: 0.124,
    freedom: 4.12,
    looser: 0.5,
    level_looser: 0.322,
    swinging: 0.0,
    spreads: [1.84, 1.3, 0.258, 0.958],
};
