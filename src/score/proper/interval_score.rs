//! Score of a central prediction interval.

/// Interval score and its three parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IntervalScore {
    /// Width of the interval.
    pub dispersion: f64,
    /// Penalty for lying above what was observed.
    pub overprediction: f64,
    /// Penalty for lying below it.
    pub underprediction: f64,
}

impl IntervalScore {
    /// The sum of the three parts.
    pub fn total(&self) -> f64 {
        self.dispersion + self.overprediction + self.underprediction
    }
}

/// Interval score of a central interval.
///
/// # Formula
/// (u − l) + (2/α)(l − y)₊ + (2/α)(y − u)₊
///
/// # Where
/// l, u: quantiles of level α/2 and 1 − α/2; y: observed.
///
/// # Range
/// ≥ 0 where l ≤ u; ideal 0; in the unit of y.
///
/// # Source
/// Gneiting, Raftery (2007), equation 43, doi:10.1198/016214506000001437.
///
/// # Example
/// ```
/// use plebis::score::interval_score;
/// assert_eq!(interval_score(1.0, 2.0, 0.5, 3.0).total(), 5.0); // width 1 and (2/0.5) · 1
/// ```
pub fn interval_score(lower: f64, upper: f64, alpha: f64, observed: f64) -> IntervalScore {
    IntervalScore {
        dispersion: upper - lower,
        overprediction: 2.0 / alpha * (lower - observed).max(0.0),
        underprediction: 2.0 / alpha * (observed - upper).max(0.0),
    }
}
