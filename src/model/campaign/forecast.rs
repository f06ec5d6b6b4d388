//! The forecast of one vote, from its polls to the output object (`METHOD.md` §2).

use super::election_day::{ElectionDay, Outcome, Structural, scenario};
use super::mixture::{Mixture, bounded};
use super::observation::Reading;
use super::options::{ElectionDayError, Options, PriorChoice, Scale};
use super::output::{Component, Components, Forecast, MeanSd, PriorUse};
use super::path::{Built, Prepared, place_on_scale};
use super::posterior::Latent;
use super::priors::Priors;
use super::report::{
    alternatives, assumptions, house_effects, latent_moments, mode_effects, path, poll_uses, scale_fit, sensitivity,
    win_yes,
};
use crate::language::{Value, say};
use crate::{
    Result,
    maths::logit,
    vote::{Poll, Text, Vote},
};

/// Forecasts the two-way share of the vote's focus option (`METHOD.md` §2.2 to §2.5).
///
/// # Errors
/// A rule of the vote that cannot be read, a grid without posterior mass, a prior or scenario without its earlier vote.
#[expect(clippy::too_many_lines, reason = "the whole model in the order of METHOD, a step a line")]
pub fn forecast(vote: &Vote, options: &Options) -> Result<Forecast> {
    let prepared = Prepared::new(vote, options)?;
    let (rules, priors, threshold) = (prepared.rules, prepared.priors, prepared.threshold());
    let structural = match options.prior {
        PriorChoice::None => None,
        PriorChoice::Structural => Some(Structural::new(vote, options)?),
    };
    structural.iter().try_for_each(|prior| place_on_scale(options.scale, "structural_mean", prior.mean))?;
    let scenario = scenario(vote, options)?;
    let freeze = options.election_day_error.freezes_path();
    let readings = &prepared.readings;
    let Some(built) = &prepared.built else {
        let scenario = scenario.unzip();
        return Ok(without_polls(vote, options, readings, structural, scenario));
    };
    let latent = Latent::fit(built, readings, &priors, options, threshold)?;
    let details = latent.details(built);
    let gap = built.gap(vote.date);
    let finish = |latent: &Latent, error: ElectionDayError, parts: Option<usize>| -> Outcome {
        // The path of the series ends on the last poll already where the chosen error freezes it.
        let frozen = if error.freezes_path() && !freeze { gap } else { 0.0 };
        let base = latent.days_earlier(frozen);
        let base = parts.map_or(base.clone(), |parts| base.condensed(parts));
        let day = ElectionDay::of(error, vote, options, gap);
        let unit = latent.unit(latent.share(base.moments().0));
        let mut mixture = day.apply(&base, unit);
        if let Some(prior) = &structural {
            let place = match latent.scale {
                Scale::Share => prior.mean - latent.centre,
                Scale::Logit => crate::maths::logit(prior.mean) - latent.centre,
            };
            mixture = mixture.times_normal(place, prior.sd * latent.unit(prior.mean));
        }
        Outcome {
            mixture,
            centre: latent.centre,
            scale: latent.scale,
            scenario: scenario.as_ref().map(|(scenario, _)| *scenario),
        }
    };
    let outcome = finish(&latent, options.election_day_error, None);
    let leave_one_out = options.explain.then(|| latent.leave_one_out(built));
    let prior_sensitivity = match options.explain {
        true => sensitivity(built, readings, &priors, options, vote, threshold, &finish)?,
        false => Vec::new(),
    };
    let mut scales = Vec::new();
    if options.explain || options.scale == Scale::Logit {
        let scales_of = [Scale::Share, Scale::Logit];
        for scale in
            scales_of.into_iter().filter(|scale| place_on_scale(*scale, "level_mean", priors.level_mean).is_ok())
        {
            let other = Options { scale, ..options.clone() };
            let fitted = match scale == options.scale {
                true => latent.clone(),
                false => Latent::fit(built, readings, &prepared.priors_of(scale), &other, threshold)?,
            };
            scales.push(scale_fit(&fitted, vote, options, &finish));
        }
    }
    let yes = win_yes(vote, &outcome);
    let day = ElectionDay::of(options.election_day_error, vote, options, gap);
    let polls: Vec<&Poll> = built.readings.iter().filter_map(|at| Some(readings.get(*at)?.poll)).collect();
    let mut assumptions = assumptions(vote, options, rules, (built, &polls), &latent, &outcome);
    assumptions.extend(beyond_share(vote));
    assumptions.extend(structural.iter().map(|prior| say!(Campaign::StructuralPriorResult, what = &prior.what)));
    assumptions.extend(scenario.as_ref().map(|(_, told)| told.clone()).unwrap_or_default());
    let (mean, sd) = latent_moments(&latent);
    let forecast = Forecast {
        available: true,
        share: Some(outcome.distribution()),
        path: path(built, &details),
        house_effects: house_effects(built, &details),
        mode_effects: mode_effects(built, &details),
        hyper: hyper(&latent, &priors),
        log_evidence: Some(latent.log_evidence()),
        integration: Some(latent.integration()),
        components: components(built, &priors, (mean, sd), &day, structural.as_ref(), &latent, &outcome),
        effective_n: Some(mean * (1.0 - mean) / (sd * sd)).filter(|n| n.is_finite()),
        priors: told_priors(&prepared, options, structural.as_ref()),
        alternatives: alternatives(&outcome, &latent, built, options, vote, &finish),
        prior_sensitivity,
        scales,
        polls: poll_uses(readings, &built.readings, &details.weights, leave_one_out.as_deref()),
        assumptions,
        draws: outcome.draws(options.n_draws, options.seed),
        ..Forecast::default()
    };
    Ok(forecast.with_probability(vote, yes))
}

