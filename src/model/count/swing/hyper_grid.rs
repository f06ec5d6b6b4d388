//! The grid of prior scales: a climb to its best point, and the posterior at the points around it (`METHOD.md` §3.7).

use std::collections::BTreeMap;

use super::arrowhead::{Arrowhead, ArrowheadFactor, Diagonal, ObservedFeatures};
use super::design::{Design, Effects, Kind};
use super::node::GridNode;
use super::observation::{Observation, mean_swing};
use super::prior::{APART, Scales, USUAL_SWING, ballots_sd};
use super::tail_weights::HeavyTails;

/// A point of the grid: steps from the middle along (slopes, surface, regions, unit errors).
type GridPoint = [i32; 4];

/// Factor of one step along each axis.
const STEPS: [f64; 4] = [2.0, 2.0, 2.0, 1.5];
/// Furthest step along each axis.
const GRID_HALF_WIDTH: [i32; 4] = [4, 3, 3, 5];
/// Sd of an effect that a coordinate does not have.
const NEGLIGIBLE_SD: f64 = 1e-6;
/// Nodes that carry less than this share of the weight of the heaviest are dropped.
const PRUNING_WEIGHT: f64 = 1e-2;
/// No more nodes than this are kept.
const MOST_NODES: usize = 24;
/// Where tail weights and responses are found first: slopes free to leave the baseline.
const FIRST_EXPANSION: GridPoint = [1, 0, 0, 0];
/// Where the climb begins besides: a uniform swing; an earlier vote that says little; regions and places that go their own ways.
const OTHER_STARTS: [GridPoint; 3] = [[-3, -2, 0, 0], [4, 0, 0, 0], [0, 2, 2, 1]];
/// Steps from the best point along one axis that are tried.
const REACH: i32 = 2;
/// Rounds of linearisation.
const ROUNDS: usize = 2;

pub(super) struct Problem<'a> {
    design: &'a Design,
    /// Features of the counted units.
    observed: ObservedFeatures,
    swing: Vec<f64>,
    /// Variance of each swing beside the unit variance.
    variance: Vec<f64>,
    /// Prior mean of each effect, and the swing that it gives each observation; effects and swings are deviations from it until a node is done.
    prior_mean: Effects,
    expected: Vec<f64>,
    scales: &'a Scales,
    /// Mean swing of what is counted.
    mean_swing: f64,
    /// What each observation weighs.
    tilt: Vec<f64>,
    /// Swing of each observation as it was fitted last.
    fitted: Vec<f64>,
    /// Node whose scales give tail weights and responses.
    expansion_point: GridPoint,
}

/// One node with its log weight.
struct Tried {
    score: f64,
    unit_variance: f64,
    mean: Effects,
    precision: Option<ArrowheadFactor>,
    step: i32,
}

/// Cross products at one unit scale, tail weights included.
struct Base {
    unit: f64,
    gram: Arrowhead,
    right: Effects,
    /// Weight of each observation.
    weights: Vec<f64>,
    /// Sum of the logs of the scales².
    log_scales: f64,
}

/// Nodes tried under one middle.
#[derive(Default)]
pub(super) struct Search {
    best: GridPoint,
    bases: BTreeMap<i32, Base>,
    tried: BTreeMap<GridPoint, Tried>,
}

impl<'a> Problem<'a> {
    /// Swings and features of the observations, seen from no swing at all.
    pub fn new(design: &'a Design, observations: &[Observation], scales: &'a Scales) -> Self {
        let counted = |(f, kind): (&f64, &Kind)| if kind.is_of_the_rest() { 0.0 } else { *f };
        let mut features = Vec::with_capacity(observations.len() * design.kinds.len());
        for o in observations {
            features.extend(design.features(o.row).iter().zip(&design.kinds).map(counted));
        }
        let regions = observations.iter().map(|o| design.region(o.row)).collect();
        let observed = ObservedFeatures::new(features, design.kinds.len(), regions, design.n_regions);
        let mean = |kind: &Kind| if *kind == Kind::Baseline { scales.slope_mean } else { 0.0 };
        let prior_mean =
            Effects { plain: design.kinds.iter().map(mean).collect(), regions: vec![0.0; design.n_regions] };
        let expected = observed.fitted(&prior_mean);
        let swing = observations.iter().zip(&expected).map(|(o, expected)| o.swing - expected).collect();
        let mean_swing = mean_swing(observations);
        let variance = observations.iter().map(|o| o.variance + o.counted.at(o.swing).1).collect();
        let tilt = observations.iter().map(|o| o.tilt).collect();
        let fitted = vec![mean_swing; observations.len()];
        Self {
            design,
            observed,
            swing,
            variance,
            prior_mean,
            expected,
            scales,
            mean_swing,
            tilt,
            fitted,
            expansion_point: FIRST_EXPANSION,
        }
    }

