//! What charts are made of: the vote and what the models said of it. Charts compute no statistics.

use super::registry::ChartName;
use crate::language::{Text, say};
use crate::{
    Error,
    model::{
        campaign::{Forecast, HyperRange, Predictive},
        count::Projection,
        replay::{Night, ReplayLine},
    },
    poll_error::PollErrors,
    vote::Vote,
};

/// Everything a chart may show; what a chart needs and does not find, it names.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The vote.
    pub vote: &'a Vote,
    /// Earlier votes it is compared with, as they are named.
    pub baselines: &'a [Vote],
    /// Other votes that one picture shows beside this one, with their polls against their results.
    pub beside: &'a [(Vote, PollErrors)],
    /// Forecast from the polls.
    pub forecast: Option<&'a Forecast>,
    /// Polls against results.
    pub errors: Option<&'a PollErrors>,
    /// Polls of each earlier vote against its result; empty where nobody asked for that.
    pub earlier_errors: &'a [PollErrors],
    /// Projection from what is counted.
    pub projection: Option<&'a Projection>,
    /// A counting night, step by step.
    pub night: Option<&'a Night>,
    /// The counting night projected again and again; empty where nobody asked for that.
    pub replays: &'a [ReplayLine],
    /// What the forecast's model says of itself; `None` where nobody asked for that.
    pub criticised: Option<&'a Criticised>,
}

/// What the forecast's model says of itself.
#[derive(Debug)]
pub struct Criticised {
    /// Its scales before and after the polls.
    pub hyper: Vec<HyperRange>,
    /// The polls against those that it makes up.
    pub predictive: Predictive,
}

impl<'a> Facts<'a> {
    /// The latest earlier vote with which the comparison can be used, as in the projection; where none can be, the latest.
    ///
    /// # Errors
    /// There is no earlier vote.
    pub(super) fn before<T>(
        &self,
        compare: impl Fn(&'a Vote) -> T,
        usable: impl Fn(&T) -> bool,
    ) -> Result<(&'a Vote, T), Missing> {
        let mut latest_first: Vec<&Vote> = self.baselines.iter().rev().collect();
        latest_first.sort_by_key(|vote| std::cmp::Reverse(vote.date));
        let mut compared = latest_first.iter().map(|&vote| (vote, compare(vote)));
        let none = || Missing::new(say!(NoChart::NoEarlierVote), say!(NoChart::NameBaseline));
        let latest = compared.next().ok_or_else(none)?;
        if usable(&latest.1) {
            return Ok(latest);
        }
        Ok(compared.find(|(_, comparison)| usable(comparison)).unwrap_or(latest))
    }

    /// A vote and nothing else.
    pub fn of(vote: &'a Vote) -> Self {
        Self {
            vote,
            baselines: &[],
            beside: &[],
            forecast: None,
            errors: None,
            earlier_errors: &[],
            projection: None,
            night: None,
            replays: &[],
            criticised: None,
        }
    }
}

/// What a chart shows besides the vote and its earlier votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    /// Polls against results.
    pub errors: bool,
    /// Polls of earlier votes against their results.
    pub earlier_errors: bool,
    /// Forecast from the polls.
    pub forecast: bool,
    /// Projection; of a chart that needs both and a vote with a final result, only where there is no forecast.
    pub projection: bool,
    /// A night, step by step.
    pub night: bool,
    /// The night projected again and again.
    pub replays: bool,
    /// Later votes.
    pub beside: bool,
    /// What the forecast's model says of itself.
    pub criticised: bool,
    /// An outcome that is open: where the count decides, all look alike.
    pub open: bool,
}

impl Needs {
    /// The vote and its earlier votes alone.
    pub(super) const NOTHING: Self = Self {
        errors: false,
        earlier_errors: false,
        forecast: false,
        projection: false,
        night: false,
        replays: false,
        beside: false,
        criticised: false,
        open: false,
    };
}

/// What a chart needs and the vote lacks, and the cure.
#[derive(Debug)]
pub(super) struct Missing {
    what: Text,
    cure: Text,
}

impl Missing {
    pub(super) fn new(what: Text, cure: Text) -> Self {
        Self { what, cure }
    }

    /// The refusal of a chart of a vote.
    pub(super) fn of(self, chart: ChartName, vote: &Vote) -> Error {
        let names = vote.place_names();
        let what = say!(NoChart::Of, chart = chart.word(), vote = &vote.id, what = self.what).named(&names);
        Error::nothing(what, self.cure.named(&names))
    }
}
