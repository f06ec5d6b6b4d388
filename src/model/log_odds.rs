//! Shares and their log odds.

/// Log odds of a share kept away from 0 and 1.
pub(in crate::model) fn logit(share: f64) -> f64 {
    let p = share.clamp(1e-9, 1.0 - 1e-9);
    (p / (1.0 - p)).ln()
}

/// Share of a log odds.
pub(in crate::model) fn expit(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_odds_and_shares_are_inverse() {
        let most = (1e9_f64 - 1.0).ln(); // shares are kept 1e-9 away from 0 and 1
        for x in [-30.0, -2.0, 0.0, 0.5, 20.0] {
            assert!((logit(expit(x)) - f64::clamp(x, -most, most)).abs() < 1e-6, "{x}");
        }
    }
}
