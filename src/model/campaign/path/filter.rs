//! Exact marginalisation of the latent path: a scalar Kalman filter run on all regression columns at once (`METHOD.md` §2.3).
//!
//! Given omega and tau the path is a Gaussian random walk seen through independent noise, so filtering the
//! observations and every regression column with the same gains gives the generalised least-squares problem of
//! the coefficients in one pass over the days that have polls.

use super::series::Series;
use crate::model::vector::{add_scaled, dot};

/// Sums of the polls of each day, given tau: all that the filter needs to know of them.
#[derive(Debug, Clone)]
pub struct DaySums {
    /// Non-sampling sd that was added to every poll.
    pub tau: f64,
    /// Days with polls.
    pub days: Vec<usize>,
    /// Precision of each of these days: sum of 1/V.
    pub precision: Vec<f64>,
    /// Precision-weighted sums of every column, one row of [`Series::width`] a day.
    pub sums: Vec<f64>,
    /// Within-day part of the Gram matrix (upper triangle, row-major).
    within: Vec<f64>,
    /// Sum of ln V over polls.
    log_noise: f64,
}

impl DaySums {
    /// Adds up the polls of each day.
    ///
    /// # Formula
    /// V = noise + tau²; precision = Σ 1/V; sums_c = Σ x_c/V; within = Σ x x'/V − Σ_days sums sums'/precision.
    pub fn new(series: &Series, tau: f64) -> Self {
        let width = series.width();
        let mut out = Self {
            tau,
            days: Vec::new(),
            precision: Vec::new(),
            sums: Vec::new(),
            within: vec![0.0; width * width],
            log_noise: 0.0,
        };
        for row in &series.rows {
            if out.days.last() != Some(&row.day) {
                out.days.push(row.day);
                out.precision.push(0.0);
                out.sums.resize(out.sums.len() + width, 0.0);
            }
            let variance = row.noise + tau * tau;
            let start = out.sums.len() - width;
            out.log_noise += variance.ln();
            if let Some(precision) = out.precision.last_mut() {
                *precision += 1.0 / variance;
            }
            let entries = series.entries(row);
            for (a, value) in entries.clone() {
                out.sums[start + a] += value / variance;
                for (b, other) in entries.clone().filter(|&(b, _)| b >= a) {
                    out.within[a * width + b] += value * other / variance;
                }
            }
        }
        for (sums, precision) in out.sums.chunks_exact(width).zip(&out.precision) {
            add_outer(&mut out.within, sums, -1.0 / precision);
        }
        out
    }
}

/// What filtering leaves: the least-squares problem of the coefficients and the path's last day.
#[derive(Debug, Clone)]
pub struct Filtered {
    /// X'Ω⁻¹X of all columns (upper triangle, row-major), Ω = covariance of path and noise.
    pub gram: Vec<f64>,
    /// Filtered value of each column on the last day.
    pub end_mean: Vec<f64>,
    /// Variance of the last day given the coefficients.
    pub end_var: f64,
    /// ln det Ω.
    pub log_det: f64,
}

/// Runs the filter forward.
///
/// # Formula
/// P ← P + omega²·gap; F = 1 + P·precision; innovation = sums − precision·m;
/// gram += innovation innovation'/(precision·F); m += (P/F)·innovation; P ← P/F; ln det += ln F.
///
/// # Source
/// Durbin, Koopman (2012), Time Series Analysis by State Space Methods, ch. 4 and 6.2 (augmented filter),
/// doi:10.1093/acprof:oso/9780199641178.001.0001; the polls of one day enter as their weighted mean.
pub fn filter(series: &Series, sums: &DaySums, omega: f64) -> Filtered {
    let width = series.width();
    let mut out = Filtered {
        gram: sums.within.clone(),
        end_mean: vec![0.0; width],
        end_var: series.level_var,
        log_det: sums.log_noise,
    };
    let mut innovation = vec![0.0; width];
    let mut last = 0;
    for ((&day, &precision), weighted) in sums.days.iter().zip(&sums.precision).zip(sums.sums.chunks_exact(width)) {
        out.end_var += omega * omega * (day - last) as f64;
        last = day;
        let inflation = 1.0 + out.end_var * precision;
        let gain = out.end_var / inflation;
        innovation.copy_from_slice(weighted);
        add_scaled(&mut innovation, -precision, &out.end_mean);
        add_outer(&mut out.gram, &innovation, 1.0 / (precision * inflation));
        add_scaled(&mut out.end_mean, gain, &innovation);
        out.end_var = gain;
        out.log_det += inflation.ln();
    }
    out.end_var += omega * omega * (series.n_days - 1 - last) as f64;
    out
}

/// The whole path: smoothed response of every day to every column, and its variance given the coefficients.
#[derive(Debug, Clone)]
pub struct Smoothed {
    /// One row of [`Series::width`] a day of the path.
    pub mean: Vec<f64>,
    /// Variance given the coefficients, one a day.
    pub var: Vec<f64>,
    /// ∂(last day)/∂(weighted sum), one per day with polls, the coefficients held fixed.
    pub end_gain: Vec<f64>,
}

