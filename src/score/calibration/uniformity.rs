//! Tests whether transforms are uniform: Kolmogorov-Smirnov, chi-square, Cramér-von Mises.

use nalgebra::DMatrix;
use statrs::{
    distribution::{ChiSquared, ContinuousCDF},
    function::gamma::gamma,
};

use crate::score::special::bessel_k;

/// Three tests of uniformity on 0..1. Small p-values speak against calibration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Uniformity {
    /// Values.
    pub n: usize,
    /// Largest distance of the empirical distribution function from the diagonal.
    pub ks: f64,
    /// Its p-value.
    pub ks_p: f64,
    /// Pearson's statistic over equal bins.
    pub chi2: f64,
    /// Its p-value.
    pub chi2_p: f64,
    /// Cramér-von Mises statistic.
    pub cvm: f64,
    /// Its p-value.
    pub cvm_p: f64,
}

/// Tests of uniformity of n values.
///
/// # Formula
/// With u sorted: D = max(i/n − uᵢ, uᵢ − (i − 1)/n); χ² = Σ(countᵦ − n/B)²/(n/B) with B − 1 degrees of freedom;
/// W² = 1/12n + Σ((2i − 1)/2n − uᵢ)²
///
/// # Assumes
/// Independent values; forecasts made on one night or for one race are not.
///
/// # Errors
/// `None` with fewer than two values, a value outside 0..1 or fewer than two bins.
pub fn uniformity(values: &[f64], bins: usize) -> Option<Uniformity> {
    let n = values.len();
    if n < 2 || bins < 2 || !values.iter().all(|u| (0.0..=1.0).contains(u)) {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let size = n as f64;
    let ranked = || sorted.iter().enumerate().map(|(i, u)| (i as f64, *u));
    let ks = ranked().map(|(i, u)| ((i + 1.0) / size - u).max(u - i / size)).fold(0.0, f64::max);
    let cvm = 1.0 / (12.0 * size) + ranked().map(|(i, u)| ((2.0 * i + 1.0) / (2.0 * size) - u).powi(2)).sum::<f64>();
    let mut counts = vec![0.0; bins];
    for u in &sorted {
        counts[((u * bins as f64) as usize).min(bins - 1)] += 1.0;
    }
    let expected = size / bins as f64;
    let chi2 = counts.iter().map(|count| (count - expected).powi(2) / expected).sum::<f64>();
    Some(Uniformity {
        n,
        ks,
        ks_p: kolmogorov_smirnov_p(ks, n),
        chi2,
        chi2_p: ChiSquared::new(bins as f64 - 1.0).ok()?.sf(chi2),
        cvm,
        cvm_p: cramer_von_mises_p(cvm, n),
    })
}

/// Pr(D ≥ d) of the two-sided Kolmogorov-Smirnov statistic of n uniform values.
///
/// # Formula
/// Exact: Pr(D < d) = (n!/nⁿ) times an entry of the n-th power of a band matrix. Above n = 1000 the limit law
/// 2 Σ(−1)^{k−1} exp(−2k²λ²), λ = d(√n + 0.12 + 0.11/√n).
///
/// # Source
/// Marsaglia, Tsang, Wang (2003), doi:10.18637/jss.v008.i18; Stephens (1970), doi:10.1111/j.2517-6161.1970.tb00821.x.
pub fn kolmogorov_smirnov_p(d: f64, n: usize) -> f64 {
    if d <= 0.5 / n as f64 {
        return 1.0;
    }
    if d >= 1.0 {
        return 0.0;
    }
    let root = (n as f64).sqrt();
    if n > 1000 {
        let lambda = d * (root + 0.12 + 0.11 / root);
        let term = |k: i32| 2.0 * (-1.0_f64).powi(k - 1) * (-2.0 * (f64::from(k) * lambda).powi(2)).exp();
        return (1..=100).map(term).sum::<f64>().clamp(0.0, 1.0);
    }
    let scaled = n as f64 * d;
    let k = scaled.floor() as usize + 1;
    let (m, h) = (2 * k - 1, k as f64 - scaled);
    let mut band = DMatrix::from_fn(m, m, |i, j| if i + 1 < j { 0.0 } else { 1.0 });
    for i in 0..m {
        band[(i, 0)] -= h.powi(i as i32 + 1);
        band[(m - 1, i)] -= h.powi((m - i) as i32);
    }
    band[(m - 1, 0)] += (2.0 * h - 1.0).max(0.0).powi(m as i32);
    for i in 0..m {
        for j in 0..(i + 1).min(m) {
            // Division by (i − j + 1)!, one factor after the other, so that nothing overflows.
            for factor in 1..=(i + 1 - j) {
                band[(i, j)] /= factor as f64;
            }
        }
    }
    let (power, mut log) = scaled_power(band, n);
    // n!/nⁿ in logarithms.
    log += (1..=n).map(|i| (i as f64 / n as f64).ln()).sum::<f64>();
    let below = power[(k - 1, k - 1)].ln() + log;
    (-below.exp_m1()).clamp(0.0, 1.0)
}

/// A matrix power as (matrix, ln of its scale).
fn scaled_power(matrix: DMatrix<f64>, exponent: usize) -> (DMatrix<f64>, f64) {
    let mut result = (DMatrix::identity(matrix.nrows(), matrix.nrows()), 0.0);
    let mut base = (matrix, 0.0);
    let mut left = exponent;
    while left > 0 {
        if left % 2 == 1 {
            result = rescale(&result.0 * &base.0, result.1 + base.1);
        }
        left /= 2;
        if left > 0 {
            base = rescale(&base.0 * &base.0, 2.0 * base.1);
        }
    }
    result
}

fn rescale(matrix: DMatrix<f64>, log: f64) -> (DMatrix<f64>, f64) {
    match matrix.amax() {
        largest if largest > 1e100 => (matrix / largest, log + largest.ln()),
        _ => (matrix, log),
    }
}

/// Pr(W² ≥ w) of the Cramér-von Mises statistic of n uniform values.
///
/// # Formula
/// Pr(W² < w) ≈ V(w)(1 + 1/12n) + ψ(w)/n; V the limit law, ψ the first correction, both series in K_{1/4}, K_{3/4}, K_{5/4}.
///
/// # Range
/// 1 below w = 1/12n, 0 above n/3, where the statistic cannot lie.
///
/// # Source
/// Csörgő, Faraway (1996), equations 1.2, 1.3 and 1.10, doi:10.1111/j.2517-6161.1996.tb02077.x.
pub fn cramer_von_mises_p(w: f64, n: usize) -> f64 {
    let size = n as f64;
    if w <= 1.0 / (12.0 * size) {
        return 1.0;
    }
    if w >= size / 3.0 {
        return 0.0;
    }
    let below = limit_law(w) * (1.0 + 1.0 / (12.0 * size)) + correction(w) / size;
    (1.0 - below).clamp(0.0, 1.0)
}

/// Limit law V(w) of the Cramér-von Mises statistic.
fn limit_law(w: f64) -> f64 {
    let pi = std::f64::consts::PI;
    let term = |k: f64| {
        let (order, scale) = (4.0 * k + 1.0, gamma(k + 0.5) / gamma(k + 1.0) / (pi.powf(1.5) * w.sqrt()));
        let q = order * order / (16.0 * w);
        scale * order.sqrt() * (-q).exp() * bessel_k(0.25, q)
    };
    series(term)
}

/// First correction ψ(w) without its part V(w)/12.
fn correction(w: f64) -> f64 {
    let root_pi = std::f64::consts::PI.sqrt();
    let second = |y: f64| {
        let z = y * y / 4.0;
        (-z).exp() * (y / 2.0).powf(1.5) * (bessel_k(0.25, z) + bessel_k(0.75, z)) / root_pi
    };
    let third = |y: f64| {
        let z = y * y / 4.0;
        let sum = 2.0 * bessel_k(0.25, z) + 3.0 * bessel_k(0.75, z) - bessel_k(1.25, z);
        (-z).exp() / root_pi * (y / 2.0).powf(2.5) * sum
    };
    let (scale, y1, y2) = (2.0 * w.sqrt(), w.powf(0.75), w.powf(1.25));
    let term = |k: f64| {
        let (m, half) = (2.0 * k + 1.0, gamma(k + 0.5));
        let at = |step: f64| (4.0 * k + step) / scale;
        let parts = m * half * second(at(3.0)) / (9.0 * y1)
            + half * third(at(1.0)) / (72.0 * y2)
            + 2.0 * (m + 2.0) * gamma(k + 1.5) * third(at(5.0)) / (12.0 * y2)
            + 7.0 * m * half * (second(at(1.0)) + second(at(5.0))) / (144.0 * y1);
        -parts / (std::f64::consts::PI * gamma(k + 1.0))
    };
    series(term)
}

/// Sum of a fast series until a term no longer counts.
fn series(term: impl Fn(f64) -> f64) -> f64 {
    let mut sum = 0.0;
    for k in 0..40 {
        let next = term(f64::from(k));
        sum += next;
        if next.abs() < 1e-12 {
            break;
        }
    }
    sum
}
