//! How a region's ballots answer to shifts of its units: curves that replace a sum over units in every draw.

use nalgebra::DMatrix;

use super::chebyshev::Curves;
use crate::model::count::swing::{Design, Fit, Node};
use crate::model::count::table::{Frame, Shift};
use crate::model::count::{Form, count_variance, expit};
use crate::model::vector::add_scaled;

/// Half-width of a curve in standard deviations of its shift.
const REACH: f64 = 6.0;

/// What is out in one region.
#[derive(Debug, Clone)]
pub struct Area {
    /// Index of the region.
    pub region: usize,
    /// Rows with ballots still out.
    pub rows: Vec<usize>,
    /// Blank and spoiled in share of cast.
    pub blank: f64,
    /// Most ballots that may be out: registered persons behind them; no limit where a unit has no register.
    pub most: f64,
    /// Valid ballots expected.
    pub valid: f64,
}

/// Share coordinate at one node: joint shifts of the regions and the yes ballots they give.
#[derive(Debug, Clone)]
pub struct ShareNode {
    /// Cumulative weight of the nodes up to this one.
    pub cumulative: f64,
    /// What the shifts have in common: areas × effects.
    pub joint: DMatrix<f64>,
    /// Sd of what each area has of its own.
    pub own: Vec<f64>,
    /// Yes ballots by shift; the rest of [`Area::valid`] is no.
    pub yes: Curves,
}

/// Turnout coordinate at one node: joint shifts of (yes side, no side) of the regions, as their sums and differences.
#[derive(Debug, Clone)]
pub struct TurnoutNode {
    /// Cumulative weight of the nodes up to this one.
    pub cumulative: f64,
    /// What the shifts have in common: (sums of all areas, differences of all areas) × effects.
    pub joint: DMatrix<f64>,
    /// By area, of what it has of its own: sd of the sum.
    pub sum_sd: Vec<f64>,
    /// What the difference has in common with it.
    pub in_common: Vec<f64>,
    /// Sd of the rest of the difference.
    pub apart: Vec<f64>,
    /// Factor on the yes ballots by shift.
    pub yes: Curves,
    /// Factor on the no ballots by shift.
    pub no: Curves,
}

/// Everything a draw needs.
#[derive(Debug, Clone)]
pub struct Response {
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
    pub fn new(frame: &Frame, design: &Design, share: &Fit, turnout: Option<&Fit>, blank: Shift) -> Self {
        let mut areas = areas(frame, blank);
        if areas.is_empty() {
            return Self { areas, share: Vec::new(), turnout: Vec::new() };
        }
        let middle = middle(frame, design, share, turnout, &areas);
        for area in &mut areas {
            area.valid = area.rows.iter().map(|&i| middle.size[i]).sum();
        }
        let maker = Maker { frame, design, areas: &areas, middle: &middle };
        let (share, turnout) = (maker.share_nodes(share), turnout.map(|fit| maker.turnout_nodes(fit)));
        Self { areas, share, turnout: turnout.unwrap_or_default() }
    }
}

/// Share of a row still out: 1 when silent.
pub fn out(frame: &Frame, row: usize) -> f64 {
    frame.rows[row].report.as_ref().map_or(1.0, |report| report.out())
}

fn areas(frame: &Frame, shift: Shift) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for region in 0..frame.regions.len() {
        areas.push(Area { region, rows: Vec::new(), blank: 0.0, most: 0.0, valid: 0.0 });
    }
    for (i, row) in frame.rows.iter().enumerate() {
        let size = match frame.form {
            Form::Composition => row.registered,
            _ => row.start.valid,
        };
        if out(frame, i) > 0.0 && size > 0.0 {
            let area = &mut areas[row.region];
            area.rows.push(i);
            area.most += if row.registered > 0.0 { out(frame, i) * row.registered } else { f64::INFINITY };
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
        area.blank = shift.at(area.blank / size);
    }
    areas
}

/// Valid ballots of a row at a turnout coordinate.
fn size_at(frame: &Frame, row: usize, h: f64, blank: f64) -> f64 {
    full_size(frame, row, blank)
        * match frame.form {
            Form::Composition => expit(h),
            Form::Ballots => h.exp().min(MOST_BALLOTS),
            Form::Shares => 1.0,
        }
}

