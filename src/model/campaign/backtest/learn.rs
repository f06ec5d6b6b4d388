//! What earlier races teach: the scales of the campaign model, and the error that all polls of a race share.

use rayon::prelude::*;
use statrs::function::gamma::ln_gamma;

use super::{race::Race, settings::Settings, simplex::lowest};
use crate::model::campaign::path::Conditional;

/// Sd of the weak prior of each learned scale, in logarithms: a factor of 4.5.
const WEAK: f64 = 1.5;

/// Steps of the search from the defaults, and from what an earlier cycle taught.
const STEPS: [usize; 2] = [300, 150];

/// A forecast: Student t.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Predicted {
    /// Mean, centred on one half.
    pub mean: f64,
    /// Sd.
    pub sd: f64,
    /// Degrees of freedom.
    pub df: f64,
}

impl Predicted {
    /// Scale of the t.
    pub fn scale(&self) -> f64 {
        self.sd * ((self.df - 2.0) / self.df).sqrt()
    }

    /// Log density at a centred share.
    fn ln_density(&self, x: f64) -> f64 {
        let (df, scale) = (self.df, self.scale());
        let z = (x - self.mean) / scale;
        ln_gamma(0.5 * (df + 1.0))
            - ln_gamma(0.5 * df)
            - 0.5 * (df * std::f64::consts::PI).ln()
            - scale.ln()
            - 0.5 * (df + 1.0) * (z * z / df).ln_1p()
    }
}

impl Settings {
    /// The race's forecast under these settings.
    ///
    /// # Formula
    /// Mean and variance of the last day of the campaign model at fixed hyperparameters; variance + error_sd² + lone_sd²/polls;
    /// Student t of that mean and variance.
    pub(super) fn predict(&self, race: &Race<'_>) -> Predicted {
        self.widened(race.latent(self), race.polls.len())
    }

    fn widened(&self, latent: Conditional, polls: usize) -> Predicted {
        let shared = self.error_sd * self.error_sd + self.lone_sd * self.lone_sd / polls as f64;
        Predicted { mean: latent.mean, sd: (latent.var + shared).sqrt(), df: self.df }
    }
}

/// What these races teach: the scales by their polls, the error that polls share by their results.
///
/// # Formula
/// First omega, tau, s_house, s_mode and level_sd: max Σ ln p(polls of the race); then error_sd, lone_sd and df, the scales held:
/// max Σ ln t(result; forecast of the race). Both less ½ Σ (ln(number/default)/1.5)².
///
/// # Assumes
/// Races count as independent here. In a cycle they are not: results of a few cycles say little, which is why they teach three
/// numbers only, and the intervals of the scores allow for it.
pub(super) fn learn(races: &[Race<'_>], start: Option<Settings>) -> Settings {
    let (from, steps) = (start.unwrap_or(Settings::DEFAULT), STEPS[usize::from(start.is_some())]);
    let evidence = |scales: &[f64; 5]| {
        let settings = from.with_scales(scales);
        let each: Vec<f64> = races.par_iter().map(|race| race.latent(&settings).log_lik).collect();
        penalised(-each.iter().sum::<f64>(), scales, &Settings::DEFAULT.scales())
    };
    let settings = from.with_scales(&search(from.scales(), steps, evidence));
    let latents: Vec<(Conditional, usize, f64)> =
        races.par_iter().map(|race| (race.latent(&settings), race.polls.len(), race.result() - 0.5)).collect();
    let misfit = |error: &[f64; 3]| {
        let settings = settings.with_error(error);
        let one =
            |(latent, polls, result): &(Conditional, usize, f64)| settings.widened(*latent, *polls).ln_density(*result);
        let fit: f64 = latents.iter().map(one).sum();
        penalised(-fit, error, &Settings::DEFAULT.error())
    };
    settings.with_error(&search(from.error(), steps, misfit))
}

/// A sum to be made small, with the weak prior.
fn penalised<const N: usize>(sum: f64, free: &[f64; N], centre: &[f64; N]) -> f64 {
    let prior: f64 = free.iter().zip(centre).map(|(x, c)| ((x - c) / WEAK).powi(2)).sum();
    let value = sum + 0.5 * prior;
    if value.is_finite() { value } else { f64::MAX }
}

/// Two simplices, the second around the answer of the first: one alone may have folded up too early.
fn search<const N: usize>(start: [f64; N], steps: usize, f: impl Fn(&[f64; N]) -> f64) -> [f64; N] {
    let (rough, _) = lowest(start, 0.6, steps / 2, &f);
    lowest(rough, 0.3, steps / 2, &f).0
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{Continuous, StudentsT};

    use super::*;

    #[test]
    fn the_density_is_that_of_a_student_t_with_the_stated_sd() {
        let predicted = Predicted { mean: 0.01, sd: 0.03, df: 5.0 };
        let t = StudentsT::new(0.01, 0.03 * (3.0_f64 / 5.0).sqrt(), 5.0).expect("a t"); // sd² = scale² df/(df − 2)
        for x in [-0.1, 0.0, 0.02] {
            assert!((predicted.ln_density(x) - t.ln_pdf(x)).abs() < 1e-9); // statrs
        }
    }

    #[test]
    fn logarithms_lead_back_to_the_settings() {
        let there = Settings { error_sd: 0.02, lone_sd: 0.04, df: 7.0, omega: 0.001, ..Settings::DEFAULT };
        let back = Settings::DEFAULT.with_scales(&there.scales()).with_error(&there.error());
        assert!(
            (back.omega - 0.001).abs() < 1e-15 && (back.error_sd - 0.02).abs() < 1e-15 && (back.df - 7.0).abs() < 1e-12
        );
    }
}