/// Runs the filter forward and the smoother back.
///
/// # Source
/// Rauch, Tung, Striebel (1965), "Maximum likelihood estimates of linear dynamic systems", doi:10.2514/3.3166.
pub fn smooth(series: &Series, sums: &DaySums, omega: f64) -> Smoothed {
    let (width, n_days) = (series.width(), series.n_days);
    let mut mean = vec![0.0; width * n_days];
    let mut var = vec![0.0; n_days];
    let mut predicted = vec![0.0; n_days];
    let mut end_gain = Vec::with_capacity(sums.days.len());
    let mut polls = 0;
    for day in 0..n_days {
        predicted[day] = if day == 0 { series.level_var } else { var[day - 1] + omega * omega };
        var[day] = predicted[day];
        if day > 0 {
            mean.copy_within((day - 1) * width..day * width, day * width);
        }
        if sums.days.get(polls) == Some(&day) {
            let precision = sums.precision[polls];
            let inflation = 1.0 + predicted[day] * precision;
            let gain = predicted[day] / inflation;
            let weighted = &sums.sums[polls * width..][..width];
            let now = &mut mean[day * width..][..width];
            for i in 0..width {
                now[i] += gain * (weighted[i] - precision * now[i]);
            }
            var[day] = gain;
            end_gain.iter_mut().for_each(|earlier| *earlier /= inflation);
            end_gain.push(gain);
            polls += 1;
        }
    }
    for day in (0..n_days - 1).rev() {
        let back = if predicted[day + 1] > 0.0 { var[day] / predicted[day + 1] } else { 1.0 };
        let (now, next) = mean.split_at_mut((day + 1) * width);
        let (now, next) = (&mut now[day * width..], &next[..width]);
        for i in 0..width {
            // The prediction of a random walk is the filtered value itself.
            now[i] += back * (next[i] - now[i]);
        }
        var[day] += back * back * (var[day + 1] - predicted[day + 1]);
    }
    Smoothed { mean, var, end_gain }
}

/// Mean of the path on the days with polls, given the coefficients.
///
/// # Formula
/// [`smooth`] on the observations less the coefficients' part, kept to the days with polls: between them the mean of a
/// random walk is a straight line.
pub fn path_mean(series: &Series, sums: &DaySums, omega: f64, coefficients: &[f64]) -> Vec<f64> {
    let (mut mean, var) = forward(series, sums, omega, coefficients);
    for i in (0..mean.len().saturating_sub(1)).rev() {
        let ahead = var[i] + omega * omega * (sums.days[i + 1] - sums.days[i]) as f64;
        let back = if ahead > 0.0 { var[i] / ahead } else { 1.0 };
        mean[i] += back * (mean[i + 1] - mean[i]);
    }
    mean
}

/// Filtered mean and variance of the path on the days with polls, given the coefficients.
pub fn forward(series: &Series, sums: &DaySums, omega: f64, coefficients: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let (p, width) = (series.n_coefficients(), series.width());
    let mut mean = Vec::with_capacity(sums.days.len());
    let mut var = Vec::with_capacity(sums.days.len());
    let (mut m, mut v, mut last) = (0.0, series.level_var, 0);
    for (i, (&day, &precision)) in sums.days.iter().zip(&sums.precision).enumerate() {
        v += omega * omega * (day - last) as f64;
        last = day;
        let row = &sums.sums[i * width..][..width];
        let inflation = 1.0 + v * precision;
        m += v / inflation * (row[p] - dot(&row[..p], coefficients) - precision * m);
        v /= inflation;
        mean.push(m);
        var.push(v);
    }
    (mean, var)
}

/// Adds `factor · v v'` to an upper triangle.
fn add_outer(matrix: &mut [f64], v: &[f64], factor: f64) {
    for (a, &value) in v.iter().enumerate() {
        if value == 0.0 {
            continue;
        }
        let scaled = factor * value;
        add_scaled(&mut matrix[a * v.len() + a..(a + 1) * v.len()], scaled, &v[a..]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::series::Row;
    use super::*;

    #[test]
    fn the_smoothed_path_is_the_mean_of_a_normal_given_all_polls() {
        // Where the level is known beforehand the first day stays there.
        for level_var in [0.04, 0.0] {
            compared(level_var);
        }
    }

    fn compared(level_var: f64) {
        let row = |day, x, noise| Row { day, house: 0, fixed: Vec::new(), x, noise };
        let (omega, polls) = (0.1, [row(1, 0.3, 0.02), row(3, -0.1, 0.03)]);
        let series =
            Series { n_days: 5, houses: vec!["H".to_owned()], columns: Vec::new(), rows: polls.to_vec(), level_var };
        let smoothed = smooth(&series, &DaySums::new(&series, 0.0), omega);
        // Cov(day i, day j) of a random walk is the level's variance and ω² min(i, j); two polls make a system of two.
        let cov = |i: usize, j: usize| level_var + omega * omega * i.min(j) as f64;
        let (a, b, c) = (cov(1, 1) + polls[0].noise, cov(1, 3), cov(3, 3) + polls[1].noise);
        let solve = |u: f64, v: f64| ((c * u - b * v) / (a * c - b * b), (a * v - b * u) / (a * c - b * b));
        for day in 0..5 {
            let (u, v) = (cov(day, 1), cov(day, 3));
            let (p, q) = solve(polls[0].x, polls[1].x);
            let (r, s) = solve(u, v);
            let mean = smoothed.mean[day * series.width() + series.n_coefficients()];
            assert!((mean - (u * p + v * q)).abs() < 1e-12, "day {day}: {mean}");
            let var = smoothed.var[day];
            assert!((var - (cov(day, day) - u * r - v * s)).abs() < 1e-12, "day {day}: {var}");
        }
    }
}
