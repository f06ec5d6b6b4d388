//! The error of polls split into what all polls of a race share and what each poll adds (`METHOD.md` §7.8).

use serde::Serialize;
use statrs::function::erf::erf;

use super::super::race_poll::RacePoll;
use crate::maths::{expit, logit};

/// Prior standard deviation of means and scales of the biases, logit scale.
const PRIOR: f64 = 0.2;

/// Prior scale of the scale of the extra variance, share units squared.
const PRIOR_EXTRA: f64 = 0.05;

/// Extra standard deviations (share units) at which each race is worked out.
const NODES: usize = 28;

/// The largest of them.
const LARGEST: f64 = 0.09;

/// Averages over races, points, with the fitted scales.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct BiasVariance {
    /// Polls.
    pub n_polls: usize,
    /// Races.
    pub n_races: usize,
    /// Mean over races of the size of the bias that all its polls share.
    pub avg_abs_bias_points: f64,
    /// The same on election day.
    pub avg_abs_election_day_bias_points: f64,
    /// Mean signed bias.
    pub mean_bias_points: f64,
    /// Mean standard deviation of a single poll around the biased mean.
    pub avg_sd_points: f64,
    /// Mean standard deviation that simple random sampling would give.
    pub avg_sampling_sd_points: f64,
    /// Mean of the race biases on election day, logit scale.
    pub bias_a: f64,
    /// Mean of their slopes in time, logit per 30 days.
    pub bias_b: f64,
    /// Spread of the former.
    pub sigma_a: f64,
    /// Spread of the latter.
    pub sigma_b: f64,
    /// Scale of the extra variance, share units squared.
    pub sigma_extra: f64,
}

