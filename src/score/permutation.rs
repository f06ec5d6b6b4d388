//! Is one forecaster better than another on the same races?

use rand::RngExt;

use crate::draws::{Stage, map_blocks};

/// Up to this many races every sign pattern is tried.
const EXACT_RACES: usize = 14;

/// Scores of shares that differ by less, or by less than this part of the larger one, are one score rounded differently.
const ROUNDING: f64 = 1e-12;

/// Score of the first minus score of the second; exactly 0 where they differ by rounding alone.
pub fn score_difference(first: f64, second: f64) -> f64 {
    let difference = first - second;
    if difference.abs() <= ROUNDING * first.abs().max(second.abs()).max(1.0) { 0.0 } else { difference }
}

/// Paired comparison of two forecasters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PairedTest {
    /// Races both have forecast.
    pub n: usize,
    /// Mean score of the first minus mean score of the second; below 0 the first is better, exactly 0 where neither is.
    pub mean_difference: f64,
    /// Two-sided p-value.
    pub p_value: f64,
    /// Was every sign pattern tried?
    pub exact: bool,
}

/// Permutation test of the mean difference of paired scores.
///
/// # Formula
/// Under the hypothesis of equal forecasters the sign of each difference is a coin toss. p = share of sign patterns whose
/// |mean| is at least the observed one: over all 2ⁿ up to n = 14, else (1 + hits)/(1 + permutations) over random patterns.
///
/// # Where
/// differences: score of the first minus score of the second, one per race.
///
/// # Assumes
/// Races are independent of each other.
///
/// # Errors
/// `None` without a race or with a difference that is not finite.
///
/// # Source
/// Fisher (1935), "The Design of Experiments", section 21; Phipson, Smyth (2010), doi:10.2202/1544-6115.1585.
pub fn paired_permutation(differences: &[f64], permutations: usize, seed: u64) -> Option<PairedTest> {
    let n = differences.len();
    if n == 0 || differences.iter().any(|d| !d.is_finite()) {
        return None;
    }
    // Sums in another order differ in the last bits: a pattern equal to the observed one must count.
    let rounding = ROUNDING * differences.iter().map(|d| d.abs()).sum::<f64>();
    let observed = Some(differences.iter().sum::<f64>()).filter(|sum| sum.abs() > rounding).unwrap_or(0.0);
    let bar = observed.abs() - rounding;
    let exact = n <= EXACT_RACES;
    let p_value = if exact {
        let patterns = 1_u32 << n;
        let signed = |pattern: u32| {
            differences.iter().enumerate().map(|(i, d)| if pattern >> i & 1 == 1 { -d } else { *d }).sum::<f64>()
        };
        let hits = (0..patterns).filter(|pattern| signed(*pattern).abs() >= bar).count();
        hits as f64 / f64::from(patterns)
    } else {
        let hits: usize = map_blocks(seed, Stage::Resample, permutations, |rng, draws| {
            draws
                .filter(|_| {
                    let sum: f64 = differences.iter().map(|d| if rng.random::<bool>() { -d } else { *d }).sum();
                    sum.abs() >= bar
                })
                .count()
        })
        .into_iter()
        .sum();
        (1 + hits) as f64 / (1 + permutations) as f64
    };
    Some(PairedTest { n, mean_difference: observed / n as f64, p_value, exact })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_races_all_won_by_the_first_give_a_quarter() {
        let test = paired_permutation(&[-1.0, -2.0, -3.0], 1000, 1).expect("three races");
        assert_eq!((test.p_value, test.exact, test.mean_difference), (0.25, true, -2.0)); // 2 of 8 sign patterns
    }

    #[test]
    fn equal_forecasters_have_a_difference_of_exactly_nothing_and_a_p_value_of_1() {
        for n in [1, 6, 14, 40] {
            let test = paired_permutation(&vec![0.0; n], 1000, 1).expect("races");
            assert_eq!((test.mean_difference, test.p_value), (0.0, 1.0), "{n} races"); // every pattern is as far as 0
        }
        let test = paired_permutation(&[0.1, 0.2, -0.3], 1000, 1).expect("three races");
        assert_eq!((test.mean_difference, test.p_value), (0.0, 1.0)); // .1 + .2 − .3 is 5.6e-17 in binary
    }

    #[test]
    fn scores_that_differ_by_rounding_are_the_same_score() {
        assert_eq!(score_difference(0.1 + 0.2, 0.3), 0.0); // 5.6e-17 apart
        assert_eq!(score_difference(0.55 - (1.0 - 0.45), 0.0), 0.0); // one share told from either side
        assert!(score_difference(0.3, 0.300_000_1) < 0.0); // 1e-7 is a difference
    }

    #[test]
    fn random_patterns_meet_the_normal_limit() {
        let differences: Vec<f64> = (0..100).map(|i| if i % 10 < 6 { 1.0 } else { -1.0 }).collect();
        let test = paired_permutation(&differences, 20_000, 2018).expect("a hundred races");
        // Binomial(100, 1/2): Pr(|heads − 50| ≥ 10) = 0.0569; sd of the estimate 0.0016, five of them below
        assert!((test.p_value - 0.0569).abs() < 0.008, "{}", test.p_value);
        assert!(!test.exact);
    }
}
