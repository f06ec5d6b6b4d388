//! The charts by name: the one list of them.

use std::{fmt, str::FromStr};

use serde::Serialize;

use crate::Error;
use crate::language::say;

/// Gives every chart to a macro, in the order of the documentation: its name, its file in `charts/`, and what is seen.
/// The file's name is the chart's word in commands and file names. A chart is added by one line here.
macro_rules! every_chart {
    ($make:ident) => {
        $make! {
            PollGap: polls::poll_gap, "Polls and the range they were said to forecast, against the result.";
            OutcomeDots: outcome::outcome_dots, "Fifty equally likely outcomes as dots.";
            ShareFan: polls::share_fan, "Polls by house and the share they suggest, day by day.";
            PollErrorHistory: polls::poll_error_history,
                "How wrong final polls were in earlier votes, beside this vote's margin.";
            ErrorByHorizon: polls::error_by_horizon, "How wrong polls were, by days to the vote.";
            HouseEffects: polls::house_effects, "How far each pollster stands from the others.";
            GapCauses: polls::gap_causes, "What each possible cause could explain of the gap.";
            NightProjection: night::night_projection, "Projection and raw count as the night goes on.";
            NightStory: night::night_story, "What was said as the night went on, moment by moment.";
            CountSoFar: night::count_so_far, "Counted ballots and what is outstanding, in one bar.";
            SwingVsBaseline: past::swing_vs_baseline, "Units against the earlier vote.";
            OutstandingByRegion: night::outstanding_by_region, "Expected lead of the ballots still out, by region.";
            TurnoutBySide: past::turnout_by_side, "Yes, no, blank and away of two votes.";
            Calibration: night::calibration, "How often intervals held in replayed nights.";
            OutcomeCards: outcome::outcome_cards, "Nine equally likely results in words and bars.";
            Hyperparameters: polls::hyperparameters, "What the forecast learned of its own scales from the polls.";
            PredictiveCheck: polls::predictive_check, "The polls against polls that the model makes up.";
            MapShare: past::map_share, "Share by unit on a map.";
            MapSwing: past::map_swing, "Change since the earlier vote on a map.";
            MapSurprise: past::map_surprise, "Result against what polls led to expect, on a map.";
        }
    };
}

pub(super) use every_chart;

macro_rules! names {
    ($($name:ident: $room:ident::$file:ident, $seen:literal;)+) => {
        /// A chart of the program.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum ChartName {
            $(#[doc = $seen] $name,)+
        }

        impl ChartName {
            /// Every chart, in the order of the documentation.
            pub const ALL: [Self; [$($seen),+].len()] = [$(Self::$name),+];

            /// The word in commands and file names.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($file),)+
                }
            }
        }
    };
}

every_chart!(names);

impl fmt::Display for ChartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl FromStr for ChartName {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|name| name.word() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::word).join(", ");
            Error::usage(say!(Flag::ChartName, text), say!(Flag::OneOf, words = names))
        })
    }
}
