//! Score of one quantile.

/// Quantile (pinball) score.
///
/// # Formula
/// (1{y < q} − τ)(q − y)
///
/// # Where
/// q: predicted quantile of level τ, 0..1; y: observed.
///
/// # Range
/// ≥ 0; ideal 0; in the unit of y.
///
/// # Source
/// Koenker, Bassett (1978), doi:10.2307/1913643.
///
/// # Example
/// ```
/// assert_eq!(plebis::score::quantile_score(0.5, 3.0, 1.0), 1.0);
/// ```
pub fn quantile_score(level: f64, predicted: f64, observed: f64) -> f64 {
    (f64::from(u8::from(observed < predicted)) - level) * (predicted - observed)
}
