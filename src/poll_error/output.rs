//! What the analyser says: the `errors` object of the outputs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    causes::{CauseName, CausePoll},
    groups::{ErrorSummary, Groups, Herding, Horizon, HouseRow},
};
use crate::language::{Sentences, Text};
use crate::vote::{Base, LooseDate, Mode, Side, SizeSource};

/// Polls against results, focus option, two-way unless said.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PollErrors {
    /// `false` without a usable poll or a result.
    pub available: bool,
    /// Why not.
    pub reason: Option<String>,
    /// The option the shares and errors are about.
    pub option: Side,
    /// The result that errors are against: the final one, or the provisional where there is none.
    pub against: Option<ResultStatus>,
    /// Published results: provisional and final are two facts.
    pub results: Vec<ResultShare>,
    /// Average of the polls on both bases.
    pub poll_average: Option<PollAverage>,
    /// Two-way average − result, points.
    pub gap_points: GapPoints,
    /// Every poll, also those that do not enter the average.
    pub polls: Vec<PollError>,
    /// Every poll of the electorate together.
    pub summary: Option<ErrorSummary>,
    /// The polls of the average together.
    pub summary_of_average: Option<ErrorSummary>,
    /// The same by house, mode and sponsor.
    pub groups: Groups,
    /// Houses, drawn towards their mean, with ranks.
    pub houses: Vec<HouseRow>,
    /// Error by days before the vote.
    pub horizon: Option<Horizon>,
    /// Are the polls of the last three weeks closer to each other than sampling permits? Null with fewer than three.
    pub herding: Option<Herding>,
    /// What could explain the gap.
    pub causes: Vec<Cause>,
    /// What a desk can print.
    pub sentences: Sentences,
}

impl PollErrors {
    /// Does a poll enter the average?
    pub fn in_average(&self, poll_id: &str) -> bool {
        self.poll_average.as_ref().is_some_and(|average| average.poll_ids.iter().any(|id| id == poll_id))
    }

    /// Polls that may enter averages, the earlier ones of each house too.
    pub fn n_used(&self) -> usize {
        self.polls.iter().filter(|poll| poll.used).count()
    }

    /// Polls that count and tell their size: what sampling alone would give is theirs.
    pub fn n_sized(&self) -> usize {
        let sized = |poll: &&PollError| {
            poll.used && poll.n_source.is_some_and(SizeSource::is_told) && poll.n_decided.is_some_and(|n| n > 0.0)
        };
        self.polls.iter().filter(sized).count()
    }

    /// The polls of the average by house.
    pub(super) fn average_by_house(&self) -> BTreeMap<&str, Vec<&PollError>> {
        let mut houses: BTreeMap<&str, Vec<&PollError>> = BTreeMap::new();
        let Some(average) = &self.poll_average else { return houses };
        for poll in self.polls.iter().filter(|poll| average.poll_ids.contains(&poll.poll_id)) {
            houses.entry(&poll.pollster).or_default().push(poll);
        }
        houses
    }
}

/// Whether a result is proclaimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ResultStatus {
    /// Complete, and not yet proclaimed.
    #[default]
    Provisional,
    /// Proclaimed.
    Final,
}

impl ResultStatus {
    /// Its word in outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Final => "final",
        }
    }
}

/// A published result.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ResultShare {
    /// Which of them.
    pub status: ResultStatus,
    /// When it was public, as published.
    pub at: Option<LooseDate>,
    /// Share of the focus option, 0..1.
    pub share: f64,
}

/// Average of the polls.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PollAverage {
    /// Share of all answers, over the polls that publish it; `None` where none does.
    pub all: Option<f64>,
    /// Two-way share.
    pub two_way: f64,
    /// Polls in it.
    pub n_polls: usize,
    /// The rule in words.
    pub rule: Text,
    /// Their keys.
    pub poll_ids: Vec<String>,
}

