//! The charts by name.

use std::{fmt, str::FromStr};

use serde::Serialize;

use crate::Error;
use crate::language::say;

/// A chart of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartName {
    /// Polls and the range they were said to forecast, against the result.
    PollGap,
    /// Fifty equally likely outcomes as dots.
    OutcomeDots,
    /// Polls by house and the share they suggest, day by day.
    ShareFan,
    /// How wrong final polls were in earlier votes, beside this vote's margin.
    PollErrorHistory,
    /// How wrong polls were, by days to the vote.
    ErrorByHorizon,
    /// How far each pollster stands from the others.
    HouseEffects,
    /// What each possible cause could explain of the gap.
    GapCauses,
    /// Projection and raw count as the night goes on.
    NightProjection,
    /// Counted ballots and what is outstanding, in one bar.
    CountSoFar,
    /// Units against the earlier vote.
    SwingVsBaseline,
    /// Expected lead of the ballots still out, by region.
    OutstandingByRegion,
    /// Yes, no, blank and away of two votes.
    TurnoutBySide,
    /// How often intervals held in replayed nights.
    Calibration,
    /// Nine equally likely results in words and bars.
    OutcomeCards,
    /// Share by unit on a map.
    MapShare,
    /// Change since the earlier vote on a map.
    MapSwing,
    /// Result against what polls led to expect, on a map.
    MapSurprise,
}

impl ChartName {
    /// Every chart, in the order of the documentation.
    pub const ALL: [Self; 17] = [
        Self::PollGap,
        Self::OutcomeDots,
        Self::ShareFan,
        Self::PollErrorHistory,
        Self::ErrorByHorizon,
        Self::HouseEffects,
        Self::GapCauses,
        Self::NightProjection,
        Self::CountSoFar,
        Self::SwingVsBaseline,
        Self::OutstandingByRegion,
        Self::TurnoutBySide,
        Self::Calibration,
        Self::OutcomeCards,
        Self::MapShare,
        Self::MapSwing,
        Self::MapSurprise,
    ];

    /// The word in commands and file names.
    pub fn word(self) -> &'static str {
        match self {
            Self::PollGap => "poll_gap",
            Self::OutcomeDots => "outcome_dots",
            Self::ShareFan => "share_fan",
            Self::PollErrorHistory => "poll_error_history",
            Self::ErrorByHorizon => "error_by_horizon",
            Self::HouseEffects => "house_effects",
            Self::GapCauses => "gap_causes",
            Self::NightProjection => "night_projection",
            Self::CountSoFar => "count_so_far",
            Self::SwingVsBaseline => "swing_vs_baseline",
            Self::OutstandingByRegion => "outstanding_by_region",
            Self::TurnoutBySide => "turnout_by_side",
            Self::Calibration => "calibration",
            Self::OutcomeCards => "outcome_cards",
            Self::MapShare => "map_share",
            Self::MapSwing => "map_swing",
            Self::MapSurprise => "map_surprise",
        }
    }
}

impl fmt::Display for ChartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl FromStr for ChartName {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|name| name.word() == text).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|name| name.word()).collect();
            Error::usage(say!(Flag::ChartName, text), say!(Flag::OneOf, words = names.join(", ")))
        })
    }
}
