//! The latent share on the day, on either scale, and what the fit says besides.

use std::collections::BTreeMap;

use super::integrate::{Moments, Posterior, fit, integrate};
use super::leave_one_out::leave_one_out;
use super::logit::LogitSeries;
use crate::language::{Text, say};
use crate::model::campaign::observation::Reading;
use crate::model::campaign::path::{Built, Series};
use crate::model::campaign::{Hyper, Integration, MeanSd, Mixture, Options, Priors, Scale, bounded};
use crate::{
    Error, Result,
    distribution::Level,
    maths::{expit, logit},
};

/// A fitted campaign.
#[derive(Debug, Clone)]
pub struct Latent {
    /// The model's scale.
    pub scale: Scale,
    /// What 0 on the centred scale stands for.
    pub centre: f64,
    pub(super) posterior: Posterior,
    /// Logit scale: what only its approximation has.
    pub(super) logit: Option<Linearised>,
}

/// The logit model as linear Gaussian models.
#[derive(Debug, Clone)]
pub(super) struct Linearised {
    /// The polls; what they are linearised at is settled anew at every point.
    pub polls: LogitSeries,
    /// Polls as linearised at the posterior mean of the hyperparameters, and their posterior there.
    at_mean: (Series, Posterior),
    /// Path, effects and weights over the hyperparameters, logits.
    moments: Moments,
}

/// Path, effects and weights in share units.
#[derive(Debug, Clone)]
pub struct Details {
    /// Latent share by day.
    pub path: Vec<DayShare>,
    /// Mean of each coefficient.
    pub coefficients: Vec<f64>,
    /// Covariance of the coefficients, row-major.
    pub covariance: Vec<f64>,
    /// Weight of each poll.
    pub weights: Vec<f64>,
}

/// The latent share of one day.
#[derive(Debug, Clone)]
pub struct DayShare {
    /// Mean and sd.
    pub moments: MeanSd,
    /// Quantiles by level.
    pub quantiles: BTreeMap<Level, f64>,
}

impl Latent {
    /// Fits; `threshold` is the share whose probability the grid must get right.
    ///
    /// # Errors
    /// A grid without posterior mass.
    pub fn fit(
        built: &Built,
        readings: &[Reading<'_>],
        priors: &Priors,
        options: &Options,
        threshold: f64,
    ) -> Result<Self> {
        let refuse = |problem: Text| Error::nothing(problem, say!(Flag::NoLikelihoodCure));
        if options.scale == Scale::Share {
            let place = threshold - built.centre;
            let posterior = fit(&built.series, priors, options.hyper, options.grid, place).map_err(refuse)?;
            return Ok(Self { scale: Scale::Share, centre: built.centre, posterior, logit: None });
        }
        let (centre, held) = (logit(priors.level_mean), options.hyper.on(options.scale));
        let mut polls = LogitSeries::new(built, readings, centre, priors.level_sd, priors.s_mode);
        let place = logit(threshold) - centre;
        let posterior = integrate(|grid| polls.points(grid), priors, held, options.grid.on(options.scale), place)
            .map_err(refuse)?;
        let mut eta = polls.start();
        let mut linear = |[omega, tau, s_house]: [f64; 3]| {
            polls.laplace(omega, tau, s_house, &mut eta);
            let hyper = Hyper { omega: Some(omega), tau: Some(0.0), s_house: Some(s_house), s_mode: None };
            let fitted = fit(&polls.series, priors, hyper, Default::default(), place).map_err(refuse)?;
            Ok::<_, Error>((polls.series.clone(), fitted))
        };
        let mut parts = Vec::new();
        for (hyper, weight) in posterior.coarse() {
            let (series, fitted) = linear(hyper)?;
            parts.push((weight, fitted.moments(&series)));
        }
        let at_mean = linear(posterior.hyper().map(|moments| moments.mean))?;
        let moments = Moments::mixed(&parts);
        Ok(Self { scale: Scale::Logit, centre, posterior, logit: Some(Linearised { polls, at_mean, moments }) })
    }

    /// The last day of the path, centred.
    pub fn last_day(&self) -> Mixture {
        self.posterior.last_day(0.0)
    }

    /// The path as it stood some days before its last one, with no poll in between.
    pub fn days_earlier(&self, days: f64) -> Mixture {
        self.posterior.last_day(days)
    }

    /// The last day of the path with other weights of the hyperparameters, centred.
    pub fn weighed_anew(&self, log_factor: impl Fn([f64; 3]) -> f64) -> Mixture {
        self.posterior.weighed_anew(log_factor)
    }

    /// Share at a place of the centred scale.
    pub fn share(&self, x: f64) -> f64 {
        match self.scale {
            Scale::Share => self.centre + x,
            Scale::Logit => expit(self.centre + x),
        }
    }

    /// Scale units in one share unit at a share.
    pub fn unit(&self, share: f64) -> f64 {
        match self.scale {
            Scale::Share => 1.0,
            Scale::Logit => 1.0 / (share * (1.0 - share)),
        }
    }

    /// ln of the evidence.
    pub fn log_evidence(&self) -> f64 {
        self.posterior.log_evidence
    }

    /// The grid and its error.
    pub fn integration(&self) -> Integration {
        self.posterior.integration()
    }

    /// omega, tau, s_house on the model's scale.
    pub fn hyper(&self) -> [MeanSd; 3] {
        self.posterior.hyper()
    }

    /// Path, effects and weights.
    pub fn details(&self, built: &Built) -> Details {
        let moments = match &self.logit {
            Some(logit) => logit.moments.clone(),
            None => self.posterior.moments(&built.series),
        };
        let path: Vec<DayShare> = moments.path.iter().map(|day| self.day_share(day)).collect();
        let unit = self.unit(path.last().map_or(0.5, |day| day.moments.mean));
        let scaled = |values: Vec<f64>, by: f64| values.into_iter().map(|value| value / by).collect();
        Details {
            path,
            coefficients: scaled(moments.coefficients, unit),
            covariance: scaled(moments.covariance, unit * unit),
            weights: moments.weights,
        }
    }

    /// A day of the path in share units; quantiles keep their places on either scale.
    fn day_share(&self, day: &Mixture) -> DayShare {
        let (mean, sd) = day.moments();
        let mean = self.share(mean);
        let (mean, sd) = match self.scale {
            Scale::Share => bounded(mean, sd),
            Scale::Logit => (mean, (sd / self.unit(mean)).min(0.5)),
        };
        let share = |level: Level| self.share(day.quantile(level.value())).clamp(0.0, 1.0);
        let quantiles = Level::ALL.map(|level| (level, share(level))).into();
        DayShare { moments: MeanSd { mean, sd }, quantiles }
    }

    /// Shift of the mean of the last day without each poll, share units.
    pub fn leave_one_out(&self, built: &Built) -> Vec<f64> {
        let at_mean = self.logit.as_ref().map(|logit| &logit.at_mean);
        let (series, posterior) =
            at_mean.map_or((&built.series, &self.posterior), |(series, posterior)| (series, posterior));
        let unit = self.unit(self.share(self.last_day().moments().0));
        leave_one_out(series, posterior).into_iter().map(|shift| shift / unit).collect()
    }
}
