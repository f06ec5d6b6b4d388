//! Shares and their log odds.

/// Log odds of a share; infinite at 0 and 1.
pub(crate) fn logit(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

/// Log odds of a share kept away from 0 and 1.
pub(crate) fn inner_logit(share: f64) -> f64 {
    logit(share.clamp(1e-9, 1.0 - 1e-9))
}

/// Share of a log odds.
pub(crate) fn expit(x: f64) -> f64 {
    // Which side x is on is chosen and not branched on: it is anybody's guess, and guessed wrong costs as much as the rest.
    let e = (-x.abs()).exp();
    (if x >= 0.0 { 1.0 } else { e }) / (1.0 + e)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_odds_and_shares_are_inverse() {
        let most = (1e9_f64 - 1.0).ln(); // inner shares are kept 1e-9 away from 0 and 1
        for x in [-30.0, -2.0, 0.0, 0.5, 20.0] {
            assert!((inner_logit(expit(x)) - f64::clamp(x, -most, most)).abs() < 1e-6, "{x}");
        }
        for x in [-30.0, -2.0, 0.0, 0.5, 20.0] {
            assert!((logit(expit(x)) - x).abs() < 1e-6, "{x}");
        }
        assert_eq!((logit(0.0), logit(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
    }
}
