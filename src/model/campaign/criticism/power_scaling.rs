//! What the answer owes to each prior and to the polls: each is raised to a power a little off 1.

use serde::Serialize;

use super::poll_draws::{PollDraws, poll_draws};
use crate::Result;
use crate::model::campaign::Options;
use crate::vote::Vote;

/// How the latent share moves when one part of the model is told louder or more softly.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PowerScaling {
    /// `omega`, `tau`, `s_house`, `level`: the prior of that name; `polls`: the likelihood of all polls.
    pub part: &'static str,
    /// Distance of the distributions per doubling of the power; from .05 on the part is felt.
    pub sensitivity: f64,
    /// Shift of the mean per doubling of the power, points.
    pub mean_points: f64,
    /// Change of the sd per doubling, points.
    pub sd_points: f64,
    /// Whether the part is felt.
    pub felt: bool,
}

/// Powers that are tried: α and 1/α.
const POWER: f64 = 1.25;

/// From here on a part is felt.
const FELT: f64 = 0.05;

/// Powers of each prior and of the likelihood, by importance weights of the draws; `None` without a usable poll.
///
/// # Formula
/// Draws are weighted by density^(α − 1), α = 1.25 and 1/1.25. Sensitivity: mean of the two distances per log₂ α, the distance the
/// square root of the cumulative Jensen-Shannon divergence over its largest value.
///
/// # Source
/// Kallioinen, Paananen, Bürkner, Vehtari (2024), "Detecting and diagnosing prior and likelihood sensitivity with power-scaling",
/// doi:10.1007/s11222-023-10366-5.
///
/// # Errors
/// As the forecast.
pub fn power_scaling(vote: &Vote, options: &Options) -> Result<Option<Vec<PowerScaling>>> {
    Ok(poll_draws(vote, options)?.map(|drawn| scaled(&drawn, options)))
}

fn scaled(drawn: &PollDraws, options: &Options) -> Vec<PowerScaling> {
    let n = drawn.poll_ids.len();
    let half_normal = |values: &[f64], scale: f64| values.iter().map(|x| -0.5 * (x / scale).powi(2)).collect();
    let mut parts: Vec<(&'static str, Vec<f64>)> = Vec::new();
    let [omega, tau, s_house, level] = drawn.prior_scales;
    let free = |held: Option<f64>, scale: f64| held.is_none() && scale > 0.0;
    if free(options.hyper.omega, omega) {
        parts.push(("omega", half_normal(&drawn.omega, omega)));
    }
    if free(options.hyper.tau, tau) {
        parts.push(("tau", half_normal(&drawn.tau, tau)));
    }
    if free(options.hyper.s_house, s_house) {
        parts.push(("s_house", half_normal(&drawn.s_house, s_house)));
    }
    parts.push(("level", half_normal(&drawn.first_level, level)));
    parts.push(("polls", drawn.log_likelihood.chunks_exact(n).map(|draw| draw.iter().sum()).collect()));
    let mut order: Vec<usize> = (0..drawn.latent_share.len()).collect();
    order.sort_by(|a, b| drawn.latent_share[*a].total_cmp(&drawn.latent_share[*b]));
    parts.into_iter().map(|(part, log_density)| one(part, &log_density, &drawn.latent_share, &order)).collect()
}

fn one(part: &'static str, log_density: &[f64], shares: &[f64], order: &[usize]) -> PowerScaling {
    let plain = vec![1.0 / shares.len() as f64; shares.len()];
    let [up, down] = [POWER, 1.0 / POWER].map(|power| weights(log_density, power - 1.0));
    let doublings = POWER.log2();
    let distance = |weights: &[f64]| distance(&plain, weights, shares, order) / doublings;
    let sensitivity = 0.5 * (distance(&up) + distance(&down));
    let [(mean_up, sd_up), (mean_down, sd_down)] = [&up, &down].map(|weights| moments(weights, shares));
    let per_doubling = |up: f64, down: f64| 100.0 * (up - down) / (2.0 * doublings);
    PowerScaling {
        part,
        sensitivity,
        mean_points: per_doubling(mean_up, mean_down),
        sd_points: per_doubling(sd_up, sd_down),
        felt: sensitivity >= FELT,
    }
}

fn weights(log_density: &[f64], power: f64) -> Vec<f64> {
    let top = log_density.iter().map(|x| power * x).fold(f64::NEG_INFINITY, f64::max);
    let raw: Vec<f64> = log_density.iter().map(|x| (power * x - top).exp()).collect();
    let total: f64 = raw.iter().sum();
    raw.into_iter().map(|weight| weight / total).collect()
}

fn moments(weights: &[f64], shares: &[f64]) -> (f64, f64) {
    let mean: f64 = weights.iter().zip(shares).map(|(w, x)| w * x).sum();
    let var: f64 = weights.iter().zip(shares).map(|(w, x)| w * (x - mean).powi(2)).sum();
    (mean, var.sqrt())
}

/// # Formula
/// With P and Q the two distribution functions, M their mean: ∫ [P log₂(P/M) + Q log₂(Q/M)]/2 + (same of 1 − P, 1 − Q) over x,
/// divided by ∫ of the largest it can be, P + Q; its square root.
fn distance(a: &[f64], b: &[f64], shares: &[f64], order: &[usize]) -> f64 {
    let term = |p: f64, m: f64| if p > 0.0 && m > 0.0 { p * (p / m).log2() } else { 0.0 };
    let (mut p, mut q, mut total, mut bound) = (0.0, 0.0, 0.0, 0.0);
    for pair in order.windows(2) {
        p += a[pair[0]];
        q += b[pair[0]];
        let width = shares[pair[1]] - shares[pair[0]];
        let m = 0.5 * (p + q);
        let (p_above, q_above) = ((1.0 - p).max(0.0), (1.0 - q).max(0.0));
        let m_above = 0.5 * (p_above + q_above);
        let below = 0.5 * (term(p, m) + term(q, m));
        let above = 0.5 * (term(p_above, m_above) + term(q_above, m_above));
        total += width * (below + above);
        bound += width * 0.5 * (p + q + p_above + q_above);
    }
    if bound > 0.0 { (total / bound).max(0.0).sqrt() } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flat_density_moves_nothing_and_a_steep_one_is_felt() {
        let shares: Vec<f64> = (0..1000).map(|i| f64::from(i) / 1000.0).collect();
        let order: Vec<usize> = (0..1000).collect();
        let flat = one("level", &vec![3.0; 1000], &shares, &order);
        assert!(flat.sensitivity < 1e-6 && flat.mean_points.abs() < 1e-9 && !flat.felt, "{flat:?}");
        let steep: Vec<f64> = shares.iter().map(|x| 5.0 * x).collect();
        let steep = one("polls", &steep, &shares, &order);
        // e^(5 x (α − 1)) over a uniform: the mean moves by about 5 (α − 1)/12 = 10.4 points at 1.25, both ways
        assert!(
            steep.felt && (steep.mean_points - 100.0 * 5.0 / 12.0 * 0.225 / 1.25_f64.log2()).abs() < 1.0,
            "{steep:?}"
        );
    }
}
