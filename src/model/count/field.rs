//! Exact conditioning of one coordinate on what is counted, over a small grid of scales.

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

use super::design::{Design, Kind};

/// One counted unit's deviation from its start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Observation {
    /// Row of the frame.
    pub row: usize,
    /// Coordinate counted minus coordinate of the start.
    pub swing: f64,
    /// Variance known beforehand: counting error of both votes, doubtful link, part counted.
    pub variance: f64,
}

/// Prior scales of a coordinate.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scales {
    /// Mean of the level (0 = no swing expected).
    pub level_mean: f64,
    /// Sd of the level.
    pub level: f64,
    /// Sd of a slope at multiplier 1.
    pub slope: f64,
    /// Sd of the surface at multiplier 1.
    pub surface: f64,
    /// Sd of a region effect at multiplier 1.
    pub region: f64,
    /// Sd of a unit in the middle of the grid.
    pub unit: f64,
    /// Degrees of freedom of the unit errors.
    pub freedom: f64,
    /// Sd of the log multiplier of slopes and surface.
    pub smooth_spread: f64,
    /// Sd of the log multiplier of the regions.
    pub region_spread: f64,
    /// Sd of the log unit sd.
    pub unit_spread: f64,
}

/// Multipliers on the grid, as powers: multiplier = STEP^i.
const STEP: f64 = 2.0;
const SMOOTH: [i32; 7] = [-3, -2, -1, 0, 1, 2, 3];
const REGION: [i32; 5] = [-2, -1, 0, 1, 2];
const UNIT: [i32; 7] = [-6, -4, -2, 0, 2, 4, 6];
/// Nodes that carry less than this share of the weight of the heaviest are dropped.
const FAINT: f64 = 2e-3;
/// Pairs of effect scales whose log weight is further than this from the best are not tried at the next unit scale.
const NEAR: f64 = 5.0;
/// No more nodes than this are kept.
const MOST_NODES: usize = 16;

/// Posterior of the effects at one node of the grid.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Posterior weight; the weights of a fit sum to 1.
    pub weight: f64,
    /// Variance of a unit's error (of the Student-t, not its scale).
    pub unit_variance: f64,
    /// Mean of the effects.
    pub mean: DVector<f64>,
    /// Factor of their precision.
    pub precision: Cholesky<f64, Dyn>,
}

/// Posterior of one coordinate: a mixture over the grid.
#[derive(Debug, Clone)]
pub(super) struct Fit {
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
    /// The tail weights are those of the middle prior scales at each unit scale (two rounds of EM).
    ///
    /// # Source
    /// Lange, Little, Taylor (1989), "Robust statistical modeling using the t distribution", doi:10.1080/01621459.1989.10478852.
    pub fn new(design: &Design, observations: &[Observation], scales: &Scales) -> Self {
        let k = design.kinds.len();
        let n = observations.len();
        let features = DMatrix::from_fn(n, k, |i, j| design.features[(observations[i].row, j)]);
        let swing = DVector::from_iterator(n, observations.iter().map(|o| o.swing - scales.level_mean));
        let problem = Problem { design, features, swing, observations, scales };
        let mut tried: Vec<Tried> = Vec::new();
        // First along the unit scale, then over the effects' scales at the best, then around it.
        let bases: Vec<Base> = UNIT.iter().map(|&u| problem.base(u)).collect();
        let (mut top, mut top_score) = (0, f64::NEG_INFINITY);
        for (i, base) in bases.iter().enumerate() {
            let tried_here = problem.node(base, 0, 0);
            if tried_here.score > top_score {
                (top, top_score) = (i, tried_here.score);
            }
            tried.push(tried_here);
        }
        let mut effects: Vec<(i32, i32, f64)> = Vec::new();
        for s in SMOOTH {
            for r in REGION {
                if n == 0 && !(-1..=1).contains(&s) {
                    continue;
                }
                if (s, r) != (0, 0) {
                    let node = problem.node(&bases[top], s, r);
                    effects.push((s, r, node.score));
                    tried.push(node);
                }
            }
        }
        let best = tried.iter().map(|t| t.score).fold(f64::NEG_INFINITY, f64::max);
        for neighbour in [top.wrapping_sub(1), top + 1] {
            let Some(base) = bases.get(neighbour) else { continue };
            for &(s, r, score) in &effects {
                if score > best - NEAR {
                    tried.push(problem.node(base, s, r));
                }
            }
        }
        Self { nodes: kept(tried, scales.level_mean, design) }
    }
}

