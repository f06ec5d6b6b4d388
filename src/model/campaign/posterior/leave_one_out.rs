//! What each poll does to the forecast: leave one out, without fitting again (`METHOD.md` §2.6).

use super::integrate::Posterior;
use crate::model::campaign::path::{Series, Workspace, smooth};
use crate::model::vector::dot;

/// Shift of the mean of the last day when a poll is left out, share units, one per row of the series.
///
/// # Formula
/// With S the covariance of the polls at one point of the grid: residual left out r = q/s, q = S⁻¹(y − mean), s = (S⁻¹)_ii;
/// the mean of the last day moves by −w r, w the poll's weight, and the point's likelihood is divided by N(r; 0, 1/s).
/// The points are then weighted anew: this is the exact refit on the same grid.
///
/// # Source
/// Sundararajan, Keerthi (2001), "Predictive approaches for choosing hyperparameters in Gaussian processes",
/// doi:10.1162/08997660151134343.
pub(super) fn leave_one_out(series: &Series, posterior: &Posterior) -> Vec<f64> {
    let (p, width, n) = (series.n_coefficients(), series.width(), series.rows.len());
    let mut total = vec![0.0; n];
    let mut moved = vec![0.0; n];
    // Divided by the largest density of all points, so that nothing overflows.
    let mut visits: Vec<(f64, f64, Vec<[f64; 3]>)> = Vec::new();
    let mut mean_all = 0.0;
    let mut workspace = Workspace::default();
    posterior.revisit(series, |sums, omega, nodes, at| {
        let smoothed = smooth(series, sums, omega);
        let tau2 = sums.tau * sums.tau;
        for &(s_house, weight) in nodes.iter().filter(|(_, weight)| *weight > 1e-9) {
            at(s_house, &mut workspace);
            let (b, covariance, v) = (workspace.coefficients(), workspace.covariance(), workspace.end_response());
            let end = &smoothed.mean[(series.n_days - 1) * width..][..width];
            let mean = end[p] - dot(&end[..p], &b);
            mean_all += weight * mean;
            let mut k = 0;
            let mut z = vec![0.0; p];
            let rows = series.rows.iter().map(|row| {
                k += usize::from(sums.days[k] < row.day);
                let path = &smoothed.mean[row.day * width..][..width];
                // Residual of the path smoother applied to this poll's own regression row.
                z.iter_mut().zip(&path[..p]).for_each(|(z, response)| *z = -response);
                series.entries(row).filter(|(c, _)| *c < p).for_each(|(c, value)| z[c] += value);
                let variance = row.noise + tau2;
                let q = (row.x - path[p] - dot(&z, &b)) / variance;
                let zcz: f64 = covariance.chunks_exact(p).zip(&z).map(|(line, z_i)| z_i * dot(line, &z)).sum();
                let s = (1.0 - (smoothed.var[row.day] + zcz) / variance) / variance;
                let w = (smoothed.end_gain[k] - dot(&z, &v)) / variance;
                [q, s, w]
            });
            visits.push((weight, mean, rows.collect()));
        }
    });
    for (weight, mean, rows) in &visits {
        for (i, &[q, s, w]) in rows.iter().enumerate() {
            // weight / N(q/s; 0, 1/s), up to a constant.
            let left = weight * (0.5 * q * q / s).exp() / s.sqrt();
            total[i] += left;
            moved[i] += left * (mean - w * q / s);
        }
    }
    let all: f64 = visits.iter().map(|(weight, ..)| weight).sum();
    moved.iter().zip(&total).map(|(moved, total)| moved / total - mean_all / all).collect()
}
