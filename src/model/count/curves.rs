//! Smooth functions of one number each, evaluated side by side.

use crate::model::vector::dot;
use std::{f64::consts::PI, ops::Range};

/// Functions evaluated together: as many as make the compiler use wide registers.
const LANES: usize = 8;
/// Degrees of the polynomials; odd.
const LEAST_DEGREE: usize = 7;
const MOST_DEGREE: usize = 23;
/// Error that the degree is chosen for, relative to a function that bends like the logistic one.
const ERROR: f64 = 1e-6;

/// Polynomials through a function's values at Chebyshev points, one an area, constant beyond ± their half-width.
#[derive(Debug, Clone)]
pub(super) struct Curves {
    n: usize,
    terms: usize,
    /// One over the half-widths.
    inverse: Vec<f64>,
    /// By group of areas and power.
    coefficients: Vec<[f64; LANES]>,
}

impl Curves {
    /// Through the values that `f` gives for an area and a list of arguments within ± its half-width.
    ///
    /// # Formula
    /// Interpolation at cos(π(j + ½)/m) times the half-width h; the logistic function has poles at ±iπ, so its error falls as
    /// ρ^-m with ρ = π/h + √(1 + (π/h)²).
    ///
    /// # Source
    /// Trefethen (2013), "Approximation theory and approximation practice", chapter 8, isbn:978-1-611972-39-9.
    pub fn new(half_widths: &[f64], mut f: impl FnMut(usize, &[f64]) -> Vec<f64>) -> Self {
        let n = half_widths.len();
        let widest = half_widths.iter().copied().fold(1e-6, f64::max);
        let rho = PI / widest + (1.0 + (PI / widest).powi(2)).sqrt();
        let terms = 2 * ((-ERROR.ln() / rho.ln() / 2.0).ceil().min(100.0) as usize);
        let terms = terms.clamp(LEAST_DEGREE + 1, MOST_DEGREE + 1);
        let points: Vec<f64> = (0..terms).map(|j| (PI * (j as f64 + 0.5) / terms as f64).cos()).collect();
        let transform = powers_from_values(terms);
        let mut coefficients = vec![[0.0; LANES]; n.div_ceil(LANES) * terms];
        for (area, half) in half_widths.iter().enumerate() {
            let arguments: Vec<f64> = points.iter().map(|x| x * half).collect();
            let values = f(area, &arguments);
            for (power, weights) in transform.chunks_exact(terms).enumerate() {
                coefficients[area / LANES * terms + power][area % LANES] = dot(weights, &values);
            }
        }
        Self { n, terms, inverse: half_widths.iter().map(|half| 1.0 / half.max(1e-300)).collect(), coefficients }
    }

    /// Values at `x` and at `-x`.
    pub fn both(&self, x: &[f64], plus: &mut [f64], minus: &mut [f64]) {
        for (group, powers) in self.coefficients.chunks_exact(self.terms).enumerate() {
            let (at, even, odd) = self.parts(group, powers, x);
            for (lane, area) in at.enumerate() {
                plus[area] = even[lane] + odd[lane];
                minus[area] = even[lane] - odd[lane];
            }
        }
    }

    /// Values at `x`.
    pub fn at(&self, x: &[f64], values: &mut [f64]) {
        for (group, powers) in self.coefficients.chunks_exact(self.terms).enumerate() {
            let (at, even, odd) = self.parts(group, powers, x);
            for (lane, area) in at.enumerate() {
                values[area] = even[lane] + odd[lane];
            }
        }
    }

    /// Areas of a group and the even and the odd part of their functions.
    #[allow(clippy::needless_range_loop, reason = "a loop over lanes becomes one instruction, an iterator may not")]
    fn parts(&self, group: usize, powers: &[[f64; LANES]], x: &[f64]) -> (Range<usize>, [f64; LANES], [f64; LANES]) {
        let at = group * LANES..self.n.min((group + 1) * LANES);
        let (mut t, mut square) = ([0.0; LANES], [0.0; LANES]);
        for (lane, area) in at.clone().enumerate() {
            t[lane] = (x[area] * self.inverse[area]).clamp(-1.0, 1.0);
            square[lane] = t[lane] * t[lane];
        }
        let (mut even, mut odd) = ([0.0; LANES], [0.0; LANES]);
        for pair in powers.rchunks_exact(2) {
            for lane in 0..LANES {
                even[lane] = even[lane] * square[lane] + pair[0][lane];
                odd[lane] = odd[lane] * square[lane] + pair[1][lane];
            }
        }
        for lane in 0..LANES {
            odd[lane] *= t[lane];
        }
        (at, even, odd)
    }
}

/// Matrix that turns the values at the n Chebyshev points into coefficients by power, row after row.
fn powers_from_values(n: usize) -> Vec<f64> {
    let mut all: Vec<Vec<f64>> = vec![vec![1.0], vec![0.0, 1.0]];
    for k in 2..n {
        let mut next = vec![0.0; k + 1];
        all[k - 1].iter().enumerate().for_each(|(power, c)| next[power + 1] += 2.0 * c);
        all[k - 2].iter().enumerate().for_each(|(power, c)| next[power] -= c);
        all.push(next);
    }
    let mut transform = vec![0.0; n * n];
    for (k, powers) in all.iter().take(n).enumerate() {
        let weight = if k == 0 { 1.0 } else { 2.0 } / n as f64;
        for (power, times) in powers.iter().enumerate() {
            for (j, entry) in transform[power * n..(power + 1) * n].iter_mut().enumerate() {
                // T_k at the points is a cosine too.
                *entry += weight * times * (PI * k as f64 * (j as f64 + 0.5) / n as f64).cos();
            }
        }
    }
    transform
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::count::form::expit;

    #[test]
    fn curves_are_the_functions_they_stand_for() {
        // Half-widths from a well known region to one of which nothing is known; six areas leave a group half full.
        let halves = [0.05, 0.4, 1.0, 2.0, 3.0, 5.0];
        let f = |area: usize, b: f64| 1000.0 * expit(0.3 * area as f64 - 0.5 + b);
        let curves = Curves::new(&halves, |area, b| b.iter().map(|b| f(area, *b)).collect());
        let (mut plus, mut minus, mut alone) = ([0.0; 6], [0.0; 6], [0.0; 6]);
        for t in [-1.2, -1.0, -0.63, -0.2, 0.0, 0.31, 0.77, 1.0] {
            let x: Vec<f64> = halves.iter().map(|half| t * half).collect();
            curves.both(&x, &mut plus, &mut minus);
            curves.at(&x, &mut alone);
            for (area, half) in halves.iter().enumerate() {
                let end = f64::clamp(t, -1.0, 1.0) * half;
                // Half a ten-thousandth of the 1000 ballots at most, also at half-width 5.
                assert!((plus[area] - f(area, end)).abs() < 0.05, "{area} {t}: {} {}", plus[area], f(area, end));
                assert!((minus[area] - f(area, -end)).abs() < 0.05 && (alone[area] - plus[area]).abs() < 1e-6);
            }
        }
    }
}