/// Sorts nodes by weight, drops the faint ones and normalises.
fn kept(mut tried: Vec<Tried>, level_mean: f64, design: &Design) -> Vec<Node> {
    tried.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = tried.first().map_or(0.0, |t| t.score);
    let mut nodes: Vec<Node> = tried
        .into_iter()
        .take(MOST_NODES)
        .filter(|t| t.score - best > FAINT.ln())
        .filter_map(|t| {
            let mut mean = t.mean;
            for (j, kind) in design.kinds.iter().enumerate() {
                if *kind == Kind::Level {
                    mean[j] += level_mean;
                }
            }
            Some(Node { weight: (t.score - best).exp(), unit_variance: t.unit_variance, mean, precision: t.precision? })
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
    mean: DVector<f64>,
    precision: Option<Cholesky<f64, Dyn>>,
}

/// Cross products at one unit scale, tail weights included.
struct Base {
    unit: f64,
    step: i32,
    gram: DMatrix<f64>,
    right: DVector<f64>,
}

struct Problem<'a> {
    design: &'a Design,
    features: DMatrix<f64>,
    swing: DVector<f64>,
    observations: &'a [Observation],
    scales: &'a Scales,
}

impl Problem<'_> {
    /// Prior precision of every effect at a pair of multipliers.
    fn prior(&self, smooth: i32, region: i32) -> DVector<f64> {
        let (m, r) = (STEP.powi(smooth), STEP.powi(region));
        DVector::from_iterator(
            self.design.kinds.len(),
            self.design.kinds.iter().map(|kind| {
                let sd = match kind {
                    Kind::Level => self.scales.level,
                    Kind::Slope => self.scales.slope * m,
                    Kind::Surface => self.scales.surface * m,
                    Kind::Region => self.scales.region * r,
                };
                1.0 / (sd * sd)
            }),
        )
    }

    /// Cross products with tail weights, by two rounds of EM at the middle scales.
    fn base(&self, step: i32) -> Base {
        let unit = self.scales.unit * 1.35_f64.powi(step);
        let mut weights = vec![1.0; self.observations.len()];
        let prior = self.prior(0, 0);
        for _ in 0..2 {
            let (gram, right) = self.cross(unit, &weights);
            let Some(factor) = with_diagonal(gram, &prior).cholesky() else { break };
            let residual = &self.swing - &self.features * factor.solve(&right);
            for ((w, r), o) in weights.iter_mut().zip(residual.iter()).zip(self.observations) {
                let nu = self.scales.freedom;
                *w = (nu + 1.0) / (nu + r * r / (unit * unit + o.variance));
            }
        }
        let (gram, right) = self.cross(unit, &weights);
        Base { unit, step, gram, right }
    }

    fn cross(&self, unit: f64, weights: &[f64]) -> (DMatrix<f64>, DVector<f64>) {
        let mut scaled = self.features.clone();
        let mut target = self.swing.clone();
        for (i, (o, w)) in self.observations.iter().zip(weights).enumerate() {
            let root = (w / (unit * unit + o.variance)).sqrt();
            scaled.row_mut(i).scale_mut(root);
            target[i] *= root;
        }
        (scaled.tr_mul(&scaled), scaled.tr_mul(&target))
    }

    fn node(&self, base: &Base, smooth: i32, region: i32) -> Tried {
        let prior = self.prior(smooth, region);
        let nu = self.scales.freedom;
        let unit_variance = base.unit * base.unit * nu / (nu - 2.0);
        let Some(factor) = with_diagonal(base.gram.clone(), &prior).cholesky() else {
            let mean = DVector::zeros(prior.len());
            return Tried { score: f64::NEG_INFINITY, unit_variance, mean, precision: None };
        };
        let mean = factor.solve(&base.right);
        let residual = &self.swing - &self.features * &mean;
        let mut score = 0.0;
        for (r, o) in residual.iter().zip(self.observations) {
            let v = base.unit * base.unit + o.variance;
            score -= 0.5 * v.ln() + 0.5 * (nu + 1.0) * (1.0 + r * r / (nu * v)).ln();
        }
        score -= 0.5 * mean.iter().zip(prior.iter()).map(|(m, p)| m * m * p).sum::<f64>();
        score -= factor.l_dirty().diagonal().iter().map(|l| l.ln()).sum::<f64>();
        score += 0.5 * prior.iter().map(|p| p.ln()).sum::<f64>();
        let square = |steps: i32, step: f64, sd: f64| (f64::from(steps) * step.ln() / sd).powi(2);
        score -= 0.5
            * (square(smooth, STEP, self.scales.smooth_spread)
                + square(region, STEP, self.scales.region_spread)
                + square(base.step, 1.35, self.scales.unit_spread));
        Tried { score, unit_variance, mean, precision: Some(factor) }
    }
}

fn with_diagonal(mut gram: DMatrix<f64>, diagonal: &DVector<f64>) -> DMatrix<f64> {
    for (j, p) in diagonal.iter().enumerate() {
        gram[(j, j)] += p;
    }
    gram
}
