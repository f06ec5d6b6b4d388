//! One draw of the whole latent campaign, given the hyperparameters and the polls, or before any poll.

use rand::RngExt;
use rand_distr::StandardNormal;

use super::conditional::Workspace;
use super::filter::{DaySums, filter, forward};
use super::series::Series;
use crate::draws::Rng;

/// A draw of everything besides the hyperparameters.
#[derive(Debug, Clone, Default)]
pub struct LatentDraw {
    /// Fixed-scale columns, then houses.
    pub coefficients: Vec<f64>,
    /// Latent level on the day of each poll, one per row of the series, centred.
    pub level: Vec<f64>,
    /// Latent level on the last day, centred.
    pub end: f64,
}

impl LatentDraw {
    /// What a poll measures: the level of its day with the effects of its house and mode, centred.
    pub fn measured(&self, series: &Series, row: usize) -> f64 {
        let coefficients = series.entries(&series.rows[row]).filter(|(column, _)| *column < self.coefficients.len());
        self.level[row] + coefficients.map(|(column, value)| value * self.coefficients[column]).sum::<f64>()
    }

    /// The level of every day, drawn between the days that are drawn already.
    ///
    /// # Formula
    /// A bridge of the random walk, day by day: with r days left to the next fixed day b,
    /// a_d ~ N(a_(d−1) + (b − a_(d−1))/r, omega² (r − 1)/r).
    pub fn by_day(&self, series: &Series, omega: f64, rng: &mut Rng) -> Vec<f64> {
        let polls = series.rows.iter().map(|row| row.day).zip(self.level.iter().copied());
        let mut fixed: Vec<(usize, f64)> = polls.chain([(series.n_days - 1, self.end)]).collect();
        fixed.dedup_by_key(|(day, _)| *day);
        let mut path = Vec::with_capacity(series.n_days);
        for (day, level) in fixed {
            while path.len() < day {
                let before = path.last().copied().unwrap_or(level);
                let left = (day - path.len() + 1) as f64;
                let sd = if path.is_empty() { 0.0 } else { omega * ((left - 1.0) / left).sqrt() };
                path.push(before + (level - before) / left + sd * rng.sample::<f64, _>(StandardNormal));
            }
            path.push(level);
        }
        path
    }
}

/// A draw from the posterior at one point of the hyperparameters.
///
/// # Formula
/// Coefficients b = b̂ + S U⁻¹ z (their covariance is S U⁻¹ U⁻ᵀ S); given b the path is drawn from its last poll to its first,
/// a_k ~ N(m_k + B (a_(k+1) − m_k), B Q), B = P_k/(P_k + Q), Q = omega² · days between the two.
///
/// # Source
/// Carter, Kohn (1994), "On Gibbs sampling for state space models", doi:10.1093/biomet/81.3.541.
pub fn draw_posterior(series: &Series, [omega, tau, s_house]: [f64; 3], rng: &mut Rng) -> LatentDraw {
    let sums = DaySums::new(series, tau);
    let filtered = filter(series, &sums, omega);
    let mut workspace = Workspace::default();
    workspace.condition(series, &filtered, s_house);
    let normals: Vec<f64> = (0..series.n_coefficients()).map(|_| rng.sample(StandardNormal)).collect();
    let coefficients = workspace.draw_coefficients(&normals);
    let (mean, var) = forward(series, &sums, omega, &coefficients);
    let step = |days: usize| omega * omega * days as f64;
    let mut normal = |mean: f64, var: f64| mean + var.max(0.0).sqrt() * rng.sample::<f64, _>(StandardNormal);
    let last = sums.days.len() - 1;
    let mut by_day = vec![0.0; sums.days.len()];
    by_day[last] = normal(mean[last], var[last]);
    let end = normal(by_day[last], step(series.n_days - 1 - sums.days[last]));
    for k in (0..last).rev() {
        let ahead = step(sums.days[k + 1] - sums.days[k]);
        let back = if var[k] + ahead > 0.0 { var[k] / (var[k] + ahead) } else { 1.0 };
        by_day[k] = normal(mean[k] + back * (by_day[k + 1] - mean[k]), back * ahead);
    }
    LatentDraw { coefficients, level: on_rows(series, &sums.days, &by_day), end }
}

/// A draw from the prior at one point of the hyperparameters.
pub fn draw_prior(series: &Series, [omega, s_house]: [f64; 2], rng: &mut Rng) -> LatentDraw {
    let mut normal = |sd: f64| sd * rng.sample::<f64, _>(StandardNormal);
    let columns = series.columns.iter().map(|column| column.sd);
    let scales = columns.chain(series.houses.iter().map(|_| s_house));
    let coefficients: Vec<f64> = scales.map(&mut normal).collect();
    let mut days: Vec<usize> = series.rows.iter().map(|row| row.day).collect();
    days.dedup();
    let (mut level, mut before) = (normal(series.level_var.sqrt()), 0);
    let mut walk = |day: usize| {
        level += normal(omega * ((day - before) as f64).sqrt());
        before = day;
        level
    };
    let by_day: Vec<f64> = days.iter().map(|&day| walk(day)).collect();
    let end = walk(series.n_days - 1);
    LatentDraw { coefficients, level: on_rows(series, &days, &by_day), end }
}

/// Values of days as values of polls.
fn on_rows(series: &Series, days: &[usize], values: &[f64]) -> Vec<f64> {
    let at = |day: usize| days.partition_point(|own| *own < day);
    series.rows.iter().map(|row| values[at(row.day)]).collect()
}
