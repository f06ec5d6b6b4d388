//! The distribution of the share on the day: a mixture on the model's scale, seen through its link and a scenario.

use crate::model::campaign::{LARGEST_SD, Mixture, OUTSIDE, Scale};
use crate::{
    distribution::{Distribution, Level},
    draws::{Rng, Stage, map_blocks},
    maths::{expit, logit},
    model::turnout::TurnoutScenario,
};

/// Share of the focus option.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// On the model's scale, centred.
    pub mixture: Mixture,
    /// What 0 on that scale stands for.
    pub centre: f64,
    /// The model's scale.
    pub scale: Scale,
    /// What turnout does to the share.
    pub scenario: Option<TurnoutScenario>,
}

impl Outcome {
    fn share(&self, x: f64) -> f64 {
        let share = match self.scale {
            Scale::Share => (self.centre + x).clamp(0.0, 1.0),
            Scale::Logit => expit(self.centre + x),
        };
        self.scenario.map_or(share, |scenario| scenario.share(share))
    }

    /// The place of a share on the centred scale.
    pub fn place(&self, share: f64) -> f64 {
        let before = self.scenario.map_or(share, |scenario| scenario.before(share));
        match self.scale {
            // A share that no outcome reaches lies beyond every draw.
            _ if before <= 0.0 && self.scenario.is_some() => f64::NEG_INFINITY,
            _ if before >= 1.0 && self.scenario.is_some() => f64::INFINITY,
            Scale::Share => before - self.centre,
            Scale::Logit => logit(before.clamp(0.0, 1.0)) - self.centre,
        }
    }

    /// Pr(share > x).
    pub fn above(&self, x: f64) -> f64 {
        self.mixture.above(self.place(x))
    }

    /// Mean and sd of the share.
    ///
    /// Exact on the share scale without a scenario; otherwise every part is integrated by the trapezoidal rule. As in the
    /// draws and quantiles, what the share scale puts outside 0..1 counts as 0 or 1, where that is more than one part in a
    /// hundred or the sd would exceed one half.
    pub fn moments(&self) -> (f64, f64) {
        if let (Scale::Share, None) = (self.scale, self.scenario) {
            let (mean, sd) = match self.mixture.moments() {
                (_, sd) if sd > LARGEST_SD || self.outside() > OUTSIDE => {
                    self.mixture.moments_between(-self.centre, 1.0 - self.centre)
                }
                moments => moments,
            };
            return (self.centre + mean, sd);
        }
        let mean = self.mixture.expectation(|x| self.share(x));
        let var = self.mixture.expectation(|x| (self.share(x) - mean).powi(2));
        (mean, var.sqrt())
    }

    /// The distribution in the words of every output; exact, so its Monte Carlo error is 0.
    pub fn distribution(&self) -> Distribution {
        let (mean, sd) = self.moments();
        let places = self.mixture.quantiles(&Level::ALL.map(Level::value));
        let quantiles = Level::ALL.into_iter().zip(places).map(|(level, x)| (level, self.share(x))).collect();
        Distribution { mean: mean.clamp(0.0, 1.0), sd, mcse: 0.0, quantiles }
    }

    /// Draws of the share.
    pub fn draws(&self, n_draws: usize, seed: u64) -> Vec<f64> {
        let cumulative = self.mixture.cumulative();
        let block = |rng: &mut _, draws: std::ops::Range<usize>| -> Vec<f64> {
            draws.map(|_| self.draw(&cumulative, rng)).collect()
        };
        map_blocks(seed, Stage::Forecast, n_draws, block).concat()
    }

    /// One draw of the share; `cumulative` are the cumulative weights of the mixture.
    pub fn draw(&self, cumulative: &[f64], rng: &mut Rng) -> f64 {
        self.share(self.mixture.draw(cumulative, rng))
    }

    /// Mass that the share scale puts outside 0..1.
    pub fn outside(&self) -> f64 {
        match self.scale {
            Scale::Share => self.mixture.cdf(-self.centre) + self.mixture.above(1.0 - self.centre),
            Scale::Logit => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_wide_the_path_a_share_has_an_sd_of_at_most_half_and_ordered_quantiles() {
        for (mean, sd) in [(0.0, 4.077), (0.4, 0.3), (-0.5, 100.0), (3.0, 0.1)] {
            let mixture = Mixture::normal(mean, sd);
            let outcome = Outcome { mixture, centre: 0.5, scale: Scale::Share, scenario: None };
            let share = outcome.distribution();
            assert!(share.sd <= 0.5 && (0.0..=1.0).contains(&share.mean), "{mean} {sd}: {share:?}");
            let quantiles: Vec<f64> = Level::ALL.iter().map(|level| share.quantiles[level]).collect();
            assert!(quantiles.is_sorted() && quantiles.iter().all(|x| (0.0..=1.0).contains(x)), "{quantiles:?}");
            // The draws are the same shares: mean and sd of 20,000 within four standard errors.
            let draws = outcome.draws(20_000, 1);
            let drawn = draws.iter().sum::<f64>() / 20_000.0;
            let spread = (draws.iter().map(|x| (x - drawn).powi(2)).sum::<f64>() / 20_000.0).sqrt();
            assert!((drawn - share.mean).abs() <= 4.0 * 0.5 / 141.4 && (spread - share.sd).abs() < 0.01, "{mean} {sd}");
        }
    }
}
