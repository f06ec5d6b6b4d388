//! Exact conditioning of one coordinate on what is counted, over a small grid of scales.

use std::collections::BTreeMap;

use nalgebra::DMatrix;

use super::arrowhead::{Arrow, ArrowFactor, Diagonal, Observed};
use super::design::{Design, Effects, Kind};
use super::observations::mean_swing;
use super::prior::Scales;
use crate::model::count::expit;

/// One counted unit's deviation from its start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// Row of the frame.
    pub row: usize,
    /// Coordinate counted minus coordinate of the start.
    pub swing: f64,
    /// Variance known beforehand, the counting error of this vote apart.
    pub variance: f64,
    /// Expected ballots: what the unit weighs in the mean swing.
    pub weight: f64,
    /// What was counted, for the response at a fitted value.
    pub counted: Response,
}

/// What was counted of a unit, on its natural scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Response {
    /// Share of a number of ballots or persons; start of the coordinate.
    Share { start: f64, share: f64, of: f64 },
    /// Number of ballots against the number the start expects; their counting variance.
    Ratio { ratio: f64, counting: f64 },
}

impl Response {
    /// Swing and counting variance seen from a fitted swing.
    ///
    /// # Formula
    /// p = expit(start + fit): fit + (share - p)/(p q), variance 1/(n p q); μ = e^fit: fit + ratio/μ - 1.
    /// Linear in what was counted, so the sum over units is met without bias, zero counts included.
    fn at(&self, fit: f64) -> (f64, f64) {
        match *self {
            Self::Share { start, share, of } => {
                let p = expit(start + fit).clamp(1e-5, 1.0 - 1e-5);
                let slope = p * (1.0 - p);
                (fit + (share - p) / slope, 1.0 / ((of + 2.0) * slope))
            }
            Self::Ratio { ratio, counting } => (fit + ratio / fit.exp() - 1.0, counting),
        }
    }

    /// Second derivative of what is expected over the first: 1 - 2p; 1.
    fn bend(&self, fit: f64) -> f64 {
        match *self {
            Self::Share { start, .. } => 1.0 - 2.0 * expit(start + fit),
            Self::Ratio { .. } => 1.0,
        }
    }
}

/// A point of the grid: steps from the middle along (slopes, surface, regions, unit errors).
type Point = [i32; 4];
/// Factor of one step along each axis.
const STEPS: [f64; 4] = [2.0, 2.0, 2.0, 1.5];
/// Furthest step along each axis.
const FAR: [i32; 4] = [4, 3, 3, 5];
/// Mean swing up to which a night is an ordinary one.
pub(super) const USUAL_SWING: f64 = 0.5;
/// Sd of an effect that a coordinate does not have.
const NOTHING: f64 = 1e-6;
/// Nodes that carry less than this share of the weight of the heaviest are dropped.
const FAINT: f64 = 1e-2;
/// No more nodes than this are kept.
const MOST_NODES: usize = 8;

/// Posterior of the effects at one node of the grid.
#[derive(Debug, Clone)]
pub struct Node {
    /// Posterior weight; the weights of a fit sum to 1.
    pub weight: f64,
    /// Variance of a unit's error (of the Student-t, not its scale).
    pub unit_variance: f64,
    /// Mean of the effects.
    pub mean: Effects,
    /// Factor of their precision.
    pub precision: ArrowFactor,
    /// Step along the axis of the unit errors.
    step: i32,
}

/// Posterior of one coordinate: a mixture over the grid.
#[derive(Debug, Clone)]
pub struct Fit {
    /// Nodes, heaviest first.
    pub nodes: Vec<Node>,
}