/// What the function of the turnout coordinate is multiplied by to give the valid ballots still out of a row.
fn full_size(frame: &Frame, row: usize, blank: f64) -> f64 {
    let unit = &frame.rows[row];
    out(frame, row)
        * match frame.form {
            Form::Composition => unit.registered * (1.0 - blank),
            Form::Ballots => 1.0,
            Form::Shares => unit.start.valid,
        }
}

fn middle(frame: &Frame, design: &Design, share: &Fit, turnout: Option<&Fit>, areas: &[Area]) -> Middle {
    let d = share.mean();
    let h = turnout.map(Fit::mean);
    let n = frame.rows.len();
    let mut middle = Middle { share: vec![0.5; n], size: vec![0.0; n], turnout: vec![0.0; n] };
    for area in areas {
        for &i in &area.rows {
            middle.share[i] = expit(frame.rows[i].start.d + design.swing(i, &d));
            middle.turnout[i] = frame.rows[i].start.h + h.as_ref().map_or(0.0, |h| design.swing(i, h));
            middle.size[i] = size_at(frame, i, middle.turnout[i], area.blank);
        }
    }
    middle
}

/// Variance of a silent unit's share coordinate around its effects.
pub fn share_variance(frame: &Frame, row: usize, unit_variance: f64, share: f64, size: f64) -> f64 {
    let counting = if frame.form == Form::Shares { 0.0 } else { count_variance(size * share, size * (1.0 - share)) };
    unit_variance + frame.rows[row].start.extra_d + frame.rows[row].start.noise_d + counting
}

/// Variance of a silent unit's turnout coordinate around its effects.
pub fn turnout_variance(frame: &Frame, row: usize, unit_variance: f64, turnout: f64) -> f64 {
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
pub const BALLOT_NOISE: f64 = 5.0;

/// Makes the nodes of a response.
struct Maker<'a> {
    frame: &'a Frame,
    design: &'a Design,
    areas: &'a [Area],
    middle: &'a Middle,
}

/// A silent unit as a curve sees it.
struct Unit {
    /// Ballots that its logistic or exponential function is multiplied by.
    ballots: f64,
    /// Coordinate at shift 0.
    at: f64,
    /// Sd around the region's shift.
    apart: f64,
}

