//! How a region's ballots answer to shifts of its units: tables that replace a sum over units in every draw.

use nalgebra::{DMatrix, DVector};

use super::design::Design;
use super::field::{Fit, Node};
use super::form::{Form, count_variance, expit};
use super::frame::Frame;

/// Points of a table.
const POINTS: usize = 21;
/// Half-width of a table in standard deviations of its shift.
const REACH: f64 = 6.0;

/// A smooth function on an even grid around 0.
#[derive(Debug, Clone)]
pub(super) struct Table {
    low: f64,
    step: f64,
    values: Vec<f64>,
}

impl Table {
    fn new(sd: f64, f: impl Fn(f64) -> f64) -> Self {
        let half = (REACH * sd).max(1e-6);
        let step = 2.0 * half / (POINTS - 1) as f64;
        Self { low: -half, step, values: (0..POINTS).map(|i| f(-half + step * i as f64)).collect() }
    }

    /// The table of `all` less these values.
    fn rest_of(&self, all: f64) -> Self {
        Self { values: self.values.iter().map(|value| all - value).collect(), ..*self }
    }

    /// Catmull-Rom interpolation, constant beyond the ends.
    pub fn at(&self, x: f64) -> f64 {
        let last = self.values.len() - 1;
        let t = ((x - self.low) / self.step).clamp(0.0, last as f64);
        let i = (t as usize).min(last - 1);
        let u = t - i as f64;
        let v = |j: usize| self.values[j.min(last)];
        let (p1, p2) = (v(i), v(i + 1));
        let p0 = if i == 0 { 2.0 * p1 - p2 } else { v(i - 1) };
        let p3 = if i + 2 > last { 2.0 * p2 - p1 } else { v(i + 2) };
        p1 + 0.5 * u * (p2 - p0 + u * (2.0 * p0 - 5.0 * p1 + 4.0 * p2 - p3 + u * (3.0 * (p1 - p2) + p3 - p0)))
    }
}

/// Mean of f(x + e), e ~ N(0, tau²), by three Gauss-Hermite points.
fn smoothed(f: impl Fn(f64) -> f64, x: f64, tau: f64) -> f64 {
    if tau < 1e-6 {
        return f(x);
    }
    let s = 3.0_f64.sqrt() * tau;
    (4.0 * f(x) + f(x + s) + f(x - s)) / 6.0
}

/// What is out in one region.
#[derive(Debug, Clone)]
pub(super) struct Area {
    /// Index of the region.
    pub region: usize,
    /// Rows with ballots still out.
    pub rows: Vec<usize>,
    /// Blank and spoiled in share of cast.
    pub blank: f64,
    /// Registered persons behind the outstanding ballots.
    pub registered: f64,
}

/// Share coordinate at one node: joint shifts of the regions and the yes and no ballots they give.
#[derive(Debug, Clone)]
pub(super) struct ShareNode {
    /// Cumulative weight of the nodes up to this one.
    pub cumulative: f64,
    /// Factor of the covariance of the shifts.
    pub root: DMatrix<f64>,
    /// Yes ballots by shift, one table an area.
    pub yes: Vec<Table>,
    /// No ballots by shift.
    pub no: Vec<Table>,
}

/// Turnout coordinate at one node: joint shifts of (yes side, no side) of the regions.
#[derive(Debug, Clone)]
pub(super) struct TurnoutNode {
    /// Cumulative weight of the nodes up to this one.
    pub cumulative: f64,
    /// Factor of the covariance of (sum, difference) of the two sides' shifts: all sums first.
    pub root: DMatrix<f64>,
    /// Factor on the yes ballots by shift.
    pub yes: Vec<Table>,
    /// Factor on the no ballots by shift.
    pub no: Vec<Table>,
}

/// Everything a draw needs.
#[derive(Debug, Clone)]
pub(super) struct Response {
    /// Regions with ballots still out.
    pub areas: Vec<Area>,
    /// Nodes of the share coordinate.
    pub share: Vec<ShareNode>,
    /// Nodes of the turnout coordinate; empty where sizes are known.
    pub turnout: Vec<TurnoutNode>,
}

/// Per-row numbers at the mean of the fits.
struct Middle {
    share: Vec<f64>,
    size: Vec<f64>,
    turnout: Vec<f64>,
}

