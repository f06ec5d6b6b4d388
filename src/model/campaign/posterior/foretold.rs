//! How the other polls foretell each poll, hyperparameters integrated: exact on the share scale (`METHOD.md` §2.6).

use statrs::function::erf::erfc;

use super::integrate::Posterior;
use super::leave_one_out::{LeftOut, Visit, ln_normal, visit_left_out};
use crate::model::campaign::path::Series;

/// One poll as the others foretell it, on the scale of the shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Foretold {
    /// ln of the density of the poll given the others.
    pub elpd: f64,
    /// ln of its density averaged over the posterior that it is part of itself.
    pub lpd: f64,
    /// The poll less the mean that the others foretell.
    pub residual: f64,
    /// Standard deviation of that.
    pub sd: f64,
    /// Probability of a poll at or below this one.
    pub pit: f64,
    /// Weight of the points at the outer limits of the grid, once the poll is left out: beyond them the grid sees nothing.
    pub at_limits: f64,
}

/// A poll at one point: its two densities, and a normal that foretells it.
#[derive(Debug, Clone, Copy)]
pub(super) struct AtPoint {
    pub ln_left_out: f64,
    pub ln_within: f64,
    pub residual: f64,
    pub variance: f64,
}

impl From<&LeftOut> for AtPoint {
    fn from(poll: &LeftOut) -> Self {
        let LeftOut { residual, variance, .. } = *poll;
        Self { ln_left_out: poll.ln_density(), ln_within: poll.ln_density_within(), residual, variance }
    }
}

/// Sums over the points, divided by the largest term so far, so that nothing overflows.
#[derive(Debug, Clone, Copy)]
struct Sums {
    /// ln of what every sum is divided by.
    top: f64,
    total: f64,
    residual: f64,
    square: f64,
    below: f64,
    at_limits: f64,
    within: f64,
}

impl Sums {
    const EMPTY: Self = Self {
        top: f64::NEG_INFINITY,
        total: 0.0,
        residual: 0.0,
        square: 0.0,
        below: 0.0,
        at_limits: 0.0,
        within: 0.0,
    };

    fn add(&mut self, weight: f64, at_limit: bool, poll: &AtPoint) {
        self.within += weight * poll.ln_within.exp();
        // The point's weight without the poll.
        let ln_left = weight.ln() - poll.ln_left_out;
        if ln_left > self.top {
            let factor = (self.top - ln_left).exp();
            [&mut self.total, &mut self.residual, &mut self.square, &mut self.below, &mut self.at_limits]
                .into_iter()
                .for_each(|sum| *sum *= factor);
            self.top = ln_left;
        }
        let left = (ln_left - self.top).exp();
        self.total += left;
        self.residual += left * poll.residual;
        self.square += left * (poll.residual * poll.residual + poll.variance);
        self.below += left * 0.5 * erfc(-poll.residual / (2.0 * poll.variance).sqrt());
        self.at_limits += if at_limit { left } else { 0.0 };
    }

    /// # Formula
    /// p(y_i | the others) = p(y)/p(the others) = 1/Σ w_g/p_g(y_i | the others), the points' weights summing to 1.
    fn foretold(&self, weights: f64) -> Foretold {
        let residual = self.residual / self.total;
        Foretold {
            elpd: weights.ln() - self.top - self.total.ln(),
            lpd: (self.within / weights).ln(),
            residual,
            sd: (self.square / self.total - residual * residual).max(0.0).sqrt(),
            pit: self.below / self.total,
            at_limits: self.at_limits / self.total,
        }
    }
}

/// Gathers polls over the points of a grid.
#[derive(Debug)]
pub(super) struct Gather {
    sums: Vec<Sums>,
    weights: f64,
}

impl Gather {
    pub fn new(polls: usize) -> Self {
        Self { sums: vec![Sums::EMPTY; polls], weights: 0.0 }
    }

    pub fn add(&mut self, weight: f64, at_limit: bool, polls: impl Iterator<Item = AtPoint>) {
        self.weights += weight;
        self.sums.iter_mut().zip(polls).for_each(|(sums, poll)| sums.add(weight, at_limit, &poll));
    }

    pub fn finish(&self) -> Vec<Foretold> {
        self.sums.iter().map(|sums| sums.foretold(self.weights)).collect()
    }
}

/// Every poll of the share scale; exact on the grid of the posterior.
pub(super) fn foretold(series: &Series, posterior: &Posterior) -> Vec<Foretold> {
    let mut gather = Gather::new(series.rows.len());
    visit_left_out(series, posterior, |visit: &Visit<'_>| {
        gather.add(visit.weight, posterior.at_limit(visit.hyper), visit.polls.iter().map(AtPoint::from));
    });
    gather.finish()
}

/// What the posterior of the others, on a grid laid for them, foretells of one poll; the densities are those of `own`.
pub(super) fn foretold_by(series: &Series, others: &Posterior, row: usize, own: Foretold) -> Foretold {
    let (mut residual, mut square, mut below, mut weights) = (0.0, 0.0, 0.0, 0.0);
    visit_left_out(series, others, |visit| {
        let (poll, weight) = (&visit.polls[row], visit.weight);
        weights += weight;
        residual += weight * poll.residual;
        square += weight * (poll.residual * poll.residual + poll.variance);
        below += weight * 0.5 * erfc(-poll.residual / (2.0 * poll.variance).sqrt());
    });
    let mean = residual / weights;
    Foretold {
        residual: mean,
        sd: (square / weights - mean * mean).max(0.0).sqrt(),
        pit: below / weights,
        at_limits: 0.0,
        ..own
    }
}

/// Nodes of a normal and their weights: the trapezoidal rule, step ¼ from −8 to 8.
pub(super) fn normal_nodes(mean: f64, sd: f64) -> impl Iterator<Item = (f64, f64)> {
    (-32..=32).map(|i| 0.25 * f64::from(i)).map(move |z| (mean + sd * z, 0.25 * ln_normal(z, 1.0).exp()))
}
