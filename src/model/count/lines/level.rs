//! The level that a printed figure needs.

use rand::RngExt;
use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::draws::Rng;
use crate::model::count::{expit, logit};

/// Shift that brings Σ w expit(x + shift) / Σ w between two ends: a draw from its prior there, and the prior's mass there.
pub(super) fn solve(rng: &mut Rng, weights: &[f64], x: &[f64], ends: (f64, f64), mean: f64, sd: f64) -> (f64, f64) {
    let u: f64 = rng.random();
    let total: f64 = weights.iter().sum();
    if total <= 0.0 || ends.0 > ends.1 {
        return (0.0, 0.0);
    }
    let middle = logit(0.5 * (ends.0 + ends.1));
    let at = |shift: f64| {
        let (mut sum, mut slope) = (0.0, 0.0);
        for (w, x) in weights.iter().zip(x) {
            let p = expit(x + shift);
            sum += w * p;
            slope += w * p * (1.0 - p);
        }
        let p = (sum / total).clamp(1e-12, 1.0 - 1e-12);
        (logit(p), (slope / total / (p * (1.0 - p))).max(1e-6))
    };
    let (mut shift, mut slope) = (0.0, 1.0);
    for _ in 0..20 {
        let (now, s) = at(shift);
        let step = ((middle - now) / s).clamp(-4.0, 4.0);
        (shift, slope) = (shift + step, s);
        if step.abs() < 1e-5 {
            break;
        }
    }
    if ends.0 == ends.1 {
        return (shift, 0.0);
    }
    // Within the rounding the response is straight on the log odds scale.
    let (low, high) = (shift + (logit(ends.0) - middle) / slope, shift + (logit(ends.1) - middle) / slope);
    let Ok(prior) = StudentsT::new(mean, sd, 4.0) else { return (shift, 0.0) };
    let density = |x: f64| prior.cdf(x);
    let mass = (density(high) - density(low)).max(0.0);
    // Narrow against the prior: even between the ends.
    (low + u * (high - low), mass)
}
