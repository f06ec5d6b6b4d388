//! Every poll as the others foretell it, and draws of the whole latent campaign, on either scale.

use rayon::prelude::*;

use super::foretold::{AtPoint, Foretold, Gather, foretold, foretold_by, normal_nodes};
use super::integrate::{fit, fit_finely};
use super::latent::{Latent, Linearised};
use super::leave_one_out::{LeftOut, ln_normal, visit_left_out};
use crate::draws::Rng;
use crate::language::{Text, say};
use crate::model::campaign::path::{LatentDraw, Prepared, Series, draw_posterior};
use crate::model::campaign::{Hyper, Options};
use crate::{Error, Result};

/// Weight at the limits of the grid above which a poll is left out by a fit of its own.
const AT_LIMITS: f64 = 1e-8;

/// One draw of the model: hyperparameters, what is latent, and every poll.
#[derive(Debug, Clone)]
pub struct CampaignDraw {
    /// omega, tau, s_house.
    pub hyper: [f64; 3],
    /// Path and effects, on the model's scale.
    pub latent: LatentDraw,
    /// Share that each poll measures, and the variance of the poll about it.
    pub measured: Vec<(f64, f64)>,
}

impl Latent {
    /// Every poll given the others, one per row of the series, and ln of the evidence of all of them as exactly.
    ///
    /// # Errors
    /// As the fit.
    pub fn foretold(
        &self,
        prepared: &Prepared<'_>,
        series: &Series,
        options: &Options,
    ) -> Result<(Vec<Foretold>, f64)> {
        if let Some(logit) = &self.logit {
            return Ok((self.foretold_on_logits(logit, prepared), self.log_evidence()));
        }
        let place = prepared.threshold() - self.centre;
        let refuse = |problem: Text| Error::nothing(problem, say!(Flag::NoLikelihoodCure));
        let all = fit_finely(series, &prepared.priors, options.hyper, options.grid, place).map_err(refuse)?;
        let polls = foretold(series, &all).into_par_iter().enumerate().map(|(row, poll)| {
            if poll.at_limits < AT_LIMITS || series.rows.len() == 1 {
                return Ok(poll);
            }
            let mut others = series.clone();
            others.rows.remove(row);
            let fitted = fit_finely(&others, &prepared.priors, options.hyper, options.grid, place).map_err(refuse)?;
            // Neither grid holds both posteriors; each holds its own, and so its evidence.
            let elpd = all.log_evidence - fitted.log_evidence;
            Ok(Foretold { elpd, ..foretold_by(series, &fitted, row, poll) })
        });
        Ok((polls.collect::<Result<_>>()?, all.log_evidence))
    }

    /// # Formula
    /// At each point the linearised model gives the linear predictor given the other polls as a normal; the poll's own density is
    /// averaged over it.
    ///
    /// # Assumes
    /// The coarse grid, and that leaving a poll out moves no other linearisation.
    fn foretold_on_logits(&self, logit: &Linearised, prepared: &Prepared<'_>) -> Vec<Foretold> {
        let mut polls = logit.polls.clone();
        let mut eta = polls.start();
        let mut gather = Gather::new(polls.series.rows.len());
        for (hyper, weight) in self.posterior.coarse() {
            let [omega, tau, s_house] = hyper;
            polls.laplace(omega, tau, s_house, &mut eta);
            let given = Hyper { omega: Some(omega), tau: Some(0.0), s_house: Some(s_house), s_mode: None };
            let Ok(fitted) = fit(&polls.series, &prepared.priors, given, Default::default(), 0.0) else { continue };
            visit_left_out(&polls.series, &fitted, |visit| {
                let one = |(row, left): (usize, &LeftOut)| {
                    let shift = polls.series.rows[row].x + polls.centre;
                    at_point(left, shift, |eta| polls.seen(row, eta, tau))
                };
                gather.add(weight, false, visit.polls.iter().enumerate().map(one));
            });
        }
        gather.finish()
    }

    /// A draw from the posterior.
    pub fn draw_campaign(&self, series: &Series, cumulative: &[f64], rng: &mut Rng) -> CampaignDraw {
        let hyper @ [omega, tau, s_house] = self.posterior.draw_hyper(cumulative, rng);
        let latent = match &self.logit {
            None => draw_posterior(series, hyper, rng),
            Some(logit) => {
                let mut polls = logit.polls.clone();
                let mut eta = polls.start();
                polls.laplace(omega, tau, s_house, &mut eta);
                draw_posterior(&polls.series, [omega, 0.0, s_house], rng)
            }
        };
        let measured = self.measured(series, &latent, tau);
        CampaignDraw { hyper, latent, measured }
    }

    /// Cumulative weights of the points of the hyperparameters, for [`Latent::draw_campaign`].
    pub fn cumulative(&self) -> Vec<f64> {
        self.posterior.cumulative()
    }

    /// Share that every poll measures and the variance of the poll about it, where this is latent.
    pub fn measured(&self, series: &Series, latent: &LatentDraw, tau: f64) -> Vec<(f64, f64)> {
        let rows = 0..series.rows.len();
        match &self.logit {
            None => {
                let one = |i: usize| (self.centre + latent.measured(series, i), series.rows[i].noise + tau * tau);
                rows.map(one).collect()
            }
            Some(logit) => {
                let one = |i: usize| {
                    let (_, share, variance) =
                        logit.polls.seen(i, logit.polls.centre + latent.measured(&logit.polls.series, i), tau);
                    (share, variance)
                };
                rows.map(one).collect()
            }
        }
    }

    /// Series whose prior is that of the model's scale.
    pub fn series<'a>(&'a self, share: &'a Series) -> &'a Series {
        self.logit.as_ref().map_or(share, |logit| &logit.polls.series)
    }
}

/// A poll of the logit scale at one point: `left` leaves it out of the linearised model.
fn at_point(left: &LeftOut, shift: f64, seen: impl Fn(f64) -> (f64, f64, f64)) -> AtPoint {
    let ln_average = |mean: f64, var: f64| {
        let density = |eta: f64| {
            let (y, share, variance) = seen(eta);
            ln_normal(y - share, variance)
        };
        let terms: Vec<f64> =
            normal_nodes(mean, var.max(0.0).sqrt()).map(|(eta, weight)| density(eta) + weight.ln()).collect();
        let top = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        top + terms.iter().map(|term| (term - top).exp()).sum::<f64>().ln()
    };
    let (mean, var) = (shift - left.residual, left.variance - left.noise);
    let part = left.noise / left.variance;
    let (mut residual, mut square) = (0.0, 0.0);
    for (eta, weight) in normal_nodes(mean, var.max(0.0).sqrt()) {
        let (y, share, variance) = seen(eta);
        residual += weight * (y - share);
        square += weight * ((y - share).powi(2) + variance);
    }
    AtPoint {
        ln_left_out: ln_average(mean, var),
        ln_within: ln_average(shift - left.residual * part, left.noise * (1.0 - part)),
        residual,
        variance: square - residual * residual,
    }
}
