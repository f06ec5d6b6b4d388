//! What charts are made of: the vote and what the models said of it. Charts compute no statistics.

use crate::{
    model::{
        campaign::Forecast,
        count::{Night, Projection, ReplayLine},
    },
    poll_error::PollErrors,
    vote::Vote,
};

/// Everything a chart may show; what a chart needs and does not find, it names.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The vote.
    pub vote: &'a Vote,
    /// Earlier votes it is compared with, nearest first.
    pub baselines: &'a [Vote],
    /// Later votes on the same question, drawn for reference.
    pub later: &'a [Vote],
    /// Forecast from the polls.
    pub forecast: Option<&'a Forecast>,
    /// Polls against results.
    pub errors: Option<&'a PollErrors>,
    /// Projection from what is counted.
    pub projection: Option<&'a Projection>,
    /// A counting night, step by step.
    pub night: Option<&'a Night>,
    /// The counting night projected again and again; empty where nobody asked for that.
    pub replays: &'a [ReplayLine],
}

impl<'a> Facts<'a> {
    /// A vote and nothing else.
    pub fn of(vote: &'a Vote) -> Self {
        Self {
            vote,
            baselines: &[],
            later: &[],
            forecast: None,
            errors: None,
            projection: None,
            night: None,
            replays: &[],
        }
    }
}
