//! The same polls under other choices: election-day errors, priors, scales; and how surprising the result was.

use rayon::prelude::*;

use super::surprise::surprise;
use crate::language::say;
use crate::model::campaign::election_day::{ElectionDay, Outcome, us_average_sd};
use crate::model::campaign::observation::Reading;
use crate::model::campaign::path::Built;
use crate::model::campaign::posterior::Latent;
use crate::model::campaign::{Alternative, ElectionDayError, Hyper, Options, Priors, ScaleFit, Sensitivity};
use crate::{
    Result,
    vote::{Text, Vote},
};

/// Parts to which a mixture is condensed for a table of two decimals.
const PARTS: usize = 100;

/// Turns a latent share and an election-day error into the share on the day, condensed to so many parts for a table.
pub(super) type Finish<'a> = dyn Fn(&Latent, ElectionDayError, Option<usize>) -> Outcome + Sync + 'a;

/// The forecast under each election-day error; without `--explain` under the default, the ladder and the chosen one.
///
/// # Assumes
/// `chosen` is the forecast itself, so that its line gives the numbers that stand everywhere else.
pub fn alternatives(
    chosen: &Outcome,
    latent: &Latent,
    built: &Built,
    options: &Options,
    vote: &Vote,
    finish: &Finish<'_>,
) -> Vec<Alternative> {
    let n = built.series.rows.len();
    let mut choices = vec![
        (ElectionDayError::None, say!(Campaign::None)),
        (ElectionDayError::Eve, say!(Campaign::DefaultReferendumPollsOnEve)),
        (ElectionDayError::Ladder, say!(Campaign::LadderReferendumPollsAtHorizon)),
        (ElectionDayError::StudentT { df: 6.0, sd: 5.1 }, say!(Campaign::T651As)),
        (
            ElectionDayError::Normal { sd: us_average_sd(n) },
            say!(Campaign::NormalAveragesAsManyPolls, us_average_sd = us_average_sd(n)),
        ),
    ];
    if !choices.iter().any(|(error, _)| *error == options.election_day_error) {
        choices.push((options.election_day_error, say!(Campaign::AsChosen)));
    }
    let always = [ElectionDayError::Eve, ElectionDayError::Ladder, options.election_day_error];
    choices.retain(|(error, _)| options.explain || always.contains(error));
    let one = |(error, what): (ElectionDayError, Text)| {
        let is_chosen = error == options.election_day_error;
        let outcome = if is_chosen { chosen.clone() } else { finish(latent, error, Some(PARTS)) };
        let share = outcome.distribution();
        let (lower, upper) = share.interval(0.9);
        Alternative {
            election_day_error: what,
            chosen: is_chosen,
            mean: share.mean,
            sd: share.sd,
            lower,
            upper,
            win_yes: win_yes(vote, &outcome),
            surprise: surprise(vote, options, &outcome),
        }
    };
    choices.into_iter().map(one).collect()
}

/// Pr(yes wins).
pub fn win_yes(vote: &Vote, outcome: &Outcome) -> f64 {
    vote.focus.of_yes_share(outcome.above(vote.focus.of_yes_share(vote.rule.share_threshold)))
}

/// The forecast with each prior halved and doubled; what the command line holds is no prior.
///
/// # Errors
/// As the fit.
pub fn sensitivity(
    built: &Built,
    readings: &[Reading<'_>],
    priors: &Priors,
    options: &Options,
    vote: &Vote,
    threshold: f64,
    finish: &Finish<'_>,
) -> Result<Vec<Sensitivity>> {
    let Hyper { omega, tau, s_house, s_mode } = options.hyper;
    let scales = [("omega", omega), ("tau", tau), ("s_house", s_house), ("s_mode", s_mode), ("level_sd", None)];
    let free = scales.into_iter().filter(|(_, held)| held.is_none());
    let lines: Vec<(&str, f64)> = free.flat_map(|(name, _)| [0.5, 2.0].map(|factor| (name, factor))).collect();
    let refit = |(name, factor): (&str, f64)| {
        let priors = priors.scaled(name, factor);
        let latent = Latent::fit(&built.under(&priors), readings, &priors, options, threshold)?;
        let outcome = finish(&latent, options.election_day_error, Some(PARTS));
        let (mean, sd) = outcome.moments();
        Ok(Sensitivity { prior: name.to_owned(), factor, mean, sd, win_yes: win_yes(vote, &outcome) })
    };
    lines.into_par_iter().map(refit).collect()
}

/// Mean and sd of the latent share on the last day, with nothing else.
pub fn latent_moments(latent: &Latent) -> (f64, f64) {
    Outcome { mixture: latent.last_day(), centre: latent.centre, scale: latent.scale, scenario: None }.moments()
}

/// One scale's answer.
pub fn scale_fit(latent: &Latent, vote: &Vote, options: &Options, finish: &Finish<'_>) -> ScaleFit {
    let full = finish(latent, options.election_day_error, None);
    let (latent_mean, latent_sd) = latent_moments(latent);
    let (mean, sd) = full.moments();
    ScaleFit {
        scale: latent.scale,
        latent_mean,
        latent_sd,
        mean,
        sd,
        win_yes: win_yes(vote, &full),
        log_evidence: latent.log_evidence(),
    }
}

impl ElectionDay {
    /// The error of the options for a vote, on a scale with so many units in one share unit.
    pub fn of(error: ElectionDayError, vote: &Vote, options: &Options, days_after_last_poll: f64) -> Self {
        let sign = match vote.status_quo {
            Some(side) if side == vote.focus => 1.0,
            Some(_) => -1.0,
            None => 0.0,
        };
        Self::new(error, options.status_quo_shift, sign, days_after_last_poll)
    }
}
