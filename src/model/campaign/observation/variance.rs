//! Variances of a two-way share that do not come from the model (`METHOD.md` §2.1).

/// Variance of sampling.
///
/// # Formula
/// y (1 − y)/n with y = focus/(focus + other); a share of 0 or 1 is treated as half a respondent away from it.
///
/// # Where
/// n: decided respondents.
pub(in crate::model) fn sampling(focus: f64, other: f64, n: f64) -> f64 {
    let product = focus * other / (focus + other).powi(2);
    let least = 0.5 / n * (1.0 - 0.5 / n).max(0.5);
    (if product > 0.0 { product } else { least }) / n
}

/// Variance of printing percentages with few digits.
///
/// # Formula
/// Each printed percentage is off by a uniform error of width w = 10^(−digits), variance w²/12. The share moves by
/// (other·d focus − focus·d other)/(focus + other)²; where the two sum to 100 only one error is free.
///
/// # Source
/// Sheppard (1898), "On the calculation of the most probable values of frequency-constants", doi:10.1112/plms/s1-29.1.353.
pub(in crate::model) fn rounding(focus: f64, other: f64) -> f64 {
    let (Some(a), Some(b)) = (printed_digits(focus), printed_digits(other)) else { return 0.0 };
    let digits = a.max(b);
    let w2 = 10.0_f64.powi(-2 * digits) / 12.0;
    let sum = focus + other;
    if (sum - 100.0).abs() < 1e-9 { w2 / 1e4 } else { w2 * (focus * focus + other * other) / sum.powi(4) }
}

/// Digits after the point, 0 to 2; `None` for a number that is no printed percentage.
fn printed_digits(percent: f64) -> Option<i32> {
    (0..=2).find(|&digits| {
        let scaled = percent * 10.0_f64.powi(digits);
        (scaled - scaled.round()).abs() < 1e-6
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_percentages_that_sum_to_100_are_off_by_0_29_points() {
        assert!((rounding(66.0, 34.0).sqrt() - 0.01 / 12.0_f64.sqrt()).abs() < 1e-15); // sd of a uniform of width 1 point
    }

    #[test]
    fn a_decimal_makes_rounding_ten_times_smaller_and_many_digits_remove_it() {
        let (whole, decimal) = (rounding(44.0, 38.0), rounding(44.1, 38.0));
        assert!((whole / decimal - 100.0).abs() < 1.0, "{whole} {decimal}");
        assert_eq!(rounding(53.658_536_585_4, 46.341_463_414_6), 0.0);
    }

    #[test]
    fn variances_of_a_share_are_those_of_the_formulas() {
        let (y, w2) = (44.0 / 82.0, 1.0 / 12.0);
        assert!((sampling(44.0, 38.0, 820.0) - y * (1.0 - y) / 820.0).abs() < 1e-15); // y(1 − y)/n
        assert!((rounding(44.0, 38.0) - w2 * 3380.0 / 45_212_176.0).abs() < 1e-15); // 44² + 38², 82⁴
    }

    #[test]
    fn shares_that_are_printed_and_divided_are_off_by_the_variance_of_the_formula() {
        for (width, decimals) in [(1.0_f64, 1.0_f64), (0.1, 10.0)] {
            let (mut squares, mut expected, mut n) = (0.0, 0.0, 0.0);
            // True shares all over a square of eight points, as evenly as multiples of two irrational numbers lie.
            for k in 0..100_000 {
                let [u, v] = [0.754_877_666, 0.569_840_291].map(|step: f64| (step * f64::from(k)).fract());
                let (a, b) = (40.0 + 8.0 * u, 33.0 + 8.0 * v);
                let [printed_a, printed_b] = [a, b].map(|share| (share * decimals).round() / decimals);
                squares += (printed_a / (printed_a + printed_b) - a / (a + b)).powi(2);
                expected += width * width / 12.0 * (a * a + b * b) / (a + b).powi(4);
                n += 1.0;
            }
            assert!((squares / expected - 1.0).abs() < 0.01, "{width}: {} {}", squares / n, expected / n); // first order
        }
        assert!((rounding(44.0, 37.0) - (44.0_f64.powi(2) + 37.0_f64.powi(2)) / 81.0_f64.powi(4) / 12.0).abs() < 1e-15);
    }

    #[test]
    fn swapping_the_options_changes_no_variance() {
        assert_eq!(sampling(44.0, 38.0, 1685.0), sampling(38.0, 44.0, 1685.0));
        assert_eq!(rounding(44.0, 38.0), rounding(38.0, 44.0));
    }

    #[test]
    fn unanimity_still_has_a_variance() {
        let near = |value: f64, expected: f64| (value - expected).abs() < 1e-15;
        assert!(near(sampling(100.0, 0.0, 50.0), 0.01 * 0.99 / 50.0)); // half of one in fifty is .01
        assert!(near(sampling(0.0, 80.0, 50.0), 0.01 * 0.99 / 50.0)); // of the other side as well
        assert!(near(sampling(100.0, 0.0, 1.0), 0.25)); // half a respondent of one is half: .5 × .5
    }
}