/// Bias and variance of polls across races: the model of Shirani-Mehr and others by linearisation and EM.
///
/// # Formula
/// pᵢ = expit(logit v_r + α_r + β_r tᵢ); yᵢ ~ N(pᵢ, pᵢ(1 − pᵢ)/nᵢ + τ²_r); α_r ~ N(bias_a, σ_a²); β_r ~ N(bias_b, σ_b²);
/// τ²_r ~ HalfNormal(σ_τ). Average |bias| = mean over races of E|meanᵢ pᵢ − v_r|; average sd = mean over races of
/// E meanᵢ √(pᵢ(1 − pᵢ)/nᵢ + τ²_r).
///
/// # Where
/// v_r: result, that of the last poll given where the polls of a race carry several (two rounds in one year);
/// tᵢ: days before / 30; nᵢ: decided respondents.
///
/// # Assumes
/// Approximation: p is linear in (α, β) around their last estimate (renewed three times), so that given τ_r a race is a
/// Gaussian regression; τ_r is summed over a grid; the five scales are maximised by EM with the model's own priors
/// N(0, 0.2²), HalfNormal(0.2), HalfNormal(0.05). Against long sampling runs of 4,221 polls the averages agree within 0.05 points.
///
/// # Errors
/// `None` with fewer than ten races.
///
/// # Source
/// Shirani-Mehr, Rothschild, Goel, Gelman (2018), equation 5, doi:10.1080/01621459.2018.1448823.
pub fn bias_variance(polls: &[RacePoll<'_>]) -> Option<BiasVariance> {
    let usable = |poll: &&RacePoll<'_>| poll.held.result > 0.0 && poll.held.result < 1.0 && respondents(poll) > 0.0;
    let mut sorted: Vec<RacePoll<'_>> = polls.iter().filter(usable).copied().collect();
    sorted.sort_by_key(|poll| poll.race);
    for race in sorted.chunk_by_mut(|a, b| a.race == b.race) {
        let result = race[race.len() - 1].held.result;
        race.iter_mut().for_each(|poll| poll.held.result = result);
    }
    let mut races: Vec<Race<'_>> = sorted.chunk_by(|a, b| a.race == b.race).map(Race::new).collect();
    if races.len() < 10 {
        return None;
    }
    let mut scales = Scales { mean: [0.0, 0.0], sd: [0.1, 0.1], extra: 5e-4 };
    for _ in 0..3 {
        races.iter_mut().for_each(Race::linearise);
        for _ in 0..30 {
            let next = step(&mut races, &scales);
            let moved = next.distance(&scales);
            scales = next;
            if moved < 1e-3 {
                break;
            }
        }
    }
    let count = races.len() as f64;
    let average = |of: &dyn Fn(&Race<'_>) -> f64| 100.0 * races.iter().map(of).sum::<f64>() / count;
    let outcomes: Vec<Outcome> = races.iter().map(|race| race.outcome(&scales)).collect();
    let over = |of: &dyn Fn(&Outcome) -> f64| 100.0 * outcomes.iter().map(of).sum::<f64>() / count;
    Some(BiasVariance {
        n_polls: sorted.len(),
        n_races: races.len(),
        avg_abs_bias_points: over(&|outcome| outcome.abs_bias),
        avg_abs_election_day_bias_points: over(&|outcome| outcome.abs_last_day),
        mean_bias_points: over(&|outcome| outcome.bias),
        avg_sd_points: over(&|outcome| outcome.sd),
        avg_sampling_sd_points: average(&|race| {
            let spread = |poll: &RacePoll<'_>| (poll.held.result * (1.0 - poll.held.result) / respondents(poll)).sqrt();
            race.polls.iter().map(spread).sum::<f64>() / race.polls.len() as f64
        }),
        bias_a: scales.mean[0],
        bias_b: scales.mean[1],
        sigma_a: scales.sd[0],
        sigma_b: scales.sd[1],
        sigma_extra: scales.extra,
    })
}

/// Decided respondents, whole people; 0 where no size is published.
fn respondents(poll: &RacePoll<'_>) -> f64 {
    poll.held.n_decided.map_or(0.0, f64::round_ties_even)
}

/// Days before the vote / 30; a poll without a day counts as one of the eve.
fn months(poll: &RacePoll<'_>) -> f64 {
    f64::from(poll.days.unwrap_or(0)) / 30.0
}

/// The five numbers that races share.
#[derive(Debug, Clone, Copy)]
struct Scales {
    mean: [f64; 2],
    sd: [f64; 2],
    extra: f64,
}

impl Scales {
    /// The largest move, relative to the scales.
    fn distance(&self, other: &Self) -> f64 {
        let ratio = |a: f64, b: f64| (a / b - 1.0).abs();
        let shift = |i: usize| (self.mean[i] - other.mean[i]).abs() / other.sd[i];
        let moves = [shift(0), shift(1), ratio(self.sd[0], other.sd[0]), ratio(self.sd[1], other.sd[1])];
        moves.into_iter().fold(ratio(self.extra, other.extra), f64::max)
    }
}

/// Sums of one race at one extra standard deviation, of the regression d = g(α + βt) + e.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    a11: f64,
    a12: f64,
    a22: f64,
    c1: f64,
    c2: f64,
    /// Σ d²/s² + Σ ln s²: what does not depend on (α, β).
    rest: f64,
    /// Mean over the polls of s.
    sd: f64,
    /// ln of the extra standard deviation, and its square.
    log_extra: f64,
    extra: f64,
}

/// Gaussian posterior of (α, β) at one node.
#[derive(Debug, Clone, Copy)]
struct Posterior {
    mean: [f64; 2],
    /// Variances and covariance.
    var: [f64; 3],
    log_marginal: f64,
}

impl Sums {
    fn posterior(&self, scales: &Scales) -> Posterior {
        let [va, vb] = [scales.sd[0].powi(2), scales.sd[1].powi(2)];
        let (p11, p12, p22) = (self.a11 + 1.0 / va, self.a12, self.a22 + 1.0 / vb);
        let (r1, r2) = (self.c1 + scales.mean[0] / va, self.c2 + scales.mean[1] / vb);
        let det = p11 * p22 - p12 * p12;
        let mean = [(p22 * r1 - p12 * r2) / det, (p11 * r2 - p12 * r1) / det];
        let prior = scales.mean[0].powi(2) / va + scales.mean[1].powi(2) / vb;
        let quadratic = self.rest + prior - (mean[0] * r1 + mean[1] * r2);
        Posterior {
            mean,
            var: [p22 / det, p11 / det, -p12 / det],
            // Up to ln σ_a σ_b, which all nodes share.
            log_marginal: -0.5 * (quadratic + det.ln()),
        }
    }
}

struct Race<'a> {
    polls: &'a [RacePoll<'a>],
    /// Where p is linearised.
    centre: [f64; 2],
    nodes: [Sums; NODES],
    /// Last posterior mean of (α, β).
    mean: [f64; 2],
}

