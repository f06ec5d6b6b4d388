//! How the yes ballots of a region answer to a shift of its share coordinate.

use nalgebra::DMatrix;

use super::chebyshev::Curves;
use super::expansion::{Expansion, REACH, centre, joint, with_regions};
use super::outstanding::Area;
use super::unit_sum::{Unit, logistic};
use crate::model::count::swing::{CoordinateFit, GridNode};
use crate::model::count::table::share_variance;

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

impl Expansion<'_> {
    pub fn share_nodes(&self, fit: &CoordinateFit) -> Vec<ShareNode> {
        let (table, point, design) = (self.table, self.point, self.designs[0]);
        let divided = self.divided();
        let alone = |area: usize| !divided.contains(&self.areas[area].region);
        let weights = self.weights(|i| point.size[i] * point.share[i] * (1.0 - point.share[i]));
        let loadings = self.loadings(design, &weights);
        let lasting = |i: usize| table.rows[i].baseline.extra_d;
        let errors = self.summed(&weights, |i| share_variance(table, i, 0.0, point.share[i], point.size[i]));
        let lasting_errors = self.summed(&weights, lasting);
        let bends = self.bends(&weights, |i| 1.0 - 2.0 * point.share[i]);
        // The spread of the effects inside a region is that of the heaviest node: nodes differ in it by little.
        let spread: Vec<Vec<f64>> = fit.nodes.first().map_or(Vec::new(), |node| self.spread(node, &loadings));
        let mut cumulative = 0.0;
        let make = |node: &GridNode| {
            cumulative += node.weight;
            let white = node.precision.whitened(loadings.clone(), |a| Some((self.region(a)?, 1.0)));
            let own: Vec<f64> = (errors.iter().enumerate())
                .map(|(a, (common, own))| {
                    let region = self.region(a).filter(|_| alone(a));
                    let region = region.map_or(0.0, |r| node.precision.region_variance(r));
                    region + common * node.unit_variance + own
                })
                .collect();
            let shared = |a: usize| {
                let region = self.region(a).filter(|_| !alone(a));
                region.map_or(0.0, |r| node.precision.region_variance(r))
            };
            let halves: Vec<f64> = (own.iter().zip(white.column_iter()).enumerate())
                .map(|(a, (own, v))| REACH * (own + v.norm_squared() + shared(a)).sqrt())
                .collect();
            let yes = Curves::new(&halves, |a, shifts| {
                let centre = centre(bends[a], errors[a].0 * node.unit_variance + errors[a].1);
                let apart = lasting_errors[a].0 * node.unit_variance + lasting_errors[a].1;
                let units = self.areas[a].rows.iter().enumerate().map(|(c, &i)| {
                    // Counting errors blur single units; the expected count of a unit does not know them.
                    let apart = spread[a][c] + lasting(i) * (1.0 - 2.0 * weights[a][c]) + apart;
                    let at = table.rows[i].baseline.d + design.swing(i, &node.mean) + centre;
                    Unit { ballots: point.size[i], at, apart: apart.max(0.0).sqrt() }
                });
                logistic(units, shifts)
            });
            let joint = with_regions(
                joint(&[white]),
                &divided,
                |region| if design.n_regions > 0 { node.precision.region_variance(region) } else { 0.0 },
                |row, region| f64::from(u8::from(self.areas[row].region == region)),
            );
            ShareNode { cumulative, joint, own: own.into_iter().map(f64::sqrt).collect(), yes }
        };
        fit.nodes.iter().map(make).collect()
    }

    /// Variance of each unit's effects around its region's shift (unit errors apart).
    fn spread(&self, node: &GridNode, loadings: &DMatrix<f64>) -> Vec<Vec<f64>> {
        let design = self.designs[0];
        let k = design.kinds.len();
        let around = |(area, centre): (&Area, nalgebra::DVectorView<'_, f64>)| {
            let apart = DMatrix::from_fn(k, area.rows.len(), |j, c| design.features(area.rows[c])[j] - centre[j]);
            let white = node.precision.whitened(apart, |_| None);
            white.column_iter().map(|column| column.norm_squared()).collect()
        };
        self.areas.iter().zip(loadings.column_iter()).map(around).collect()
    }
}
