//! What the responses of all regions are made of: weights of the units, loadings and errors at the expansion point.

use nalgebra::DMatrix;

use super::outstanding::{Area, ExpansionPoint};
use crate::model::count::swing::Design;
use crate::model::count::table::UnitTable;
use crate::model::vector::add_scaled;

/// Half-width of a curve in standard deviations of its shift.
pub(super) const REACH: f64 = 6.0;

/// Makes the nodes of a response.
pub struct Expansion<'a> {
    pub table: &'a UnitTable,
    /// Features of the share and of the turnout.
    pub designs: [&'a Design; 2],
    pub areas: &'a [Area],
    pub point: &'a ExpansionPoint,
}

impl Expansion<'_> {
    /// Weights of the units in their area's shift; they sum to 1 in each area.
    pub fn weights(&self, of: impl Fn(usize) -> f64) -> Vec<Vec<f64>> {
        let normalised = |area: &Area| {
            let values: Vec<f64> = area.rows.iter().map(|&i| of(i).max(1e-12)).collect();
            let total: f64 = values.iter().sum();
            values.into_iter().map(|v| v / total).collect()
        };
        self.areas.iter().map(normalised).collect()
    }

    /// Weighted sums of the units' features, one column an area.
    pub fn loadings(&self, design: &Design, weights: &[Vec<f64>]) -> DMatrix<f64> {
        let k = design.kinds.len();
        let mut sums = DMatrix::zeros(k, self.areas.len());
        for ((area, weights), sum) in self.areas.iter().zip(weights).zip(sums.as_mut_slice().chunks_exact_mut(k)) {
            for (&i, w) in area.rows.iter().zip(weights) {
                add_scaled(sum, *w, design.features(i));
            }
        }
        sums
    }

    /// Region with effects of its own of an area.
    pub fn region(&self, area: usize) -> Option<usize> {
        self.areas[area].rows.first().and_then(|&i| self.designs[0].region(i))
    }

    /// Regions that several areas are parts of: what these share is no area's own.
    pub fn divided(&self) -> Vec<usize> {
        let mut divided: Vec<usize> = (self.areas.windows(2))
            .filter(|pair| pair[0].region == pair[1].region)
            .map(|pair| pair[0].region)
            .collect();
        divided.dedup();
        divided
    }

    /// How much the turnout of an area moves with its region: by the weight of the units that do.
    pub fn moved(&self, area: usize, weights: &[Vec<f64>]) -> f64 {
        let rows = &self.areas[area].rows;
        if rows.iter().all(|&i| !self.table.rows[i].sized) {
            return 1.0;
        }
        rows.iter().zip(&weights[area]).filter(|(i, _)| !self.table.rows[**i].sized).map(|(_, w)| w).sum()
    }

    /// What the response bends by in every area: weighted mean over its units of the second derivative over the first.
    pub fn bends(&self, weights: &[Vec<f64>], of: impl Fn(usize) -> f64) -> Vec<f64> {
        let bend = |(area, weights): (&Area, &Vec<f64>)| area.rows.iter().zip(weights).map(|(&i, w)| w * of(i)).sum();
        self.areas.iter().zip(weights).map(bend).collect()
    }

    /// Sum over an area's units of w² times a variance, `common` to all and of each `own`.
    pub fn summed(&self, weights: &[Vec<f64>], own: impl Fn(usize) -> f64) -> Vec<(f64, f64)> {
        let sum = |(area, weights): (&Area, &Vec<f64>)| {
            let own: f64 = weights.iter().zip(&area.rows).map(|(w, &i)| w * w * own(i)).sum();
            let common = weights.iter().zip(&area.rows).map(|(w, &i)| w * w * self.table.rows[i].own_part).sum();
            (common, own)
        };
        self.areas.iter().zip(weights).map(sum).collect()
    }
}

/// Where a shift of this variance, that comes from errors of single units, must lie for the ballots to be as many as without it.
///
/// The fit is linear in the ballots, so it knows what the units give together, errors included.
///
/// # Formula
/// E f(c + e) = f(0) at c = -v f''/(2f'), e of variance v.
pub fn centre(bend: f64, variance: f64) -> f64 {
    -0.5 * bend * variance
}

/// Parts of joint shifts one below the other, a column an effect; it takes the sign of its largest entry in the first part.
///
/// The features of a vote with the options swapped differ in sign; the draws must not.
pub(super) fn joint(parts: &[DMatrix<f64>]) -> DMatrix<f64> {
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

/// The same with a column for each divided region: the sd of what its areas share, times what each part of the matrix takes of it.
pub(super) fn with_regions(
    joint: DMatrix<f64>,
    divided: &[usize],
    variance: impl Fn(usize) -> f64,
    times: impl Fn(usize, usize) -> f64,
) -> DMatrix<f64> {
    if divided.is_empty() {
        return joint;
    }
    let (rows, columns) = joint.shape();
    let mut wide = joint.resize_horizontally(columns + divided.len(), 0.0);
    for (at, region) in divided.iter().enumerate() {
        let sd = variance(*region).sqrt();
        for row in 0..rows {
            wide[(row, columns + at)] = sd * times(row, *region);
        }
    }
    wide
}
