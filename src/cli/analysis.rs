//! Everything that a report or a chart says about a vote, computed once.

use super::{
    choices::Projecting,
    context::{Context, Subject},
};
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
        let beside = count::Options { campaign: forecast.draws.clone(), blend, ..projecting.options(context) };
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

/// `--campaign-prior on` without a forecast.
pub fn no_campaign(forecast: &Forecast) -> Error {
    let reason = forecast.reason.clone().unwrap_or_default().en;
    Error::usage(format!("--campaign-prior on: there is no forecast ({reason})"), "leave it off")
}

/// Options of the campaign model as the common flags give them.
pub fn campaign_options(context: &Context) -> campaign::Options {
    campaign::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}

/// Options of the count model as the common flags give them.
pub fn count_options(context: &Context) -> count::Options {
    count::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}

/// The reporting order that a flag names: `declared` or one of the simulated ones.
pub fn night_order(text: &str, seed: u64) -> Result<NightOrder> {
    match text {
        "declared" => Ok(NightOrder::Declared),
        _ => OrderKind::parse(text).map(|kind| NightOrder::Simulated(kind, seed)),
    }
}