    /// The best nodes and their neighbours; where the first climb ends far away, tail weights are found there anew.
    pub fn climb(&mut self, observations: &[Observation]) -> Search {
        let mut search = self.search(observations, [0; 4]);
        let far = (0..3).any(|axis| (search.best[axis] - FIRST_EXPANSION[axis]).abs() > 1);
        if far {
            // What looked like an outlier from the middle may be what a steeper slope expects.
            self.expansion_point = search.best;
            search = self.search(observations, search.best);
        }
        let mut summits = vec![search.best];
        if !observations.is_empty() {
            summits.extend(OTHER_STARTS.map(|start| self.ascend(start, &mut search)));
        }
        for summit in summits {
            self.around(summit, &mut search);
        }
        search
    }

    /// Nodes by weight, each moved to where the counts expected are those observed.
    pub fn nodes(&self, observations: &[Observation], search: Search) -> Vec<GridNode> {
        let mut nodes = kept(search.tried.into_values().collect());
        // The nodes differ by little in what they leave open.
        let open = nodes.first().map_or(Vec::new(), |node| self.observed.variances(&node.precision));
        for node in &mut nodes {
            self.expect(observations, &search.bases, &open, node);
            node.mean.add(&self.prior_mean, 1.0);
        }
        nodes
    }

    /// Replaces swings by responses at the values fitted with the scales of the middle.
    fn linearise(&mut self, observations: &[Observation]) {
        let base = self.base(self.expansion_point[3]);
        let Some(factor) = base.gram.factor(&self.prior(self.expansion_point)) else { return };
        let effects = factor.solve(&base.right);
        self.fitted = self.observed.fitted(&effects);
        for (i, o) in observations.iter().enumerate() {
            let (swing, counting) = o.counted.at(self.fitted[i] + self.expected[i]);
            self.swing[i] = swing - self.expected[i];
            self.variance[i] = o.variance + counting;
        }
    }

    /// The best node that a climb along the axes finds, under the tail weights and responses of the middle.
    fn search(&mut self, observations: &[Observation], from: GridPoint) -> Search {
        // The first round stands on log ratios; the next on responses at the fitted values.
        for _ in 0..ROUNDS {
            self.linearise(observations);
        }
        let mut search = Search::default();
        // Without a count the prior is all there is.
        search.best = if observations.is_empty() { from } else { self.ascend(from, &mut search) };
        self.score(search.best, &mut search);
        search
    }

    /// The point from which no step along an axis leads higher.
    fn ascend(&self, from: GridPoint, search: &mut Search) -> GridPoint {
        let (mut best, mut best_score) = (from, self.score(from, search));
        let mut moved = true;
        while moved {
            moved = false;
            for (axis, direction) in self.free().flat_map(|axis| [(axis, -1), (axis, 1)]) {
                loop {
                    let mut point = best;
                    point[axis] += direction;
                    if point[axis].abs() > GRID_HALF_WIDTH[axis] {
                        break;
                    }
                    let score = self.score(point, search);
                    if score <= best_score {
                        break;
                    }
                    (best, best_score, moved) = (point, score, true);
                }
            }
        }
        best
    }

