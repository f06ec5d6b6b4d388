//! One draw before it meets a known share.

use nalgebra::{DMatrix, DVector};
use rand::RngExt;
use rand_distr::StandardNormal;

use super::sums::Sums;
use crate::draws::Rng;
use crate::model::count::simulate::response::Response;

/// Random numbers of a pair of draws that differ in the sign of what moves yes against no.
pub(super) struct Pair {
    /// Node of the shares.
    pub node: usize,
    /// Shifts of the shares by area.
    shifts: DVector<f64>,
    /// Factors of the turnout on yes and on no ballots by area, of either draw.
    turnout: [[Vec<f64>; 2]; 2],
    /// Factor on the odds of a blank ballot.
    blank: f64,
    /// Ballots cast of every expected sum.
    expected: Vec<f64>,
    /// Normal numbers of the known shares.
    known: Vec<f64>,
}

/// One of the two.
pub(super) struct Proposal<'a> {
    /// Node of the shares.
    pub node: usize,
    /// Shifts of the shares by area.
    pub shifts: DVector<f64>,
    /// Factors of the turnout on yes and on no ballots by area.
    pub turnout: &'a [Vec<f64>; 2],
    /// Factor on the odds of a blank ballot.
    pub blank: f64,
    /// Ballots cast of every expected sum.
    pub expected: &'a [f64],
    /// The known shares as this draw has them.
    pub known: Vec<f64>,
}

impl Pair {
    /// Draws a pair.
    pub fn draw(response: &Response, sums: &Sums, blank_sd: f64, rng: &mut Rng) -> Self {
        let (u, v): (f64, f64) = (rng.random(), rng.random());
        let mut normals = |n: usize| DVector::from_fn(n, |_, _| rng.sample::<f64, _>(StandardNormal));
        let n = response.areas.len();
        let blank = (blank_sd * normals(1)[0]).exp();
        let node = chosen(response.share.iter().map(|node| node.cumulative), u);
        let share = &response.share[node];
        let shifts = &share.joint * normals(share.joint.ncols())
            + DVector::from_column_slice(&share.own).component_mul(&normals(n));
        let turnout = match response.turnout.get(chosen(response.turnout.iter().map(|node| node.cumulative), v)) {
            None => [(); 2].map(|()| [vec![1.0; n], vec![1.0; n]]),
            Some(node) => {
                let (common, both, rest) = (normals(node.joint.ncols()), normals(n), normals(n));
                let of = |sd: &[f64], z: &DVector<f64>| DVector::from_column_slice(sd).component_mul(z);
                let joint: DVector<f64> = &node.joint * common;
                let sums = joint.rows(0, n) + of(&node.sum_sd, &both);
                let differences = joint.rows(n, n) + of(&node.in_common, &both);
                [1.0, -1.0].map(|sign| {
                    let difference = &differences + of(&node.apart, &rest) * sign;
                    let at = |side: f64| 0.5 * (&sums + &difference * side);
                    let (mut yes, mut no) = (at(1.0), at(-1.0));
                    let (mut by_yes, mut by_no) = (vec![0.0; n], vec![0.0; n]);
                    node.yes.at(yes.as_mut_slice(), &mut by_yes);
                    node.no.at(no.as_mut_slice(), &mut by_no);
                    [by_yes, by_no].map(|factors| factors.into_iter().map(|factor| factor.max(0.0)).collect())
                })
            }
        };
        let expected = sums.expected.iter().map(|sum| sum.value + sum.sd * normals(1)[0]).collect();
        let known = sums.known.iter().map(|_| normals(1)[0]).collect();
        Self { node, shifts, turnout, blank, expected, known }
    }

    /// The first or the second draw.
    pub fn proposal(&self, which: usize, sums: &Sums) -> Proposal<'_> {
        let sign = if which == 0 { 1.0 } else { -1.0 };
        let known = sums.known.iter().zip(&self.known).map(|(sum, z)| sum.value + sign * sum.sd * z).collect();
        Proposal {
            node: self.node,
            shifts: sign * &self.shifts,
            turnout: &self.turnout[which],
            blank: self.blank,
            expected: &self.expected,
            known,
        }
    }
}

/// Node that a number between 0 and 1 falls on.
fn chosen(cumulative: impl Iterator<Item = f64>, u: f64) -> usize {
    let mut last = 0;
    for (i, c) in cumulative.enumerate() {
        last = i;
        if u < c {
            break;
        }
    }
    last
}

/// Directions along which known shares move, at one node.
pub(super) struct Directions {
    /// Sums of the shifts, areas × shares: C.
    pub sums: DMatrix<f64>,
    /// How the shifts follow those sums, areas × shares: ΣC(C'ΣC)⁻¹.
    pub follow: DMatrix<f64>,
    /// Precision of the sums: (C'ΣC)⁻¹.
    pub precision: DMatrix<f64>,
    /// Half the log determinant of their covariance.
    pub half_log: f64,
}

impl Directions {
    /// Those of every node; `None` where two shares cannot be told apart.
    pub fn of(response: &Response, sums: &Sums) -> Option<Vec<Self>> {
        let n = response.areas.len();
        if sums.known.is_empty() {
            return Some(Vec::new());
        }
        let one = |node: &crate::model::count::simulate::response::ShareNode| {
            const STEP: f64 = 1e-3;
            let at = |shift: f64| {
                let (mut x, mut yes) = (vec![shift; n], vec![0.0; n]);
                node.yes.at(&mut x, &mut yes);
                yes
            };
            let (low, high) = (at(-STEP), at(STEP));
            let mut weights = DMatrix::zeros(n, sums.known.len());
            for (k, sum) in sums.known.iter().enumerate() {
                let slope = |a: usize| (high[a] - low[a]).max(1e-12);
                let total: f64 = sum.areas.iter().map(|&a| slope(a)).sum();
                sum.areas.iter().for_each(|&a| weights[(a, k)] = slope(a) / total);
            }
            let mut spread = &node.joint * node.joint.tr_mul(&weights);
            for a in 0..n {
                for k in 0..sums.known.len() {
                    spread[(a, k)] += node.own[a].powi(2) * weights[(a, k)];
                }
            }
            let factor = weights.tr_mul(&spread).cholesky()?;
            let half_log = factor.l_dirty().diagonal().iter().map(|l| l.ln()).sum();
            let precision = factor.inverse();
            Some(Self { sums: weights, follow: spread * &precision, precision, half_log })
        };
        response.share.iter().map(one).collect()
    }
}
