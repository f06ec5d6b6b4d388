//! Weights of counted units whose errors have heavy tails (`METHOD.md` §3.7).

/// Student t errors of the units, their scale widened by the counting error of each.
pub(super) struct HeavyTails<'a> {
    /// Degrees of freedom ν.
    pub freedom: f64,
    /// Scale of the unit errors, log odds.
    pub unit: f64,
    /// Variance of each observation beside that.
    pub variance: &'a [f64],
    /// What each observation weighs beside that.
    pub tilt: &'a [f64],
}

impl HeavyTails<'_> {
    /// Weight of every observation where these swings are fitted: far-off ones count less.
    ///
    /// # Formula
    /// tilt (ν + 1)/(ν + (y − fit)²/s²)/s², s² = unit² + variance: the E step of EM.
    pub fn weights(&self, fitted: &[f64], swing: &[f64]) -> Vec<f64> {
        let nu = self.freedom;
        (fitted.iter().zip(swing).zip(self.variance).zip(self.tilt))
            .map(|(((fit, y), v), tilt)| {
                let variance = self.unit * self.unit + v;
                tilt * (nu + 1.0) / (nu + (y - fit).powi(2) / variance) / variance
            })
            .collect()
    }

    /// Variance of a unit error: unit² ν/(ν − 2).
    pub fn unit_variance(&self) -> f64 {
        self.unit * self.unit * self.freedom / (self.freedom - 2.0)
    }

    /// Sum of the logs of s².
    pub fn log_scales(&self) -> f64 {
        log_product(self.variance.iter().map(|v| self.unit * self.unit + v))
    }

    /// What the distances take off the log density: (ν + 1)/2 Σ ln(1 + (y − fit)²/(ν s²)).
    pub fn log_kernel(&self, fitted: &[f64], swing: &[f64]) -> f64 {
        let nu = self.freedom;
        let tails = log_product(
            (fitted.iter().zip(swing).zip(self.variance))
                .map(|((fit, y), v)| 1.0 + (y - fit).powi(2) / (nu * (self.unit * self.unit + v))),
        );
        0.5 * (nu + 1.0) * tails
    }
}

/// Sum of the logs of positive numbers: the log of their products, taken before these leave the range of numbers.
fn log_product(numbers: impl Iterator<Item = f64>) -> f64 {
    let (mut logs, mut product) = (0.0, 1.0);
    for x in numbers {
        product *= x;
        if !(1e-100..1e100).contains(&product) {
            logs += product.ln();
            product = 1.0;
        }
    }
    logs + product.ln()
}
