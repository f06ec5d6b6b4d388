//! Special functions that the scores share.

use statrs::function::beta::beta_reg;

/// Quantile of a beta distribution.
///
/// # Formula
/// x with I_x(a, b) = p, by bisection to the last bit: the inverse that statrs has is off by more than 1e-12 in thin tails.
///
/// # Range
/// 0..1; 0 for p ≤ 0 and 1 for p ≥ 1.
///
/// # Example
/// ```
/// assert!((plebis::score::beta_quantile(0.5, 2.0, 2.0) - 0.5).abs() < 1e-15);
/// ```
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    if p <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 {
        return 1.0;
    }
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            break;
        }
        if beta_reg(a, b, middle) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// Modified Bessel function of the second kind.
///
/// # Formula
/// K_ν(x) = ∫₀^∞ exp(−x cosh t) cosh(νt) dt, by the trapezoidal rule, which converges geometrically here.
///
/// # Where
/// ν: order, any real; x > 0.
///
/// # Source
/// Abramowitz, Stegun (1964), equation 9.6.24.
pub(super) fn bessel_k(nu: f64, x: f64) -> f64 {
    const STEP: f64 = 1.0 / 64.0;
    let term = |t: f64| (-x * t.cosh()).exp() * (nu * t).cosh();
    let mut sum = 0.5 * term(0.0);
    for step in 1..4000 {
        let t = f64::from(step) * STEP;
        let next = term(t);
        sum += next;
        // Past its peak the integrand falls without end.
        if next <= sum * 1e-18 && x * t.sinh() > nu {
            break;
        }
    }
    sum * STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bessel_k_of_order_one_half_is_elementary() {
        for x in [0.01_f64, 0.5, 3.0, 40.0] {
            let exact = (std::f64::consts::PI / (2.0 * x)).sqrt() * (-x).exp(); // Abramowitz, Stegun 10.2.17
            assert!((bessel_k(0.5, x) / exact - 1.0).abs() < 1e-12, "{x}");
        }
    }

    #[test]
    fn beta_quantile_inverts_the_distribution_function() {
        for (p, a, b) in [
            (0.025, 46.0, 15.0),
            (0.5, 0.5, 0.5),
            (0.9, 300.0, 2.0),
            (1e-6, 0.5, 300.0),
            (0.05, 1.0, 4160.0),
            (0.975, 4160.0, 1.0),
            (0.999, 1.0, 1.0),
            (0.05, 3744.0, 416.0),
        ] {
            assert!((beta_reg(a, b, beta_quantile(p, a, b)) - p).abs() < 1e-12); // definition
        }
    }
}
