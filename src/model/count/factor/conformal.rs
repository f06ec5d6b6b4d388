//! Replay calibration: how wrong past votes would have been projected from the same counted units (`METHOD.md` §4.2).

use std::f64::consts::SQRT_2;

use statrs::function::erf::erf_inv;

/// How far from its middle a total lies, by what past votes did: quantiles of their standardised errors.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ConformalScale {
    /// Standard normal distances at which the steps stand, ascending from 0.
    normal: Vec<f64>,
    /// Error, in model standard deviations, that belongs to each.
    error: Vec<f64>,
}

impl ConformalScale {
    /// From the standardised errors of J past votes.
    ///
    /// # Formula
    /// The k-th smallest |error| is the central quantile of level k/(J + 1); between them linear in the normal distance of the
    /// level, beyond the last proportional.
    ///
    /// # Source
    /// Vovk, Gammerman, Shafer (2005), "Algorithmic learning in a random world" (ranks among exchangeable errors).
    pub fn new(errors: &[f64]) -> Self {
        let mut sorted: Vec<f64> = errors.iter().map(|error| error.abs()).filter(|error| error.is_finite()).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        let steps = (sorted.len() + 1) as f64;
        let (mut normal, mut error) = (vec![0.0], vec![0.0]);
        for (k, size) in sorted.into_iter().enumerate() {
            normal.push(normal_distance((k + 1) as f64 / steps));
            error.push(size);
        }
        if normal.len() == 1 {
            normal.push(1.0);
            error.push(1.0);
        }
        Self { normal, error }
    }

    /// Error that belongs to a normal distance from the middle.
    pub fn at(&self, distance: f64) -> f64 {
        let x = distance.abs();
        let last = self.normal.len() - 1;
        if x >= self.normal[last] {
            return self.error[last] * x / self.normal[last];
        }
        let above = self.normal.partition_point(|step| *step <= x).max(1).min(last);
        let (x0, x1) = (self.normal[above - 1], self.normal[above]);
        let (y0, y1) = (self.error[above - 1], self.error[above]);
        y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    }
}

/// Distance from 0 within which a standard normal lies with this probability.
fn normal_distance(level: f64) -> f64 {
    SQRT_2 * erf_inv(level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_normal_errors_are_not_stretched() {
        let n = 999;
        let errors: Vec<f64> = (1..=n).map(|k| normal_distance(f64::from(k) / f64::from(n + 1))).collect();
        let conformal = ConformalScale::new(&errors);
        for x in [0.1, 0.6744897501960817, 1.6448536269514722, 2.5] {
            assert!((conformal.at(x) - x).abs() < 1e-9, "{x}: {}", conformal.at(x)); // same ranks, same distances
        }
    }

    #[test]
    fn nine_errors_put_the_ninth_at_the_end_of_the_ninety_per_cent_range() {
        let conformal = ConformalScale::new(&[3.0, -1.0, 2.0, 9.0, -5.0, 4.0, 6.0, 8.0, -7.0]);
        assert!((conformal.at(1.6448536269514722) - 9.0).abs() < 1e-6); // rank 9 of 9: level 9/10
        assert!((conformal.at(0.6744897501960817) - 5.0).abs() < 1e-6); // rank 5 of 9: level 5/10
    }
}
