//! The expected log predictive density of the polls, each foretold by the others.

use jiff::civil::Date;
use serde::Serialize;

use crate::Result;
use crate::model::campaign::path::{Built, Prepared};
use crate::model::campaign::posterior::{Foretold, Latent};
use crate::model::campaign::{Options, Scale};
use crate::vote::Vote;

/// How well the polls foretell one another under the model; densities are those of shares 0..1, logarithms natural.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeaveOneOut {
    /// Sum over the polls of ln p(poll | the others); the larger the better.
    pub elpd: f64,
    /// Its standard error: √n times the standard deviation over the polls; null with one poll.
    pub se: Option<f64>,
    /// Effective number of parameters: what the density loses when each poll is left out.
    pub p_loo: f64,
    /// ln of the evidence of all polls.
    pub log_evidence: f64,
    /// Whether every value is exact on the grid (share scale) or rests on the approximation of the logit scale.
    pub exact: bool,
    /// One a poll that entered, by day.
    pub polls: Vec<ForetoldPoll>,
}

/// One poll as the others foretell it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ForetoldPoll {
    /// Key.
    pub poll_id: String,
    /// House after aliases.
    pub pollster: String,
    /// Middle day of its field work.
    #[serde(serialize_with = "crate::vote::as_words")]
    pub date: Date,
    /// Two-way share of the focus option as used.
    pub share: f64,
    /// ln p(poll | the others).
    pub elpd: f64,
    /// Mean of what the others foretell, share units.
    pub mean: f64,
    /// Its standard deviation, sampling of the poll included.
    pub sd: f64,
    /// (share − mean)/sd.
    pub z: f64,
    /// Pr(a poll at or below this one | the others).
    pub pit: f64,
}

/// Leaves each poll out in turn; `None` without a usable poll.
///
/// # Formula
/// elpd = Σ ln p(y_i | y_-i), hyperparameters and all that is latent integrated anew without poll i; calendar, houses and modes
/// stay those of all polls.
///
/// # Source
/// Vehtari, Gelman, Gabry (2017), doi:10.1007/s11222-016-9696-4, for the standard error and p_loo.
///
/// # Errors
/// As the forecast.
pub fn leave_one_out(vote: &Vote, options: &Options) -> Result<Option<LeaveOneOut>> {
    let prepared = Prepared::new(vote, options)?;
    let Some(built) = &prepared.built else { return Ok(None) };
    let latent = Latent::fit(built, &prepared.readings, &prepared.priors, options, prepared.threshold())?;
    let (foretold, log_evidence) = latent.foretold(&prepared, &built.series, options)?;
    let exact = latent.scale == Scale::Share;
    Ok(Some(summed(&prepared, built, &foretold, (log_evidence, exact))))
}

fn summed(
    prepared: &Prepared<'_>,
    built: &Built,
    foretold: &[Foretold],
    (log_evidence, exact): (f64, bool),
) -> LeaveOneOut {
    let n = foretold.len() as f64;
    let elpd: f64 = foretold.iter().map(|poll| poll.elpd).sum();
    let squares: f64 = foretold.iter().map(|poll| (poll.elpd - elpd / n).powi(2)).sum();
    let polls = foretold.iter().zip(&built.readings).filter_map(|(poll, &reading)| {
        let reading = &prepared.readings[reading];
        let seen = reading.result.as_ref().ok()?;
        let share = 0.5 + seen.half;
        Some(ForetoldPoll {
            poll_id: reading.poll.poll_id.clone(),
            pollster: reading.house.clone(),
            date: seen.day,
            share,
            elpd: poll.elpd,
            mean: share - poll.residual,
            sd: poll.sd,
            z: poll.residual / poll.sd,
            pit: poll.pit,
        })
    });
    LeaveOneOut {
        elpd,
        se: (foretold.len() > 1).then(|| (n * squares / (n - 1.0)).sqrt()),
        p_loo: foretold.iter().map(|poll| poll.lpd).sum::<f64>() - elpd,
        log_evidence,
        exact,
        polls: polls.collect(),
    }
}
