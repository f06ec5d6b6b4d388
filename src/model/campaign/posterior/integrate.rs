//! The posterior: hyperparameters integrated, everything else exact (`METHOD.md` §2.3).

use rand::RngExt;

use super::adaptive::{Reach, Summary, Treatment, adapt};
use super::axis::{Node, Stretch, fixed, gauss_legendre};
use super::grid::{Grid, Point};
use crate::draws::Rng;
use crate::language::{Text, say};
use crate::model::campaign::path::{DaySums, Series, Workspace, filter, smooth};
use crate::model::campaign::{GridChoice, Hyper, Integration, MeanSd, Mixture, Part, Priors};
use crate::model::vector::{add_scaled, dot};

/// A fitted campaign: the grid and its values.
#[derive(Debug, Clone)]
pub(super) struct Posterior {
    grid: Grid,
    /// Points of the grid in its own order: tau, omega, s_house.
    points: Vec<Point>,
    /// ln of the summed weights.
    pub log_evidence: f64,
    /// Estimated error of the grid; `None` where the grid was given.
    grid_error: Option<Summary>,
    /// Points below this part of the whole are passed over.
    floor: f64,
}

/// Moments of everything besides the last day.
#[derive(Debug, Clone)]
pub(super) struct Moments {
    /// Latent share by day, centred: a normal for each omega, tau and s_house merged.
    pub path: Vec<Mixture>,
    /// Mean of each coefficient.
    pub coefficients: Vec<f64>,
    /// Covariance of the coefficients, row-major.
    pub covariance: Vec<f64>,
    /// Weight of each poll in the mean of the last day: the derivative at given hyperparameters, averaged over them.
    pub weights: Vec<f64>,
}

impl Moments {
    /// Moments of a mixture; the weights sum to 1.
    ///
    /// # Formula
    /// mean = Σ w m; covariance = Σ w (C + m m') − mean mean'.
    pub fn mixed(parts: &[(f64, Self)]) -> Self {
        let sum = |pick: &dyn Fn(&Self, usize) -> f64, n: usize| -> Vec<f64> {
            (0..n).map(|i| parts.iter().map(|(weight, part)| weight * pick(part, i)).sum()).collect()
        };
        let Some((_, first)) = parts.first() else {
            return Self { path: Vec::new(), coefficients: Vec::new(), covariance: Vec::new(), weights: Vec::new() };
        };
        let (days, p, rows) = (first.path.len(), first.coefficients.len(), first.weights.len());
        let path = (0..days).map(|day| Mixture::mixed(parts.iter().map(|(weight, part)| (*weight, &part.path[day]))));
        let path = path.collect();
        let coefficients = sum(&|part, i| part.coefficients[i], p);
        let second =
            |part: &Self, at: usize| part.covariance[at] + part.coefficients[at / p] * part.coefficients[at % p];
        let mut covariance = sum(&second, p * p);
        for (at, cell) in covariance.iter_mut().enumerate() {
            *cell -= coefficients[at / p] * coefficients[at % p];
        }
        Self { path, coefficients, covariance, weights: sum(&|part, row| part.weights[row], rows) }
    }
}

/// Integrates the hyperparameters.
///
/// # Errors
/// In words, where the grid that was asked for holds no posterior mass that can be computed.
pub(super) fn fit(
    series: &Series,
    priors: &Priors,
    hyper: Hyper,
    choice: GridChoice,
    threshold: f64,
) -> Result<Posterior, Text> {
    integrate(|grid| grid.points(series), priors, hyper, choice, threshold)
}

/// The same on a grid so fine that the evidence is exact to 1e-7, and so wide that it holds the posterior without any one of the polls,
/// too, unless that poll is far out.
///
/// # Errors
/// As [`fit`].
pub(super) fn fit_finely(
    series: &Series,
    priors: &Priors,
    hyper: Hyper,
    choice: GridChoice,
    threshold: f64,
) -> Result<Posterior, Text> {
    integrate_to(|grid| grid.points(series), priors, hyper, choice, threshold, Reach::LEFT_OUT)
}