    /// Tries the neighbours of a point along one and two axes.
    fn around(&self, summit: GridPoint, search: &mut Search) {
        let axes: Vec<usize> = self.free().collect();
        for (i, axis, step) in axes.iter().enumerate().flat_map(|(i, axis)| [(i, *axis, -1), (i, *axis, 1)]) {
            let mut point = summit;
            for _ in 0..REACH {
                point[axis] += step;
                self.score(point, search);
            }
            let mut point = summit;
            point[axis] += step;
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
    fn score(&self, point: GridPoint, search: &mut Search) -> f64 {
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
    fn prior(&self, point: GridPoint) -> Diagonal {
        let times = |axis: usize| STEPS[axis].powi(point[axis]);
        // Where the baseline's slope is lost, the baseline is another kind of vote: surface and regions are freer too.
        let scales = self.scales;
        // So is a night on which the whole level moved far.
        let moved = 1.0 + (self.mean_swing / USUAL_SWING).powi(2);
        let lost = times(0).max(1.0);
        let free = lost.powf(scales.looser) * moved.powf(scales.swinging);
        let level = scales.level.max(scales.level_share * self.mean_swing.abs());
        let precision = |sd: f64| 1.0 / (sd * sd);
        let plain = (self.design.kinds.iter())
            .map(|kind| {
                precision(match kind {
                    Kind::Level => level * lost.powf(scales.level_looser),
                    Kind::Baseline | Kind::Slope => scales.slope * times(0),
                    Kind::Size => scales.size * times(1) * free,
                    Kind::Surface => scales.surface * times(1) * free,
                    Kind::Abstention => (scales.abstention * times(0)).max(NEGLIGIBLE_SD),
                    Kind::Remainder => scales.remainder,
                    Kind::Ballots(before) => ballots_sd(*before),
                    Kind::Apart => APART,
                    Kind::Group => scales.region * times(2) * free,
                    Kind::Discrepancy(distance) => {
                        let share = scales.discrepancy[*distance as usize];
                        (share * scales.unit * times(3) * free).max(NEGLIGIBLE_SD)
                    }
                })
            })
            .collect();
        Diagonal { plain, region: precision(scales.region * times(2) * free) }
    }

    /// Cross products with tail weights, by a round of EM at the scales of the middle that starts from what was fitted last.
    fn base(&self, step: i32) -> Base {
        let unit = self.scales.unit * STEPS[3].powi(step);
        let mut weights = self.tails(unit).weights(&self.fitted, &self.swing);
        let (mut gram, mut right) = self.observed.cross(&weights, &self.swing);
        if let Some(factor) = gram.factor(&self.prior(self.expansion_point)) {
            weights = self.tails(unit).weights(&self.observed.fitted(&factor.solve(&right)), &self.swing);
            (gram, right) = self.observed.cross(&weights, &self.swing);
        }
        let log_scales = self.tails(unit).log_scales();
        Base { unit, gram, right, weights, log_scales }
    }

    /// Errors of the observations at a unit scale.
    fn tails(&self, unit: f64) -> HeavyTails<'_> {
        HeavyTails { freedom: self.scales.freedom, unit, variance: &self.variance, tilt: &self.tilt }
    }

    fn node(&self, base: &Base, point: GridPoint) -> Tried {
        let (prior, step) = (self.prior(point), point[3]);
        let tails = self.tails(base.unit);
        let unit_variance = tails.unit_variance();
        let Some(factor) = base.gram.factor(&prior) else {
            return Tried { score: f64::NEG_INFINITY, unit_variance, mean: base.right.clone(), precision: None, step };
        };
        let mean = factor.solve(&base.right);
        let mut score = -0.5 * base.log_scales - tails.log_kernel(&self.observed.fitted(&mean), &self.swing);
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
    fn expect(
        &self,
        observations: &[Observation],
        bases: &BTreeMap<i32, Base>,
        variances: &[f64],
        node: &mut GridNode,
    ) {
        let Some(base) = bases.get(&node.step) else { return };
        let fitted = self.observed.fitted(&node.mean);
        let pull: Vec<f64> = (observations.iter().zip(fitted.iter()).zip(variances).zip(&base.weights))
            .zip(&self.expected)
            .map(|((((o, fit), v), weight), expected)| -0.5 * weight * v * o.counted.bend(fit + expected))
            .collect();
        node.mean.add(&node.precision.solve(&self.observed.sums(&pull)), 1.0);
    }
}

/// Sorts nodes by weight and prunes the light ones.
fn kept(mut tried: Vec<Tried>) -> Vec<GridNode> {
    tried.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = tried.first().map_or(0.0, |t| t.score);
    let mut nodes: Vec<GridNode> = tried
        .into_iter()
        .take(MOST_NODES)
        .filter(|t| t.score - best > PRUNING_WEIGHT.ln())
        .filter_map(|t| {
            let (weight, precision) = ((t.score - best).exp(), t.precision?);
            Some(GridNode { weight, unit_variance: t.unit_variance, mean: t.mean, precision, step: t.step })
        })
        .collect();
    let total: f64 = nodes.iter().map(|node| node.weight).sum();
    nodes.iter_mut().for_each(|node| node.weight /= total);
    nodes
}
