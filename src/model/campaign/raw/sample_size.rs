//! How many people a poll rests on.

use crate::vote::{Poll, RangeMeaning, Text, words};

/// Respondents assumed where neither n, nor a margin, nor a sampling interval is published.
pub(super) const DEFAULT_N: u64 = 500;

/// 97.5 % quantile of the standard normal.
const Z95: f64 = 1.959_963_984_540_054;

/// Respondents on the stated base, and how that is known where the poll does not say.
pub(super) fn respondents(poll: &Poll, default_n: Option<u64>) -> (f64, Option<Text>) {
    if let Some(n) = poll.n.filter(|&n| n > 0) {
        return (n as f64, None);
    }
    if let Some(margin) = poll.margin.filter(|&margin| margin > 0.0) {
        let n = from_half_width(50.0, margin);
        return (
            n,
            Some(words!(
                "no n published: {n:.0} from the stated margin of ±{margin} points at 50 %",
                "n non publié : {n:.0} d’après la marge d’erreur indiquée de ±{margin} points à 50 %"
            )),
        );
    }
    if let (Some(RangeMeaning::Interval95), Some(low), Some(high)) =
        (poll.range_meaning, poll.range_low, poll.range_high)
        && high > low
    {
        let n = from_half_width(0.5 * (low + high), 0.5 * (high - low));
        return (
            n,
            Some(words!(
                "no n published: {n:.0} from the width of the 95 % interval {low}-{high}",
                "n non publié : {n:.0} d’après la largeur de l’intervalle à 95 % {low}-{high}"
            )),
        );
    }
    let n = default_n.unwrap_or(DEFAULT_N);
    (
        n as f64,
        Some(words!(
            "neither n nor a margin is published: n = {n} is assumed",
            "ni n ni marge d’erreur ne sont publiés : n = {n} est supposé"
        )),
    )
}

/// Sample size behind a 95 % interval.
///
/// # Formula
/// n = z² p (100 − p)/half², p and half in percent.
fn from_half_width(percent: f64, half: f64) -> f64 {
    (Z95 / half).powi(2) * percent * (100.0 - percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_margin_of_3_1_points_is_about_a_thousand_people() {
        assert!((from_half_width(50.0, 3.1) - 999.33).abs() < 0.01); // (1.96/3.1)² · 2500 by hand, exact z
    }
}