/// Integrates the hyperparameters of any model that can evaluate a grid.
///
/// # Errors
/// As [`fit`].
pub(super) fn integrate(
    evaluate: impl Fn(&Grid) -> Vec<Point>,
    priors: &Priors,
    hyper: Hyper,
    choice: GridChoice,
    threshold: f64,
) -> Result<Posterior, Text> {
    integrate_to(evaluate, priors, hyper, choice, threshold, Reach::POSTERIOR)
}

fn integrate_to(
    evaluate: impl Fn(&Grid) -> Vec<Point>,
    priors: &Priors,
    hyper: Hyper,
    choice: GridChoice,
    threshold: f64,
    reach: Reach,
) -> Result<Posterior, Text> {
    let given = [hyper.omega, hyper.tau, hyper.s_house];
    let scales = [priors.omega, priors.tau, priors.s_house];
    let (grid, points, grid_error) = match choice {
        GridChoice::Auto => {
            let treatment = |i: usize| given[i].map_or(Treatment::Free(Stretch::new(scales[i])), Treatment::Fixed);
            let adapted = adapt(&evaluate, [0, 1, 2].map(treatment), threshold, reach);
            (adapted.grid, adapted.points, Some(adapted.error))
        }
        GridChoice::GaussLegendre { nodes, upper } => {
            let axis = |i: usize| given[i].map_or_else(|| gauss_legendre(nodes, upper[i], scales[i]), fixed);
            let grid = Grid { omega: axis(0), tau: axis(1), s_house: axis(2) };
            let points = evaluate(&grid);
            (grid, points, None)
        }
    };
    let top = points.iter().map(|point| point.log_weight).fold(f64::NEG_INFINITY, f64::max);
    let log_evidence = top + points.iter().map(|point| (point.log_weight - top).exp()).sum::<f64>().ln();
    if !log_evidence.is_finite() {
        return Err(say!(Flag::NoLikelihood));
    }
    Ok(Posterior { grid, points, log_evidence, grid_error, floor: 1e-5 * reach.negligible })
}

impl Posterior {
    /// omega, tau and s_house of a point.
    fn hyper_of(&self, point: &Point) -> [f64; 3] {
        let [i, j, k] = point.at;
        [self.grid.omega[i].value, self.grid.tau[j].value, self.grid.s_house[k].value]
    }

    /// Posterior weight of a point.
    fn weight(&self, point: &Point) -> f64 {
        (point.log_weight - self.log_evidence).exp()
    }

    /// Size of the grid and its estimated error.
    pub fn integration(&self) -> Integration {
        let error = |pick: fn(&Summary) -> f64| self.grid_error.as_ref().map(pick);
        Integration {
            nodes: self.points.len(),
            error_mean: error(|e| e.mean),
            error_sd: error(|e| e.sd),
            error_probability: error(|e| e.above),
        }
    }

    /// The path some days before its last one (0: the last day), centred; there is no poll in between.
    pub fn last_day(&self, days_earlier: f64) -> Mixture {
        let part = |point: &Point| {
            let omega = self.grid.omega[point.at[0]].value;
            Part { weight: self.weight(point), mean: point.mean, sd: (point.var - omega * omega * days_earlier).sqrt() }
        };
        Mixture::new(self.points.iter().map(part).collect())
    }

    /// The last day with the weight of every point times exp(`log_factor` of its omega, tau, s_house), centred.
    pub fn weighed_anew(&self, log_factor: impl Fn([f64; 3]) -> f64) -> Mixture {
        let log_weights: Vec<f64> =
            self.points.iter().map(|point| point.log_weight + log_factor(self.hyper_of(point))).collect();
        let top = log_weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let part = |(point, log_weight): (&Point, f64)| Part {
            weight: (log_weight - top).exp(),
            mean: point.mean,
            sd: point.var.sqrt(),
        };
        Mixture::new(self.points.iter().zip(log_weights).map(part).collect())
    }

