//! The same model on the logit scale: Laplace approximation at every point of the hyperparameters (`METHOD.md` §2.3).

use super::grid::{Grid, Point};
use crate::maths::{expit, logit};
use crate::model::campaign::observation::{Observed, Reading};
use crate::model::campaign::path::{Built, Conditional, DaySums, Series, Workspace, filter, path_mean};

/// Newton steps at most; a warm start needs one or two.
const STEPS: usize = 30;

/// Largest move of a linear predictor (logits) after which no further step is made: what is left of the error is of the third
/// order in it.
const SETTLED: f64 = 1e-3;

/// A poll as the logit model sees it.
#[derive(Debug, Clone, Copy)]
struct LogitPoll {
    /// Share.
    y: f64,
    /// Decided respondents.
    n: f64,
    /// Variance beyond sampling: rounding, range.
    extra: f64,
}

/// Polls on the logit scale and the series that their linearisation fills.
#[derive(Debug, Clone)]
pub(super) struct LogitSeries {
    polls: Vec<LogitPoll>,
    /// Days, houses and columns; observations and noise are those of the last linearisation.
    pub series: Series,
    /// Logit that 0 stands for.
    pub centre: f64,
}

/// Value, slope and curvature of a poll's log likelihood in its linear predictor.
struct Local {
    value: f64,
    slope: f64,
    weight: f64,
}

impl LogitPoll {
    /// # Formula
    /// ln N(y; p, V), p = expit(eta), V = p(1 − p)/n + extra + tau²: the fitted share stands in the variance. Where the
    /// curvature is too small for a Newton step the expected one, (dp/deta)²/V, takes its place.
    fn local(&self, eta: f64, tau: f64) -> Local {
        let p = expit(eta);
        let (q, r) = (p * (1.0 - p), self.y - p);
        let v = q / self.n + self.extra + tau * tau;
        let (v1, v2) = ((1.0 - 2.0 * p) / self.n, -2.0 / self.n);
        let value = -0.5 * ((2.0 * std::f64::consts::PI * v).ln() + r * r / v);
        let in_p = -0.5 * v1 / v + r / v + 0.5 * r * r * v1 / (v * v);
        let in_pp = -0.5 * (v2 / v - v1 * v1 / (v * v)) - 1.0 / v - 2.0 * r * v1 / (v * v) + 0.5 * r * r * v2 / (v * v)
            - r * r * v1 * v1 / (v * v * v);
        let expected = q * q / v;
        let observed = -(in_pp * q * q + in_p * q * (1.0 - 2.0 * p));
        Local { value, slope: in_p * q, weight: if observed > 0.2 * expected { observed } else { expected } }
    }
}

