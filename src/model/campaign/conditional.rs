//! The posterior at one point of the hyperparameters: a Gaussian, and the likelihood of that point.

use std::f64::consts::PI;

use super::{filter::Filtered, series::Series};

/// Room for one conditional, reused from point to point.
#[derive(Debug, Default)]
pub(super) struct Workspace {
    /// Lower triangle of the Cholesky factor of I + S G S, row-major.
    factor: Vec<f64>,
    /// L⁻¹ S X'Ω⁻¹y.
    data: Vec<f64>,
    /// L⁻¹ S m, m = response of the last day to the coefficients.
    end: Vec<f64>,
    scales: Vec<f64>,
}

/// Likelihood and last day at one point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Conditional {
    /// Log marginal likelihood of the polls.
    pub log_lik: f64,
    /// Mean of the last day, centred.
    pub mean: f64,
    /// Its variance.
    pub var: f64,
}

impl Workspace {
    /// Marginalises the coefficients exactly.
    ///
    /// # Formula
    /// coefficients = S·zeta, zeta ~ N(0, I); M = I + S G S = L L'; u = L⁻¹ S g; v = L⁻¹ S m;
    /// log_lik = −½ [y'Ω⁻¹y − u'u + ln det Ω + 2 Σ ln L_jj + N ln 2π]; mean = m_y − v'u; var = P + v'v.
    ///
    /// # Where
    /// G, g, y'Ω⁻¹y: blocks of the filtered Gram matrix; m, m_y, P: filtered last day.
    ///
    /// # Assumes
    /// The scaled form is well behaved at s_house = 0, where an effect is simply absent.
    pub fn condition(&mut self, series: &Series, filtered: &Filtered, s_house: f64) -> Conditional {
        let (p, width) = (series.n_coefficients(), series.width());
        self.scales.clear();
        self.scales.extend(series.columns.iter().map(|column| column.sd));
        self.scales.resize(p, s_house);
        self.factor.resize(p * p, 0.0);
        self.data.resize(p, 0.0);
        self.end.resize(p, 0.0);
        let mut det = Product::new();
        let (mut uu, mut uv, mut vv) = (0.0, 0.0, 0.0);
        for i in 0..p {
            let (above, row) = self.factor.split_at_mut(i * p);
            for j in 0..i {
                let entry = self.scales[i] * self.scales[j] * filtered.gram[j * width + i];
                row[j] = (entry - dot(&row[..j], &above[j * p..][..j])) * above[j * p + j];
            }
            let square =
                1.0 + self.scales[i] * self.scales[i] * filtered.gram[i * width + i] - dot(&row[..i], &row[..i]);
            det.times(square);
            // The diagonal holds 1/L_ii: it is only ever divided by.
            let inverse = 1.0 / square.sqrt();
            row[i] = inverse;
            let u = (self.scales[i] * filtered.gram[i * width + p] - dot(&row[..i], &self.data[..i])) * inverse;
            let v = (self.scales[i] * filtered.end_mean[i] - dot(&row[..i], &self.end[..i])) * inverse;
            self.data[i] = u;
            self.end[i] = v;
            uu += u * u;
            uv += u * v;
            vv += v * v;
        }
        let quadratic = filtered.gram[p * width + p] - uu;
        let n = series.rows.len() as f64;
        Conditional {
            log_lik: -0.5 * (quadratic + filtered.log_det + det.ln() + n * (2.0 * PI).ln()),
            mean: filtered.end_mean[p] - uv,
            var: filtered.end_var + vv,
        }
    }

    /// Mean of the coefficients at the last point conditioned on.
    pub fn coefficients(&self) -> Vec<f64> {
        self.scaled_back(self.data.clone())
    }

    /// S M⁻¹ S m at the last point: how the last day leans on each coefficient.
    pub fn end_response(&self) -> Vec<f64> {
        self.scaled_back(self.end.clone())
    }

    /// Covariance of the coefficients at the last point (full, row-major).
    pub fn covariance(&self) -> Vec<f64> {
        let p = self.scales.len();
        // Rows of L⁻¹, then S L⁻ᵀ L⁻¹ S.
        let mut inverse = vec![0.0; p * p];
        for i in 0..p {
            let diagonal = self.factor[i * p + i];
            let (above, row) = inverse.split_at_mut(i * p);
            for k in 0..i {
                let factor = -self.factor[i * p + k] * diagonal;
                for (cell, &value) in row[..=k].iter_mut().zip(&above[k * p..][..=k]) {
                    *cell += factor * value;
                }
            }
            row[i] = diagonal;
        }
        let mut out = vec![0.0; p * p];
        for row in inverse.chunks_exact(p).enumerate().map(|(i, row)| &row[..=i]) {
            for (a, &value) in row.iter().enumerate() {
                for (cell, &other) in out[a * p..][..row.len()].iter_mut().zip(row) {
                    *cell += value * other;
                }
            }
        }
        for (a, row) in out.chunks_exact_mut(p).enumerate() {
            for (cell, &scale) in row.iter_mut().zip(&self.scales) {
                *cell *= self.scales[a] * scale;
            }
        }
        out
    }

    /// S L⁻ᵀ v.
    fn scaled_back(&self, mut v: Vec<f64>) -> Vec<f64> {
        let p = self.scales.len();
        for i in (0..p).rev() {
            v[i] *= self.factor[i * p + i];
            let value = v[i];
            for (cell, &factor) in v[..i].iter_mut().zip(&self.factor[i * p..][..i]) {
                *cell -= factor * value;
            }
        }
        v.iter().zip(&self.scales).map(|(value, scale)| value * scale).collect()
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// A product of many factors ≥ 1 with one logarithm at the end instead of one a factor.
struct Product {
    value: f64,
    log: f64,
}

impl Product {
    fn new() -> Self {
        Self { value: 1.0, log: 0.0 }
    }

    fn times(&mut self, factor: f64) {
        self.value *= factor;
        if self.value > 1e100 {
            self.log += self.value.ln();
            self.value = 1.0;
        }
    }

    fn ln(self) -> f64 {
        self.log + self.value.ln()
    }
}
