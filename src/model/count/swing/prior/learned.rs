//! Prior scales learned from past votes. Written by `examples/research/count_scales.rs`, not by hand.

use super::scales::Scales;

/// Scales of the share coordinate.
pub(super) const SHARE: Scales = Scales {
    level: 0.2,
    level_share: 0.473,
    slope_mean: -0.03,
    slope: 0.127,
    size: 0.06,
    surface: 0.12,
    region: 0.13,
    abstention: 0.0,
    remainder: 0.15,
    discrepancy: [0.0459, 0.0729, 0.105],
    unit: 0.13,
    freedom: 11.4,
    looser: 0.0,
    swinging: 0.25,
    spreads: [1.62, 0.5, 0.4, 0.956],
};

/// Scales of the turnout coordinate.
pub(super) const TURNOUT: Scales = Scales {
    level: 0.0659,
    level_share: 0.307,
    slope_mean: 0.0,
    slope: 0.0703,
    size: 0.08,
    surface: 0.0711,
    region: 0.055,
    abstention: 0.12,
    remainder: 0.15,
    discrepancy: [0.0683, 0.404, 0.449],
    unit: 0.135,
    freedom: 4.0,
    looser: 0.5,
    swinging: 0.0,
    spreads: [1.5, 1.01, 0.7, 1.0],
};
