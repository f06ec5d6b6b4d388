//! Everything that a report or a chart says about a vote, computed once.

use super::{
    choices::Projecting,
    context::{Context, Subject, campaign_options, count_options},
};
use crate::language::say;
use crate::{
    Error, Result,
    chart::{self, ChartName, Criticised, Facts},
    model::{
        campaign::{self, Forecast},
        count::{self, Projection},
        replay::{self, Night, NightOrder, OrderKind, ReplayLine, ReplayPlan},
    },
    poll_error::{self, PollErrors},
    vote::{Snapshot, Vote},
};

/// What one chart needs, and no more.
#[derive(Debug, Default)]
pub struct Parts {
    errors: Option<PollErrors>,
    earlier_errors: Vec<PollErrors>,
    forecast: Option<Forecast>,
    projection: Option<Projection>,
    night: Option<Night>,
    replays: Vec<ReplayLine>,
    criticised: Option<Criticised>,
}

/// Most draws of polls: enough for a quantile of a chart.
const MOST_POLL_DRAWS: usize = 4000;

impl Parts {
    /// Computes what a chart is drawn from.
    pub fn of(
        name: ChartName,
        subject: &Subject,
        snapshot: &Snapshot,
        order: &NightOrder,
        context: &Context,
    ) -> Result<Self> {
        let Subject { vote, baselines, .. } = subject;
        let needs = chart::needs(name);
        let counting = count::Options { hint: vote.desk.hint.clone(), ..count_options(context) };
        let mut parts = Self { errors: needs.errors.then(|| poll_error::analyse(vote)), ..Self::default() };
        if needs.earlier_errors {
            parts.earlier_errors = poll_error::of_earlier(vote, baselines);
        }
        if needs.forecast {
            parts.forecast = Some(campaign::forecast(vote, &campaign_options(context))?);
        }
        let in_hindsight =
            vote.final_result().is_some() && parts.forecast.as_ref().is_some_and(|forecast| forecast.available);
        if needs.night {
            // The chart asked for says itself why it cannot be drawn.
            parts.night = Some(replay::night(vote, baselines, order, replay::stop_fraction(vote), &counting)?);
        }
        // What a complete count decides is told.
        let ends = parts.night.as_ref().is_some_and(Night::is_complete);
        if ends || (needs.projection && !in_hindsight) {
            parts.projection = Some(count::project(vote, baselines, snapshot, &counting)?);
        }
        if needs.criticised {
            let options = campaign_options(context);
            let few = campaign::Options { n_draws: options.n_draws.min(MOST_POLL_DRAWS), ..options };
            let drawn = campaign::poll_draws(vote, &few)?;
            parts.criticised =
                drawn.map(|drawn| Criticised { hyper: drawn.hyper_ranges(), predictive: campaign::checked(&drawn) });
        }
        if needs.replays {
            parts.replays = replay::replay(vote, baselines, &ReplayPlan::default(), &counting)?;
        }
        Ok(parts)
    }

    /// What the chart may show.
    pub fn facts<'a>(&'a self, subject: &'a Subject, beside: &'a [(Vote, PollErrors)]) -> Facts<'a> {
        let (vote, baselines) = subject.shown();
        Facts {
            vote,
            baselines,
            beside,
            forecast: self.forecast.as_ref(),
            errors: self.errors.as_ref(),
            earlier_errors: &self.earlier_errors,
            projection: self.projection.as_ref(),
            night: self.night.as_ref(),
            replays: &self.replays,
            criticised: self.criticised.as_ref(),
        }
    }
}

/// Other votes that a picture shows beside a vote: those with a result that ask for the same option.
///
/// # Errors
/// A vote that cannot stand on the same scale.
pub fn beside(vote: &Vote, others: &[Vote]) -> Result<Vec<(Vote, PollErrors)>> {
    let label = |vote: &Vote| vote.option(vote.focus).english().to_lowercase();
    let one = |other: &Vote| match label(other) == label(vote) {
        true => Ok((other.clone(), poll_error::analyse(other))),
        false => Err(Error::usage(
            say!(Flag::OtherOption, other = &other.id, charted = label(other), wanted = label(vote), vote = &vote.id),
            say!(Flag::OtherOptionCure),
        )),
    };
    others.iter().map(one).collect()
}

