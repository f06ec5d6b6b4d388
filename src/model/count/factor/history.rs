//! Earlier votes as a matrix of angles, one row a unit of the table.

use std::{collections::BTreeMap, ops::Range};

use nalgebra::DMatrix;

use crate::model::count::table::UnitTable;
use crate::vote::History;

/// Angles of past shares.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PastVotes {
    /// Units × earlier votes; blank cells hold the mean of their region.
    pub angles: DMatrix<f64>,
    /// Units × earlier votes: the cell was published.
    pub known: DMatrix<bool>,
}

/// Angle of a share, kept off 0 and 1 by half a ballot on each side.
///
/// # Formula
/// z = asin(2 s − 1), s = (n y + ½)/(n + 1).
///
/// # Where
/// y: yes share; n: ballots or people behind it.
///
/// # Range
/// −π/2 to π/2; 0 is an even split. Var(z) = 1/n whatever the share.
///
/// # Source
/// Anscombe (1948), "The transformation of Poisson, binomial and negative-binomial data", doi:10.1093/biomet/35.3-4.246.
pub(super) fn angle(share: f64, n: f64) -> f64 {
    let s = (n * share + 0.5) / (n + 1.0);
    (2.0 * s - 1.0).clamp(-1.0, 1.0).asin()
}

/// Share of an angle.
pub(super) fn share_of(angle: f64) -> f64 {
    use std::f64::consts::FRAC_PI_2;
    0.5 + 0.5 * angle.clamp(-FRAC_PI_2, FRAC_PI_2).sin()
}

impl PastVotes {
    /// Rows of the history in the order of the table; votes that no unit of the table has are left out.
    ///
    /// # Assumes
    /// A blank cell, or a unit without history, starts from the mean of its region in that vote, weighted by size; where the
    /// region has none, from the mean of all.
    pub fn new(history: &History, table: &UnitTable) -> Self {
        let rows: BTreeMap<&str, &Vec<Option<f64>>> =
            history.rows.iter().map(|(unit, shares)| (unit.as_str(), shares)).collect();
        let (n, regions) = (table.rows.len(), table.regions.len());
        let mut columns: Vec<(Vec<f64>, Vec<bool>)> = Vec::new();
        for vote in 0..history.votes.len() {
            let cells: Vec<Option<f64>> = table.rows.iter().map(|row| *rows.get(&*row.unit)?.get(vote)?).collect();
            if cells.iter().flatten().count() < 2 {
                continue;
            }
            let mut sums = vec![(0.0, 0.0); regions + 1];
            for (row, cell) in table.rows.iter().zip(&cells) {
                if let Some(share) = cell {
                    for group in [row.region, regions] {
                        sums[group].0 += size(row.baseline.valid) * share;
                        sums[group].1 += size(row.baseline.valid);
                    }
                }
            }
            let mean = |region: usize| if sums[region].1 > 0.0 { sums[region] } else { sums[regions] };
            let angles = table
                .rows
                .iter()
                .zip(&cells)
                .map(|(row, cell)| {
                    let (sum, of) = mean(row.region);
                    angle(cell.unwrap_or(sum / of), size(row.baseline.valid))
                })
                .collect();
            columns.push((angles, cells.iter().map(Option::is_some).collect()));
        }
        let votes = columns.len();
        Self {
            angles: DMatrix::from_fn(n, votes, |i, j| columns[j].0[i]),
            known: DMatrix::from_fn(n, votes, |i, j| columns[j].1[i]),
        }
    }

    /// Angles of some votes, all units of one after the other.
    pub fn votes(&self, votes: Range<usize>) -> impl Iterator<Item = &[f64]> {
        votes.map(|vote| &self.angles.as_slice()[vote * self.angles.nrows()..(vote + 1) * self.angles.nrows()])
    }

    /// Share of the cells that were published.
    pub fn filled(&self) -> f64 {
        self.known.iter().filter(|known| **known).count() as f64 / self.known.len().max(1) as f64
    }
}

/// A size that is safe to weight by.
pub(super) fn size(valid: f64) -> f64 {
    valid.max(1.0)
}