    /// Points that share tau and omega, with their joint weight; nothing below ten times the floor.
    fn groups(&self) -> impl Iterator<Item = (&[Point], f64)> {
        let groups = self.points.chunks_exact(self.grid.s_house.len());
        groups
            .map(|group| (group, group.iter().map(|point| self.weight(point)).sum::<f64>()))
            .filter(|(_, weight)| *weight > 10.0 * self.floor)
    }

    /// Whether a point lies at an outer limit of an axis that was laid by the posterior: beyond it the grid sees nothing.
    pub fn at_limit(&self, hyper: [f64; 3]) -> bool {
        let axes = [&self.grid.omega, &self.grid.tau, &self.grid.s_house];
        let outer = |(nodes, value): (&&Vec<Node>, f64)| {
            let ends = [nodes.first(), nodes.last()].map(|node| node.map(|node| node.value));
            nodes.len() > 1 && (ends[1] == Some(value) || ends[0] == Some(value) && value > 0.0)
        };
        self.grid_error.is_some() && axes.iter().zip(hyper).any(outer)
    }

    /// Hyperparameters drawn from the posterior, whose density is a straight line from node to node of each axis.
    pub fn draw_hyper(&self, cumulative: &[f64], rng: &mut Rng) -> [f64; 3] {
        let u = rng.random::<f64>();
        let chosen = cumulative.partition_point(|&sum| sum <= u).min(self.points.len() - 1);
        let [i, j, k] = self.points[chosen].at;
        [self.grid.omega[i], self.grid.tau[j], self.grid.s_house[k]].map(|node| node.draw(rng))
    }

    /// Cumulative weights of the points.
    pub fn cumulative(&self) -> Vec<f64> {
        let add = |sum: &mut f64, point: &Point| {
            *sum += self.weight(point);
            Some(*sum)
        };
        self.points.iter().scan(0.0, add).collect()
    }

    /// Visits every point that matters with the filter and workspace at it, tau and omega by tau and omega.
    pub fn revisit(
        &self,
        series: &Series,
        mut at_pair: impl FnMut(&DaySums, f64, &[(f64, f64)], &mut dyn FnMut(f64, &mut Workspace)),
    ) {
        let mut sums: Option<(usize, DaySums)> = None;
        for (group, _) in self.groups() {
            let [i, j, _] = group[0].at;
            if sums.as_ref().is_none_or(|(at, _)| *at != j) {
                sums = Some((j, DaySums::new(series, self.grid.tau[j].value)));
            }
            let Some((_, sums)) = &sums else { continue };
            let omega = self.grid.omega[i].value;
            let filtered = filter(series, sums, omega);
            let nodes: Vec<(f64, f64)> = group
                .iter()
                .map(|point| (self.grid.s_house[point.at[2]].value, self.weight(point)))
                .filter(|(_, weight)| *weight > self.floor)
                .collect();
            at_pair(sums, omega, &nodes, &mut |s_house, workspace| {
                workspace.condition(series, &filtered, s_house);
            });
        }
    }

