//! A normal number above a bound.

use statrs::function::erf::erfc;

/// Bounds from which on the tail is taken for an exponential one.
const FAR: f64 = 8.0;

/// Mean and sd of a standard normal number given that it is above `bound`.
///
/// # Formula
/// λ = φ(b)/Φ(−b); mean λ, variance 1 + bλ − λ². Far out λ ≈ b + 1/b and the sd 1/b.
pub(crate) fn normal_above(bound: f64) -> (f64, f64) {
    if bound > FAR {
        return (bound + 1.0 / bound, 1.0 / bound);
    }
    let density = (-0.5 * bound * bound).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let ratio = density / (0.5 * erfc(bound / std::f64::consts::SQRT_2));
    (ratio, (1.0 + bound * ratio - ratio * ratio).max(0.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_above_a_bound_agree_with_a_fine_sum() {
        for bound in [-9.0, -1.0, 0.0, 1.5, 5.0] {
            let (mut mass, mut first, mut second) = (0.0, 0.0, 0.0);
            for i in 0..200_000 {
                let z: f64 = f64::from(i).mul_add(1e-4, bound + 5e-5); // to 20 above the bound
                let p = (-0.5 * (z * z - bound.max(0.0).powi(2))).exp();
                (mass, first, second) = (mass + p, first + p * z, second + p * z * z);
            }
            let (mean, sd) = normal_above(bound);
            assert!((mean - first / mass).abs() < 1e-5, "{bound}: {mean}");
            assert!((sd - (second / mass - (first / mass).powi(2)).sqrt()).abs() < 1e-4, "{bound}: {sd}");
        }
        let (near, far) = (normal_above(7.9), normal_above(8.1));
        assert!((far.0 - near.0 - 0.2).abs() < 0.01 && (far.1 - near.1).abs() < 0.01); // both branches meet
    }
}
