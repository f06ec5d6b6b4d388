//! Smooth functions of one number each, evaluated side by side.

use crate::model::vector::{add_scaled, dot};
use std::f64::consts::PI;

/// Numbers of terms of the polynomials; even, so that there are as many even as odd powers.
const LEAST_TERMS: usize = 4;
const MOST_TERMS: usize = 24;
/// Error that the number of terms is chosen for, relative to a function that bends like the logistic one.
const ERROR: f64 = 1e-6;

/// Polynomials through a function's values at Chebyshev points, one an area, constant beyond ± their half-width.
#[derive(Debug, Clone)]
pub(super) struct Curves {
    /// One over the half-widths.
    inverse: Vec<f64>,
    /// By two powers, the highest first: coefficients of the even one of all areas, then of the odd one above it.
    coefficients: Vec<f64>,
}

/// Room to evaluate curves in.
#[derive(Debug, Clone, Default)]
pub(super) struct Room {
    t: Vec<f64>,
    square: Vec<f64>,
    odd: Vec<f64>,
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
        let terms = terms.clamp(LEAST_TERMS, MOST_TERMS);
        let points: Vec<f64> = (0..terms).map(|j| (PI * (j as f64 + 0.5) / terms as f64).cos()).collect();
        let transform = powers_from_values(terms);
        let mut coefficients = vec![0.0; n * terms];
        for (area, half) in half_widths.iter().enumerate() {
            let arguments: Vec<f64> = points.iter().map(|x| x * half).collect();
            let values = f(area, &arguments);
            for (power, weights) in transform.chunks_exact(terms).enumerate() {
                let place = terms - 2 - (power - power % 2) + power % 2;
                coefficients[place * n + area] = dot(weights, &values);
            }
        }
        Self { inverse: half_widths.iter().map(|half| 1.0 / half.max(1e-300)).collect(), coefficients }
    }

    /// Values at `x` and at `-x`.
    pub fn both(&self, x: &[f64], plus: &mut [f64], minus: &mut [f64], room: &mut Room) {
        self.parts(x, plus, room);
        for ((plus, minus), odd) in plus.iter_mut().zip(minus).zip(&room.odd) {
            (*plus, *minus) = (*plus + odd, *plus - odd);
        }
    }

    /// Values at `x`.
    pub fn at(&self, x: &[f64], values: &mut [f64], room: &mut Room) {
        self.parts(x, values, room);
        values.iter_mut().zip(&room.odd).for_each(|(value, odd)| *value += odd);
    }

    /// Even part of every function, and the odd one in the room.
    ///
    /// Power by power for all areas, so that the compiler takes several areas in one instruction.
    fn parts(&self, x: &[f64], even: &mut [f64], room: &mut Room) {
        let n = self.inverse.len();
        let Room { t, square, odd } = room;
        t.clear();
        t.extend(x.iter().zip(&self.inverse).map(|(x, inverse)| (x * inverse).clamp(-1.0, 1.0)));
        square.clear();
        square.extend(t.iter().map(|t| t * t));
        even.fill(0.0);
        odd.clear();
        odd.resize(n, 0.0);
        for powers in self.coefficients.chunks_exact(2 * n) {
            let (of_even, of_odd) = powers.split_at(n);
            times_plus(even, square, of_even);
            times_plus(odd, square, of_odd);
        }
        odd.iter_mut().zip(t).for_each(|(odd, t)| *odd *= *t);
    }
}

/// Every value times its factor plus a number. Indices, because these loops are short and many.
fn times_plus(values: &mut [f64], factors: &[f64], more: &[f64]) {
    let n = values.len().min(factors.len()).min(more.len());
    let (values, factors, more) = (&mut values[..n], &factors[..n], &more[..n]);
    for i in 0..n {
        values[i] = values[i] * factors[i] + more[i];
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
    use crate::model::count::form::expit;

    #[test]
    fn curves_are_the_functions_they_stand_for() {
        // Half-widths from a well known region to one of which nothing is known.
        let halves = [0.05, 0.4, 1.0, 2.0, 3.0, 5.0];
        let f = |area: usize, b: f64| 1000.0 * expit(0.3 * area as f64 - 0.5 + b);
        let curves = Curves::new(&halves, |area, b| b.iter().map(|b| f(area, *b)).collect());
        let (mut plus, mut minus, mut alone) = ([0.0; 6], [0.0; 6], [0.0; 6]);
        let mut room = Room::default();
        for t in [-1.2, -1.0, -0.63, -0.2, 0.0, 0.31, 0.77, 1.0] {
            let x: Vec<f64> = halves.iter().map(|half| t * half).collect();
            curves.both(&x, &mut plus, &mut minus, &mut room);
            curves.at(&x, &mut alone, &mut room);
            for (area, half) in halves.iter().enumerate() {
                let end = f64::clamp(t, -1.0, 1.0) * half;
                // Half a ten-thousandth of the 1000 ballots at most, also at half-width 5.
                assert!((plus[area] - f(area, end)).abs() < 0.05, "{area} {t}: {} {}", plus[area], f(area, end));
                assert!((minus[area] - f(area, -end)).abs() < 0.05 && (alone[area] - plus[area]).abs() < 1e-6);
            }
        }
    }
}