    /// Moments of path, coefficients, hyperparameters, and the weight of each poll.
    ///
    /// # Formula
    /// Given tau and omega the path is m_y(t) − m_Z(t)·b with variance P(t), b the coefficients; over s_house only the
    /// sums Σw, Σw b̂, Σw (Cov b + b̂ b̂') are needed. Weight of poll i = gain_i/V_i − (z_i − m_Z(day))·v/V_i with
    /// v = Cov b · m_Z(last day), averaged over the grid: what a poll says of the hyperparameters is left out.
    #[expect(clippy::too_many_lines, reason = "one pass over the grid gathers four sums")]
    pub fn moments(&self, series: &Series) -> Moments {
        let (p, width, n_days) = (series.n_coefficients(), series.width(), series.n_days);
        // Weight, first and second moment of each day by omega.
        let mut path: Vec<(f64, Vec<[f64; 3]>)> = Vec::new();
        let mut first = vec![0.0; p];
        let mut second = vec![0.0; p * p];
        let mut weights = vec![0.0; series.rows.len()];
        let mut workspace = Workspace::default();
        self.revisit(series, |sums, omega, nodes, at| {
            let mut total = 0.0;
            let mut b_sum = vec![0.0; p];
            let mut bb_sum = vec![0.0; p * p];
            let mut v_sum = vec![0.0; p];
            for &(s_house, weight) in nodes {
                at(s_house, &mut workspace);
                let (b, covariance, v) = (workspace.coefficients(), workspace.covariance(), workspace.end_response());
                total += weight;
                add_scaled(&mut b_sum, weight, &b);
                add_scaled(&mut v_sum, weight, &v);
                add_scaled(&mut bb_sum, weight, &covariance);
                for (i, &value) in b.iter().enumerate() {
                    add_scaled(&mut bb_sum[i * p..][..p], weight * value, &b);
                }
            }
            let smoothed = smooth(series, sums, omega);
            let part = path.iter().position(|(own, _)| *own == omega).unwrap_or_else(|| {
                path.push((omega, vec![[0.0; 3]; n_days]));
                path.len() - 1
            });
            for (day, cell) in path[part].1.iter_mut().enumerate() {
                let row = &smoothed.mean[day * width..][..width];
                let (z, y) = (&row[..p], row[p]);
                let zb = dot(z, &b_sum);
                let mut zbbz = 0.0;
                for (i, &value) in z.iter().enumerate() {
                    zbbz += value * dot(&bb_sum[i * p..][..p], z);
                }
                cell[0] += total;
                cell[1] += total * y - zb;
                cell[2] += total * (y * y + smoothed.var[day]) - 2.0 * y * zb + zbbz;
            }
            let tau2 = sums.tau * sums.tau;
            let mut k = 0;
            for (row, weight) in series.rows.iter().zip(&mut weights) {
                k += usize::from(sums.days[k] < row.day);
                let response = &smoothed.mean[row.day * width..][..p];
                let own: f64 = series.entries(row).filter(|(c, _)| *c < p).map(|(c, value)| value * v_sum[c]).sum();
                let smooth = dot(response, &v_sum);
                *weight += (total * smoothed.end_gain[k] - (own - smooth)) / (row.noise + tau2);
            }
            first.iter_mut().zip(&b_sum).for_each(|(sum, b)| *sum += b);
            second.iter_mut().zip(&bb_sum).for_each(|(sum, bb)| *sum += bb);
        });
        for i in 0..p {
            for j in 0..p {
                second[i * p + j] -= first[i] * first[j];
            }
        }
        let normal = |[weight, first, second]: [f64; 3]| {
            let mean = first / weight;
            Part { weight, mean, sd: (second / weight - mean * mean).max(0.0).sqrt() }
        };
        let by_omega = |day: usize| path.iter().map(|(_, days)| normal(days[day])).collect();
        let path = (0..n_days).map(|day| Mixture::new(by_omega(day))).collect();
        Moments { path, coefficients: first, covariance: second, weights }
    }

    /// (omega, tau, s_house) and weight of the nested grid that keeps every second node of each axis; weights sum to 1.
    pub fn coarse(&self) -> Vec<([f64; 3], f64)> {
        let kept = |point: &&Point| point.at.iter().all(|at| at % 2 == 0) && self.weight(point) > 1e-8;
        let total: f64 = self.points.iter().filter(kept).map(|point| self.weight(point)).sum();
        self.points.iter().filter(kept).map(|point| (self.hyper_of(point), self.weight(point) / total)).collect()
    }

    /// Posterior mean and sd of omega, tau, s_house.
    pub fn hyper(&self) -> [MeanSd; 3] {
        let axes = [&self.grid.omega, &self.grid.tau, &self.grid.s_house];
        [0, 1, 2].map(|axis: usize| {
            let moment = |power: i32| -> f64 {
                self.points.iter().map(|point| self.weight(point) * self.hyper_of(point)[axis].powi(power)).sum()
            };
            let mean = moment(1);
            MeanSd { mean, sd: if axes[axis].len() == 1 { 0.0 } else { (moment(2) - mean * mean).max(0.0).sqrt() } }
        })
    }
}
