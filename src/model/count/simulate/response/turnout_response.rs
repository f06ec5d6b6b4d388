//! How the ballots of both sides answer to shifts of the turnout coordinate of a region.

use nalgebra::DMatrix;

use super::chebyshev::Curves;
use super::expansion::{Expansion, REACH, centre, joint, with_regions};
use super::outstanding::{Area, full_size};
use super::unit_sum::{Unit, exponential, logistic};
use crate::model::count::swing::{CoordinateFit, GridNode};
use crate::model::count::table::turnout_variance;
use crate::model::count::{Form, expit};

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

impl Expansion<'_> {
    #[expect(clippy::too_many_lines, reason = "one expansion: its terms share their sums by area")]
    pub fn turnout_nodes(&self, fit: &CoordinateFit) -> Vec<TurnoutNode> {
        let (table, point, design) = (self.table, self.point, self.designs[1]);
        let divided = self.divided();
        let n = self.areas.len();
        let side = |i: usize, yes: bool| if yes { point.share[i] } else { 1.0 - point.share[i] };
        let elasticity = |i: usize| if table.form == Form::Composition { 1.0 - expit(point.turnout[i]) } else { 1.0 };
        let weights = [true, false].map(|yes| self.weights(|i| point.size[i] * side(i, yes) * elasticity(i)));
        let [yes_loadings, no_loadings] = [0, 1].map(|s| self.loadings(design, &weights[s]));
        let (sums, differences) = (&yes_loadings + &no_loadings, yes_loadings - no_loadings);
        let lasting = |i: usize| table.rows[i].baseline.extra_h;
        let lasting_errors = [0, 1].map(|s| {
            let sums = self.summed(&weights[s], lasting).into_iter().zip(self.areas);
            // What is expected of units has no error in common.
            sums.map(|((common, own), area)| (if area.is_sized() { 0.0 } else { common }, own)).collect::<Vec<_>>()
        });
        let bend = |i: usize| if table.form == Form::Composition { 1.0 - 2.0 * expit(point.turnout[i]) } else { 1.0 };
        let bends = [0, 1].map(|s| self.bends(&weights[s], bend));
        // By area: variances of sum and difference and their covariance, common to all units (times one) and of each.
        let moments: Vec<[[f64; 2]; 3]> = (0..n)
            .map(|a| {
                let mut moments = [[0.0; 2]; 3];
                for ((&i, y), x) in self.areas[a].rows.iter().zip(&weights[0][a]).zip(&weights[1][a]) {
                    // What is expected of a unit has its own doubt and no other.
                    let sized = table.rows[i].sized;
                    let own = if sized { lasting(i) } else { turnout_variance(table, i, 0.0, point.turnout[i]) };
                    for (moment, product) in
                        moments.iter_mut().zip([(y + x).powi(2), (y + x) * (y - x), (y - x).powi(2)])
                    {
                        moment[0] += if sized { 0.0 } else { product };
                        moment[1] += product * own;
                    }
                }
                moments
            })
            .collect();
        let before = [true, false].map(|yes| {
            let of = |area: &Area| -> f64 { area.rows.iter().map(|&i| point.size[i] * side(i, yes)).sum() };
            self.areas.iter().map(of).collect::<Vec<f64>>()
        });
        let mut cumulative = 0.0;
        let make = |node: &GridNode| {
            cumulative += node.weight;
            let times = |a: usize| [0, 1].map(|s| self.moved(a, &weights[s]));
            let of_sum = |a: usize| Some((self.region(a)?, times(a)[0] + times(a)[1]));
            let of_difference = |a: usize| Some((self.region(a)?, times(a)[0] - times(a)[1]));
            let white_sums = node.precision.whitened(sums.clone(), of_sum);
            let white_differences =
                node.precision.whitened(differences.clone(), |a| of_difference(a).filter(|(_, times)| *times != 0.0));
            let two = || [Vec::with_capacity(n), Vec::with_capacity(n)];
            let [mut sum_sd, mut in_common, mut apart] = [(); 3].map(|()| Vec::with_capacity(n));
            let (mut halves, mut centres) = (two(), two());
            for (a, moments) in moments.iter().enumerate() {
                let [mut sum, mut both, mut difference] = moments.map(|m| m[0] * node.unit_variance + m[1]);
                for ((centres, bends), sign) in centres.iter_mut().zip(&bends).zip([1.0, -1.0]) {
                    centres.push(centre(bends[a], 0.25 * (sum + difference + 2.0 * sign * both)));
                }
                let region = self.region(a).map_or(0.0, |r| node.precision.region_variance(r));
                let [plus, minus] = [times(a)[0] + times(a)[1], times(a)[0] - times(a)[1]];
                let (is_divided, shared) = (divided.contains(&self.areas[a].region), plus * plus * region);
                if !is_divided {
                    sum += shared;
                    both += plus * minus * region;
                    difference += minus * minus * region;
                }
                let (s, d) = (white_sums.column(a), white_differences.column(a));
                for (halves, sign) in halves.iter_mut().zip([1.0, -1.0]) {
                    let v = sum + s.norm_squared() + difference + d.norm_squared() + 2.0 * sign * (both + s.dot(&d));
                    let shared = if is_divided { shared } else { 0.0 };
                    halves.push(REACH * 0.5 * (v + shared).max(0.0).sqrt());
                }
                let common = if sum > 0.0 { both / sum.sqrt() } else { 0.0 };
                sum_sd.push(sum.sqrt());
                in_common.push(common);
                apart.push((difference - common * common).max(0.0).sqrt());
            }
            let point = |&i: &usize| table.rows[i].baseline.h + design.swing(i, &node.mean);
            let middles: Vec<Vec<f64>> = self.areas.iter().map(|area| area.rows.iter().map(point).collect()).collect();
            let curves = |s: usize| {
                Curves::new(&halves[s], |a, shifts| {
                    let (yes, area) = (s == 0, &self.areas[a]);
                    let apart = lasting_errors[s][a].0 * node.unit_variance + lasting_errors[s][a].1;
                    let units = area.rows.iter().enumerate().map(|(c, &i)| {
                        let at = middles[a][c] + centres[s][a];
                        let apart = (lasting(i) * (1.0 - 2.0 * weights[s][a][c]) + apart).max(0.0).sqrt();
                        Unit { ballots: side(i, yes) * full_size(table, i, area.blank), at, apart }
                    });
                    let now = match table.form {
                        Form::Composition => logistic(units, shifts),
                        Form::Ballots => exponential(units, shifts),
                        Form::Shares => return vec![1.0; shifts.len()],
                    };
                    now.iter().map(|now| if before[s][a] > 0.0 { now / before[s][a] } else { 1.0 }).collect()
                })
            };
            let (yes, no) = (curves(0), curves(1));
            let joint = with_regions(
                joint(&[white_sums, white_differences]),
                &divided,
                |region| if design.n_regions > 0 { node.precision.region_variance(region) } else { 0.0 },
                |row, region| {
                    let [yes, no] = times(row % n);
                    let mine = self.areas[row % n].region == region;
                    if !mine {
                        0.0
                    } else if row < n {
                        yes + no
                    } else {
                        yes - no
                    }
                },
            );
            TurnoutNode { cumulative, joint, sum_sd, in_common, apart, yes, no }
        };
        fit.nodes.iter().map(make).collect()
    }
}