impl Maker<'_> {
    /// Weights of the units in their area's shift; they sum to 1 in each area.
    fn weights(&self, of: impl Fn(usize) -> f64) -> Vec<Vec<f64>> {
        let normalised = |area: &Area| {
            let values: Vec<f64> = area.rows.iter().map(|&i| of(i).max(1e-12)).collect();
            let total: f64 = values.iter().sum();
            values.into_iter().map(|v| v / total).collect()
        };
        self.areas.iter().map(normalised).collect()
    }

    /// Weighted sums of the units' features, one column an area.
    fn loadings(&self, weights: &[Vec<f64>]) -> DMatrix<f64> {
        let k = self.design.kinds.len();
        let mut sums = DMatrix::zeros(k, self.areas.len());
        for ((area, weights), sum) in self.areas.iter().zip(weights).zip(sums.as_mut_slice().chunks_exact_mut(k)) {
            for (&i, w) in area.rows.iter().zip(weights) {
                add_scaled(sum, *w, self.design.features(i));
            }
        }
        sums
    }

    /// Region with effects of its own of an area.
    fn region(&self, area: usize) -> Option<usize> {
        self.areas[area].rows.first().and_then(|&i| self.design.region(i))
    }

    /// What the response bends by in every area: weighted mean over its units of the second derivative over the first.
    fn bends(&self, weights: &[Vec<f64>], of: impl Fn(usize) -> f64) -> Vec<f64> {
        let bend = |(area, weights): (&Area, &Vec<f64>)| area.rows.iter().zip(weights).map(|(&i, w)| w * of(i)).sum();
        self.areas.iter().zip(weights).map(bend).collect()
    }

    /// Sum over an area's units of w² times a variance, `common` to all and of each `own`.
    fn summed(&self, weights: &[Vec<f64>], own: impl Fn(usize) -> f64) -> Vec<(f64, f64)> {
        let sum = |(area, weights): (&Area, &Vec<f64>)| {
            let own: f64 = weights.iter().zip(&area.rows).map(|(w, &i)| w * w * own(i)).sum();
            (weights.iter().map(|w| w * w).sum(), own)
        };
        self.areas.iter().zip(weights).map(sum).collect()
    }

    fn share_nodes(&self, fit: &Fit) -> Vec<ShareNode> {
        let (frame, middle) = (self.frame, self.middle);
        let weights = self.weights(|i| middle.size[i] * middle.share[i] * (1.0 - middle.share[i]));
        let loadings = self.loadings(&weights);
        let lasting = |i: usize| frame.rows[i].start.extra_d;
        let errors = self.summed(&weights, |i| share_variance(frame, i, 0.0, middle.share[i], middle.size[i]));
        let lasting_errors = self.summed(&weights, lasting);
        let bends = self.bends(&weights, |i| 1.0 - 2.0 * middle.share[i]);
        // The spread of the effects inside a region is that of the heaviest node: nodes differ in it by little.
        let spread: Vec<Vec<f64>> = fit.nodes.first().map_or(Vec::new(), |node| self.spread(node, &loadings));
        let mut cumulative = 0.0;
        let make = |node: &Node| {
            cumulative += node.weight;
            let white = node.precision.whitened(loadings.clone(), |a| Some((self.region(a)?, 1.0)));
            let own: Vec<f64> = (errors.iter().enumerate())
                .map(|(a, (common, own))| {
                    let region = self.region(a).map_or(0.0, |r| node.precision.region_variance(r));
                    region + common * node.unit_variance + own
                })
                .collect();
            let halves: Vec<f64> =
                own.iter().zip(white.column_iter()).map(|(own, v)| REACH * (own + v.norm_squared()).sqrt()).collect();
            let yes = Curves::new(&halves, |a, shifts| {
                let centre = centre(bends[a], errors[a].0 * node.unit_variance + errors[a].1);
                let apart = lasting_errors[a].0 * node.unit_variance + lasting_errors[a].1;
                let units = self.areas[a].rows.iter().enumerate().map(|(c, &i)| {
                    // Counting errors blur single units; the expected count of a unit does not know them.
                    let apart = spread[a][c] + lasting(i) * (1.0 - 2.0 * weights[a][c]) + apart;
                    let at = frame.rows[i].start.d + self.design.swing(i, &node.mean) + centre;
                    Unit { ballots: middle.size[i], at, apart: apart.max(0.0).sqrt() }
                });
                logistic(units, shifts)
            });
            ShareNode { cumulative, joint: joint(&[white]), own: own.into_iter().map(f64::sqrt).collect(), yes }
        };
        fit.nodes.iter().map(make).collect()
    }

    /// Variance of each unit's effects around its region's shift (unit errors apart).
    fn spread(&self, node: &Node, loadings: &DMatrix<f64>) -> Vec<Vec<f64>> {
        let k = self.design.kinds.len();
        let around = |(area, centre): (&Area, nalgebra::DVectorView<'_, f64>)| {
            let apart = DMatrix::from_fn(k, area.rows.len(), |j, c| self.design.features(area.rows[c])[j] - centre[j]);
            let white = node.precision.whitened(apart, |_| None);
            white.column_iter().map(|column| column.norm_squared()).collect()
        };
        self.areas.iter().zip(loadings.column_iter()).map(around).collect()
    }

    fn turnout_nodes(&self, fit: &Fit) -> Vec<TurnoutNode> {
        let (frame, middle) = (self.frame, self.middle);
        let n = self.areas.len();
        let side = |i: usize, yes: bool| if yes { middle.share[i] } else { 1.0 - middle.share[i] };
        let elasticity = |i: usize| if frame.form == Form::Composition { 1.0 - expit(middle.turnout[i]) } else { 1.0 };
        let weights = [true, false].map(|yes| self.weights(|i| middle.size[i] * side(i, yes) * elasticity(i)));
        let [yes_loadings, no_loadings] = [0, 1].map(|s| self.loadings(&weights[s]));
        let (sums, differences) = (&yes_loadings + &no_loadings, yes_loadings - no_loadings);
        let lasting = |i: usize| frame.rows[i].start.extra_h;
        let lasting_errors = [0, 1].map(|s| self.summed(&weights[s], lasting));
        let bend = |i: usize| if frame.form == Form::Composition { 1.0 - 2.0 * expit(middle.turnout[i]) } else { 1.0 };
        let bends = [0, 1].map(|s| self.bends(&weights[s], bend));
        // By area: variances of sum and difference and their covariance, common to all units (times one) and of each.
        let moments: Vec<[[f64; 2]; 3]> = (0..n)
            .map(|a| {
                let mut moments = [[0.0; 2]; 3];
                for ((&i, y), x) in self.areas[a].rows.iter().zip(&weights[0][a]).zip(&weights[1][a]) {
                    let own = turnout_variance(frame, i, 0.0, middle.turnout[i]);
                    for (moment, product) in
                        moments.iter_mut().zip([(y + x).powi(2), (y + x) * (y - x), (y - x).powi(2)])
                    {
                        moment[0] += product;
                        moment[1] += product * own;
                    }
                }
                moments
            })
            .collect();
        let before = [true, false].map(|yes| {
            let of = |area: &Area| -> f64 { area.rows.iter().map(|&i| middle.size[i] * side(i, yes)).sum() };
            self.areas.iter().map(of).collect::<Vec<f64>>()
        });
        let mut cumulative = 0.0;
        let make = |node: &Node| {
            cumulative += node.weight;
            let white_sums = node.precision.whitened(sums.clone(), |a| Some((self.region(a)?, 2.0)));
            let white_differences = node.precision.whitened(differences.clone(), |_| None);
            let two = || [Vec::with_capacity(n), Vec::with_capacity(n)];
            let [mut sum_sd, mut in_common, mut apart] = [(); 3].map(|()| Vec::with_capacity(n));
            let (mut halves, mut centres) = (two(), two());
            for (a, moments) in moments.iter().enumerate() {
                let [mut sum, both, difference] = moments.map(|m| m[0] * node.unit_variance + m[1]);
                for ((centres, bends), sign) in centres.iter_mut().zip(&bends).zip([1.0, -1.0]) {
                    centres.push(centre(bends[a], 0.25 * (sum + difference + 2.0 * sign * both)));
                }
                sum += self.region(a).map_or(0.0, |r| 4.0 * node.precision.region_variance(r));
                let (s, d) = (white_sums.column(a), white_differences.column(a));
                for (halves, sign) in halves.iter_mut().zip([1.0, -1.0]) {
                    let v = sum + s.norm_squared() + difference + d.norm_squared() + 2.0 * sign * (both + s.dot(&d));
                    halves.push(REACH * 0.5 * v.max(0.0).sqrt());
                }
                let common = if sum > 0.0 { both / sum.sqrt() } else { 0.0 };
                sum_sd.push(sum.sqrt());
                in_common.push(common);
                apart.push((difference - common * common).max(0.0).sqrt());
            }
            let middle = |&i: &usize| frame.rows[i].start.h + self.design.swing(i, &node.mean);
            let middles: Vec<Vec<f64>> = self.areas.iter().map(|area| area.rows.iter().map(middle).collect()).collect();
            let curves = |s: usize| {
                Curves::new(&halves[s], |a, shifts| {
                    let (yes, area) = (s == 0, &self.areas[a]);
                    let apart = lasting_errors[s][a].0 * node.unit_variance + lasting_errors[s][a].1;
                    let units = area.rows.iter().enumerate().map(|(c, &i)| {
                        let at = middles[a][c] + centres[s][a];
                        let apart = (lasting(i) * (1.0 - 2.0 * weights[s][a][c]) + apart).max(0.0).sqrt();
                        Unit { ballots: side(i, yes) * full_size(frame, i, area.blank), at, apart }
                    });
                    let now = match frame.form {
                        Form::Composition => logistic(units, shifts),
                        Form::Ballots => exponential(units, shifts),
                        Form::Shares => return vec![1.0; shifts.len()],
                    };
                    now.iter().map(|now| if before[s][a] > 0.0 { now / before[s][a] } else { 1.0 }).collect()
                })
            };
            let (yes, no) = (curves(0), curves(1));
            let joint = joint(&[white_sums, white_differences]);
            TurnoutNode { cumulative, joint, sum_sd, in_common, apart, yes, no }
        };
        fit.nodes.iter().map(make).collect()
    }
}

