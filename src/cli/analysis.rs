//! Everything that a report or a chart says about a vote, computed once.

use super::context::{Context, Subject};
use crate::{
    Error, Result,
    chart::Facts,
    model::{
        campaign::{self, Forecast},
        count::{self, Night, NightOrder, NightStop, OrderKind, Projection},
    },
    poll_error::{self, PollErrors},
    vote::{Snapshot, Vote},
};

/// Poll errors, forecast, projection and night of one vote.
#[derive(Debug)]
pub struct Analysis {
    /// Polls against results.
    pub errors: PollErrors,
    /// Forecast from the polls.
    pub forecast: Forecast,
    /// Projection from the last partial returns.
    pub projection: Projection,
    /// The night replayed; `None` where there is nothing to replay.
    pub night: Option<Night>,
}

impl Analysis {
    /// Computes all four; a part that cannot be honest says so and the others go on.
    pub fn of(subject: &Subject, snapshot: &Snapshot, order: &NightOrder, context: &Context) -> Result<Self> {
        let Subject { vote, baselines, .. } = subject;
        let forecast = campaign::forecast(vote, &campaign_options(context))?;
        // Shown beside the projection, which stays the count's own.
        let beside = count::Options { campaign: forecast.draws.clone(), ..count_options(context) };
        let projection = count::project(vote, baselines, snapshot, &beside)?;
        let night = match count::night(vote, baselines, order, &NightStop::of(vote), &count_options(context)) {
            Ok(night) => Some(night).filter(|night| !night.points.is_empty()),
            Err(Error::NothingToSay { .. }) => None,
            Err(error) => return Err(error),
        };
        Ok(Self { errors: poll_error::analyse(vote), forecast, projection, night })
    }

    /// What the charts may show.
    pub fn facts<'a>(&'a self, subject: &'a Subject, later: &'a [Vote]) -> Facts<'a> {
        Facts {
            vote: &subject.vote,
            baselines: &subject.baselines,
            later,
            forecast: Some(&self.forecast),
            errors: Some(&self.errors),
            projection: Some(&self.projection),
            night: self.night.as_ref(),
            replays: &[],
        }
    }
}

/// Options of the campaign model as the common flags give them.
pub fn campaign_options(context: &Context) -> campaign::Options {
    campaign::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}

/// Options of the count model as the common flags give them.
pub fn count_options(context: &Context) -> count::Options {
    count::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
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
