//! Shares and percentages of one another, without the last figures of a division.

/// `12.5` of `0.125`.
pub(crate) fn percent_of(share: f64) -> f64 {
    (share * 1e8).round() / 1e6
}

/// `0.125` of `12.5`.
pub(crate) fn share_of(percent: f64) -> f64 {
    (percent * 1e6).round() / 1e8
}
