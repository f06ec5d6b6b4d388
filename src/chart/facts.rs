//! What charts are made of: the vote and what the models said of it. Charts compute no statistics.

use super::name::ChartName;
use crate::{
    model::{
        campaign::Forecast,
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
    /// Later votes on the same question, drawn for reference.
    pub later: &'a [Vote],
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
}

impl<'a> Facts<'a> {
    /// The latest earlier vote that a chart can use, as in the projection; where none can be used, the latest.
    pub(super) fn before(&self, usable: impl Fn(&Vote) -> bool) -> Option<&'a Vote> {
        let latest = |only_usable: bool| {
            self.baselines.iter().filter(|vote| !only_usable || usable(vote)).max_by_key(|vote| vote.date)
        };
        latest(true).or_else(|| latest(false))
    }

    /// A vote and nothing else.
    pub fn of(vote: &'a Vote) -> Self {
        Self {
            vote,
            baselines: &[],
            later: &[],
            forecast: None,
            errors: None,
            earlier_errors: &[],
            projection: None,
            night: None,
            replays: &[],
        }
    }
}

/// What a chart shows besides the vote and its earlier votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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
    pub later: bool,
}

impl ChartName {
    /// What must be computed before this chart can be drawn; nothing else need be.
    pub fn needs(self) -> Needs {
        let none = Needs::default();
        match self {
            Self::PollGap => Needs { errors: true, later: true, ..none },
            Self::ErrorByHorizon => Needs { errors: true, earlier_errors: true, ..none },
            Self::GapCauses | Self::MapSurprise => Needs { errors: true, ..none },
            Self::PollErrorHistory => Needs { forecast: true, earlier_errors: true, ..none },
            Self::ShareFan | Self::HouseEffects => Needs { forecast: true, ..none },
            Self::OutcomeDots | Self::OutcomeCards => Needs { forecast: true, projection: true, ..none },
            Self::CountSoFar | Self::OutstandingByRegion => Needs { projection: true, ..none },
            Self::NightProjection => Needs { night: true, ..none },
            Self::Calibration => Needs { replays: true, ..none },
            Self::SwingVsBaseline | Self::TurnoutBySide | Self::MapShare | Self::MapSwing => none,
        }
    }
}