/// Poll errors, forecast, projection and night of one vote.
#[derive(Debug)]
pub struct Analysis {
    /// Polls against results.
    pub errors: PollErrors,
    /// Polls of each earlier vote against its result.
    pub earlier_errors: Vec<PollErrors>,
    /// Forecast from the polls.
    pub forecast: Forecast,
    /// Projection from the last partial returns.
    pub projection: Projection,
    /// The night replayed; `None` where there is nothing to replay.
    pub night: Option<Night>,
}

impl Analysis {
    /// Computes all four; a part that cannot be honest says so and the others go on.
    pub fn of(
        subject: &Subject,
        snapshot: &Snapshot,
        order: &NightOrder,
        projecting: &Projecting,
        context: &Context,
    ) -> Result<Self> {
        let Subject { vote, baselines, .. } = subject;
        let forecast = campaign::forecast(vote, &campaign_options(context))?;
        if projecting.blends() && !forecast.available {
            return Err(no_campaign(&forecast));
        }
        // Shown beside the projection, which stays the count's own unless it is to be blended in.
        let blend = projecting.blends();
        let beside = count::Options { campaign: forecast.draws.clone(), blend, ..projecting.options_of(vote, context) };
        let projection = count::project(vote, baselines, snapshot, &beside)?;
        let mut night = night(subject, order, &projecting.options_of(vote, context))?;
        if let Some(night) = &mut night {
            night.end_with(&projection);
        }
        let earlier_errors = poll_error::of_earlier(vote, baselines);
        Ok(Self { errors: poll_error::analyse(vote), earlier_errors, forecast, projection, night })
    }

    /// What the charts may show.
    pub fn facts<'a>(&'a self, subject: &'a Subject, beside: &'a [(Vote, PollErrors)]) -> Facts<'a> {
        let (vote, baselines) = subject.shown();
        Facts {
            vote,
            baselines,
            beside,
            forecast: Some(&self.forecast),
            errors: Some(&self.errors),
            earlier_errors: &self.earlier_errors,
            projection: Some(&self.projection),
            night: self.night.as_ref(),
            replays: &[],
            // Of the model, and not of the vote: drawn where somebody asks for it.
            criticised: None,
        }
    }
}

/// The night replayed; `None` where there is nothing to replay.
fn night(subject: &Subject, order: &NightOrder, options: &count::Options) -> Result<Option<Night>> {
    let Subject { vote, baselines, .. } = subject;
    match replay::night(vote, baselines, order, replay::stop_fraction(vote), options) {
        Ok(night) => Ok(Some(night).filter(|night| !night.points.is_empty())),
        Err(Error::NothingToSay { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `--campaign-prior on` without a forecast.
pub fn no_campaign(forecast: &Forecast) -> Error {
    let reason = forecast.reason.clone().unwrap_or_default();
    Error::usage(say!(Flag::PriorWithoutForecast, reason), say!(Flag::LeaveOff))
}

/// The reporting order that a flag names: `declared` or one of the simulated ones; without a flag the evening itself where
/// its times are recorded, else a random order.
pub fn night_order(text: Option<&str>, vote: &Vote, seed: u64) -> Result<NightOrder> {
    let recorded = || NightOrder::of(vote);
    match text {
        None => Ok(recorded().unwrap_or(NightOrder::Simulated(OrderKind::Random, seed))),
        Some("declared") => Ok(recorded().unwrap_or(NightOrder::Declared)),
        Some(text) => OrderKind::parse(text).map(|kind| NightOrder::Simulated(kind, seed)),
    }
}
