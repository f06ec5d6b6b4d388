//! A mixture of normal distributions: exact moments, probabilities and quantiles, and draws.

use rand::RngExt;
use rand_distr::StandardNormal;
use statrs::function::erf::erfc;

use crate::draws::Rng;

/// One normal part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Weight; the weights sum to 1.
    pub weight: f64,
    /// Mean.
    pub mean: f64,
    /// Standard deviation, above 0.
    pub sd: f64,
}

/// A mixture of normals.
#[derive(Debug, Clone, PartialEq)]
pub struct Mixture {
    parts: Vec<Part>,
}

impl Mixture {
    /// Scales the weights to sum to 1 and drops what is below 1e-13 of the whole.
    pub fn new(mut parts: Vec<Part>) -> Self {
        let total: f64 = parts.iter().map(|part| part.weight).sum();
        parts.retain(|part| part.weight > 1e-13 * total);
        let total: f64 = parts.iter().map(|part| part.weight).sum();
        parts.iter_mut().for_each(|part| part.weight /= total);
        Self { parts }
    }

    /// A single normal.
    pub fn normal(mean: f64, sd: f64) -> Self {
        Self { parts: vec![Part { weight: 1.0, mean, sd }] }
    }

    /// Several mixtures with their weights as one.
    pub fn mixed<'a>(all: impl IntoIterator<Item = (f64, &'a Self)>) -> Self {
        let scaled = |(weight, own): (f64, &'a Self)| {
            own.parts.iter().map(move |part| Part { weight: weight * part.weight, ..*part })
        };
        Self::new(all.into_iter().flat_map(scaled).collect())
    }

    /// At most about `most` parts: neighbours in sd, then in mean, are merged to one normal of the same mean and variance.
    #[must_use]
    pub fn condensed(&self, most: usize) -> Self {
        if self.parts.len() <= most {
            return self.clone();
        }
        let strips = (most as f64).sqrt().ceil() as usize;
        let merged = cut(self.parts.clone(), strips, |part| part.sd);
        let parts = merged.into_iter().flat_map(|strip| cut(strip, strips, |part| part.mean));
        Self { parts: parts.map(|members| merge(&members)).collect() }
    }

    /// Mean and sd.
    ///
    /// # Formula
    /// mean = Σ w m; variance = Σ w (sd² + (m − mean)²).
    pub fn moments(&self) -> (f64, f64) {
        let mean = self.parts.iter().map(|part| part.weight * part.mean).sum::<f64>();
        let var =
            self.parts.iter().map(|part| part.weight * (part.sd.powi(2) + (part.mean - mean).powi(2))).sum::<f64>();
        (mean, var.sqrt())
    }

    /// Mean and sd of the value kept between two ends: what lies beyond an end counts as that end.
    ///
    /// # Formula
    /// Per part, a = (low − m)/s, b = (high − m)/s: Σ w [low Φ(a) + ∫ₐᵇ (m + s z) φ(z) dz + high Φ(−b)], the squares alike.
    pub fn moments_between(&self, low: f64, high: f64) -> (f64, f64) {
        let phi = |z: f64| (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let (mut first, mut second) = (0.0, 0.0);
        for Part { weight, mean: m, sd: s } in self.parts.iter().copied() {
            let (a, b) = ((low - m) / s, (high - m) / s);
            let (below, above) = (upper_tail(-a), upper_tail(b));
            let (inside, slope) = (1.0 - below - above, s * (phi(a) - phi(b)));
            let curve = s * s * (inside + a * phi(a) - b * phi(b));
            first += weight * (low * below + m * inside + slope + high * above);
            second += weight * (low * low * below + m * m * inside + 2.0 * m * slope + curve + high * high * above);
        }
        (first, (second - first * first).max(0.0).sqrt())
    }

    /// Pr(X > x).
    pub fn above(&self, x: f64) -> f64 {
        self.parts.iter().map(|part| part.weight * upper_tail((x - part.mean) / part.sd)).sum()
    }

    /// Pr(X ≤ x).
    pub fn cdf(&self, x: f64) -> f64 {
        self.parts.iter().map(|part| part.weight * upper_tail((part.mean - x) / part.sd)).sum()
    }

    /// Density at x.
    pub fn density(&self, x: f64) -> f64 {
        let normal = |part: &Part| {
            let z = (x - part.mean) / part.sd;
            part.weight * (-0.5 * z * z).exp() / part.sd
        };
        self.parts.iter().map(normal).sum::<f64>() / (2.0 * std::f64::consts::PI).sqrt()
    }

    /// The x with Pr(X ≤ x) = level, 0 < level < 1.
    ///
    /// # Formula
    /// Newton's method on the cdf inside a bracket; a step that leaves the bracket is halved to its middle.
    pub fn quantile(&self, level: f64) -> f64 {
        let (mean, sd) = self.moments();
        self.solve(level, mean + sd * normal_quantile(level))
    }

    /// Several quantiles; those of a condensed mixture are the starts, so that few steps need all parts.
    pub fn quantiles(&self, levels: &[f64]) -> Vec<f64> {
        let rough = self.condensed(64);
        levels.iter().map(|&level| self.solve(level, rough.quantile(level))).collect()
    }

    fn solve(&self, level: f64, start: f64) -> f64 {
        let edge = |sign: f64| self.parts.iter().map(move |part| part.mean + sign * 40.0 * part.sd);
        let (mut low, mut high) =
            (edge(-1.0).fold(f64::INFINITY, f64::min), edge(1.0).fold(f64::NEG_INFINITY, f64::max));
        let mut x = start;
        for _ in 0..200 {
            let miss = if level <= 0.5 { self.cdf(x) - level } else { 1.0 - level - self.above(x) };
            if miss == 0.0 {
                return x;
            }
            if miss > 0.0 {
                high = x;
            } else {
                low = x;
            }
            let newton = x - miss / self.density(x);
            let next = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
            if (next - x).abs() <= 1e-14 * (1.0 + x.abs()) {
                return next;
            }
            x = next;
        }
        x
    }

    /// The mixture with an independent normal added.
    #[must_use]
    pub fn plus_normal(&self, mean: f64, sd: f64) -> Self {
        let add = |part: &Part| Part { mean: part.mean + mean, sd: part.sd.hypot(sd), ..*part };
        Self { parts: self.parts.iter().map(add).collect() }
    }

    /// The mixture with an independent Student t added.
    ///
    /// # Formula
    /// t = scale · Z/√G with G ~ Gamma(df/2, rate df/2): one normal per node of ln G (trapezoidal rule).
    ///
    /// # Where
    /// scale = sd √((df − 2)/df), df > 2.
    #[must_use]
    pub fn plus_student_t(&self, df: f64, sd: f64) -> Self {
        let scale = sd * ((df - 2.0) / df).sqrt();
        let nodes = ln_gamma_nodes(df);
        let mut parts = Vec::with_capacity(self.parts.len() * nodes.len());
        for part in self.parts.iter().filter(|part| part.weight > 1e-9) {
            for &(g, weight) in &nodes {
                let extra = scale / g.sqrt();
                parts.push(Part { weight: part.weight * weight, mean: part.mean, sd: part.sd.hypot(extra) });
            }
        }
        Self::new(parts)
    }

    /// The mixture times a normal density, normalised.
    ///
    /// # Formula
    /// Part N(m, s²) times N(p, q²): N((m/s² + p/q²)/(1/s² + 1/q²), 1/(1/s² + 1/q²)), weight · N(p; m, s² + q²).
    #[must_use]
    pub fn times_normal(&self, mean: f64, sd: f64) -> Self {
        let log_weight = |part: &Part| {
            let var = part.sd * part.sd + sd * sd;
            part.weight.ln() - 0.5 * (var.ln() + (mean - part.mean).powi(2) / var)
        };
        let top = self.parts.iter().map(log_weight).fold(f64::NEG_INFINITY, f64::max);
        let times = |part: &Part| {
            let (a, b) = (1.0 / (part.sd * part.sd), 1.0 / (sd * sd));
            Part {
                weight: (log_weight(part) - top).exp(),
                mean: (part.mean * a + mean * b) / (a + b),
                sd: (1.0 / (a + b)).sqrt(),
            }
        };
        Self::new(self.parts.iter().map(times).collect())
    }

    /// Mean of a function.
    ///
    /// # Formula
    /// Σ w ∫ f(m + s z) φ(z) dz by the trapezoidal rule, step ½ from −8 to 8.
    pub fn expectation(&self, f: impl Fn(f64) -> f64) -> f64 {
        let nodes: Vec<(f64, f64)> =
            (-16..=16).map(|i| 0.5 * f64::from(i)).map(|z| (z, (-0.5 * z * z).exp())).collect();
        let total: f64 = nodes.iter().map(|(_, w)| w).sum();
        let part =
            |part: &Part| part.weight * nodes.iter().map(|(z, w)| w * f(part.mean + part.sd * z)).sum::<f64>() / total;
        self.parts.iter().map(part).sum()
    }

    /// Cumulative weights, for [`Mixture::draw`].
    pub fn cumulative(&self) -> Vec<f64> {
        let add = |sum: &mut f64, part: &Part| {
            *sum += part.weight;
            Some(*sum)
        };
        self.parts.iter().scan(0.0, add).collect()
    }

    /// One draw: a part, then a normal.
    pub fn draw(&self, cumulative: &[f64], rng: &mut Rng) -> f64 {
        let u: f64 = rng.random();
        let chosen = cumulative.partition_point(|&sum| sum <= u).min(self.parts.len() - 1);
        let z: f64 = rng.sample(StandardNormal);
        self.parts[chosen].mean + self.parts[chosen].sd * z
    }
}