impl Fit {
    /// Conditions the effects on the observations.
    ///
    /// # Formula
    /// swing_i = f_i' θ + e_i; θ_j ~ N(0, s_j²); e_i ~ t_ν with scale² a² + v_i.
    /// Given weights w_i = (ν + 1) / (ν + r_i² / (a² + v_i)) everything is Gaussian: precision A = S^-1 + F'DF.
    /// log weight of a node = Σ log t_ν(r_i) - θ'S^-1θ/2 - log|A|/2 - log|S|/2 + log prior of the node.
    ///
    /// # Assumes
    /// The tail weights at each unit scale are those of one set of prior scales (a round of EM from what was fitted last): first the
    /// middle ones, and, where another node turns out best, that node's.
    ///
    /// # Source
    /// Lange, Little, Taylor (1989), "Robust statistical modeling using the t distribution", doi:10.1080/01621459.1989.10478852.
    pub fn new(design: &Design, observations: &[Observation], scales: &Scales) -> Self {
        // What is left of a unit shows in no count.
        let counted = |(f, kind): (&f64, &Kind)| if *kind == Kind::Rest { 0.0 } else { *f };
        let mut features = Vec::with_capacity(observations.len() * design.kinds.len());
        for o in observations {
            features.extend(design.features(o.row).iter().zip(&design.kinds).map(counted));
        }
        let regions = observations.iter().map(|o| design.region(o.row)).collect();
        let observed = Observed::new(features, design.kinds.len(), regions, design.n_regions);
        let swing = observations.iter().map(|o| o.swing).collect();
        let mean_swing = mean_swing(observations);
        let variance = observations.iter().map(|o| o.variance + o.counted.at(o.swing).1).collect();
        let fitted = vec![mean_swing; observations.len()];
        let mut problem = Problem { design, observed, swing, variance, scales, mean_swing, fitted, middle: MIDDLE };
        let mut search = problem.search(observations, [0; 4]);
        let far = (0..3).any(|axis| (search.best[axis] - MIDDLE[axis]).abs() > 1);
        if far {
            // What looked like an outlier from the middle may be what a steeper slope expects.
            problem.middle = search.best;
            search = problem.search(observations, search.best);
        }
        problem.around(&mut search);
        let mut nodes = kept(search.tried.into_values().collect());
        // The nodes differ by little in what they leave open.
        let open = nodes.first().map_or(Vec::new(), |node| problem.observed.variances(&node.precision));
        for node in &mut nodes {
            problem.expect(observations, &search.bases, &open, node);
        }
        Self { nodes }
    }

    /// Mean of the effects over all nodes.
    pub fn mean(&self) -> Effects {
        let mut nodes = self.nodes.iter();
        let Some(first) = nodes.next() else { return Effects { plain: Vec::new(), regions: Vec::new() } };
        let mut mean = first.mean.times(first.weight);
        nodes.for_each(|node| mean.add(&node.mean, node.weight));
        mean
    }

    /// Mean and sd of an effect that is not a region's, over all nodes.
    pub fn effect(&self, index: usize) -> (f64, f64) {
        let (mut mean, mut square) = (0.0, 0.0);
        for node in &self.nodes {
            let here = node.mean.plain[index];
            let one = DMatrix::from_fn(node.mean.plain.len(), 1, |j, _| f64::from(u8::from(j == index)));
            mean += node.weight * here;
            square += node.weight * (here * here + node.precision.whitened(one, |_| None).norm_squared());
        }
        (mean, (square - mean * mean).max(0.0).sqrt())
    }
}

/// Sorts nodes by weight and drops the faint ones.
fn kept(mut tried: Vec<Tried>) -> Vec<Node> {
    tried.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = tried.first().map_or(0.0, |t| t.score);
    let mut nodes: Vec<Node> = tried
        .into_iter()
        .take(MOST_NODES)
        .filter(|t| t.score - best > FAINT.ln())
        .filter_map(|t| {
            let (weight, precision) = ((t.score - best).exp(), t.precision?);
            Some(Node { weight, unit_variance: t.unit_variance, mean: t.mean, precision, step: t.step })
        })
        .collect();
    let total: f64 = nodes.iter().map(|node| node.weight).sum();
    nodes.iter_mut().for_each(|node| node.weight /= total);
    nodes
}

/// One node with its log weight.
struct Tried {
    score: f64,
    unit_variance: f64,
    mean: Effects,
    precision: Option<ArrowFactor>,
    step: i32,
}

/// Cross products at one unit scale, tail weights included.
struct Base {
    unit: f64,
    gram: Arrow,
    right: Effects,
    /// Weight of each observation.
    weights: Vec<f64>,
    /// Sum of the logs of the scales².
    log_scales: f64,
}

struct Problem<'a> {
    design: &'a Design,
    /// Features of the counted units.
    observed: Observed,
    swing: Vec<f64>,
    /// Variance of each swing beside the unit variance.
    variance: Vec<f64>,
    scales: &'a Scales,
    /// Mean swing of what is counted.
    mean_swing: f64,
    /// Swing of each observation as it was fitted last.
    fitted: Vec<f64>,
    /// Node whose scales give tail weights and responses.
    middle: Point,
}

/// Nodes tried under one middle.
#[derive(Default)]
struct Search {
    best: Point,
    bases: BTreeMap<i32, Base>,
    tried: BTreeMap<Point, Tried>,
}

/// Where tail weights and responses are found first: slopes free to leave the baseline.
const MIDDLE: Point = [1, 0, 0, 0];
/// Rounds of linearisation.
const ROUNDS: usize = 2;

