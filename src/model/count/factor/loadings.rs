//! Loadings and unit variances from past votes (`METHOD.md` §4.1).

use nalgebra::{DMatrix, DVector, SymmetricEigen};

use super::history::PastVotes;

/// z = mu + W f + e, f ~ N(0, I), e_i ~ N(0, d_i): what past votes say of every unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Loadings {
    /// Mean angle of each unit.
    pub mean: DVector<f64>,
    /// Units × factors; the last factor is a common shift of all units.
    pub factors: DMatrix<f64>,
    /// Variance of each unit's own departure.
    pub unit: DVector<f64>,
}

/// Most factors that are learned.
const MOST_FACTORS: usize = 40;
/// Votes that no factor may use up: what is left tells the unit variances.
const SPARE_VOTES: usize = 4;
/// Prior sd of a common shift of all units beyond what past votes showed.
const SHIFT: f64 = 0.1;
/// Rounds of (unit variances, factors, blank cells).
const ROUNDS: usize = 4;
/// Votes' worth of evidence for the variance that units of this size have.
const PRIOR_VOTES: f64 = 6.0;

/// Number of factors for a number of votes.
fn n_factors(votes: usize) -> usize {
    MOST_FACTORS.min(votes.saturating_sub(SPARE_VOTES)).max(1)
}

/// Learned once from all past votes; subsets of votes share its unit variances.
#[derive(Debug, Clone)]
pub(super) struct Learned {
    /// From all votes.
    pub all: Loadings,
    /// Blank cells filled with what the factors expect.
    angles: DMatrix<f64>,
    /// Inner products of the votes' scaled columns.
    gram: DMatrix<f64>,
    /// Unit variances before what a subset of votes adds for uncertain loadings.
    unit: DVector<f64>,
}

impl Learned {
    /// Maximum-posterior factor analysis.
    ///
    /// # Formula
    /// Repeat: the leading eigenvectors V of X'D⁻¹X (X: centred angles, D: unit variances) give scores F = √J V and loadings
    /// W = X F / J; D_i = (Σ residual² + 6 p_i)/(observed − K − 1 + 6), p_i the quadratic trend of log residual variance
    /// on log size; blank cells become mu_i + W_i f_j. Uncertain loadings widen D by 1 + (K + 1)/J.
    ///
    /// # Source
    /// Lawley, Maxwell (1971), "Factor analysis as a statistical method", chapter 2 (scaled eigenvectors); the prior on D is ours.
    pub fn new(past: &PastVotes, sizes: &[f64]) -> Self {
        let (n, votes) = past.angles.shape();
        let k = n_factors(votes);
        let mut angles = past.angles.clone();
        let all: Vec<usize> = (0..votes).collect();
        let mut unit = trend(&mean_square(&angles, &row_means(&angles)), sizes) * 0.15;
        let mut gram = DMatrix::zeros(votes, votes);
        for round in 0..=ROUNDS {
            gram = scaled_gram(&angles, &unit);
            if round == ROUNDS {
                break;
            }
            let (mean, factors, scores) = decompose(&angles, &gram, &all, k);
            let fitted = &factors * scores.transpose();
            let mut squares = DVector::zeros(n);
            let mut seen = DVector::zeros(n);
            for j in 0..votes {
                for i in 0..n {
                    if past.known[(i, j)] {
                        squares[i] += (angles[(i, j)] - mean[i] - fitted[(i, j)]).powi(2);
                        seen[i] += 1.0;
                    } else {
                        angles[(i, j)] = mean[i] + fitted[(i, j)];
                    }
                }
            }
            let freedom = seen.map(|cells: f64| (cells - k as f64 - 1.0).max(1.0));
            let own = squares.component_div(&freedom);
            let usual = trend(&own, sizes);
            for i in 0..n {
                unit[i] = if seen[i] > 0.0 {
                    (squares[i] + PRIOR_VOTES * usual[i]) / (freedom[i] + PRIOR_VOTES)
                } else {
                    // A unit without history stands on its region's mean: it may be far from it.
                    4.0 * usual[i]
                };
            }
        }
        let mut learned = Self {
            all: Loadings { mean: DVector::zeros(0), factors: DMatrix::zeros(0, 0), unit: DVector::zeros(0) },
            angles,
            gram,
            unit,
        };
        learned.all = learned.loadings_of(&all);
        learned
    }