/// Where a shift of this variance, that comes from errors of single units, must lie for the ballots to be as many as without it.
///
/// The fit is linear in the ballots, so it knows what the units give together, errors included.
///
/// # Formula
/// E f(c + e) = f(0) at c = -v f''/(2f'), e of variance v.
fn centre(bend: f64, variance: f64) -> f64 {
    -0.5 * bend * variance
}

/// Parts of joint shifts one below the other, a column an effect; it takes the sign of its largest entry in the first part.
///
/// The features of a vote with the options swapped differ in sign; the draws must not.
fn joint(parts: &[DMatrix<f64>]) -> DMatrix<f64> {
    let columns: Vec<_> = parts.iter().flat_map(|part| part.column_iter()).collect();
    let mut joint = DMatrix::from_columns(&columns).transpose();
    let first = parts.first().map_or(0, DMatrix::ncols);
    for mut effect in joint.column_iter_mut() {
        let largest =
            effect.rows(0, first).iter().fold(0.0, |best: f64, x| if x.abs() > best.abs() { *x } else { best });
        if largest < 0.0 {
            effect.neg_mut();
        }
    }
    joint
}

/// Coordinates are kept within ± this: beyond it nobody or everybody votes, and no power of e overflows.
const FURTHEST: f64 = 100.0;

