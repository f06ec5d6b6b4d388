//! Factor scores given the counted units: exact Gaussian conditioning in as many dimensions as there are factors.

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

use super::learn::Loadings;

/// What counted units add: one set-up a counted set, any temper and any right-hand side after it.
#[derive(Debug, Clone)]
pub(super) struct Evidence {
    /// W' P W over the counted units, P their precisions.
    inner: DMatrix<f64>,
    /// W' P (z − mu), one column a vote.
    right: DMatrix<f64>,
    /// (z − mu)' P (z − mu) by vote.
    squares: DVector<f64>,
    /// Counted units.
    count: usize,
}

/// Scores of one or more votes at one temper.
#[derive(Debug, Clone)]
pub(super) struct Scores {
    /// Factors × votes.
    pub mean: DMatrix<f64>,
    /// Covariance of the scores, the same for all votes.
    pub factor: Cholesky<f64, Dyn>,
    /// Misfit of the counted units, 1 where they are as far off as the model expects.
    pub misfit: DVector<f64>,
}

impl Evidence {
    /// Sums over counted rows.
    ///
    /// # Shape
    /// `angles`: one row a counted unit, one column a vote; `precision`: one a counted unit.
    pub fn new(loadings: &Loadings, rows: &[usize], precision: &[f64], angles: &DMatrix<f64>) -> Self {
        let counted = loadings.factors.select_rows(rows);
        let mut weighted = counted.clone();
        for mut column in weighted.column_iter_mut() {
            column.iter_mut().zip(precision).for_each(|(w, p)| *w *= p);
        }
        let mut centred = angles.clone();
        for mut column in centred.column_iter_mut() {
            column.iter_mut().zip(rows).for_each(|(z, &row)| *z -= loadings.mean[row]);
        }
        let squares =
            centred.column_iter().map(|column| column.iter().zip(precision).map(|(z, p)| p * z * z).sum::<f64>());
        // A product with the transpose goes by blocks; one inner product after the other takes several times as long.
        let weighted = weighted.transpose();
        Self {
            squares: DVector::from_iterator(centred.ncols(), squares),
            inner: &weighted * &counted,
            right: weighted * &centred,
            count: rows.len(),
        }
    }

    /// Posterior of the scores when the counted units count for 1/`temper` of what independent ones would.
    ///
    /// # Formula
    /// f | z ~ N(M⁻¹ b, M⁻¹), M = I + W'PW/t, b = W'P(z − mu)/t: Woodbury's form of conditioning on the counted units.
    ///
    /// # Errors
    /// `None` where a number is not finite.
    ///
    /// # Source
    /// Woodbury (1950); Rasmussen, Williams (2006), "Gaussian processes for machine learning", appendix A.3.
    pub fn scores(&self, temper: f64) -> Option<Scores> {
        let k = self.inner.nrows();
        let factor = (DMatrix::identity(k, k) + &self.inner / temper).cholesky()?;
        let right = &self.right / temper;
        let mean = factor.solve(&right);
        // Where few units are counted the misfit says little: it starts from 1 with as many units as there are factors.
        let held = k as f64;
        let misfit = DVector::from_iterator(
            right.ncols(),
            (0..right.ncols()).map(|j| {
                let left = (self.squares[j] - temper * right.column(j).dot(&mean.column(j))).max(0.0);
                (held + left) / (held + self.count as f64)
            }),
        );
        Some(Scores { mean, factor, misfit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers without a pattern that matters, in (−1, 1).
    fn noise(i: usize, j: usize) -> f64 {
        let x = (i as f64 * 12.9898 + j as f64 * 78.233).sin() * 43_758.547;
        2.0 * (x - x.floor()) - 1.0
    }

    #[test]
    fn scores_are_those_of_dense_gaussian_conditioning() {
        let (n, k, temper) = (30, 4, 3.0);
        let loadings = Loadings {
            mean: DVector::from_fn(n, |i, _| 0.1 * noise(i, 90)),
            factors: DMatrix::from_fn(n, k, noise),
            unit: DVector::from_fn(n, |i, _| 0.05 + 0.04 * noise(i, 91)),
        };
        let rows: Vec<usize> = (0..n).filter(|i| i % 3 != 0).collect();
        let precision: Vec<f64> = rows.iter().map(|&i| 1.0 / loadings.unit[i]).collect();
        let angles = DMatrix::from_fn(rows.len(), 2, |i, j| noise(i, 50 + j));
        let scores = Evidence::new(&loadings, &rows, &precision, &angles).scores(temper).expect("scores");
        // Dense: z_O ~ N(mu, W W' + t D), Cov(f, z_O) = W'.
        let counted = loadings.factors.select_rows(&rows);
        let noise_part = DMatrix::from_diagonal(&DVector::from_iterator(
            rows.len(),
            rows.iter().map(|&i| temper * loadings.unit[i]),
        ));
        let inverse = (&counted * counted.transpose() + noise_part).try_inverse().expect("regular");
        let centred = DMatrix::from_fn(rows.len(), 2, |i, j| angles[(i, j)] - loadings.mean[rows[i]]);
        let mean = counted.transpose() * &inverse * centred;
        let covariance = DMatrix::identity(k, k) - counted.transpose() * inverse * &counted;
        assert!((&scores.mean - mean).amax() < 1e-10);
        assert!((scores.factor.inverse() - covariance).amax() < 1e-10);
    }
}