impl Response {
    /// Tabulates the response of every region with ballots out.
    ///
    /// `coupling`: covariance of a unit's errors of share and turnout.
    pub fn new(
        frame: &Frame,
        design: &Design,
        share: &Fit,
        turnout: Option<&Fit>,
        blank_shift: f64,
        coupling: f64,
    ) -> Self {
        let areas = areas(frame, blank_shift);
        if areas.is_empty() {
            return Self { areas, share: Vec::new(), turnout: Vec::new() };
        }
        let middle = middle(frame, design, share, turnout, &areas);
        let effects =
            share.nodes.first().map(|node| within(frame, design, node, &areas, &share_weights(&areas, &middle)));
        let mut nodes = Vec::new();
        let mut cumulative = 0.0;
        for node in &share.nodes {
            cumulative += node.weight;
            let spread = effects.as_deref().unwrap_or_default();
            nodes.push(share_node(frame, design, node, cumulative, &areas, &middle, spread));
        }
        let mut turnout_nodes = Vec::new();
        if let Some(fit) = turnout {
            let mut cumulative = 0.0;
            for node in &fit.nodes {
                cumulative += node.weight;
                turnout_nodes.push(turnout_node(frame, design, node, cumulative, &areas, &middle, coupling));
            }
        }
        Self { areas, share: nodes, turnout: turnout_nodes }
    }
}

/// Share of a row still out: 1 when silent.
pub(super) fn out(frame: &Frame, row: usize) -> f64 {
    frame.rows[row].report.as_ref().map_or(1.0, |report| report.out())
}

fn areas(frame: &Frame, blank_shift: f64) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for region in 0..frame.regions.len() {
        areas.push(Area { region, rows: Vec::new(), blank: 0.0, registered: 0.0 });
    }
    for (i, row) in frame.rows.iter().enumerate() {
        let size = match frame.form {
            Form::Composition => row.registered,
            _ => row.start.valid,
        };
        if out(frame, i) > 0.0 && size > 0.0 {
            let area = &mut areas[row.region];
            area.rows.push(i);
            area.registered += out(frame, i) * row.registered;
            area.blank += out(frame, i) * size * row.start.blank;
        }
    }
    areas.retain(|area| !area.rows.is_empty());
    for area in &mut areas {
        let size: f64 = area
            .rows
            .iter()
            .map(|&i| {
                let row = &frame.rows[i];
                out(frame, i) * if frame.form == Form::Composition { row.registered } else { row.start.valid }
            })
            .sum();
        let blank = area.blank / size;
        area.blank = if blank > 0.0 { expit(super::form::logit(blank) + blank_shift) } else { 0.0 };
    }
    areas
}

/// Valid ballots of a row at a turnout coordinate.
fn size_at(frame: &Frame, row: usize, h: f64, blank: f64) -> f64 {
    let unit = &frame.rows[row];
    out(frame, row)
        * match frame.form {
            Form::Composition => unit.registered * expit(h) * (1.0 - blank),
            Form::Ballots => h.min(30.0).exp(),
            Form::Shares => unit.start.valid,
        }
}

fn middle(frame: &Frame, design: &Design, share: &Fit, turnout: Option<&Fit>, areas: &[Area]) -> Middle {
    let mean = |fit: &Fit| {
        let k = design.kinds.len();
        let effects = fit.nodes.iter().fold(DVector::zeros(k), |sum, node| sum + node.weight * &node.mean);
        &design.features * effects
    };
    let d = mean(share);
    let h = turnout.map(mean);
    let n = frame.rows.len();
    let mut middle = Middle { share: vec![0.5; n], size: vec![0.0; n], turnout: vec![0.0; n] };
    for area in areas {
        for &i in &area.rows {
            middle.share[i] = expit(frame.rows[i].start.d + d[i]);
            middle.turnout[i] = frame.rows[i].start.h + h.as_ref().map_or(0.0, |h| h[i]);
            middle.size[i] = size_at(frame, i, middle.turnout[i], area.blank);
        }
    }
    middle
}

/// Weights that turn unit shifts into the region's shift, summing to 1 in each area.
fn share_weights(areas: &[Area], middle: &Middle) -> Vec<Vec<f64>> {
    areas
        .iter()
        .map(|area| normalised(area.rows.iter().map(|&i| middle.size[i] * middle.share[i] * (1.0 - middle.share[i]))))
        .collect()
}

fn normalised(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let values: Vec<f64> = values.map(|v| v.max(1e-12)).collect();
    let total: f64 = values.iter().sum();
    values.into_iter().map(|v| v / total).collect()
}

