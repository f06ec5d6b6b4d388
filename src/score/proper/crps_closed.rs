//! Continuous ranked probability score of distributions with a closed form.

use statrs::{
    distribution::{Beta, Continuous, ContinuousCDF, Normal, StudentsT},
    function::beta::ln_beta,
};

use crate::maths::{expit, logit};

/// CRPS of a normal forecast.
///
/// # Formula
/// σ [z(2Φ(z) − 1) + 2φ(z) − 1/√π], z = (y − μ)/σ
///
/// # Source
/// Gneiting, Raftery, Westveld, Goldman (2005), equation 5, doi:10.1175/MWR2904.1.
///
/// # Example
/// ```
/// // √(2/π) − 1/√π
/// assert!((plebis::score::crps_normal(0.0, 1.0, 0.0) - 0.233_694_977_255_109).abs() < 1e-14);
/// ```
pub fn crps_normal(mean: f64, sd: f64, observed: f64) -> f64 {
    let (normal, z) = (Normal::standard(), (observed - mean) / sd);
    sd * (z * (2.0 * normal.cdf(z) - 1.0) + 2.0 * normal.pdf(z) - std::f64::consts::PI.sqrt().recip())
}

/// CRPS of a beta forecast.
///
/// # Formula
/// y(2F(y) − 1) − a/(a + b) [2F₁(y) − 1 + 2B(2a, 2b)/(a B(a, b)²)], F and F₁ the cdfs of Beta(a, b) and Beta(a + 1, b)
///
/// # Errors
/// `None` unless a and b are positive.
///
/// # Source
/// Taillardat, Mestre, Zamo, Naveau (2016), doi:10.1175/MWR-D-15-0260.1.
pub fn crps_beta(a: f64, b: f64, observed: f64) -> Option<f64> {
    let (f, f1) = (Beta::new(a, b).ok()?.cdf(observed), Beta::new(a + 1.0, b).ok()?.cdf(observed));
    let pairs = 2.0 * (ln_beta(2.0 * a, 2.0 * b) - 2.0 * ln_beta(a, b)).exp() / a;
    Some(observed * (2.0 * f - 1.0) - a / (a + b) * (2.0 * f1 - 1.0 + pairs))
}

/// CRPS of a Student-t forecast.
///
/// # Formula
/// s {z(2F(z) − 1) + 2f(z)(ν + z²)/(ν − 1) − [2√ν/(ν − 1)] B(½, ν − ½)/B(½, ν/2)²}, z = (y − m)/s
///
/// # Where
/// ν > 1: degrees of freedom; m: location; s: scale.
///
/// # Errors
/// `None` for ν ≤ 1, whose score is infinite, or a scale that is not positive.
///
/// # Source
/// Jordan, Krüger, Lerch (2019), appendix A, doi:10.18637/jss.v090.i12.
pub fn crps_student_t(df: f64, location: f64, scale: f64, observed: f64) -> Option<f64> {
    let law = StudentsT::new(0.0, 1.0, df).ok().filter(|_| df > 1.0 && scale > 0.0)?;
    let z = (observed - location) / scale;
    let constant = 2.0 * df.sqrt() / (df - 1.0) * (ln_beta(0.5, df - 0.5) - 2.0 * ln_beta(0.5, df / 2.0)).exp();
    Some(scale * (z * (2.0 * law.cdf(z) - 1.0) + 2.0 * law.pdf(z) * (df + z * z) / (df - 1.0) - constant))
}

/// CRPS of a logit-normal forecast: logit X ~ N(μ, σ²).
///
/// # Formula
/// ∫₀¹ (F(x) − 1{x ≥ y})² dx with F(x) = Φ((logit x − μ)/σ), by Simpson's rule on z = (logit x − μ)/σ on either side of y.
///
/// # Errors
/// `None` unless σ > 0 and 0 < y < 1.
pub fn crps_logit_normal(mean: f64, sd: f64, observed: f64) -> Option<f64> {
    if sd.is_nan() || sd <= 0.0 || observed <= 0.0 || observed >= 1.0 {
        return None;
    }
    let normal = Normal::standard();
    let slope = |z: f64| {
        let x = expit(mean + sd * z);
        sd * x * (1.0 - x)
    };
    let split = (logit(observed) - mean) / sd;
    // Beyond these the integrand is below the last bit: the tail of Φ, or the tail of the logistic density.
    let reach = 12.0 + 40.0 / sd;
    let below = simpson(|z| normal.cdf(z).powi(2) * slope(z), split.min(0.0) - reach, split);
    let above = simpson(|z| normal.sf(z).powi(2) * slope(z), split, split.max(0.0) + reach);
    Some(below + above)
}

/// Simpson's rule with steps of at most 1/500.
fn simpson(f: impl Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    let panels = 2 * (((to - from) * 250.0).ceil() as usize).clamp(100, 200_000);
    let step = (to - from) / panels as f64;
    let inner: f64 = (1..panels).map(|i| if i % 2 == 1 { 4.0 } else { 2.0 } * f(from + i as f64 * step)).sum();
    (f(from) + inner + f(to)) * step / 3.0
}
