//! Precision of the effects: regions are joined by the other effects alone, so their block is diagonal.

use nalgebra::{Cholesky, DMatrix, DMatrixView, DVector, Dyn};

use super::design::Effects;
use crate::model::vector::{add_scaled, dot};

/// A symmetric matrix over (regions, other effects) whose block of regions is diagonal.
#[derive(Debug, Clone)]
pub(super) struct Arrowhead {
    /// Diagonal of the regions.
    regions: Vec<f64>,
    /// Other effects × regions.
    joint: DMatrix<f64>,
    /// Other effects × other effects.
    plain: DMatrix<f64>,
}

/// A diagonal over (regions, other effects); all regions have the same entry.
#[derive(Debug, Clone)]
pub(super) struct Diagonal {
    /// Other effects.
    pub plain: Vec<f64>,
    /// Every region.
    pub region: f64,
}

/// Observations whose products are summed at a time, so that they stay in the cache; a multiple of the 256 that one step of a product
/// takes, so that the sums are those of one product of them all.
const BLOCK: usize = 1024;

/// Features of observations: one in the region of each, and those of the other effects.
#[derive(Debug, Clone)]
pub(super) struct ObservedFeatures {
    /// Other effects × observations.
    features: DMatrix<f64>,
    regions: Vec<Option<usize>>,
    n_regions: usize,
}

impl ObservedFeatures {
    /// Features of all observations, one after the other.
    pub fn new(features: Vec<f64>, k: usize, regions: Vec<Option<usize>>, n_regions: usize) -> Self {
        Self { features: DMatrix::from_vec(k, regions.len(), features), regions, n_regions }
    }

    /// What effects say of each observation.
    pub fn fitted(&self, effects: &Effects) -> Vec<f64> {
        let of_region = |region: &Option<usize>| region.map_or(0.0, |region| effects.regions[region]);
        self.rows().zip(&self.regions).map(|(f, region)| dot(f, &effects.plain) + of_region(region)).collect()
    }

    /// Sums over the observations of weight · f f' and of weight · y f.
    pub fn cross(&self, weights: &[f64], y: &[f64]) -> (Arrowhead, Effects) {
        let (k, n) = (self.features.nrows(), self.regions.len());
        // What is measured is one more feature on one side, so that both sums come from the same product.
        let (mut joint, mut regions) = (DMatrix::zeros(k + 1, self.n_regions), vec![0.0; self.n_regions]);
        let (blocks, mut plain) = ((n / BLOCK).max(1), DMatrix::zeros(k + 1, k));
        let mut weighted = vec![0.0; (k + 1) * (n - (blocks - 1) * BLOCK)];
        for block in 0..blocks {
            let start = block * BLOCK;
            // The last block takes what is left: a product of a few observations would round otherwise.
            let m = if block + 1 == blocks { n - start } else { BLOCK };
            let (weighted, features) =
                (&mut weighted[..(k + 1) * m], &self.features.as_slice()[k * start..k * (start + m)]);
            weighted.fill(0.0);
            let columns = weighted.chunks_exact_mut(k + 1).zip(features.chunks_exact(k.max(1)));
            let measured = weights[start..].iter().zip(&y[start..]);
            for (((to, f), region), (weight, y)) in columns.zip(&self.regions[start..]).zip(measured) {
                add_scaled(to, *weight, f);
                to[k] = weight * y;
                if let Some(r) = *region {
                    regions[r] += weight;
                    add_scaled(&mut joint.as_mut_slice()[r * (k + 1)..(r + 1) * (k + 1)], 1.0, to);
                }
            }
            let weighted = DMatrixView::from_slice(weighted, k + 1, m);
            // The features read row by row: products by blocks take them as they stand.
            let turned = DMatrixView::<f64, Dyn, Dyn>::from_slice_with_strides(features, m, k, k, 1);
            plain.gemm(1.0, &weighted, &turned, if block == 0 { 0.0 } else { 1.0 });
        }
        let last = |sums: &DMatrix<f64>| sums.row(k).iter().copied().collect();
        let right = Effects { plain: last(&plain), regions: last(&joint) };
        (Arrowhead { regions, joint: joint.remove_row(k), plain: plain.remove_row(k) }, right)
    }

