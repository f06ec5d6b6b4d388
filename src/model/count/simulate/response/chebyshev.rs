//! Smooth functions of one number each, evaluated side by side.

use crate::model::vector::{add_scaled, dot};
use std::f64::consts::PI;

/// Terms of the polynomials: two, and four for every further walk over the areas.
const FIRST: usize = 2;
const NEXT: usize = 4;
const MOST_WALKS: usize = 6;
/// Error that the number of terms is chosen for, relative to a function that bends like the logistic one.
const ERROR: f64 = 1e-6;

/// Polynomials through a function's values at Chebyshev points, one an area, constant beyond ± their half-width.
#[derive(Debug, Clone)]
pub struct Curves {
    /// One over the half-widths.
    inverse: Vec<f64>,
    /// By power, the highest first: coefficients of all areas.
    coefficients: Vec<f64>,
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
        let walks = (-ERROR.ln() / rho.ln() - FIRST as f64) / NEXT as f64;
        let terms = FIRST + NEXT * (walks.ceil() as usize).clamp(1, MOST_WALKS);
        let points: Vec<f64> = (0..terms).map(|j| (PI * (j as f64 + 0.5) / terms as f64).cos()).collect();
        let transform = powers_from_values(terms);
        let mut coefficients = vec![0.0; n * terms];
        for (area, half) in half_widths.iter().enumerate() {
            let arguments: Vec<f64> = points.iter().map(|x| x * half).collect();
            let values = f(area, &arguments);
            for (place, weights) in transform.chunks_exact(terms).rev().enumerate() {
                coefficients[place * n + area] = dot(weights, &values);
            }
        }
        Self { inverse: half_widths.iter().map(|half| 1.0 / half.max(1e-300)).collect(), coefficients }
    }

    /// Values at `x`, one an area; the arguments are scaled to ± 1 in place.
    pub fn at(&self, x: &mut [f64], values: &mut [f64]) {
        let n = self.inverse.len();
        let (first, next) = self.coefficients.split_at(FIRST * n);
        begin(x, &self.inverse, first, values);
        for powers in next.chunks_exact(NEXT * n) {
            go_on(x, powers, values);
        }
    }
}

/// Arguments in half-widths, cut at ± 1, and the two highest powers at them.
#[inline(never)]
fn begin(x: &mut [f64], inverse: &[f64], powers: &[f64], values: &mut [f64]) {
    let n = inverse.len();
    let ((a, b), x, values) = (powers.split_at(n), &mut x[..n], &mut values[..n]);
    let b = &b[..n];
    // Indices, here and below, because these loops are short and many.
    for i in 0..n {
        let t = (x[i] * inverse[i]).clamp(-1.0, 1.0);
        (x[i], values[i]) = (t, a[i] * t + b[i]);
    }
}

/// The values times the next four powers of the arguments, with their coefficients.
#[inline(never)]
fn go_on(t: &[f64], powers: &[f64], values: &mut [f64]) {
    let n = t.len();
    let ((a, b), values) = (powers.split_at(2 * n), &mut values[..n]);
    let ((a, b), (c, d)) = (a.split_at(n), b.split_at(n));
    let (b, c, d) = (&b[..n], &c[..n], &d[..n]);
    for i in 0..n {
        values[i] = (((values[i] * t[i] + a[i]) * t[i] + b[i]) * t[i] + c[i]) * t[i] + d[i];
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
        // T_k at the points is a cosine too.
        let wave: Vec<f64> = (0..n).map(|j| weight * (PI * k as f64 * (j as f64 + 0.5) / n as f64).cos()).collect();
        for (power, times) in powers.iter().enumerate() {
            add_scaled(&mut transform[power * n..(power + 1) * n], *times, &wave);
        }
    }
    transform
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::count::expit;

    #[test]
    fn curves_are_the_functions_they_stand_for() {
        // Half-widths from a well known region to one of which nothing is known.
        let halves = [0.05, 0.4, 1.0, 2.0, 3.0, 5.0];
        let f = |area: usize, b: f64| 1000.0 * expit(0.3 * area as f64 - 0.5 + b);
        let curves = Curves::new(&halves, |area, b| b.iter().map(|b| f(area, *b)).collect());
        let mut values = [0.0; 6];
        for place in [-1.2, -1.0, -0.63, -0.2, 0.0, 0.31, 0.77, 1.0] {
            curves.at(&mut halves.map(|half| place * half), &mut values);
            for (area, (half, value)) in halves.iter().zip(values).enumerate() {
                let expected = f(area, f64::clamp(place, -1.0, 1.0) * half);
                // Half a ten-thousandth of the 1000 ballots at most, also at half-width 5.
                assert!((value - expected).abs() < 0.05, "{area} {place}: {value} {expected}");
            }
        }
    }
}
