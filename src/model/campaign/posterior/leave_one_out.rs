//! What each poll does to the forecast, and how the others foretell it: leave one out, without fitting again (`METHOD.md` §2.6).

use super::integrate::Posterior;
use crate::model::campaign::path::{Series, Workspace, smooth};
use crate::model::vector::dot;

/// One poll at one point of the hyperparameters.
#[derive(Debug, Clone, Copy)]
pub(super) struct LeftOut {
    /// The poll less its mean given the others.
    pub residual: f64,
    /// Variance of the poll given the others.
    pub variance: f64,
    /// Variance of the poll given what it measures.
    pub noise: f64,
    /// Shift of the mean of the last day per unit of the residual, when the poll enters.
    pub gain: f64,
}

impl LeftOut {
    /// ln of the poll's density given the others.
    pub fn ln_density(&self) -> f64 {
        ln_normal(self.residual, self.variance)
    }

    /// ln of the poll's density averaged over the posterior that it is part of itself.
    ///
    /// # Formula
    /// With s the variance given the others and V the noise, the fitted mean leaves r V/s and has the variance V − V²/s.
    pub fn ln_density_within(&self) -> f64 {
        let share = self.noise / self.variance;
        ln_normal(self.residual * share, self.noise * (2.0 - share))
    }
}

/// ln N(residual; 0, variance).
pub(super) fn ln_normal(residual: f64, variance: f64) -> f64 {
    -0.5 * ((2.0 * std::f64::consts::PI * variance).ln() + residual * residual / variance)
}

/// One point of the hyperparameters, with every poll left out in turn.
#[derive(Debug)]
pub(super) struct Visit<'a> {
    /// Posterior weight.
    pub weight: f64,
    /// omega, tau, s_house.
    pub hyper: [f64; 3],
    /// Mean of the last day, centred.
    pub end_mean: f64,
    /// One per row of the series.
    pub polls: &'a [LeftOut],
}

/// Visits every point that matters.
///
/// # Formula
/// With S the covariance of the polls: q = S⁻¹(y − mean), s = (S⁻¹)_ii, residual left out q/s, its variance 1/s.
///
/// # Source
/// Sundararajan, Keerthi (2001), "Predictive approaches for choosing hyperparameters in Gaussian processes",
/// doi:10.1162/08997660151134343.
pub(super) fn visit_left_out(series: &Series, posterior: &Posterior, mut visitor: impl FnMut(&Visit<'_>)) {
    let (p, width) = (series.n_coefficients(), series.width());
    let mut workspace = Workspace::default();
    let mut polls: Vec<LeftOut> = Vec::with_capacity(series.rows.len());
    let mut z = vec![0.0; p];
    posterior.revisit(series, |sums, omega, nodes, at| {
        let smoothed = smooth(series, sums, omega);
        let tau2 = sums.tau * sums.tau;
        for &(s_house, weight) in nodes {
            at(s_house, &mut workspace);
            let (b, covariance, v) = (workspace.coefficients(), workspace.covariance(), workspace.end_response());
            let end = &smoothed.mean[(series.n_days - 1) * width..][..width];
            let end_mean = end[p] - dot(&end[..p], &b);
            let mut k = 0;
            polls.clear();
            polls.extend(series.rows.iter().map(|row| {
                k += usize::from(sums.days[k] < row.day);
                let path = &smoothed.mean[row.day * width..][..width];
                // Residual of the path smoother applied to this poll's own regression row.
                z.iter_mut().zip(&path[..p]).for_each(|(z, response)| *z = -response);
                series.entries(row).filter(|(c, _)| *c < p).for_each(|(c, value)| z[c] += value);
                let noise = row.noise + tau2;
                let q = (row.x - path[p] - dot(&z, &b)) / noise;
                let zcz: f64 = covariance.chunks_exact(p).zip(&z).map(|(line, z_i)| z_i * dot(line, &z)).sum();
                let s = (1.0 - (smoothed.var[row.day] + zcz) / noise) / noise;
                let weight = (smoothed.end_gain[k] - dot(&z, &v)) / noise;
                LeftOut { residual: q / s, variance: 1.0 / s, noise, gain: weight }
            }));
            visitor(&Visit { weight, hyper: [omega, sums.tau, s_house], end_mean, polls: &polls });
        }
    });
}

/// Shift of the mean of the last day when a poll is left out, share units, one per row of the series.
///
/// # Formula
/// The mean of the last day moves by −w r, w the poll's weight and r its residual left out, and the point's likelihood is
/// divided by the density of r. The points are then weighted anew: this is the exact refit on the same grid.
pub(super) fn leave_one_out(series: &Series, posterior: &Posterior) -> Vec<f64> {
    let n = series.rows.len();
    let (mut total, mut moved) = (vec![0.0; n], vec![0.0; n]);
    let (mut all, mut mean_all) = (0.0, 0.0);
    visit_left_out(series, posterior, |visit| {
        all += visit.weight;
        mean_all += visit.weight * visit.end_mean;
        for (i, poll) in visit.polls.iter().enumerate() {
            let left = visit.weight * (-poll.ln_density()).exp();
            total[i] += left;
            moved[i] += left * (visit.end_mean - poll.gain * poll.residual);
        }
    });
    moved.iter().zip(&total).map(|(moved, total)| moved / total - mean_all / all).collect()
}
