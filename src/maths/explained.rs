//! How much of the spread of one number another explains.

/// Pairs from which on this is said at all.
const FEWEST: usize = 20;

/// Below this share of the spread an earlier vote explains little.
pub(crate) const LITTLE: f64 = 0.25;

/// Squared correlation of pairs by weight; `None` of fewer than twenty, or where nothing spreads.
///
/// # Formula
/// R² = (Σ w (x − x̄)(y − ȳ))² / (Σ w (x − x̄)² Σ w (y − ȳ)²), the part of the spread of y that a straight line on x explains.
pub(crate) fn explained(pairs: &[(f64, f64, f64)]) -> Option<f64> {
    (pairs.len() >= FEWEST).then(|| correlation(pairs))?.map(|r| r * r)
}

/// Correlation of pairs by weight; `None` where nothing spreads.
///
/// # Formula
/// r = Σ w (x − x̄)(y − ȳ) / √(Σ w (x − x̄)² Σ w (y − ȳ)²)
pub(crate) fn correlation(pairs: &[(f64, f64, f64)]) -> Option<f64> {
    let total: f64 = pairs.iter().map(|(w, ..)| w).sum();
    let mean = |of: fn(&(f64, f64, f64)) -> f64| pairs.iter().map(|pair| pair.0 * of(pair)).sum::<f64>() / total;
    let (x_mean, y_mean) = (mean(|pair| pair.1), mean(|pair| pair.2));
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (w, x, y) in pairs {
        let (x, y) = (x - x_mean, y - y_mean);
        (xx, xy, yy) = (xx + w * x * x, xy + w * x * y, yy + w * y * y);
    }
    let r = xy / (xx * yy).sqrt();
    r.is_finite().then_some(r)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_explains_all_and_noise_nothing() {
        let pairs = |y: fn(f64) -> f64| -> Vec<(f64, f64, f64)> {
            (0..40).map(f64::from).map(|x| (1.0 + x, x, y(x))).collect()
        };
        assert!((explained(&pairs(|x| 3.0 - 2.0 * x)).expect("a share") - 1.0).abs() < 1e-12);
        assert!(
            explained(&pairs(|x| if (x as usize).is_multiple_of(2) { 1.0 } else { -1.0 })).expect("a share") < 0.01
        );
        assert_eq!(explained(&pairs(|x| x)[..19]), None); // fewer than twenty
        assert_eq!(explained(&pairs(|_| 1.0)), None); // nothing spreads
    }
}
