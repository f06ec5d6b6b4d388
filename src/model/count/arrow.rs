//! Precision of the effects: regions are joined by the other effects alone, so their block is diagonal.

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

use super::design::Effects;
use crate::model::vector::{add_scaled, dot};

/// A symmetric matrix over (regions, other effects) whose block of regions is diagonal.
#[derive(Debug, Clone)]
pub(super) struct Arrow {
    /// Diagonal of the regions.
    pub regions: Vec<f64>,
    /// Regions × other effects, row after row.
    pub joint: Vec<f64>,
    /// Other effects × other effects, row after row; the upper triangle is read.
    pub plain: Vec<f64>,
    /// Number of other effects.
    pub k: usize,
}

/// A diagonal over (regions, other effects); all regions have the same entry.
#[derive(Debug, Clone)]
pub(super) struct Diagonal {
    /// Other effects.
    pub plain: Vec<f64>,
    /// Every region.
    pub region: f64,
}

impl Arrow {
    /// All zero.
    pub fn new(n_regions: usize, k: usize) -> Self {
        Self { regions: vec![0.0; n_regions], joint: vec![0.0; n_regions * k], plain: vec![0.0; k * k], k }
    }

    /// Adds `weight · f f'`, f one in its region and `features` elsewhere.
    pub fn add(&mut self, weight: f64, features: &[f64], region: Option<usize>) {
        for (a, x) in features.iter().enumerate() {
            let scaled = weight * x;
            add_scaled(&mut self.plain[a * self.k + a..(a + 1) * self.k], scaled, &features[a..]);
        }
        if let Some(r) = region {
            self.regions[r] += weight;
            add_scaled(&mut self.joint[r * self.k..(r + 1) * self.k], weight, features);
        }
    }

    /// Factor of the sum of this matrix and a diagonal; `None` where it is not positive definite.
    ///
    /// # Formula
    /// The regions go first: S = P - C' D^-1 C over the other effects, S = L L'.
    pub fn factor(&self, diagonal: &Diagonal) -> Option<ArrowFactor> {
        let k = self.k;
        let inverse: Vec<f64> = self.regions.iter().map(|d| 1.0 / (d + diagonal.region)).collect();
        let mut schur = self.plain.clone();
        for (r, inverse) in inverse.iter().enumerate() {
            let c = &self.joint[r * k..(r + 1) * k];
            for (a, x) in c.iter().enumerate() {
                let scaled = inverse * x;
                add_scaled(&mut schur[a * k + a..(a + 1) * k], -scaled, &c[a..]);
            }
        }
        // Row after row above the diagonal is column after column below it.
        let mut schur = DMatrix::from_vec(k, k, schur);
        diagonal.plain.iter().enumerate().for_each(|(j, more)| schur[(j, j)] += more);
        Some(ArrowFactor { inverse, joint: self.joint.clone(), lower: schur.cholesky()? })
    }
}

/// Factor of an [`Arrow`].
#[derive(Debug, Clone)]
pub(super) struct ArrowFactor {
    /// One over the diagonal of the regions.
    inverse: Vec<f64>,
    joint: Vec<f64>,
    lower: Cholesky<f64, Dyn>,
}

impl ArrowFactor {
    /// Solution for a right-hand side.
    pub fn solve(&self, right: &Effects) -> Effects {
        let k = right.plain.len();
        let mut reduced = right.plain.clone();
        for (r, (b, inverse)) in right.regions.iter().zip(&self.inverse).enumerate() {
            add_scaled(&mut reduced, -(b * inverse), &self.joint[r * k..(r + 1) * k]);
        }
        let plain = self.lower.solve(&DVector::from_vec(reduced)).as_slice().to_vec();
        let regions = (right.regions.iter().zip(&self.inverse).enumerate())
            .map(|(r, (b, inverse))| inverse * (b - dot(&self.joint[r * k..(r + 1) * k], &plain)))
            .collect();
        Effects { plain, regions }
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
        let k = features.nrows();
        for (column, mut features) in features.column_iter_mut().enumerate() {
            let Some((r, times)) = region(column) else { continue };
            let scaled = times * self.inverse[r];
            let c = &self.joint[r * k..(r + 1) * k];
            features.iter_mut().zip(c).for_each(|(x, c)| *x -= scaled * c);
        }
        self.lower.l_dirty().solve_lower_triangular_mut(&mut features);
        features
    }

    /// A draw of the effects around a mean.
    #[cfg(test)]
    pub fn sample(&self, mean: &Effects, normal: &mut impl FnMut() -> f64) -> Effects {
        let k = mean.plain.len();
        let z = DVector::from_fn(k, |_, _| normal());
        let apart = self.lower.l().transpose().solve_upper_triangular(&z).expect("a factor has an inverse");
        let plain = mean.plain.iter().zip(apart.iter()).map(|(m, x)| m + x).collect();
        let regions = (mean.regions.iter().zip(&self.inverse).enumerate())
            .map(|(r, (m, inverse))| {
                m - inverse * dot(&self.joint[r * k..(r + 1) * k], apart.as_slice()) + inverse.sqrt() * normal()
            })
            .collect();
        Effects { plain, regions }
    }

    /// Variance of a region's effect given the other effects.
    pub fn region_variance(&self, region: usize) -> f64 {
        self.inverse[region]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrow_is_the_dense_matrix() {
        // Three observations, two regions, two other effects; expected numbers from the dense matrix below.
        let rows = [(2.0, [1.0, 0.5], 0), (1.5, [1.0, -1.0], 1), (0.7, [1.0, 0.3], 1)];
        let mut arrow = Arrow::new(2, 2);
        let mut dense = DMatrix::from_diagonal(&DVector::from_vec(vec![3.0, 3.0, 0.5, 0.9]));
        for (weight, features, region) in rows {
            arrow.add(weight, &features, Some(region));
            let mut f = DVector::zeros(4);
            f[region] = 1.0;
            (f[2], f[3]) = (features[0], features[1]);
            dense += weight * &f * f.transpose();
        }
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
