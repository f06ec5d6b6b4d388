//! Sums over the silent units of a region, each blurred by its own error, at a list of shifts.

/// A silent unit as a curve sees it.
pub(super) struct Unit {
    /// Ballots that its logistic or exponential function is multiplied by.
    pub ballots: f64,
    /// Coordinate at shift 0.
    pub at: f64,
    /// Sd around the region's shift.
    pub apart: f64,
}

/// Coordinates are kept within ± this: beyond it nobody or everybody votes, and no power of e overflows.
const FURTHEST: f64 = 100.0;

/// The three Gauss-Hermite points of a unit's normal spread: weight times ballots, and e to the coordinate.
fn points(unit: &Unit) -> [(f64, f64); 3] {
    let middle = unit.at.clamp(-FURTHEST, FURTHEST).exp();
    let step = (3.0_f64.sqrt() * unit.apart).min(FURTHEST).exp();
    [(4.0, middle), (1.0, middle * step), (1.0, middle / step)].map(|(weight, e)| (weight / 6.0 * unit.ballots, e))
}

/// Sum of ballots · E expit(at + shift + e) at every shift, e normal with sd `apart`.
pub(super) fn logistic(units: impl Iterator<Item = Unit>, shifts: &[f64]) -> Vec<f64> {
    let factors: Vec<f64> = shifts.iter().map(|shift| shift.clamp(-FURTHEST, FURTHEST).exp()).collect();
    let mut sums = vec![0.0; shifts.len()];
    for unit in units {
        for (ballots, e) in points(&unit) {
            // One exponential for all shifts: e^(x + b) = e^x e^b.
            add_shares(&mut sums, ballots, e, &factors);
        }
    }
    sums
}

/// Adds ballots · odds / (1 + odds) at `odds` times every factor. Indices, because these loops are short and many.
fn add_shares(sums: &mut [f64], ballots: f64, odds: f64, factors: &[f64]) {
    let n = sums.len().min(factors.len());
    let (sums, factors) = (&mut sums[..n], &factors[..n]);
    for i in 0..n {
        let odds = odds * factors[i];
        sums[i] += ballots * (odds / (1.0 + odds));
    }
}

/// Sum of ballots · E exp(at + shift + e) at every shift, e normal with sd `apart`.
pub(super) fn exponential(units: impl Iterator<Item = Unit>, shifts: &[f64]) -> Vec<f64> {
    let mean = |unit: &Unit| (unit.at + 0.5 * unit.apart * unit.apart).clamp(-FURTHEST, FURTHEST).exp();
    let sum: f64 = units.map(|unit| unit.ballots * mean(&unit).min(MOST_BALLOTS)).sum();
    shifts.iter().map(|shift| sum * shift.clamp(-FURTHEST, FURTHEST).exp()).collect()
}

/// More valid ballots than this no unit has.
pub(super) const MOST_BALLOTS: f64 = 1e13;
