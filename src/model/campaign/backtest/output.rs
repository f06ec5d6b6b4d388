//! What a backtest says.

use jiff::civil::Date;
use serde::Serialize;

use super::settings::Settings;
use crate::language::Text;

/// Forecasts of past races against their results; points are share × 100.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Backtest {
    /// Polls read.
    pub polls: usize,
    /// Polls left out, by reason.
    pub left_out: std::collections::BTreeMap<String, usize>,
    /// Races that only train.
    pub races_train: usize,
    /// Years of the races that only train.
    pub years_train: [i16; 2],
    /// Races forecast.
    pub races_test: usize,
    /// Years of the races forecast.
    pub years_test: [i16; 2],
    /// All races forecast, on the eve.
    pub all: Group,
    /// The same by number of polls.
    pub by_polls: Vec<Group>,
    /// The same by days between the last poll and the vote.
    pub by_last_poll: Vec<Group>,
    /// Forecasts made 1, 8 and 15 days ahead, each from polls that old or older, with the same scales.
    pub by_lead: Vec<Group>,
    /// The same as `all` by cycle.
    pub by_cycle: Vec<Group>,
    /// What was learned before each cycle.
    pub learned: Vec<LearnedScales>,
    /// One line a race.
    pub races: Vec<RaceForecast>,
    /// What was chosen, in words.
    pub assumptions: Vec<Text>,
}

/// Scores of a group of races.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// Which races.
    pub group: Text,
    /// How many.
    pub races: usize,
    /// How often central intervals held.
    pub coverage: Vec<CoverageLine>,
    /// This program first, then the rivals.
    pub systems: Vec<SystemScore>,
    /// CRPS of this program minus a rival's; below 0 is better.
    pub differences: Vec<Difference>,
}

/// Coverage at one level with its cycle-clustered 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CoverageLine {
    /// Nominal level.
    pub level: f64,
    /// Part of the races inside.
    pub inside: f64,
    /// Lower end; `None` with a single cycle.
    pub lower: Option<f64>,
    /// Upper end.
    pub upper: Option<f64>,
}

/// One system on a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SystemScore {
    /// Name.
    pub system: String,
    /// Mean continuous ranked probability score, points.
    pub crps_points: f64,
    /// Mean absolute error of the mean, points.
    pub mae_points: f64,
    /// Mean error, points.
    pub bias_points: f64,
}

/// Paired difference of CRPS with its cycle-clustered 95 % interval, points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    /// Against whom.
    pub rival: String,
    /// Mean difference.
    pub points: f64,
    /// Lower end; `None` with a single cycle.
    pub lower: Option<f64>,
    /// Upper end.
    pub upper: Option<f64>,
}

/// What races before a cycle taught.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LearnedScales {
    /// First vote forecast with it.
    #[serde(serialize_with = "crate::vote::as_words")]
    pub from: Date,
    /// Races it was learned from, all dated before.
    pub trained_on: usize,
    /// The scales, share units.
    #[serde(flatten)]
    pub settings: Settings,
    /// Sd of each rival: root mean square of its errors in the same earlier races.
    pub rival_sd: [f64; 3],
}

/// One race.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RaceForecast {
    /// Key.
    pub race: String,
    /// Day of the vote.
    #[serde(serialize_with = "crate::vote::as_words")]
    pub vote_date: Date,
    /// Polls used.
    pub polls: usize,
    /// Days between the last poll and the vote.
    pub last_poll_days: i32,
    /// Forecast mean, 0..1.
    pub mean: f64,
    /// Forecast sd.
    pub sd: f64,
    /// Two-way result, 0..1.
    pub result: f64,
    /// Pr(share ≤ result): uniform if the forecast is honest.
    pub pit: f64,
}
