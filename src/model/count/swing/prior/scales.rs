//! The numbers that the prior of one coordinate consists of (`METHOD.md` §3.3).

/// Prior scales of a coordinate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scales {
    /// Least sd of the level.
    pub level: f64,
    /// Sd of the level in share of the mean swing counted, where that is larger.
    pub level_share: f64,
    /// Mean of the slope on the baseline: places that were extreme are less so the next time.
    pub slope_mean: f64,
    /// Sd of a slope at multiplier 1.
    pub slope: f64,
    /// Sd of the slope on one sd of log size.
    pub size: f64,
    /// Sd of the surface at multiplier 1.
    pub surface: f64,
    /// Sd of a region effect at multiplier 1.
    pub region: f64,
    /// Sd of the part of the swing that comes from one side's staying away, at multiplier 1 of the slope; 0 = no part.
    pub abstention: f64,
    /// Sd of the shift of what is left of partly counted units against what is counted of them.
    pub remainder: f64,
    /// Sds of what is out against what is counted, in unit sds: of all of it, and for an sd of baseline log odds and of log size
    /// between a unit and the mean of what is counted.
    pub discrepancy: [f64; 3],
    /// Sd of a unit in the middle of the grid.
    pub unit: f64,
    /// Degrees of freedom of the unit errors.
    pub freedom: f64,
    /// Size, surface and regions grow with the slope's multiplier above 1 to this power.
    pub looser: f64,
    /// So does the level to this one.
    pub level_looser: f64,
    /// Size, surface and regions grow with the mean swing m to this power of 1 + (m / .5)².
    pub swinging: f64,
    /// Sds of the log multipliers of slopes, surface, regions and unit sd; 0 = the multiplier stays 1.
    pub spreads: [f64; 4],
}

impl Scales {
    /// Adaptive scales that are not tied to the swing: sds of level, slope, size, surface, region and unit.
    pub const fn of([level, slope, size, surface, region, unit]: [f64; 6]) -> Self {
        Self {
            level,
            level_share: 0.0,
            slope_mean: 0.0,
            slope,
            size,
            surface,
            region,
            abstention: 0.0,
            remainder: 0.15,
            discrepancy: [0.0; 3],
            unit,
            freedom: 5.0,
            looser: 0.5,
            level_looser: 0.0,
            swinging: 0.0,
            spreads: [1.5, 0.7, 1.0, 1.0],
        }
    }
}
