//! How heavy the tails of past misses are.

use serde::Serialize;
use statrs::function::gamma::ln_gamma;

/// A Student-t with location 0 fitted to errors.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StudentFit {
    /// Errors.
    pub n: usize,
    /// Degrees of freedom.
    pub df: f64,
    /// Scale, in the unit of the errors.
    pub scale: f64,
    /// Log likelihood.
    pub loglik: f64,
    /// Log likelihood of a normal with mean 0 and the same root mean square.
    pub loglik_normal: f64,
}

/// Maximum likelihood fit of a Student-t with location 0.
///
/// # Formula
/// For each ν the scale solves σ² = mean[(ν + 1) e²/(ν + e²/σ²)] (a fixed point); ν by golden section on ln ν in 0.5..500.
///
/// # Assumes
/// Independent errors: give it one average per race. The likelihood is flat in ν with few races.
///
/// # Errors
/// `None` with fewer than ten errors or where all are 0.
///
/// # Source
/// Lange, Little, Taylor (1989), doi:10.1080/01621459.1989.10478852.
pub fn student_fit(errors: &[f64]) -> Option<StudentFit> {
    let n = errors.len() as f64;
    let mean_square = errors.iter().map(|e| e * e).sum::<f64>() / n;
    if errors.len() < 10 || !(mean_square.is_finite() && mean_square > 0.0) {
        return None;
    }
    let (mut low, mut high) = (0.5_f64.ln(), 500.0_f64.ln());
    let golden = 0.5 * (5.0_f64.sqrt() - 1.0);
    let value = |log_df: f64| profile(errors, log_df.exp(), mean_square).1;
    let (mut a, mut b) = (high - golden * (high - low), low + golden * (high - low));
    let (mut at_a, mut at_b) = (value(a), value(b));
    while high - low > 1e-7 {
        if at_a >= at_b {
            (high, b, at_b) = (b, a, at_a);
            a = high - golden * (high - low);
            at_a = value(a);
        } else {
            (low, a, at_a) = (a, b, at_b);
            b = low + golden * (high - low);
            at_b = value(b);
        }
    }
    let df = (0.5 * (low + high)).exp();
    let (scale, loglik) = profile(errors, df, mean_square);
    let loglik_normal = -0.5 * n * ((2.0 * std::f64::consts::PI * mean_square).ln() + 1.0);
    Some(StudentFit { n: errors.len(), df, scale, loglik, loglik_normal })
}

/// Best scale for some degrees of freedom, and its log likelihood.
fn profile(errors: &[f64], df: f64, mean_square: f64) -> (f64, f64) {
    let n = errors.len() as f64;
    let mut square = mean_square * if df > 2.0 { (df - 2.0) / df } else { 0.5 };
    for _ in 0..500 {
        let next = errors.iter().map(|e| (df + 1.0) * e * e / (df + e * e / square)).sum::<f64>() / n;
        let done = (next / square - 1.0).abs() < 1e-12;
        square = next;
        if done {
            break;
        }
    }
    let constant = ln_gamma((df + 1.0) / 2.0) - ln_gamma(df / 2.0) - 0.5 * (df * std::f64::consts::PI * square).ln();
    let tails = errors.iter().map(|e| (e * e / square / df).ln_1p()).sum::<f64>();
    (square.sqrt(), n * constant - 0.5 * (df + 1.0) * tails)
}
