//! The baseline behind the counts: counting error of the earlier vote is drawn towards the region (`METHOD.md` §3.5).
//!
//! A station that leads the list of past shares leads it partly by luck; without this its fall back would be read as a swing.

use super::unit_baseline::UnitBaseline;
use crate::model::count::Form;

/// Smallest variance of units within a region, and of regions, on the log odds.
const LEAST: f64 = 0.005;
/// Rounds in which the variance within regions is found.
const ROUNDS: usize = 3;

/// Replaces each unit's own log odds by its posterior mean given its region.
///
/// # Formula
/// x_i = ξ_i + u_i, u_i ~ N(0, v_i) (counting error), ξ_i ~ N(m_r, τ²), m_r ~ N(m, τ_r²); x_i becomes
/// x_i - v_i/(v_i + τ²) (x_i - m̂_r), its error τ² v_i/(v_i + τ²). τ² and τ_r² by weighted moments.
///
/// # Assumes
/// Units without counting error (shares by weight) stay where they are.
///
/// # Source
/// Efron, Morris (1975), "Data analysis using Stein's estimator and its generalizations", doi:10.1080/01621459.1975.10479864.
pub(super) fn shrink_to_regions(own: &mut [Option<UnitBaseline>], region_of: &[usize], n_regions: usize, form: Form) {
    if form == Form::Shares {
        return;
    }
    let units: Vec<(usize, f64, f64)> = own
        .iter()
        .zip(region_of)
        .filter_map(|(baseline, r)| baseline.as_ref().filter(|s| s.noise_d > 0.0).map(|s| (*r, s.d, s.noise_d)))
        .collect();
    let mut counts = vec![0.0; n_regions];
    units.iter().for_each(|(r, ..)| counts[*r] += 1.0);
    let regions = counts.iter().filter(|n| **n > 0.0).count() as f64;
    let freedom = units.len() as f64 - regions;
    if freedom < 1.0 {
        return;
    }
    let mut within = 0.2;
    let mut centre = centres(&units, n_regions, within);
    for round in 0..=ROUNDS {
        let (mut sum, mut weights) = (0.0, 0.0);
        for (r, x, v) in &units {
            let w = if round == 0 { 1.0 } else { (v + within).powi(-2) };
            sum += w * ((x - centre[*r].0).powi(2) - v);
            weights += w;
        }
        // The region's own mean follows its units: one degree of freedom each.
        within = (sum / weights * units.len() as f64 / freedom).max(LEAST);
        centre = centres(&units, n_regions, within);
    }
    let known: Vec<(f64, f64)> = centre.iter().filter(|(_, variance)| variance.is_finite()).copied().collect();
    let overall = known.iter().map(|(m, _)| m).sum::<f64>() / regions;
    let spread = known.iter().map(|(m, _)| (m - overall).powi(2)).sum::<f64>() / regions;
    let between = (spread - known.iter().map(|(_, v)| v).sum::<f64>() / regions).max(LEAST);
    for (baseline, r) in own.iter_mut().zip(region_of) {
        let Some(baseline) = baseline.as_mut().filter(|baseline| baseline.noise_d > 0.0) else { continue };
        let (m, variance) = centre[*r];
        let target = overall + (m - overall) * between / (between + variance);
        let pull = baseline.noise_d / (baseline.noise_d + within);
        baseline.d -= pull * (baseline.d - target);
        baseline.noise_d *= 1.0 - pull;
    }
}

/// Precision-weighted mean of every region and its variance (infinite without a unit).
fn centres(units: &[(usize, f64, f64)], n_regions: usize, within: f64) -> Vec<(f64, f64)> {
    let mut sums = vec![(0.0, 0.0); n_regions];
    for (r, x, v) in units {
        let w = 1.0 / (v + within);
        sums[*r].0 += w * x;
        sums[*r].1 += w;
    }
    sums.into_iter().map(|(sum, weight)| (sum / weight, 1.0 / weight)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline(d: f64, noise_d: f64) -> Option<UnitBaseline> {
        let rest = UnitBaseline {
            d,
            h: 0.0,
            valid: 1.0,
            blank: 0.0,
            extra_d: 0.0,
            extra_h: 0.0,
            noise_d,
            noise_h: 0.0,
            own: true,
        };
        Some(rest)
    }

    #[test]
    fn a_noisy_unit_moves_to_its_region_and_an_exact_one_stays() {
        let mut own = vec![
            baseline(2.0, 1e-9),
            baseline(0.0, 1e-9),
            baseline(1.0, 1e-9),
            baseline(3.0, 1.0),
            baseline(1.0, 1e-9),
        ];
        shrink_to_regions(&mut own, &[0, 0, 0, 0, 0], 1, Form::Ballots);
        let d: Vec<f64> = own.iter().flatten().map(|s| s.d).collect();
        assert!((d[0] - 2.0).abs() < 1e-6 && (d[1]).abs() < 1e-6, "{d:?}");
        assert!(d[3] > 1.0 && d[3] < 2.5, "{d:?}"); // between the region's middle (1) and its own count (3)
    }

    #[test]
    fn swapping_the_options_mirrors_the_latent_baseline() {
        let values = [(2.0, 0.1), (0.3, 0.2), (-1.0, 0.05), (0.7, 0.3), (1.2, 0.1), (0.1, 0.4)];
        let mut own: Vec<_> = values.iter().map(|(d, v)| baseline(*d, *v)).collect();
        let mut mirrored: Vec<_> = values.iter().map(|(d, v)| baseline(-*d, *v)).collect();
        let regions = [0, 0, 0, 1, 1, 1];
        shrink_to_regions(&mut own, &regions, 2, Form::Ballots);
        shrink_to_regions(&mut mirrored, &regions, 2, Form::Ballots);
        for (a, b) in own.iter().flatten().zip(mirrored.iter().flatten()) {
            assert!((a.d + b.d).abs() < 1e-12 && a.noise_d == b.noise_d);
        }
    }
}
