//! Factor scores given the counted units: exact Gaussian conditioning in as many dimensions as there are factors (`METHOD.md` §4.2).

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

use super::loadings::Loadings;

/// What units add: one set-up a counted set, any temper after it.
#[derive(Debug, Clone)]
pub(super) struct Evidence {
    /// W' P (W, z − mu) over the units, P their precisions: columns of the factors, then of the votes.
    products: DMatrix<f64>,
    /// (z − mu)' P (z − mu) by vote.
    squares: DVector<f64>,
}

/// FactorScores of one or more votes at one temper.
#[derive(Debug, Clone)]
pub(super) struct FactorScores {
    /// Factor L of the scores' precision M = L L', the same for all votes.
    factor: Cholesky<f64, Dyn>,
    /// L⁻¹ b, one column a vote; the scores' mean is M⁻¹ b.
    white: DMatrix<f64>,
    /// Misfit of the counted units, 1 where they are as far off as the model expects.
    pub misfit: DVector<f64>,
}

impl Evidence {
    /// Sums over some units.
    ///
    /// # Shape
    /// `precision`: one a unit of `rows`; `angles`: the votes' angles, all units of the loadings.
    pub fn new<'a>(
        loadings: &Loadings,
        rows: &[usize],
        precision: &[f64],
        angles: impl Iterator<Item = &'a [f64]>,
    ) -> Self {
        let (m, k) = (rows.len(), loadings.factors.ncols());
        let root: Vec<f64> = precision.iter().map(|p| p.sqrt()).collect();
        // Column after column: each is read from one end to the other.
        let mut columns = Vec::new();
        for factor in loadings.factors.column_iter() {
            columns.extend(rows.iter().zip(&root).map(|(&row, root)| root * factor[row]));
        }
        let mut votes = 0;
        for angles in angles {
            votes += 1;
            columns.extend(rows.iter().zip(&root).map(|(&row, root)| root * (angles[row] - loadings.mean[row])));
        }
        let columns = DMatrix::from_vec(m, k + votes, columns);
        let squares = DVector::from_fn(votes, |vote, _| columns.column(k + vote).norm_squared());
        // A product with the transpose goes by blocks; one inner product after the other takes several times as long.
        let turned = columns.columns(0, k).transpose();
        Self { products: turned * &columns, squares }
    }

    /// Sums over all units but those of `other`.
    pub fn without(&self, other: &Self) -> Self {
        Self { products: &self.products - &other.products, squares: &self.squares - &other.squares }
    }

    /// Posterior of the scores when `count` counted units count for 1/`temper` of what independent ones would.
    ///
    /// # Formula
    /// f | z ~ N(M⁻¹ b, M⁻¹), M = I + W'PW/t, b = W'P(z − mu)/t: Woodbury's form of conditioning on the counted units.
    ///
    /// # Errors
    /// `None` where a number is not finite.
    ///
    /// # Source
    /// Woodbury (1950); Rasmussen, Williams (2006), "Gaussian processes for machine learning", appendix A.3.
    pub fn scores(&self, tempering: f64, count: usize) -> Option<FactorScores> {
        let k = self.products.nrows();
        let factor = (DMatrix::identity(k, k) + self.products.columns(0, k) / tempering).cholesky()?;
        let mut white = self.products.columns_range(k..) / tempering;
        factor.l_dirty().solve_lower_triangular_mut(&mut white);
        // Where few units are counted the misfit says little: it starts from 1 with as many units as there are factors.
        let held = k as f64;
        let misfit = self.squares.iter().zip(white.column_iter()).map(|(squares, white)| {
            let left = (squares - tempering * white.norm_squared()).max(0.0);
            (held + left) / (held + count as f64)
        });
        let misfit = DVector::from_iterator(white.ncols(), misfit);
        Some(FactorScores { factor, white, misfit })
    }
}

impl FactorScores {
    /// Mean scores of a vote.
    pub fn mean(&self, vote: usize) -> DVector<f64> {
        self.factor.l_dirty().tr_solve_lower_triangular(&self.white.column(vote)).unwrap_or_default()
    }

    /// Columns whose inner products are covariances of the sums of scores that the columns of `reach` name.
    pub fn whitened(&self, mut reach: DMatrix<f64>) -> DMatrix<f64> {
        self.factor.l_dirty().solve_lower_triangular_mut(&mut reach);
        reach
    }

    /// Means by vote of the sum of scores that a [`whitened`](Self::whitened) column stands for.
    pub fn means_of(&self, whitened: &DVector<f64>) -> DVector<f64> {
        self.white.tr_mul(whitened)
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
        let (n, k, tempering) = (30, 4, 3.0);
        let loadings = Loadings {
            mean: DVector::from_fn(n, |i, _| 0.1 * noise(i, 90)),
            factors: DMatrix::from_fn(n, k, noise),
            unit: DVector::from_fn(n, |i, _| 0.05 + 0.04 * noise(i, 91)),
        };
        let rows: Vec<usize> = (0..n).filter(|i| i % 3 != 0).collect();
        let precision: Vec<f64> = rows.iter().map(|&i| 1.0 / loadings.unit[i]).collect();
        let angles = DMatrix::from_fn(n, 2, |i, j| noise(i, 50 + j));
        let votes = || angles.as_slice().chunks(n);
        let evidence = Evidence::new(&loadings, &rows, &precision, votes());
        let scores = evidence.scores(tempering, rows.len()).expect("scores");
        // Dense: z_O ~ N(mu, W W' + t D), Cov(f, z_O) = W'.
        let counted = loadings.factors.select_rows(&rows);
        let noise_part = DMatrix::from_diagonal(&DVector::from_iterator(
            rows.len(),
            rows.iter().map(|&i| tempering * loadings.unit[i]),
        ));
        let inverse = (&counted * counted.transpose() + noise_part).try_inverse().expect("regular");
        let centred = DMatrix::from_fn(rows.len(), 2, |i, j| angles[(rows[i], j)] - loadings.mean[rows[i]]);
        let mean = counted.transpose() * &inverse * centred;
        let covariance = DMatrix::identity(k, k) - counted.transpose() * inverse * &counted;
        for vote in 0..2 {
            assert!((scores.mean(vote) - mean.column(vote)).amax() < 1e-10);
        }
        let white = scores.whitened(DMatrix::identity(k, k));
        assert!((white.tr_mul(&white) - covariance).amax() < 1e-10);
        assert!((scores.means_of(&white.column(1).into_owned()) - mean.row(1).transpose()).amax() < 1e-10);
        // All units less those that are not counted are those that are.
        let everywhere: Vec<usize> = (0..n).collect();
        let silent: Vec<usize> = (0..n).filter(|i| i % 3 == 0).collect();
        let of = |rows: &[usize]| -> Evidence {
            let precision: Vec<f64> = rows.iter().map(|&i| 1.0 / loadings.unit[i]).collect();
            Evidence::new(&loadings, rows, &precision, votes())
        };
        assert_eq!(of(&everywhere).without(&of(&[])).squares, of(&everywhere).squares);
        let other = of(&everywhere).without(&of(&silent)).scores(tempering, rows.len()).expect("scores");
        assert!((other.mean(0) - scores.mean(0)).amax() < 1e-10 && (other.misfit - scores.misfit).amax() < 1e-10);
    }
}
