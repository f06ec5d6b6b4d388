//! How many draws.

/// Draws of a forecast or projection where none are asked for.
pub const DEFAULT_DRAWS: usize = 20_000;

/// Fewer give no quantiles.
pub const FEWEST_DRAWS: usize = 100;

/// No run takes more.
pub const MOST_DRAWS: usize = 10_000_000;

/// Draws that bring the Monte Carlo error of a mean down to `mcse`, in the units of `sd`.
///
/// # Formula
/// S = ⌈(sd / mcse)²⌉, at least [`FEWEST_DRAWS`].
///
/// # Errors
/// Their number where it is above [`MOST_DRAWS`].
///
/// # Example
/// ```
/// assert_eq!(plebis::draws::draws_for(0.05, 0.0002), Ok(62_500)); // 250²
/// assert!(plebis::draws::draws_for(0.05, 0.00001).is_err()); // 25 million
/// ```
pub fn draws_for(sd: f64, mcse: f64) -> Result<usize, f64> {
    let needed = (sd / mcse).powi(2).ceil();
    if needed > MOST_DRAWS as f64 { Err(needed) } else { Ok((needed as usize).max(FEWEST_DRAWS)) }
}
