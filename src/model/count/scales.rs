//! Prior scales of the swing model, and the profiles that are mixed.

/// Prior scales of a coordinate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scales {
    /// Least sd of the level.
    pub level: f64,
    /// Sd of the level in share of the mean swing counted, where that is larger.
    pub level_share: f64,
    /// Sd of a slope at multiplier 1.
    pub slope: f64,
    /// Sd of the slope on one sd of log size.
    pub size: f64,
    /// Sd of the surface at multiplier 1.
    pub surface: f64,
    /// Sd of a region effect at multiplier 1.
    pub region: f64,
    /// Sd of the shift of what is left of partly counted units against what is counted of them.
    pub rest: f64,
    /// Sd of a unit in the middle of the grid.
    pub unit: f64,
    /// Degrees of freedom of the unit errors.
    pub freedom: f64,
    /// Size, surface and regions grow with the slope's multiplier above 1 to this power.
    pub looser: f64,
    /// Size, surface and regions grow with the mean swing m to this power of 1 + (m / .5)².
    pub swinging: f64,
    /// Weight of these scales among the profiles of a coordinate.
    pub share: f64,
    /// Sds of the log multipliers of slopes, surface, regions and unit sd; 0 = the multiplier stays 1.
    pub spreads: [f64; 4],
    /// The multiplier of the slopes is never below 1.
    pub slope_at_least: bool,
}

impl Scales {
    /// Adaptive scales that are not tied to the swing: sds of level, slope, size, surface, region and unit.
    pub(super) const fn of([level, slope, size, surface, region, unit]: [f64; 6]) -> Self {
        Self {
            level,
            level_share: 0.0,
            slope,
            size,
            surface,
            region,
            rest: 0.15,
            unit,
            freedom: 5.0,
            looser: 0.5,
            swinging: 0.0,
            share: 1.0,
            spreads: [1.5, 0.7, 1.0, 1.0],
            slope_at_least: false,
        }
    }
}

/// Prior scales of a vote with a baseline: profiles of share and turnout, whose posteriors are mixed by their weights.
///
/// The defaults were chosen leaving one vote out (METHOD, "Count"; `examples/count_priors.rs`).
#[derive(Debug, Clone, PartialEq)]
pub struct Priors {
    /// Profiles of the share coordinate.
    pub share: Vec<Scales>,
    /// Profiles of the turnout coordinate.
    pub turnout: Vec<Scales>,
}

impl Default for Priors {
    fn default() -> Self {
        let adaptive = Scales {
            level_share: 1.0,
            swinging: 0.25,
            share: 0.5,
            spreads: [1.5, 0.7, 0.7, 1.0],
            ..Scales::of([0.2, 0.15, 0.08, 0.12, 0.12, 0.12])
        };
        let wide = Scales {
            level_share: 0.5,
            slope: 0.22,
            surface: 0.1,
            region: 0.2,
            looser: 0.0,
            spreads: [1.0, 0.0, 0.7, 1.0],
            slope_at_least: true,
            ..adaptive
        };
        let turnout = Scales { level: 0.1, slope: 0.08, surface: 0.06, region: 0.06, share: 1.0, ..adaptive };
        Self { share: vec![adaptive, wide], turnout: vec![turnout] }
    }
}
