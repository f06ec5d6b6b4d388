//! What one counted unit says of a coordinate (`METHOD.md` §3.7).

use crate::model::count::expit;

/// One counted unit's deviation from its start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// Row of the table.
    pub row: usize,
    /// Coordinate counted minus coordinate of the start.
    pub swing: f64,
    /// Variance known beforehand, the counting error of this vote apart.
    pub variance: f64,
    /// Expected ballots: what the unit weighs in the mean swing.
    pub weight: f64,
    /// What the unit weighs in the fit; 1 where every unit tells as much.
    pub tilt: f64,
    /// What was counted, for the response at a fitted value.
    pub counted: CountedResponse,
}

/// What was counted of a unit, on its natural scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CountedResponse {
    /// Share of a number of ballots or persons; start of the coordinate.
    Share { baseline: f64, share: f64, of: f64 },
    /// Number of ballots against the number the start expects; their counting variance.
    Ratio { ratio: f64, counting: f64 },
}

impl CountedResponse {
    /// Swing and counting variance seen from a fitted swing.
    ///
    /// # Formula
    /// p = expit(start + fit): fit + (share - p)/(p q), variance 1/(n p q); μ = e^fit: fit + ratio/μ - 1.
    /// Linear in what was counted, so the sum over units is met without bias, zero counts included.
    pub fn at(&self, fit: f64) -> (f64, f64) {
        match *self {
            Self::Share { baseline, share, of } => {
                let p = expit(baseline + fit).clamp(1e-5, 1.0 - 1e-5);
                let slope = p * (1.0 - p);
                (fit + (share - p) / slope, 1.0 / ((of + 2.0) * slope))
            }
            Self::Ratio { ratio, counting } => (fit + ratio / fit.exp() - 1.0, counting),
        }
    }

    /// Second derivative of what is expected over the first: 1 - 2p; 1.
    pub fn bend(&self, fit: f64) -> f64 {
        match *self {
            Self::Share { baseline, .. } => 1.0 - 2.0 * expit(baseline + fit),
            Self::Ratio { .. } => 1.0,
        }
    }
}

/// Mean swing, each unit weighed by its expected ballots; 0 without a count.
pub(super) fn mean_swing(observations: &[Observation]) -> f64 {
    let total: f64 = observations.iter().map(|o| o.weight).sum();
    observations.iter().map(|o| o.weight * o.swing).sum::<f64>() / total.max(1.0)
}