/// What a race says about bias and variance, share units.
struct Outcome {
    bias: f64,
    abs_bias: f64,
    abs_last_day: f64,
    sd: f64,
}

/// Extra standard deviation of a node, share units.
fn extra_sd(node: usize) -> f64 {
    LARGEST * (node as f64 + 0.5) / NODES as f64
}

impl<'a> Race<'a> {
    fn new(polls: &'a [RacePoll<'a>]) -> Self {
        Self { polls, centre: [0.0; 2], nodes: [Sums::default(); NODES], mean: [0.0; 2] }
    }

    fn probability(&self, poll: &RacePoll<'_>) -> f64 {
        expit(logit(poll.held.result) + self.centre[0] + self.centre[1] * months(poll))
    }

    /// Renews the sums around the last posterior mean.
    fn linearise(&mut self) {
        self.centre = self.mean;
        let mut nodes: [Sums; NODES] = std::array::from_fn(|node| {
            let x = extra_sd(node);
            Sums { log_extra: x.ln(), extra: x * x, ..Sums::default() }
        });
        for poll in self.polls {
            let p = self.probability(poll);
            let g = p * (1.0 - p);
            let (n, t) = (respondents(poll), months(poll));
            let d = poll.held.share - p + g * (self.centre[0] + self.centre[1] * t);
            for sums in &mut nodes {
                let variance = g / n + sums.extra;
                let w = 1.0 / variance;
                let wg = w * g;
                sums.a11 += wg * g;
                sums.a12 += wg * g * t;
                sums.a22 += wg * g * t * t;
                sums.c1 += wg * d;
                sums.c2 += wg * d * t;
                sums.rest += w * d * d + variance.ln();
                sums.sd += variance.sqrt() / self.polls.len() as f64;
            }
        }
        self.nodes = nodes;
    }

    /// Posterior at every node, with the weight of the node.
    fn posteriors(&self, scales: &Scales) -> [(f64, Posterior); NODES] {
        let mut all = std::array::from_fn(|node| {
            let sums = &self.nodes[node];
            let posterior = sums.posterior(scales);
            // HalfNormal on τ² in terms of τ = x: density(x²) · 2x.
            let prior = sums.log_extra - 0.5 * (sums.extra / scales.extra).powi(2);
            (posterior.log_marginal + prior, posterior)
        });
        let top = all.iter().map(|(log, _)| *log).fold(f64::NEG_INFINITY, f64::max);
        all.iter_mut().for_each(|(weight, _)| *weight = (*weight - top).exp());
        let sum: f64 = all.iter().map(|(weight, _)| *weight).sum();
        all.iter_mut().for_each(|(weight, _)| *weight /= sum);
        all
    }

    fn outcome(&self, scales: &Scales) -> Outcome {
        let count = self.polls.len() as f64;
        let (mut level, mut slope, mut tilt, mut result) = (0.0, 0.0, 0.0, 0.0);
        for poll in self.polls {
            let p = self.probability(poll);
            let g = p * (1.0 - p);
            level += p / count;
            slope += g / count;
            tilt += g * months(poll) / count;
            result += poll.held.result / count;
        }
        let last_day = result * (1.0 - result);
        let mut outcome = Outcome { bias: 0.0, abs_bias: 0.0, abs_last_day: 0.0, sd: 0.0 };
        for (node, (weight, posterior)) in self.posteriors(scales).into_iter().enumerate() {
            let [shift_a, shift_b] = [posterior.mean[0] - self.centre[0], posterior.mean[1] - self.centre[1]];
            let bias = level - result + slope * shift_a + tilt * shift_b;
            let [va, vb, cov] = posterior.var;
            let sd = (slope * slope * va + tilt * tilt * vb + 2.0 * slope * tilt * cov).max(0.0).sqrt();
            outcome.bias += weight * bias;
            outcome.abs_bias += weight * folded(bias, sd);
            outcome.abs_last_day += weight * folded(last_day * posterior.mean[0], last_day * va.sqrt());
            outcome.sd += weight * self.nodes[node].sd;
        }
        outcome
    }
}