/// Cuts parts into pieces of about equal weight, in the order of a key.
fn cut(mut parts: Vec<Part>, pieces: usize, key: fn(&Part) -> f64) -> Vec<Vec<Part>> {
    parts.sort_by(|a, b| key(a).total_cmp(&key(b)));
    let share = parts.iter().map(|part| part.weight).sum::<f64>() / pieces as f64;
    let mut out: Vec<Vec<Part>> = Vec::new();
    let mut weight = f64::INFINITY;
    for part in parts {
        if weight + part.weight > share {
            out.push(Vec::new());
            weight = 0.0;
        }
        weight += part.weight;
        if let Some(last) = out.last_mut() {
            last.push(part);
        }
    }
    out
}

/// One normal with the mean and variance of several.
fn merge(parts: &[Part]) -> Part {
    let weight: f64 = parts.iter().map(|part| part.weight).sum();
    let mean = parts.iter().map(|part| part.weight * part.mean).sum::<f64>() / weight;
    let var =
        parts.iter().map(|part| part.weight * (part.sd.powi(2) + (part.mean - mean).powi(2))).sum::<f64>() / weight;
    Part { weight, mean, sd: var.sqrt() }
}

/// Pr(Z > z) of a standard normal.
fn upper_tail(z: f64) -> f64 {
    0.5 * erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Standard normal quantile.
pub fn normal_quantile(level: f64) -> f64 {
    -std::f64::consts::SQRT_2 * statrs::function::erf::erfc_inv(2.0 * level)
}

/// Nodes and weights of Gamma(df/2, rate df/2), evenly spaced in its logarithm.
fn ln_gamma_nodes(df: f64) -> Vec<(f64, f64)> {
    let ln_density = |u: f64| 0.5 * df * (u - u.exp());
    let top = ln_density(0.0);
    let step = 0.5 * (2.0 / df).sqrt();
    let keep = |u: &f64| ln_density(*u) - top > -26.0;
    let right = (0..).map(|i| step * f64::from(i)).take_while(keep);
    let left = (1..).map(|i| -step * f64::from(i)).take_while(keep);
    let nodes: Vec<f64> = left.chain(right).collect();
    let total: f64 = nodes.iter().map(|&u| (ln_density(u) - top).exp()).sum();
    nodes.into_iter().map(|u| (u.exp(), (ln_density(u) - top).exp() / total)).collect()
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{ContinuousCDF, StudentsT};

    use super::*;

    fn normal(mean: f64, sd: f64) -> Mixture {
        Mixture::normal(mean, sd)
    }

    #[test]
    fn condensing_keeps_mean_and_sd_and_hardly_moves_a_quantile() {
        let parts = (0..3000).map(|i| {
            let u = f64::from(i) / 3000.0;
            Part { weight: u * (1.0 - u), mean: 0.02 * (7.0 * u).sin(), sd: 0.01 + 0.02 * u }
        });
        let full = Mixture::new(parts.collect());
        let few = full.condensed(64);
        assert!(few.parts.len() <= 100, "{}", few.parts.len());
        let ((a, b), (c, d)) = (full.moments(), few.moments());
        assert!((a - c).abs() < 1e-14 && (b - d).abs() < 1e-14);
        assert!((full.quantile(0.95) - few.quantile(0.95)).abs() < 1e-4);
    }

    #[test]
    fn a_single_normal_has_the_textbook_quantiles() {
        let normal = normal(0.5, 0.1);
        assert!((normal.quantile(0.975) - (0.5 + 0.1 * 1.959_963_984_540_054)).abs() < 1e-11); // 97.5 % normal quantile; statrs' erfc is good to 5e-11
        assert!((normal.quantile(0.5) - 0.5).abs() < 1e-12); // symmetry
    }

    #[test]
    fn quantiles_invert_the_cdf_of_an_uneven_mixture() {
        let parts = [(0.7, -1.0, 0.01), (0.2, 0.0, 1.0), (0.1, 5.0, 0.2)];
        let mixture = Mixture::new(parts.map(|(weight, mean, sd)| Part { weight, mean, sd }).to_vec());
        for level in [1e-6, 0.025, 0.5, 0.71, 0.9, 0.95, 0.999_999] {
            assert!((mixture.cdf(mixture.quantile(level)) - level).abs() < 1e-11, "{level}");
        }
    }

    #[test]
    fn a_student_t_alone_has_its_own_tails() {
        for df in [2.5_f64, 4.0, 6.0, 30.0] {
            let scale = ((df - 2.0) / df).sqrt();
            let ours = normal(0.0, 1e-9).plus_student_t(df, 1.0);
            let t = StudentsT::new(0.0, scale, df).expect("a t distribution");
            for x in [0.3, 1.0, 2.5, 6.0] {
                assert!((ours.above(x) - t.sf(x)).abs() < 2e-8, "df {df}, x {x}: {} {}", ours.above(x), t.sf(x)); // statrs
            }
        }
    }
}