/// The three Gauss-Hermite points of a unit's normal spread: weight times ballots, and e to the coordinate.
fn points(unit: &Unit) -> [(f64, f64); 3] {
    let middle = unit.at.clamp(-FURTHEST, FURTHEST).exp();
    let step = (3.0_f64.sqrt() * unit.apart).min(FURTHEST).exp();
    [(4.0, middle), (1.0, middle * step), (1.0, middle / step)].map(|(weight, e)| (weight / 6.0 * unit.ballots, e))
}

/// Sum of ballots · E expit(at + shift + e) at every shift, e normal with sd `apart`.
fn logistic(units: impl Iterator<Item = Unit>, shifts: &[f64]) -> Vec<f64> {
    let factors: Vec<f64> = shifts.iter().map(|shift| shift.clamp(-FURTHEST, FURTHEST).exp()).collect();
    let mut sums = vec![0.0; shifts.len()];
    for unit in units {
        for (ballots, e) in points(&unit) {
            // One exponential for all shifts: e^(x + b) = e^x e^b.
            add_shares(&mut sums, ballots, e, &factors);
        }
    }
    sums
}

/// Adds ballots · odds / (1 + odds) at `odds` times every factor. Indices, because these loops are short and many.
fn add_shares(sums: &mut [f64], ballots: f64, odds: f64, factors: &[f64]) {
    let n = sums.len().min(factors.len());
    let (sums, factors) = (&mut sums[..n], &factors[..n]);
    for i in 0..n {
        let odds = odds * factors[i];
        sums[i] += ballots * (odds / (1.0 + odds));
    }
}

/// Sum of ballots · E exp(at + shift + e) at every shift, e normal with sd `apart`.
fn exponential(units: impl Iterator<Item = Unit>, shifts: &[f64]) -> Vec<f64> {
    let mean = |unit: &Unit| (unit.at + 0.5 * unit.apart * unit.apart).clamp(-FURTHEST, FURTHEST).exp();
    let sum: f64 = units.map(|unit| unit.ballots * mean(&unit).min(MOST_BALLOTS)).sum();
    shifts.iter().map(|shift| sum * shift.clamp(-FURTHEST, FURTHEST).exp()).collect()
}

/// More valid ballots than this no unit has.
const MOST_BALLOTS: f64 = 1e13;

#[cfg(test)]
mod brute;
