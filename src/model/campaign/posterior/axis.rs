//! Nodes and weights along one hyperparameter.

use std::f64::consts::PI;

use rand::RngExt;

use crate::draws::Rng;

/// One node of one axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Node {
    /// Value of the hyperparameter.
    pub value: f64,
    /// ln(quadrature weight × prior density).
    pub log_weight: f64,
    /// The values that it stands for.
    pub around: Around,
}

/// The values for which a node stands where one is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Around {
    /// A value held fixed.
    Value,
    /// Up to the next nodes in the stretched coordinate, the less likely the nearer to them: so the density is a straight line from node to node.
    Steps { stretch: Stretch, at: f64, below: f64, above: f64 },
    /// As much of the axis as its quadrature weight, each value alike.
    Part { low: f64, high: f64 },
}

impl Node {
    /// A value that the node stands for.
    pub fn draw(&self, rng: &mut Rng) -> f64 {
        match self.around {
            Around::Value => self.value,
            Around::Steps { stretch, at, below, above } => {
                let side = rng.random::<f64>() * (below + above) < below;
                // Triangular: the distance d of 0..s has the density 2 (s − d)/s².
                let part = 1.0 - rng.random::<f64>().sqrt();
                stretch.value(if side { at - below * part } else { at + above * part })
            }
            Around::Part { low, high } => low + (high - low) * rng.random::<f64>(),
        }
    }
}

/// Density of a half-normal prior.
///
/// # Formula
/// ln [√(2/π)/scale · exp(−x²/(2 scale²))], x ≥ 0.
pub(super) fn ln_half_normal(x: f64, scale: f64) -> f64 {
    0.5 * (2.0 / PI).ln() - scale.ln() - 0.5 * (x / scale).powi(2)
}

/// A hyperparameter held fixed.
pub(super) fn fixed(value: f64) -> Vec<Node> {
    vec![Node { value, log_weight: 0.0, around: Around::Value }]
}

/// Gauss-Legendre nodes on `[0, upper]` under a half-normal prior.
///
/// # Formula
/// x = upper (g + 1)/2, weight = w · upper/2 · density; the prior mass beyond `upper` is left out.
pub(super) fn gauss_legendre(nodes: usize, upper: f64, scale: f64) -> Vec<Node> {
    let mut end = 0.0;
    let node = |(g, w): (f64, f64)| {
        let (value, low) = (upper * (g + 1.0) / 2.0, end);
        end += w * upper / 2.0;
        let around = Around::Part { low, high: end };
        Node { value, log_weight: (w * upper / 2.0).ln() + ln_half_normal(value, scale), around }
    };
    legendre(nodes).into_iter().map(node).collect()
}

/// Nodes and weights of Gauss-Legendre quadrature on [−1, 1], ascending.
///
/// # Formula
/// Roots of P_n by Newton's method from cos(π (i + ¾)/(n + ½)); w = 2/((1 − x²) P_n′(x)²).
pub(super) fn legendre(n: usize) -> Vec<(f64, f64)> {
    let polynomial = |x: f64| {
        let (mut before, mut now) = (1.0, x);
        for k in 2..=n {
            let k = k as f64;
            (before, now) = (now, ((2.0 * k - 1.0) * x * now - (k - 1.0) * before) / k);
        }
        (now, n as f64 * (x * now - before) / (x * x - 1.0))
    };
    let mut out: Vec<(f64, f64)> = (0..n)
        .map(|i| {
            let mut x = (PI * (i as f64 + 0.75) / (n as f64 + 0.5)).cos();
            for _ in 0..100 {
                let (value, slope) = polynomial(x);
                let step = value / slope;
                x -= step;
                if step.abs() < 1e-15 {
                    break;
                }
            }
            let slope = polynomial(x).1;
            (x, 2.0 / ((1.0 - x * x) * slope * slope))
        })
        .collect();
    out.reverse();
    out
}

/// The stretched coordinate of an axis: fine near 0, where a scale parameter acts through its square, coarse far out.
///
/// # Formula
/// value = knee · sinh(u); a function even in the value is even in u.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stretch {
    /// Scale of the half-normal prior.
    pub prior: f64,
    /// Where linear becomes logarithmic.
    pub knee: f64,
}

impl Stretch {
    /// For a half-normal prior of the given scale.
    pub fn new(prior: f64) -> Self {
        Self { prior, knee: prior / 5.0 }
    }

    /// Coordinate → value.
    pub fn value(&self, u: f64) -> f64 {
        self.knee * u.sinh()
    }

    /// Value → coordinate.
    pub fn coordinate(&self, value: f64) -> f64 {
        (value / self.knee).asinh()
    }

    /// ln(prior density × d value/du) at a coordinate.
    pub fn ln_density(&self, u: f64) -> f64 {
        ln_half_normal(self.value(u).abs(), self.prior) + (self.knee * u.cosh()).ln()
    }
}

/// Evenly spaced nodes in the stretched coordinate: `intervals` steps from `low` to `high`.
///
/// # Formula
/// Trapezoidal rule. At `low = 0` the integrand goes on evenly to the other side, so the first node has half weight and
/// the rule keeps its exponential convergence; elsewhere the integrand is negligible at the ends.
///
/// # Source
/// Trefethen, Weideman (2014), "The exponentially convergent trapezoidal rule", doi:10.1137/130932132.
pub(super) fn trapezoid(stretch: Stretch, low: f64, high: f64, intervals: usize) -> Vec<Node> {
    let step = (high - low) / intervals as f64;
    (0..=intervals)
        .map(|i| {
            let u = low + step * i as f64;
            let end = if i == 0 || i == intervals { 0.5_f64.ln() } else { 0.0 };
            let [below, above] = [(i > 0), (i < intervals)].map(|has_next| if has_next { step } else { 0.0 });
            let around = Around::Steps { stretch, at: u, below, above };
            Node { value: stretch.value(u), log_weight: step.ln() + end + stretch.ln_density(u), around }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gauss_legendre_integrates_polynomials_up_to_twice_its_nodes() {
        for n in [1, 2, 7, 40] {
            let power = 2 * n - 2;
            let integral: f64 = legendre(n).iter().map(|(x, w)| w * x.powi(power as i32)).sum();
            assert!((integral - 2.0 / (power + 1) as f64).abs() < 1e-14, "{n} nodes"); // ∫ x^(2k) over [-1, 1] = 2/(2k + 1)
        }
    }

    #[test]
    fn a_prior_alone_integrates_to_one_on_both_rules() {
        let sum = |nodes: Vec<Node>| nodes.iter().map(|node| node.log_weight.exp()).sum::<f64>();
        let stretch = Stretch::new(0.03);
        let whole = sum(trapezoid(stretch, 0.0, stretch.coordinate(0.24), 24));
        assert!((whole - 1.0).abs() < 1e-8, "{whole}");
        assert!((sum(gauss_legendre(24, 0.24, 0.03)) - 1.0).abs() < 1e-9);
    }
}