/// Weighted sums of feature rows, one column an area.
fn loadings(design: &Design, areas: &[Area], weights: &[Vec<f64>]) -> DMatrix<f64> {
    let k = design.kinds.len();
    let mut sums = DMatrix::zeros(k, areas.len());
    for (a, (area, weights)) in areas.iter().zip(weights).enumerate() {
        for (&i, w) in area.rows.iter().zip(weights) {
            for j in 0..k {
                sums[(j, a)] += w * design.features[(i, j)];
            }
        }
    }
    sums
}

/// L^-1 M for the factor L of a node's precision: columns whose dot products are covariances.
fn whitened(node: &Node, loadings: &DMatrix<f64>) -> DMatrix<f64> {
    let lower = node.precision.l_dirty();
    lower.solve_lower_triangular(loadings).unwrap_or_else(|| loadings.clone())
}

/// Variance of each row's effects around its region's shift (unit errors apart).
fn within(frame: &Frame, design: &Design, node: &Node, areas: &[Area], weights: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let k = design.kinds.len();
    let centre = loadings(design, areas, weights);
    areas
        .iter()
        .enumerate()
        .map(|(a, area)| {
            let apart =
                DMatrix::from_fn(k, area.rows.len(), |j, c| design.features[(area.rows[c], j)] - centre[(j, a)]);
            debug_assert!(area.rows.iter().all(|&i| i < frame.rows.len()));
            whitened(node, &apart).column_iter().map(|column| column.norm_squared()).collect()
        })
        .collect()
}

/// Square root of a covariance, with the smallest ridge that makes it one.
fn root(mut covariance: DMatrix<f64>) -> DMatrix<f64> {
    let scale = covariance.diagonal().iter().fold(1e-12_f64, |m, v| m.max(*v));
    let mut ridge = 1e-12 * scale;
    loop {
        for j in 0..covariance.nrows() {
            covariance[(j, j)] += ridge;
        }
        if let Some(factor) = covariance.clone().cholesky() {
            return factor.l();
        }
        ridge *= 10.0;
    }
}

/// Variance of a silent unit's share coordinate around its effects.
pub(super) fn share_variance(frame: &Frame, row: usize, unit_variance: f64, share: f64, size: f64) -> f64 {
    let counting = if frame.form == Form::Shares { 0.0 } else { count_variance(size * share, size * (1.0 - share)) };
    unit_variance + frame.rows[row].start.extra_d + frame.rows[row].start.noise_d + counting
}

/// Variance of a silent unit's turnout coordinate around its effects.
pub(super) fn turnout_variance(frame: &Frame, row: usize, unit_variance: f64, turnout: f64) -> f64 {
    let unit = &frame.rows[row];
    let counting = match frame.form {
        Form::Composition => {
            let cast = unit.registered * expit(turnout);
            count_variance(cast, unit.registered - cast)
        }
        Form::Ballots => BALLOT_NOISE / (turnout.min(30.0).exp() + 1.0),
        Form::Shares => 0.0,
    };
    unit_variance + unit.start.extra_h + unit.start.noise_h + counting
}

/// Variance of log valid ballots times ballots: the sketch's figure for small places.
pub(super) const BALLOT_NOISE: f64 = 5.0;

fn share_node(
    frame: &Frame,
    design: &Design,
    node: &Node,
    cumulative: f64,
    areas: &[Area],
    middle: &Middle,
    effects: &[Vec<f64>],
) -> ShareNode {
    let weights = share_weights(areas, middle);
    let white = whitened(node, &loadings(design, areas, &weights));
    let mut covariance = white.tr_mul(&white);
    let swing = &design.features * &node.mean;
    let mut tables = (Vec::new(), Vec::new());
    for (a, area) in areas.iter().enumerate() {
        let errors: Vec<f64> = area
            .rows
            .iter()
            .map(|&i| share_variance(frame, i, node.unit_variance, middle.share[i], middle.size[i]))
            .collect();
        covariance[(a, a)] += weights[a].iter().zip(&errors).map(|(w, v)| w * w * v).sum::<f64>();
        let own: f64 = (weights[a].iter().zip(&area.rows))
            .map(|(w, &i)| w * w * (node.unit_variance + frame.rows[i].start.extra_d))
            .sum();
        let units: Vec<(f64, f64, f64)> = area
            .rows
            .iter()
            .enumerate()
            .map(|(c, &i)| {
                // Counting errors blur single units; the expected count of a unit does not know them.
                let lasting = frame.rows[i].start.extra_d;
                let apart = effects.get(a).map_or(0.0, |e| e[c]) + lasting * (1.0 - 2.0 * weights[a][c]) + own;
                (middle.size[i], frame.rows[i].start.d + swing[i], apart.max(0.0).sqrt())
            })
            .collect();
        let sd = covariance[(a, a)].sqrt();
        let yes = |a: f64| units.iter().map(|(size, d, tau)| size * smoothed(expit, d + a, *tau)).sum();
        let yes = Table::new(sd, yes);
        let all: f64 = units.iter().map(|(size, ..)| size).sum();
        tables.1.push(yes.rest_of(all));
        tables.0.push(yes);
    }
    ShareNode { cumulative, root: root(covariance), yes: tables.0, no: tables.1 }
}