    /// Features of each observation.
    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.features.as_slice().chunks_exact(self.features.nrows().max(1))
    }

    /// Sum over the observations of y f.
    pub fn sums(&self, y: &[f64]) -> Effects {
        let mut sums = Effects { plain: vec![0.0; self.features.nrows()], regions: vec![0.0; self.n_regions] };
        for ((f, region), y) in self.rows().zip(&self.regions).zip(y) {
            add_scaled(&mut sums.plain, *y, f);
            if let Some(r) = *region {
                sums.regions[r] += y;
            }
        }
        sums
    }

    /// Variance of what the effects say of each observation.
    pub fn variances(&self, factor: &ArrowheadFactor) -> Vec<f64> {
        let white = factor.whitened(self.features.clone(), |i| Some((self.regions[i]?, 1.0)));
        let own = |region: &Option<usize>| region.map_or(0.0, |region| factor.region_variance(region));
        white.column_iter().zip(&self.regions).map(|(v, region)| v.norm_squared() + own(region)).collect()
    }
}

impl Arrowhead {
    /// Factor of the sum of this matrix and a diagonal; `None` where it is not positive definite.
    ///
    /// # Formula
    /// The regions go first: S = P - C' D^-1 C over the other effects, S = L L'.
    pub fn factor(&self, diagonal: &Diagonal) -> Option<ArrowheadFactor> {
        let inverse: Vec<f64> = self.regions.iter().map(|d| 1.0 / (d + diagonal.region)).collect();
        let mut scaled = self.joint.clone();
        scaled.column_iter_mut().zip(&inverse).for_each(|(mut column, inverse)| column *= *inverse);
        let mut schur = self.plain.clone();
        schur.gemm(-1.0, &scaled, &self.joint.transpose(), 1.0);
        diagonal.plain.iter().enumerate().for_each(|(j, more)| schur[(j, j)] += more);
        Some(ArrowheadFactor { inverse, joint: self.joint.clone(), lower: schur.cholesky()? })
    }
}

/// Factor of an [`Arrowhead`].
#[derive(Debug, Clone)]
pub struct ArrowheadFactor {
    /// One over the diagonal of the regions.
    inverse: Vec<f64>,
    /// Other effects × regions.
    joint: DMatrix<f64>,
    lower: Cholesky<f64, Dyn>,
}

impl ArrowheadFactor {
    /// Solution for a right-hand side.
    pub fn solve(&self, right: &Effects) -> Effects {
        let by_region = right.regions.iter().zip(&self.inverse).map(|(b, inverse)| b * inverse);
        let mut plain = DVector::from_column_slice(&right.plain);
        plain.gemv(-1.0, &self.joint, &DVector::from_iterator(self.inverse.len(), by_region), 1.0);
        self.lower.solve_mut(&mut plain);
        let shared = self.joint.tr_mul(&plain);
        let regions = (right.regions.iter().zip(&self.inverse).zip(shared.iter()))
            .map(|((b, inverse), shared)| inverse * (b - shared))
            .collect();
        Effects { plain: plain.as_slice().to_vec(), regions }
    }

    /// Half the log determinant.
    pub fn half_log_determinant(&self) -> f64 {
        let plain: f64 = self.lower.l_dirty().diagonal().iter().map(|l| l.ln()).sum();
        plain - 0.5 * self.inverse.iter().map(|i| i.ln()).sum::<f64>()
    }

    /// Columns whose dot products are covariances, for sums of effects that hold the features of each column and
    /// `regions` times the region named; variance of a region's own part apart.
    ///
    /// # Formula
    /// V = L^-1 (features - s C_r / D_r); Cov(a, b) = V_a'V_b + s_a s_b / D_r where both are of region r.
    pub fn whitened(&self, mut features: DMatrix<f64>, region: impl Fn(usize) -> Option<(usize, f64)>) -> DMatrix<f64> {
        for (column, mut features) in features.column_iter_mut().enumerate() {
            let Some((r, times)) = region(column) else { continue };
            features.axpy(-times * self.inverse[r], &self.joint.column(r), 1.0);
        }
        // The inverse once: products go by blocks, and there are more columns than effects.
        inverse_of_lower(self.lower.l_dirty()) * features
    }

