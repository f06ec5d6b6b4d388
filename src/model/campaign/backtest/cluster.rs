//! A mean over races whose errors hang together within a cycle.

use std::collections::BTreeMap;

use statrs::distribution::{ContinuousCDF, StudentsT};

/// Mean and cycle-clustered 95 % interval; no interval with a single cycle.
///
/// # Formula
/// se² = G/(G − 1) Σ_g (Σ_{i in g} (x_i − mean))²/n²; mean ± t(.975; G − 1) se.
///
/// # Where
/// G: cycles; n: races.
///
/// # Source
/// Cameron, Miller (2015), "A practitioner's guide to cluster-robust inference", doi:10.3368/jhr.50.2.317.
pub(super) fn clustered(values: &[(i16, f64)]) -> (f64, Option<(f64, f64)>) {
    let n = values.len() as f64;
    let mean = values.iter().map(|(_, x)| x).sum::<f64>() / n;
    let mut sums: BTreeMap<i16, f64> = BTreeMap::new();
    for (cycle, x) in values {
        *sums.entry(*cycle).or_default() += x - mean;
    }
    let clusters = sums.len() as f64;
    let Ok(t) = StudentsT::new(0.0, 1.0, clusters - 1.0) else { return (mean, None) };
    let se = (clusters / (clusters - 1.0) * sums.values().map(|sum| sum * sum).sum::<f64>()).sqrt() / n;
    let half = t.inverse_cdf(0.975) * se;
    (mean, Some((mean - half, mean + half)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_race_a_cycle_gives_the_usual_t_interval() {
        let values = [(2008, 1.0), (2010, 2.0), (2012, 4.0), (2014, 5.0)];
        let (mean, interval) = clustered(&values);
        let (lower, upper) = interval.expect("four cycles");
        let sd = (10.0_f64 / 3.0).sqrt(); // deviations −2, −1, 1, 2: squares sum to 10
        let half = 3.182_446_305_284_263 * sd / 2.0; // t(.975, 3)
        assert!((mean - 3.0).abs() < 1e-15 && (upper - 3.0 - half).abs() < 1e-6 && (3.0 - half - lower).abs() < 1e-6);
    }

    #[test]
    fn a_single_cycle_has_no_interval() {
        assert_eq!(clustered(&[(2008, 1.0), (2008, 2.0)]).1, None);
    }
}