/// Two-way average − result, points; `None` where that result is not published.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Default)]
pub struct GapPoints {
    /// Against the last provisional result.
    pub provisional: Option<f64>,
    /// Against the final result.
    pub r#final: Option<f64>,
}

/// One poll against the final (or, without one, the provisional) result.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PollError {
    /// Key.
    pub poll_id: String,
    /// House, after aliases.
    pub pollster: String,
    /// Who paid for it.
    pub sponsor: Option<String>,
    /// How it was taken.
    pub mode: Mode,
    /// What the printed percentages are of.
    pub base: Base,
    /// Enters averages? (electorate only)
    pub used: bool,
    /// Why not.
    pub reason: Option<Text>,
    /// Days from the middle of field work to the vote.
    pub horizon_days: Option<i64>,
    /// Respondents on the stated base.
    pub n: Option<f64>,
    /// Respondents who chose one of the two options.
    pub n_decided: Option<f64>,
    /// How n is known.
    pub n_source: Option<SizeSource>,
    /// Share of all answers, 0..1; null where undecided were left out by the pollster.
    pub share_all: Option<f64>,
    /// Two-way share, 0..1.
    pub share_two_way: Option<f64>,
    /// Two-way share − result, points.
    pub error_points: Option<f64>,
    /// Share of all answers − result, points.
    pub error_all_points: Option<f64>,
    /// Own margin of error (95 %), points, computed from decided n.
    pub margin_points: Option<f64>,
    /// Margin of error as printed by the pollster, points.
    pub margin_published_points: Option<f64>,
    /// |error| exceeds the own margin?
    pub outside_margin: Option<bool>,
    /// Martin-Traugott-Kennedy A′ of the focus option.
    pub a_prime: Option<f64>,
    /// Every further measure by name (`METHOD.md` §7.2).
    pub measures: BTreeMap<String, f64>,
}

/// One possible cause of the gap.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Cause {
    /// Which one.
    pub cause: CauseName,
    /// The most it can explain, points; null where it cannot be computed.
    pub most_points: Option<f64>,
    /// The assumption needed for that.
    pub assumption: Text,
    /// Can it close the gap alone?
    pub closes_gap: Option<bool>,
    /// What is left of the gap when it does its most, points.
    pub left_points: Option<f64>,
    /// Whether it reaches, in words a desk can print.
    pub verdict: Text,
    /// What it means for each poll, where that is more than its share of the whole.
    pub polls: Vec<CausePoll>,
}

/// What changed between the polls of two votes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Learned {
    /// Key of the earlier vote.
    pub earlier: String,
    /// Key of the later vote.
    pub later: String,
    /// Gap of the earlier average, points of the later vote's focus option, signed.
    pub earlier_gap_points: Option<f64>,
    /// Gap of the later average, points.
    pub later_gap_points: Option<f64>,
    /// Change of the size of the gap, points: below 0 the polls came nearer.
    pub change_points: Option<f64>,
    /// Are both gaps on the same side?
    pub same_side: Option<bool>,
    /// Half-width of the 95 % range that chance and the houses' own spread leave to that change, points.
    pub margin_points: Option<f64>,
    /// Did the polls come nearer?
    pub verdict: LearnedVerdict,
    /// Houses that polled both votes.
    pub houses: Vec<LearnedHouse>,
    /// What a desk can print.
    pub sentences: Sentences,
}

/// Did the polls come nearer to the result than those of an earlier vote?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LearnedVerdict {
    /// By more than chance.
    Nearer,
    /// Farther, by more than chance.
    Further,
    /// By no more than chance leaves.
    NoClearChange,
    /// A gap or both margins are missing.
    Unknown,
}

/// A house in both votes: error of its last poll, points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LearnedHouse {
    /// The house.
    pub pollster: String,
    /// In the earlier vote.
    pub earlier_points: f64,
    /// In the later vote.
    pub later_points: f64,
}