impl Problem<'_> {
    /// Replaces swings by responses at the values fitted with the scales of the middle.
    fn linearise(&mut self, observations: &[Observation]) {
        let base = self.base(self.middle[3]);
        let Some(factor) = base.gram.factor(&self.prior(self.middle)) else { return };
        let effects = factor.solve(&base.right);
        self.fitted = self.observed.fitted(&effects);
        for (i, o) in observations.iter().enumerate() {
            let (swing, counting) = o.counted.at(self.fitted[i]);
            self.swing[i] = swing;
            self.variance[i] = o.variance + counting;
        }
    }

    /// The best node that a climb along the axes finds, under the tail weights and responses of the middle.
    fn search(&mut self, observations: &[Observation], from: Point) -> Search {
        // The first round stands on log ratios; the next on responses at the fitted values.
        for _ in 0..ROUNDS {
            self.linearise(observations);
        }
        let mut search = Search { best: from, ..Search::default() };
        let mut best_score = self.score(from, &mut search);
        // Without a count the prior is all there is.
        let mut moved = !observations.is_empty();
        while moved {
            moved = false;
            for (axis, direction) in self.free().flat_map(|axis| [(axis, -1), (axis, 1)]) {
                loop {
                    let mut point = search.best;
                    point[axis] += direction;
                    if point[axis].abs() > FAR[axis] {
                        break;
                    }
                    let score = self.score(point, &mut search);
                    if score <= best_score {
                        break;
                    }
                    (search.best, best_score, moved) = (point, score, true);
                }
            }
        }
        search
    }

    /// Tries the neighbours of the best node along one and two axes.
    fn around(&self, search: &mut Search) {
        let axes: Vec<usize> = self.free().collect();
        for (i, axis, step) in axes.iter().enumerate().flat_map(|(i, axis)| [(i, *axis, -1), (i, *axis, 1)]) {
            let mut point = search.best;
            point[axis] += step;
            self.score(point, search);
            for (other, step) in axes[i + 1..].iter().flat_map(|other| [(*other, -1), (*other, 1)]) {
                let mut corner = point;
                corner[other] += step;
                self.score(corner, search);
            }
        }
    }

    /// Axes whose multiplier is not fixed.
    fn free(&self) -> impl Iterator<Item = usize> {
        let spreads = self.scales.spreads;
        [3, 0, 1, 2].into_iter().filter(move |axis| spreads[*axis] > 0.0)
    }

    /// Log weight of a node, tried once.
    fn score(&self, point: Point, search: &mut Search) -> f64 {
        if let Some(known) = search.tried.get(&point) {
            return known.score;
        }
        let base = search.bases.entry(point[3]).or_insert_with(|| self.base(point[3]));
        let node = self.node(base, point);
        let score = node.score;
        search.tried.insert(point, node);
        score
    }

    /// Prior precision of every effect at a point of the grid.
    fn prior(&self, point: Point) -> Diagonal {
        let times = |axis: usize| STEPS[axis].powi(point[axis]);
        // Where the baseline's slope is lost, the baseline is another kind of vote: surface and regions are freer too.
        let scales = self.scales;
        // So is a night on which the whole level moved far.
        let moved = 1.0 + (self.mean_swing / USUAL_SWING).powi(2);
        let free = times(0).max(1.0).powf(scales.looser) * moved.powf(scales.swinging);
        let level = scales.level.max(scales.level_share * self.mean_swing.abs());
        let precision = |sd: f64| 1.0 / (sd * sd);
        let plain = (self.design.kinds.iter())
            .map(|kind| {
                precision(match kind {
                    Kind::Level => level,
                    Kind::Slope => scales.slope * times(0),
                    Kind::Size => scales.size * free,
                    Kind::Surface => scales.surface * times(1) * free,
                    Kind::Camps => (scales.camps * times(0)).max(NOTHING),
                    Kind::Rest => scales.rest,
                })
            })
            .collect();
        Diagonal { plain, region: precision(scales.region * times(2) * free) }
    }

    /// Cross products with tail weights, by a round of EM at the scales of the middle that starts from what was fitted last.
    fn base(&self, step: i32) -> Base {
        let unit = self.scales.unit * STEPS[3].powi(step);
        let mut weights = self.weights(unit, &self.fitted);
        let (mut gram, mut right) = self.observed.cross(&weights, &self.swing);
        if let Some(factor) = gram.factor(&self.prior(self.middle)) {
            weights = self.weights(unit, &self.observed.fitted(&factor.solve(&right)));
            (gram, right) = self.observed.cross(&weights, &self.swing);
        }
        let log_scales = log_product(self.variance.iter().map(|v| unit * unit + v));
        Base { unit, gram, right, weights, log_scales }
    }

    /// Weight of every observation where these swings are fitted.
    fn weights(&self, unit: f64, fitted: &[f64]) -> Vec<f64> {
        let nu = self.scales.freedom;
        (fitted.iter().zip(&self.swing).zip(&self.variance))
            .map(|((fit, y), v)| {
                let variance = unit * unit + v;
                (nu + 1.0) / (nu + (y - fit).powi(2) / variance) / variance
            })
            .collect()
    }

    fn node(&self, base: &Base, point: Point) -> Tried {
        let (prior, step) = (self.prior(point), point[3]);
        let nu = self.scales.freedom;
        let unit_variance = base.unit * base.unit * nu / (nu - 2.0);
        let Some(factor) = base.gram.factor(&prior) else {
            return Tried { score: f64::NEG_INFINITY, unit_variance, mean: base.right.clone(), precision: None, step };
        };
        let mean = factor.solve(&base.right);
        let tails = log_product(
            (self.observed.fitted(&mean).iter().zip(&self.swing).zip(&self.variance))
                .map(|((fit, y), v)| 1.0 + (y - fit).powi(2) / (nu * (base.unit * base.unit + v))),
        );
        let mut score = -0.5 * base.log_scales - 0.5 * (nu + 1.0) * tails;
        score -= 0.5 * mean.plain.iter().zip(&prior.plain).map(|(m, p)| m * m * p).sum::<f64>();
        score -= 0.5 * prior.region * mean.regions.iter().map(|m| m * m).sum::<f64>();
        score -= factor.half_log_determinant();
        score += 0.5 * prior.plain.iter().map(|p| p.ln()).sum::<f64>();
        score += 0.5 * prior.region.ln() * mean.regions.len() as f64;
        for axis in (0..4).filter(|axis| point[*axis] != 0) {
            score -= 0.5 * (f64::from(point[axis]) * STEPS[axis].ln() / self.scales.spreads[axis]).powi(2);
        }
        Tried { score, unit_variance, mean, precision: Some(factor), step }
    }

    /// Moves the mean of a node to where the counts that are expected, uncertain as the effects are, are those observed.
    ///
    /// # Formula
    /// With η ~ N(m, v) the expected response is p(m) + p''(m) v/2; so m moves by -A^-1 F'D (v p''/(2p')), v_i = f_i' A^-1 f_i of the heaviest node.
    ///
    /// # Source
    /// Opper, Archambeau (2009), "The variational Gaussian approximation revisited", doi:10.1162/neco.2008.08-07-592.
    fn expect(&self, observations: &[Observation], bases: &BTreeMap<i32, Base>, variances: &[f64], node: &mut Node) {
        let Some(base) = bases.get(&node.step) else { return };
        let fitted = self.observed.fitted(&node.mean);
        let pull: Vec<f64> = (observations.iter().zip(fitted.iter()).zip(variances).zip(&base.weights))
            .map(|(((o, fit), v), weight)| -0.5 * weight * v * o.counted.bend(*fit))
            .collect();
        node.mean.add(&node.precision.solve(&self.observed.sums(&pull)), 1.0);
    }
}