    /// Loadings from some of the votes alone.
    pub fn loadings_of(&self, votes: &[usize]) -> Loadings {
        let k = n_factors(votes.len());
        let (mean, factors, _) = decompose(&self.angles, &self.gram, votes, k);
        let shift = DVector::from_element(mean.len(), SHIFT);
        let mut columns: Vec<DVector<f64>> = factors.column_iter().map(|column| column.into_owned()).collect();
        columns.push(shift);
        let widened = &self.unit * (1.0 + (k + 2) as f64 / votes.len() as f64);
        Loadings { mean, factors: DMatrix::from_columns(&columns), unit: widened }
    }
}

fn row_means(angles: &DMatrix<f64>) -> DVector<f64> {
    angles.column_mean()
}

fn mean_square(angles: &DMatrix<f64>, mean: &DVector<f64>) -> DVector<f64> {
    let sum = angles.column_iter().fold(DVector::zeros(angles.nrows()), |sum, column| {
        let centred = column - mean;
        sum + centred.component_mul(&centred)
    });
    sum / angles.ncols().max(1) as f64
}

/// X' D⁻¹ X of the angles less their mean over all votes.
fn scaled_gram(angles: &DMatrix<f64>, unit: &DVector<f64>) -> DMatrix<f64> {
    let mean = row_means(angles);
    let mut scaled = angles.clone();
    for mut column in scaled.column_iter_mut() {
        for ((z, mean), unit) in column.iter_mut().zip(mean.iter()).zip(unit.iter()) {
            *z = (*z - mean) / unit.sqrt();
        }
    }
    scaled.transpose() * &scaled
}

/// Means, loadings and scores of some votes: leading eigenvectors of their centred inner products.
fn decompose(
    angles: &DMatrix<f64>,
    gram: &DMatrix<f64>,
    votes: &[usize],
    k: usize,
) -> (DVector<f64>, DMatrix<f64>, DMatrix<f64>) {
    let m = votes.len();
    let mut inner = DMatrix::from_fn(m, m, |a, b| gram[(votes[a], votes[b])]);
    let means = inner.row_mean();
    let middle = means.mean();
    for a in 0..m {
        for b in 0..m {
            inner[(a, b)] += middle - means[a] - means[b];
        }
    }
    let eigen = SymmetricEigen::new(0.5 * (&inner + inner.transpose()));
    let mut place: Vec<usize> = (0..m).collect();
    place.sort_by(|&a, &b| eigen.eigenvalues[b].total_cmp(&eigen.eigenvalues[a]));
    let root = (m as f64).sqrt();
    let scores = DMatrix::from_fn(m, k, |a, c| root * eigen.eigenvectors[(a, place[c])]);
    let chosen = angles.select_columns(votes);
    let mean = row_means(&chosen);
    // The scores sum to zero over the votes, so the mean needs no taking out.
    let factors = chosen * &scores / m as f64;
    (mean, factors, scores)
}

/// Quadratic trend of the log of positive numbers on log size.
fn trend(values: &DVector<f64>, sizes: &[f64]) -> DVector<f64> {
    let logs: Vec<f64> = sizes.iter().map(|size| size.ln()).collect();
    let mean = logs.iter().sum::<f64>() / logs.len().max(1) as f64;
    let spread = logs.iter().map(|log| (log - mean).powi(2)).sum::<f64>().sqrt() / (logs.len().max(1) as f64).sqrt();
    let x: Vec<f64> = logs.iter().map(|log| if spread > 1e-9 { (log - mean) / spread } else { 0.0 }).collect();
    let design = DMatrix::from_fn(x.len(), 3, |i, c| x[i].powi(c as i32));
    let y = values.map(|value| (value + 1e-6).ln());
    let normal = design.transpose() * &design + DMatrix::identity(3, 3) * 1e-6;
    let coefficients = normal.cholesky().map(|factor| factor.solve(&(design.transpose() * &y)));
    coefficients.map_or_else(|| values.clone(), |c| (design * c).map(f64::exp))
}