fn turnout_node(
    frame: &Frame,
    design: &Design,
    node: &Node,
    cumulative: f64,
    areas: &[Area],
    middle: &Middle,
    coupling: f64,
) -> TurnoutNode {
    let n = areas.len();
    let elasticity = |i: usize| if frame.form == Form::Composition { 1.0 - expit(middle.turnout[i]) } else { 1.0 };
    let side = |yes: bool| -> Vec<Vec<f64>> {
        areas
            .iter()
            .map(|area| {
                normalised(area.rows.iter().map(|&i| {
                    let share = if yes { middle.share[i] } else { 1.0 - middle.share[i] };
                    middle.size[i] * share * elasticity(i)
                }))
            })
            .collect()
    };
    let (yes_weights, no_weights) = (side(true), side(false));
    let (yes_loadings, no_loadings) = (loadings(design, areas, &yes_weights), loadings(design, areas, &no_weights));
    let mut both = DMatrix::zeros(design.kinds.len(), 2 * n);
    both.columns_mut(0, n).copy_from(&(&yes_loadings + &no_loadings));
    both.columns_mut(n, n).copy_from(&(&yes_loadings - &no_loadings));
    let white = whitened(node, &both);
    let mut covariance = white.tr_mul(&white);
    let shift = &design.features * &node.mean;
    let mut errors: Vec<Vec<f64>> = Vec::new();
    for (a, area) in areas.iter().enumerate() {
        let here: Vec<f64> =
            area.rows.iter().map(|&i| turnout_variance(frame, i, node.unit_variance, middle.turnout[i])).collect();
        for ((v, y), x) in here.iter().zip(&yes_weights[a]).zip(&no_weights[a]) {
            covariance[(a, a)] += (y + x) * (y + x) * v;
            covariance[(n + a, n + a)] += (y - x) * (y - x) * v;
            let cross = (y + x) * (y - x) * v;
            covariance[(a, n + a)] += cross;
            covariance[(n + a, a)] += cross;
        }
        errors.push(here);
    }
    let mut tables = (Vec::new(), Vec::new());
    for (a, area) in areas.iter().enumerate() {
        let sd_of = |sign: f64| {
            let v = covariance[(a, a)] + covariance[(n + a, n + a)] + 2.0 * sign * covariance[(a, n + a)];
            0.5 * v.max(0.0).sqrt()
        };
        let table = |yes: bool| {
            let weights = if yes { &yes_weights[a] } else { &no_weights[a] };
            let sd = sd_of(if yes { 1.0 } else { -1.0 });
            let own: f64 = (weights.iter().zip(&area.rows))
                .map(|(w, &i)| w * w * (node.unit_variance + frame.rows[i].start.extra_h))
                .sum();
            let units: Vec<(usize, f64, f64, f64)> = area
                .rows
                .iter()
                .enumerate()
                .map(|(c, &i)| {
                    let share = if yes { middle.share[i] } else { 1.0 - middle.share[i] };
                    let lasting = frame.rows[i].start.extra_h;
                    let apart = (lasting * (1.0 - 2.0 * weights[c]) + own).max(0.0).sqrt();
                    let sign = if yes { coupling } else { -coupling };
                    let joint = (sign * (1.0 - share) * elasticity(i)).exp();
                    (i, share * joint, frame.rows[i].start.h + shift[i], apart)
                })
                .collect();
            let before: f64 = area
                .rows
                .iter()
                .map(|&i| middle.size[i] * if yes { middle.share[i] } else { 1.0 - middle.share[i] })
                .sum();
            Table::new(sd, |b| {
                let now: f64 = units
                    .iter()
                    .map(|(i, share, h, tau)| share * smoothed(|h| size_at(frame, *i, h, area.blank), h + b, *tau))
                    .sum();
                if before > 0.0 { now / before } else { 1.0 }
            })
        };
        tables.0.push(table(true));
        tables.1.push(table(false));
    }
    TurnoutNode { cumulative, root: root(covariance), yes: tables.0, no: tables.1 }
}