impl LogitSeries {
    /// From the share-scale series; `level_sd` and `centre` in logits.
    pub fn new(built: &Built, readings: &[Reading<'_>], centre: f64, level_sd: f64, s_mode: f64) -> Self {
        let contrasts = built.contrasts();
        let mut series = built.series.clone();
        series.level_var = level_sd * level_sd;
        series.columns.iter_mut().take(contrasts).for_each(|column| column.sd = s_mode);
        let observed = built.readings.iter().filter_map(|&i| readings[i].result.as_ref().ok());
        let poll = |observed: &Observed| {
            let y = 0.5 + observed.half;
            let sampling = y * (1.0 - y) / observed.n;
            LogitPoll { y, n: observed.n, extra: (observed.noise - sampling).max(0.0) }
        };
        let polls: Vec<LogitPoll> = observed.map(poll).collect();
        for (row, poll) in series.rows.iter_mut().zip(&polls) {
            let slope = (poll.y * (1.0 - poll.y)).max(1e-3);
            row.fixed.iter_mut().skip(contrasts).for_each(|value| *value /= slope);
        }
        Self { polls, series, centre }
    }

    /// Where the linear predictors start: the polls themselves, a little inside 0..1.
    pub fn start(&self) -> Vec<f64> {
        let inside = |poll: &LogitPoll| logit((poll.y * poll.n + 0.5) / (poll.n + 1.0));
        self.polls.iter().map(inside).collect()
    }

    /// Laplace approximation at one point; `eta` is the start and becomes the mode.
    ///
    /// # Formula
    /// At the mode each poll is replaced by z = eta + slope/weight with variance 1/weight; then everything is linear and
    /// Gaussian, and ln p(y) ≈ ln p(z) + Σ [l(eta) − ln N(z; eta, 1/weight)].
    ///
    /// # Source
    /// Rue, Martino, Chopin (2009), section 2.2, doi:10.1111/j.1467-9868.2008.00700.x.
    pub fn laplace(&mut self, omega: f64, tau: f64, s_house: f64, eta: &mut [f64]) -> Conditional {
        let p = self.series.n_coefficients();
        let mut workspace = Workspace::default();
        let mut result = Conditional { log_lik: f64::NEG_INFINITY, mean: 0.0, var: 1.0 };
        for _ in 0..STEPS {
            let mut correction = 0.0;
            for ((row, poll), eta) in self.series.rows.iter_mut().zip(&self.polls).zip(eta.iter()) {
                let local = poll.local(*eta, tau);
                row.noise = 1.0 / local.weight;
                row.x = eta + local.slope / local.weight - self.centre;
                let z = local.slope / local.weight.sqrt();
                correction += local.value - 0.5 * ((local.weight / (2.0 * std::f64::consts::PI)).ln() - z * z);
            }
            let sums = DaySums::new(&self.series, 0.0);
            let filtered = filter(&self.series, &sums, omega);
            result = workspace.condition(&self.series, &filtered, s_house);
            result.log_lik += correction;
            let b = workspace.coefficients();
            let path = path_mean(&self.series, &sums, omega, &b);
            let (mut moved, mut k) = (0.0_f64, 0);
            for (row, eta) in self.series.rows.iter().zip(eta.iter_mut()) {
                k += usize::from(sums.days[k] < row.day);
                let effect: f64 = self.series.entries(row).filter(|(c, _)| *c < p).map(|(c, value)| value * b[c]).sum();
                let fitted = self.centre + path[k] + effect;
                moved = moved.max((fitted - *eta).abs());
                *eta = fitted;
            }
            if moved < SETTLED {
                break;
            }
        }
        result
    }

    /// A poll at a linear predictor: its share, the share that is measured, and the variance of the one about the other.
    pub fn seen(&self, row: usize, eta: f64, tau: f64) -> (f64, f64, f64) {
        let poll = self.polls[row];
        let p = expit(eta);
        (poll.y, p, p * (1.0 - p) / poll.n + poll.extra + tau * tau)
    }

    /// All points of a grid.
    pub fn points(&self, grid: &Grid) -> Vec<Point> {
        let mut own = self.clone();
        let mut eta = own.start();
        let mut points = Vec::with_capacity(grid.omega.len() * grid.tau.len() * grid.s_house.len());
        for (j, tau) in grid.tau.iter().enumerate() {
            for (i, omega) in grid.omega.iter().enumerate() {
                for (k, s_house) in grid.s_house.iter().enumerate() {
                    let Conditional { log_lik, mean, var } =
                        own.laplace(omega.value, tau.value, s_house.value, &mut eta);
                    let log_weight = log_lik + omega.log_weight + tau.log_weight + s_house.log_weight;
                    points.push(Point { at: [i, j, k], log_weight, mean, var });
                }
            }
        }
        points
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slope_and_curvature_are_the_derivatives_of_the_value() {
        let poll = LogitPoll { y: 0.42, n: 600.0, extra: 1e-5 };
        for eta in [-1.0, -0.2, 0.3] {
            let (h, at) = (1e-4, |eta: f64| poll.local(eta, 0.02));
            let slope = (at(eta + h).value - at(eta - h).value) / (2.0 * h);
            assert!((slope / at(eta).slope - 1.0).abs() < 1e-5, "{slope} {}", at(eta).slope); // central difference
            let curvature = -(at(eta + h).slope - at(eta - h).slope) / (2.0 * h);
            assert!((curvature / at(eta).weight - 1.0).abs() < 1e-4, "{curvature} {}", at(eta).weight);
        }
    }
}
