//! Moments of a share that a normal gives, kept between 0 and 1.

use super::normals::Mixture;

/// Where no more than this lies outside 0..1 the moments are those of the unbounded mixture, unless its sd is impossible.
pub const OUTSIDE: f64 = 0.01;

/// No share has a larger sd: half of the votes at 0 and half at 1.
pub const LARGEST_SD: f64 = 0.5;

/// Mean and sd of a share that a normal gives: what lies outside 0..1 counts as the end beyond which it lies, so that no
/// sd exceeds one half.
pub fn bounded(mean: f64, sd: f64) -> (f64, f64) {
    if sd <= 0.0 {
        return (mean, sd);
    }
    let normal = Mixture::normal(mean, sd);
    match sd > LARGEST_SD || normal.cdf(0.0) + normal.above(1.0) > OUTSIDE {
        true => normal.moments_between(0.0, 1.0),
        false => (mean, sd),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_kept_between_0_and_1_has_the_moments_worked_out_by_hand() {
        // N(0, 1) cut at 0 and 1: mean φ(0) − φ(1) + Φ(−1) = .3989 − .2420 + .1587; square ½ − .1587 − .2420 + .1587
        let (mean, sd) = bounded(0.0, 1.0);
        assert!((mean - 0.315_627).abs() < 1e-6, "{mean}");
        assert!((sd * sd - (0.258_029 - 0.315_627_f64.powi(2))).abs() < 1e-6, "{sd}");
        assert_eq!(bounded(0.5, 0.05), (0.5, 0.05)); // ten sds from either end: untouched
    }
}
