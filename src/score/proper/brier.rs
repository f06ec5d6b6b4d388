//! Brier score of a probability.

/// Squared difference of a probability and what happened.
///
/// # Formula
/// (p − o)², o = 1 if the event happened, else 0
///
/// # Range
/// 0..1; ideal 0; 0.25 for always saying one half.
///
/// # Source
/// Brier (1950), doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2.
///
/// # Example
/// ```
/// assert_eq!(plebis::score::brier(0.5, true), 0.25);
/// ```
pub fn brier(probability: f64, happened: bool) -> f64 {
    (probability - f64::from(u8::from(happened))).powi(2)
}