/// Mean of |X|, X ~ N(mean, sd²).
fn folded(mean: f64, sd: f64) -> f64 {
    if sd <= 0.0 {
        return mean.abs();
    }
    let z = mean / sd;
    sd * (2.0 / std::f64::consts::PI).sqrt() * (-0.5 * z * z).exp() + mean * erf(z / std::f64::consts::SQRT_2)
}

/// One step of EM: moments of every race under the present scales, then the scales that fit them best.
fn step(races: &mut [Race<'_>], scales: &Scales) -> Scales {
    let count = races.len() as f64;
    let (mut first, mut second, mut fourth) = ([0.0; 2], [0.0; 2], 0.0);
    for race in races.iter_mut() {
        let mut mean = [0.0; 2];
        for (node, (weight, posterior)) in race.posteriors(scales).into_iter().enumerate() {
            for i in 0..2 {
                mean[i] += weight * posterior.mean[i];
                second[i] += weight * (posterior.var[i] + posterior.mean[i].powi(2));
            }
            fourth += weight * race.nodes[node].extra.powi(2);
        }
        (0..2).for_each(|i| first[i] += mean[i]);
        race.mean = mean;
    }
    // Scale s of `count` values with sum of squares S and prior HalfNormal(h): −(R − 1) ln s − S/2s² − s²/2h² is largest.
    let best = |squares: f64, count: f64, prior: f64| {
        let inverse = 1.0 / (prior * prior);
        (0.5 * ((count * count + 4.0 * squares * inverse).sqrt() - count) / inverse).sqrt()
    };
    let mean: [f64; 2] = std::array::from_fn(|i| {
        let variance = scales.sd[i].powi(2);
        (first[i] / variance) / (count / variance + 1.0 / (PRIOR * PRIOR))
    });
    let squares = |i: usize| second[i] - 2.0 * mean[i] * first[i] + count * mean[i].powi(2);
    Scales {
        mean,
        sd: std::array::from_fn(|i| best(squares(i), count - 1.0, PRIOR).max(1e-4)),
        extra: best(fourth, count, PRIOR_EXTRA).max(1e-7),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_as_far_apart_as_what_moved_most() {
        let scales = Scales { mean: [0.1, -0.2], sd: [0.5, 0.4], extra: 0.2 };
        let to = |change: fn(&mut Scales)| {
            let mut other = scales;
            change(&mut other);
            scales.distance(&other)
        };
        let near = |value: f64, expected: f64| assert!((value - expected).abs() < 1e-12, "{value}, not {expected}");
        near(to(|_| {}), 0.0);
        near(to(|other| other.mean[0] = 0.2), 0.2); // .1/.5
        near(to(|other| other.mean[1] = -0.1), 0.25); // .1/.4
        near(to(|other| other.sd[0] = 0.4), 0.25); // .5/.4 - 1
        near(to(|other| other.sd[1] = 0.5), 0.2); // 1 - .4/.5
        near(to(|other| other.extra = 0.1), 1.0); // .2/.1 - 1
        near(to(|other| (other.mean[0], other.extra) = (0.35, 0.25)), 0.5); // .25/.5 before 1 - .2/.25
    }
}