/// Where the rule asks for more than a share, what the probability is of.
fn beyond_share(vote: &Vote) -> Option<Text> {
    let beyond = vote.beyond_polls();
    (!beyond.is_empty()).then(|| say!(Campaign::ProbabilityShareYesAlone, beyond))
}

/// No usable poll: unavailable, unless a structural prior was asked for; then the prior alone is the forecast.
fn without_polls(
    vote: &Vote,
    options: &Options,
    readings: &[Reading<'_>],
    structural: Option<Structural>,
    (scenario, told): (Option<crate::model::turnout::TurnoutScenario>, Option<Vec<Text>>),
) -> Forecast {
    let reason = match vote.polls.len() {
        0 => say!(Campaign::PollThisVoteKnown),
        1 => say!(Campaign::OnlyPollThisVoteCannot),
        n => say!(Campaign::NonePollsThisVoteCan, n),
    };
    let polls = poll_uses(readings, &[], &[], None);
    let Some(prior) = structural else {
        return Forecast { available: false, reason: Some(reason), polls, ..Forecast::default() };
    };
    let outcome =
        Outcome { mixture: Mixture::normal(0.0, prior.sd), centre: prior.mean, scale: Scale::Share, scenario };
    let yes = win_yes(vote, &outcome);
    let mut assumptions = vec![say!(Campaign::StructuralPriorAloneBecause, reason, what = &prior.what)];
    assumptions.extend(told.unwrap_or_default());
    assumptions.extend(beyond_share(vote));
    let forecast = Forecast {
        available: true,
        share: Some(outcome.distribution()),
        priors: prior.table().into(),
        components: Components {
            structural: Some(Component { mean: prior.mean, sd: prior.sd, what: prior.what }),
            ..Components::default()
        },
        polls,
        assumptions,
        draws: outcome.draws(options.n_draws, options.seed),
        ..Forecast::default()
    };
    forecast.with_probability(vote, yes)
}

fn told_priors(prepared: &Prepared<'_>, options: &Options, structural: Option<&Structural>) -> Vec<PriorUse> {
    let own = prepared.priors.table(options.scale, &prepared.set, &options.priors, options.hyper.on(options.scale));
    own.into_iter().chain(structural.into_iter().flat_map(Structural::table)).collect()
}

fn hyper(latent: &Latent, priors: &Priors) -> std::collections::BTreeMap<String, MeanSd> {
    let names = ["omega", "tau", "s_house"].map(String::from);
    let fixed = ("s_mode".to_owned(), MeanSd { mean: priors.s_mode, sd: 0.0 });
    names.into_iter().zip(latent.hyper()).chain([fixed]).collect()
}

fn components(
    built: &Built,
    priors: &Priors,
    (mean, sd): (f64, f64),
    day: &ElectionDay,
    structural: Option<&Structural>,
    latent: &Latent,
    outcome: &Outcome,
) -> Components {
    let steps = (built.series.n_days - 1) as f64;
    let walked = (priors.level_sd.powi(2) + priors.omega.powi(2) * steps).sqrt();
    let (level, scale) = (priors.level_mean, latent.scale);
    let centre = match scale {
        Scale::Share => level,
        Scale::Logit => logit(level),
    };
    let prior = Outcome { mixture: Mixture::normal(0.0, walked), centre, scale, scenario: None };
    let component = |mean, sd, what: Text| Some(Component { mean, sd, what });
    let (polls, houses) = (built.series.rows.len(), built.series.houses.len());
    let from = say!(Campaign::PollsOfHouses, polls, houses);
    let (prior_mean, prior_sd) = prior.moments();
    let (error_mean, with_error) = bounded(mean + day.shift, (sd * sd + day.total_sd().powi(2)).sqrt());
    let (blend_mean, blend_sd) = outcome.moments();
    Components {
        prior: component(
            prior_mean,
            prior_sd,
            match scale {
                Scale::Share => say!(Campaign::LevelBeforeAnyPollN, level_mean = level, level_sd = priors.level_sd),
                Scale::Logit => {
                    let level_mean = Value::decimal(centre, 3);
                    say!(Campaign::LevelBeforeAnyPollLogOdds, level_mean, level_sd = priors.level_sd)
                }
            },
        ),
        polls: component(mean, sd, say!(Campaign::LatentShareOnLastDay, from)),
        election_day_error: component(day.shift, day.total_sd(), day.what.clone()),
        structural: structural.map(|prior| Component { mean: prior.mean, sd: prior.sd, what: prior.what.clone() }),
        polls_with_error: component(
            error_mean,
            with_error,
            match structural {
                Some(_) => say!(Campaign::PollsElectionDayErrorWithout),
                None => say!(Campaign::PollsElectionDayError),
            },
        ),
        blend: structural.and_then(|_| component(blend_mean, blend_sd, say!(Campaign::StructuralPriorTimesPollsWith))),
    }
}
