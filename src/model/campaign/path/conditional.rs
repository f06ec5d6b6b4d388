//! The posterior at one point of the hyperparameters: a Gaussian, and the likelihood of that point.

use std::f64::consts::PI;

use super::filter::Filtered;
use super::series::Series;
use crate::model::vector::{add_scaled, dot};

/// Room for one conditional, reused from point to point.
#[derive(Debug, Default)]
pub struct Workspace {
    /// [U | u | v] row-major, only on and above the diagonal: U'U = I + S G S, u = U⁻ᵀ S X'Ω⁻¹y, v = U⁻ᵀ S m with m the response
    /// of the last day to the coefficients. The diagonal holds 1/U_ii: it is only ever divided by.
    factor: Vec<f64>,
    scales: Vec<f64>,
}

/// Likelihood and last day at one point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Conditional {
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
    /// coefficients = S·zeta, zeta ~ N(0, I); M = I + S G S = U'U; u = U⁻ᵀ S g; v = U⁻ᵀ S m;
    /// log_lik = −½ [y'Ω⁻¹y − u'u + ln det Ω + 2 Σ ln U_jj + N ln 2π]; mean = m_y − v'u; var = P + v'v.
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
        let stride = p + 2;
        self.factor.resize(p * stride, 0.0);
        for (i, &scale) in self.scales.iter().enumerate() {
            let (row, gram) = (&mut self.factor[i * stride..][..stride], &filtered.gram[i * width..][..width]);
            for j in i..p {
                row[j] = scale * self.scales[j] * gram[j];
            }
            row[i] += 1.0;
            row[p] = scale * gram[p];
            row[p + 1] = scale * filtered.end_mean[i];
        }
        let mut det = Product::new();
        let (mut uu, mut uv, mut vv) = (0.0, 0.0, 0.0);
        // Row by row: each row is finished, then taken off all rows below. The two extra columns are solved for on the way.
        for k in 0..p {
            let (done, below) = self.factor.split_at_mut((k + 1) * stride);
            let row = &mut done[k * stride..];
            det.times(row[k]);
            let inverse = 1.0 / row[k].sqrt();
            row[k] = inverse;
            row[k + 1..].iter_mut().for_each(|cell| *cell *= inverse);
            let (u, v) = (row[p], row[p + 1]);
            uu += u * u;
            uv += u * v;
            vv += v * v;
            for i in k + 1..p {
                add_scaled(&mut below[(i - k - 1) * stride + i..(i - k) * stride], -row[i], &row[i..]);
            }
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
        self.solved(self.scales.len())
    }

    /// S M⁻¹ S m at the last point: how the last day leans on each coefficient.
    pub fn end_response(&self) -> Vec<f64> {
        self.solved(self.scales.len() + 1)
    }

    /// Covariance of the coefficients at the last point (full, row-major): S U⁻¹ U⁻ᵀ S.
    pub fn covariance(&self) -> Vec<f64> {
        let p = self.scales.len();
        let stride = p + 2;
        let mut inverse = vec![0.0; p * p];
        for i in (0..p).rev() {
            let (row, below) = inverse[i * p..].split_at_mut(p);
            let factor = &self.factor[i * stride..][..p];
            for k in i + 1..p {
                add_scaled(&mut row[k..], -factor[k] * factor[i], &below[(k - i - 1) * p + k..][..p - k]);
            }
            row[i] = factor[i];
        }
        let mut out = vec![0.0; p * p];
        for a in 0..p {
            for b in a..p {
                let value = self.scales[a]
                    * self.scales[b]
                    * dot(&inverse[a * p + b..][..p - b], &inverse[b * p + b..][..p - b]);
                out[a * p + b] = value;
                out[b * p + a] = value;
            }
        }
        out
    }

    /// Coefficients drawn at the last point: their mean and S U⁻¹ times standard normal numbers.
    pub fn draw_coefficients(&self, normals: &[f64]) -> Vec<f64> {
        let mut drawn = self.coefficients();
        add_scaled(&mut drawn, 1.0, &self.solve(|i| normals[i]));
        drawn
    }

    /// S U⁻¹ times an extra column.
    fn solved(&self, column: usize) -> Vec<f64> {
        let stride = self.scales.len() + 2;
        self.solve(|i| self.factor[i * stride + column])
    }

    /// S U⁻¹ times a vector.
    fn solve(&self, right: impl Fn(usize) -> f64) -> Vec<f64> {
        let p = self.scales.len();
        let stride = p + 2;
        let mut x = vec![0.0; p];
        for i in (0..p).rev() {
            let row = &self.factor[i * stride..][..stride];
            x[i] = (right(i) - dot(&row[i + 1..p], &x[i + 1..])) * row[i];
        }
        for (x, scale) in x.iter_mut().zip(&self.scales) {
            *x *= scale;
        }
        x
    }
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
