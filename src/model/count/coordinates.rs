//! The coordinates in which a unit's ballots are modelled (`METHOD.md` §3.2).
//!
//! Of the registered voters of a unit some vote yes, some vote no, some leave the ballot blank or spoil it, the rest
//! stay away. Two log ratios carry the composition: `d = log(yes / no)` and `h = log(cast / away)`. They are one basis of
//! the same two-dimensional space as `(log yes/away, log no/away)`, chosen because their counting errors are independent
//! and because `d` alone remains where no register is known.

// Counts may be nothing or everything: their log odds stay finite.
pub(super) use crate::maths::{expit, inner_logit as logit};

/// What is known of the sizes of the units, and so what `h` means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Registers are known: `h = log(cast / away)`.
    Composition,
    /// No registers: `h = log(valid ballots)`, started from the baseline's.
    Ballots,
    /// Only shares and weights are known: no `h`.
    Shares,
}

/// `log((a + 1/2) / (b + 1/2))`: a log ratio that zero counts do not break.
pub fn log_ratio(a: f64, b: f64) -> f64 {
    ((a.max(0.0) + 0.5) / (b.max(0.0) + 0.5)).ln()
}

/// Variance of [`log_ratio`] by counting alone, `1/((a+b) p q)` with `p` smoothed by one vote on each side.
pub fn count_variance(a: f64, b: f64) -> f64 {
    let n = a + b + 2.0;
    n / ((a + 1.0) * (b + 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapping_the_options_turns_the_sign_of_the_log_ratio() {
        assert_eq!(log_ratio(0.0, 12.0), -log_ratio(12.0, 0.0));
        assert_eq!(count_variance(0.0, 12.0), count_variance(12.0, 0.0));
    }
}
