//! The election-day error learned from earlier races.

use crate::model::campaign::mixture::Mixture;

/// Shapes that are tried: a normal, then Student t with these degrees of freedom.
const SHAPES: [Option<f64>; 4] = [None, Some(16.0), Some(8.0), Some(4.0)];

/// Largest sd that is tried, share units.
const LARGEST: f64 = 0.2;

/// An error common to all polls of a race.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Learned {
    /// Degrees of freedom; `None` = normal.
    pub df: Option<f64>,
    /// Sd, share units.
    pub sd: f64,
}

impl Learned {
    /// Adds the error to a latent share.
    pub fn apply(self, latent: &Mixture) -> Mixture {
        match self.df {
            Some(df) => latent.plus_student_t(df, self.sd),
            None => latent.plus_normal(0.0, self.sd),
        }
    }
}

/// Maximum likelihood over shapes and sd, given (latent share, result) of earlier races, both centred.
///
/// # Assumes
/// For this fit alone each latent share is taken as a normal with its mean and sd.
pub(super) fn learn(earlier: &[(&Mixture, f64)]) -> Learned {
    let normals: Vec<(f64, f64, f64)> = earlier
        .iter()
        .map(|(latent, result)| {
            let (mean, sd) = latent.moments();
            (mean, sd, *result)
        })
        .collect();
    let log_lik = |learned: Learned| -> f64 {
        normals.iter().map(|&(mean, sd, result)| learned.apply(&Mixture::normal(mean, sd)).density(result).ln()).sum()
    };
    let mut best = (f64::NEG_INFINITY, Learned { df: None, sd: 0.0 });
    for df in SHAPES {
        let sd = largest(|sd| log_lik(Learned { df, sd }), 1e-4, LARGEST);
        let value = log_lik(Learned { df, sd });
        if value > best.0 {
            best = (value, Learned { df, sd });
        }
    }
    best.1
}

/// Where a function with one hump is largest: golden section.
fn largest(f: impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> f64 {
    let golden = (5.0_f64.sqrt() - 1.0) / 2.0;
    let (mut a, mut b) = (high - golden * (high - low), low + golden * (high - low));
    let (mut fa, mut fb) = (f(a), f(b));
    while high - low > 1e-4 {
        if fa > fb {
            (high, b, fb) = (b, a, fa);
            a = high - golden * (high - low);
            fa = f(a);
        } else {
            (low, a, fa) = (a, b, fb);
            b = low + golden * (high - low);
            fb = f(b);
        }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use rand::RngExt;
    use rand_distr::StandardNormal;

    use super::*;
    use crate::draws::{Stage, block_rng};

    #[test]
    fn an_error_of_three_points_is_found_again() {
        let mut rng = block_rng(1, Stage::Calibration, 0);
        let mut z = || -> f64 { rng.sample(StandardNormal) };
        let latent = Mixture::normal(0.02, 0.01);
        let races: Vec<(&Mixture, f64)> = (0..2000).map(|_| (&latent, 0.02 + 0.01 * z() + 0.03 * z())).collect();
        let learned = learn(&races);
        assert!((learned.sd - 0.03).abs() < 4.0 * 0.03 / 4000.0_f64.sqrt(), "{learned:?}"); // se of an sd: sd/√(2n)
    }
}
