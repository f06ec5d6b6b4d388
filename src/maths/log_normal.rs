//! A log-normal between two bounds.

use statrs::function::erf::erfc;

/// Standard deviations between the bounds below which nothing tells where between them a number lies.
const NARROW: f64 = 1e-3;

/// First two moments of a log-normal in units of a bound that lies `beyond` standard deviations above its median,
/// given that it lies between that bound and `most` times as much.
///
/// # Formula
/// E[T^k | c < T < m c] / c^k = exp(-k s b + k² s²/2) (Φ(t - k s) - Φ(b - k s)) / (Φ(t) - Φ(b)), t = b + log(m)/s.
pub(crate) fn moments_between(beyond: f64, most: f64, spread: f64) -> (f64, f64) {
    let tail = |x: f64| 0.5 * erfc(x / std::f64::consts::SQRT_2);
    let top = beyond + most.max(1.0).ln() / spread;
    let between = |shift: f64| tail(beyond - shift) - tail(top - shift);
    // In a narrow gap every number is as likely as another; far below what is expected the register is the likeliest.
    if top - beyond < NARROW {
        let most = most.max(1.0);
        return ((0.5 * (1.0 + most)).max(1.0 + 1e-6), (1.0 + most + most * most) / 3.0);
    }
    if between(0.0) < 1e-12 {
        return (most, most * most);
    }
    let moment =
        |k: f64| (-k * spread * beyond + 0.5 * (k * spread).powi(2)).exp() * between(k * spread) / between(0.0);
    (moment(1.0).clamp(1.0 + 1e-6, most.max(1.0 + 1e-6)), moment(2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_between_two_bounds_agree_with_a_fine_sum() {
        for (beyond, spread, most) in [
            (-3.0, 0.2, f64::INFINITY),
            (0.0, 0.15, f64::INFINITY),
            (2.0, 0.15, f64::INFINITY),
            (5.0, 0.1, f64::INFINITY),
            (-3.0, 0.2, 1.3),
            (0.0, 0.15, 1.1),
            (5.0, 0.1, 1.01),
            (-60.0, 0.1, 1.5), // far below what is expected
            (1.0, 0.15, 1.00001),
        ] {
            let (mut mass, mut first, mut second) = (0.0, 0.0, 0.0);
            let wide = (most.ln() / spread).min(16.0); // 16 sd beyond the bound
            for i in 0..400_000 {
                let z: f64 = beyond + (f64::from(i) + 0.5) * wide / 4e5;
                // In units of the density at the upper end, so that it does not vanish far below the median.
                let (p, t) = ((-0.5 * (z * z - (beyond + wide).min(0.0).powi(2))).exp(), (spread * (z - beyond)).exp());
                (mass, first, second) = (mass + p, first + p * t, second + p * t * t);
            }
            let (mean, square) = moments_between(beyond, most, spread);
            let near = if beyond < -50.0 { 0.01 } else { 1e-5 };
            assert!(
                (mean - first / mass).abs() < near && (square - second / mass).abs() < 3.0 * near,
                "{beyond}: {mean}"
            );
        }
    }
}