/// Sum of the logs of positive numbers: the log of their products, taken before these leave the range of numbers.
fn log_product(numbers: impl Iterator<Item = f64>) -> f64 {
    let (mut logs, mut product) = (0.0, 1.0);
    for x in numbers {
        product *= x;
        if !(1e-100..1e100).contains(&product) {
            logs += product.ln();
            product = 1.0;
        }
    }
    logs + product.ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::count::logit;

    #[test]
    fn the_expected_share_is_the_counted_one() {
        // Five units with 4 yes ballots of 200 each, next to nothing known beforehand.
        let start = logit(0.03);
        let observation = |row| {
            let counted = Response::Share { start, share: 0.02, of: 200.0 };
            Observation { row, swing: logit(0.02) - start, variance: 0.0, weight: 1.0, counted }
        };
        let observations: Vec<Observation> = (0..5).map(observation).collect();
        let scales = Scales { spreads: [0.0; 4], ..Scales::of([50.0, 0.1, 0.1, 0.1, 0.1, 1e-3]) };
        let fit = Fit::new(&Design::level(5), &observations, &scales);
        let node = &fit.nodes[0];
        let sd = node.precision.whitened(DMatrix::from_element(1, 1, 1.0), |_| None)[0];
        // Expectation over the posterior by the trapezoid rule; without the correction it is 0.0204.
        let (mut expected, mut weights) = (0.0, 0.0);
        for step in -600..=600 {
            let z = f64::from(step) / 100.0;
            let weight = (-0.5 * z * z).exp();
            expected += weight * expit(start + node.mean.plain[0] + sd * z);
            weights += weight;
        }
        assert!((expected / weights - 0.02).abs() < 5e-5, "{}", expected / weights);
    }
}