    /// A draw of the effects around a mean.
    #[cfg(test)]
    pub fn sample(&self, mean: &Effects, normal: &mut impl FnMut() -> f64) -> Effects {
        let z = DVector::from_fn(mean.plain.len(), |_, _| normal());
        let apart = self.lower.l().transpose().solve_upper_triangular(&z).expect("a factor has an inverse");
        let plain = mean.plain.iter().zip(apart.iter()).map(|(m, x)| m + x).collect();
        let regions = (mean.regions.iter().zip(&self.inverse).enumerate())
            .map(|(r, (m, inverse))| m - inverse * self.joint.column(r).dot(&apart) + inverse.sqrt() * normal())
            .collect();
        Effects { plain, regions }
    }

    /// Variance of a region's effect given the other effects.
    pub fn region_variance(&self, region: usize) -> f64 {
        self.inverse[region]
    }
}

/// Inverse of the lower triangle of a matrix, column by column.
fn inverse_of_lower(lower: &DMatrix<f64>) -> DMatrix<f64> {
    let k = lower.nrows();
    let mut inverse = DMatrix::zeros(k, k);
    for (j, column) in inverse.as_mut_slice().chunks_exact_mut(k.max(1)).enumerate() {
        column[j] = 1.0;
        for m in j..k {
            let (done, rest) = column.split_at_mut(m + 1);
            done[m] /= lower[(m, m)];
            add_scaled(rest, -done[m], &lower.as_slice()[m * k + m + 1..(m + 1) * k]);
        }
    }
    inverse
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrow_is_the_dense_matrix() {
        // Three observations, two regions, two other effects; expected numbers from the dense matrix below.
        let rows = [(2.0, [1.0, 0.5], 0), (1.5, [1.0, -1.0], 1), (0.7, [1.0, 0.3], 1)];
        let features = rows.iter().flat_map(|(_, features, _)| *features).collect();
        let observed = ObservedFeatures::new(features, 2, rows.iter().map(|(_, _, region)| Some(*region)).collect(), 2);
        let (arrow, sums) = observed.cross(&rows.map(|(weight, _, _)| weight), &[1.0, 2.0, -1.0]);
        // 2·1·1 + 1.5·1·2 − 0.7·1·1 and 2·0.5·1 − 1.5·1·2 − 0.7·0.3·1; by region 2·1 and 1.5·2 − 0.7·1.
        for (sum, expected) in sums.plain.iter().chain(&sums.regions).zip([4.3, -2.21, 2.0, 2.3]) {
            assert!((sum - expected).abs() < 1e-12, "{sums:?}");
        }
        let mut dense = DMatrix::from_diagonal(&DVector::from_vec(vec![3.0, 3.0, 0.5, 0.9]));
        for (weight, features, region) in rows {
            let mut f = DVector::zeros(4);
            f[region] = 1.0;
            (f[2], f[3]) = (features[0], features[1]);
            dense += weight * &f * f.transpose();
        }
        let said = observed.fitted(&Effects { plain: vec![2.0, 0.1], regions: vec![0.3, -1.0] });
        // 2·1 + 0.1·0.5 + 0.3, 2 − 0.1 − 1, 2 + 0.03 − 1.
        assert!(said.iter().zip([2.35, 0.9, 1.03]).all(|(said, expected)| (said - expected).abs() < 1e-12), "{said:?}");
        let factor = arrow.factor(&Diagonal { plain: vec![0.5, 0.9], region: 3.0 }).expect("positive definite");
        let inverse = dense.clone().try_inverse().expect("an inverse");
        let right = DVector::from_vec(vec![0.3, -1.0, 2.0, 0.1]);
        let expected = &inverse * &right;
        let got = factor.solve(&Effects { plain: vec![2.0, 0.1], regions: vec![0.3, -1.0] });
        for (e, g) in expected.iter().zip(got.regions.iter().chain(&got.plain)) {
            assert!((e - g).abs() < 1e-12, "{expected} {got:?}");
        }
        assert!((factor.half_log_determinant() - 0.5 * dense.determinant().ln()).abs() < 1e-12);
        // Effect of region 1 and twice the first other effect.
        let v = factor.whitened(DMatrix::from_column_slice(2, 1, &[2.0, 0.0]), |_| Some((1, 1.0)));
        let sum = DVector::from_vec(vec![0.0, 1.0, 2.0, 0.0]);
        let variance = v.column(0).norm_squared() + factor.region_variance(1);
        assert!((variance - (sum.transpose() * &inverse * &sum)[0]).abs() < 1e-12);
    }
}
