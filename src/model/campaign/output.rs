//! What a forecast says: the `forecast` object of the outputs.

use std::{collections::BTreeMap, fmt};

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::{mixture::normal_quantile, options::Scale};
use crate::{
    distribution::{Distribution, Level, WinProbability},
    vote::{Base, Mode, RulePart, Text, Vote},
};

/// Forecast of the two-way share of the vote's focus option.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Forecast {
    /// `false` where no poll can be used; everything below is then empty.
    pub available: bool,
    /// Why not.
    pub reason: Option<Text>,
    /// Share of the focus option on the day, 0..1.
    pub share: Option<Distribution>,
    /// Pr(the proposal is carried), and that it is not; null where the rule asks for more than the share, which polls cannot tell.
    pub win_probability: Option<WinProbability>,
    /// Why there is none.
    pub win_probability_reason: Option<Text>,
    /// Probability of what polls can tell of the rule: `share_threshold`, and of all of it (`yes_wins`) where the share alone decides.
    pub rule_outcomes: BTreeMap<String, f64>,
    /// Latent share by day, before the election-day error.
    pub path: Vec<PathDay>,
    /// Effect of each house, share units.
    pub house_effects: Vec<HouseEffect>,
    /// Effect of each mode, share units.
    pub mode_effects: Vec<ModeEffect>,
    /// Posterior mean and sd of the hyperparameters by name.
    pub hyper: BTreeMap<String, MeanSd>,
    /// Log marginal likelihood of the polls under the model, within 1e-4: the grid is laid for mean and sd; `leave_one_out` has it within 1e-6.
    pub log_evidence: Option<f64>,
    /// How the hyperparameters were integrated, and the error of that.
    pub integration: Option<Integration>,
    /// Prior, polls, election-day error: what each part says by itself.
    pub components: Components,
    /// Respondents of one simple random sample that would be as sure of the latent share.
    pub effective_n: Option<f64>,
    /// Every prior with its value and where it comes from.
    pub priors: Vec<PriorUse>,
    /// The forecast under several election-day errors; without `--explain` under the default, the ladder and the chosen one.
    pub alternatives: Vec<Alternative>,
    /// The forecast with each prior halved and doubled; only with `--explain`.
    pub prior_sensitivity: Vec<Sensitivity>,
    /// Share and logit scale side by side; with `--scale logit` or `--explain`.
    pub scales: Vec<ScaleFit>,
    /// Every poll: used or not, and why.
    pub polls: Vec<PollUse>,
    /// Every default and choice that entered, in words.
    pub assumptions: Vec<Text>,
    /// Draws of the share; written as Parquet, never into the JSON object.
    #[serde(skip)]
    pub draws: Vec<f64>,
}

impl Forecast {
    /// Pr(yes passes the threshold of the share), and that it does not, whatever else the rule asks for.
    pub fn passing(&self) -> Option<WinProbability> {
        let part = || self.rule_outcomes.get(RulePart::ShareThreshold.word());
        self.win_probability.or_else(|| part().map(|&yes| WinProbability { yes, no: 1.0 - yes, mcse: 0.0 }))
    }

    /// Tells the probability that yes passes the threshold: of the whole rule where it asks for nothing else.
    pub(super) fn with_probability(self, vote: &Vote, yes: f64) -> Self {
        let mut rule_outcomes = BTreeMap::from([(RulePart::ShareThreshold.word().to_owned(), yes)]);
        if !vote.rule.is_of_share_alone() {
            let reason = Some(vote.beyond_polls());
            return Self { win_probability: None, win_probability_reason: reason, rule_outcomes, ..self };
        }
        rule_outcomes.insert("yes_wins".to_owned(), yes);
        let win_probability = Some(WinProbability { yes, no: 1.0 - yes, mcse: 0.0 });
        Self { win_probability, rule_outcomes, ..self }
    }
}

/// Grid over the hyperparameters and its estimated error, before the election-day error is added.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Integration {
    /// Nodes.
    pub nodes: usize,
    /// Error of the mean, share units; `None` where the grid was given.
    pub error_mean: Option<f64>,
    /// Error of the sd, share units.
    pub error_sd: Option<f64>,
    /// Error of the probability.
    pub error_probability: Option<f64>,
}

/// One prior.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PriorUse {
    /// Name, as in `[polls.priors]` of `vote.toml`.
    pub name: String,
    /// Value.
    pub value: f64,
    /// `share` or `logit`.
    pub unit: String,
    /// What it is.
    pub meaning: Text,
    /// Where the value comes from.
    pub source: Text,
}

/// Mean and sd.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MeanSd {
    /// Mean.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
}

/// One day of the latent path.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PathDay {
    /// Day.
    #[serde(serialize_with = "crate::vote::as_words")]
    pub date: Date,
    /// Mean share, 0..1.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Quantiles by level.
    pub quantiles: BTreeMap<Level, f64>,
}

/// Effect of one house.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HouseEffect {
    /// House.
    pub pollster: String,
    /// Mean, share units.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
}

impl HouseEffect {
    /// The central 90 % of a normal with its mean and sd, share units.
    pub fn interval_90(&self) -> [f64; 2] {
        [0.05, 0.95].map(|level| self.mean + self.sd * normal_quantile(level))
    }
}

/// Effect of one mode.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModeEffect {
    /// Of what.
    pub mode: ModeContrast,
    /// Mean, share units.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
}

/// What a mode effect is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModeContrast {
    /// One mode against the mean of all.
    Mode(Mode),
    /// The first of two minus the second.
    Difference(Mode, Mode),
}

impl fmt::Display for ModeContrast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mode(mode) => f.write_str(mode.word()),
            Self::Difference(first, second) => write!(f, "{} - {}", first.word(), second.word()),
        }
    }
}

impl Serialize for ModeContrast {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The parts of the forecast side by side, share units.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Components {
    /// Prior of the level before any poll.
    pub prior: Option<Component>,
    /// Polls: the latent share on the day.
    pub polls: Option<Component>,
    /// Error common to all polls on the day.
    pub election_day_error: Option<Component>,
    /// Prior of the result from earlier votes; only with `--prior structural`.
    pub structural: Option<Component>,
    /// Polls with their election-day error, before the structural prior enters.
    pub polls_with_error: Option<Component>,
    /// Structural prior times polls.
    pub blend: Option<Component>,
}

/// One part of a forecast.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Component {
    /// Mean, share units.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// What it is, which choice and from which source.
    pub what: Text,
}

/// The forecast under one election-day error.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alternative {
    /// Which error.
    pub election_day_error: Text,
    /// The one the forecast uses.
    pub chosen: bool,
    /// Mean share.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Lower end of the 90 % interval.
    pub lower: f64,
    /// Upper end of the 90 % interval.
    pub upper: f64,
    /// Pr(yes wins).
    pub win_yes: f64,
    /// How surprising the final result was, where it is known.
    pub surprise: Option<Surprise>,
}

/// The final result under a forecast.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Surprise {
    /// Final result, 0..1.
    pub result: f64,
    /// Mean of the forecast.
    pub mean: f64,
    /// (result − mean)/sd.
    pub z: f64,
    /// Probability of a result as far out on that side.
    pub tail_probability: f64,
    /// The same in words.
    pub words: Text,
}

/// The forecast with one prior changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sensitivity {
    /// Name of the prior scale.
    pub prior: String,
    /// What it was multiplied with.
    pub factor: f64,
    /// Mean share.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Pr(yes wins).
    pub win_yes: f64,
}

/// One scale's answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScaleFit {
    /// The scale.
    pub scale: Scale,
    /// Mean of the latent share on the day, with nothing else: neither error nor structural prior nor scenario.
    pub latent_mean: f64,
    /// Its sd.
    pub latent_sd: f64,
    /// Mean of the forecast, with all of them.
    pub mean: f64,
    /// Its sd.
    pub sd: f64,
    /// Pr(yes wins).
    pub win_yes: f64,
    /// Log marginal likelihood of the polls.
    pub log_evidence: f64,
}

/// One poll and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PollUse {
    /// Key.
    pub poll_id: String,
    /// House after aliases.
    pub pollster: String,
    /// Entered the forecast?
    pub used: bool,
    /// Why not, or what was assumed.
    pub reason: Option<Text>,
    /// Middle day of its field work; null where none is published.
    #[serde(serialize_with = "crate::vote::as_words_or_null")]
    pub date: Option<Date>,
    /// How it was taken.
    pub mode: Mode,
    /// What its percentages are of, as published.
    pub base: Base,
    /// Two-way share of the focus option as used.
    pub share: Option<f64>,
    /// Decided respondents as used.
    pub n: Option<f64>,
    /// Weight of this poll in the mean of the day; weights and the prior's weight sum to 1. The derivative of the mean by the poll's
    /// share with the hyperparameters held still, averaged over their posterior.
    pub weight: Option<f64>,
    /// Shift of the mean of the latent share without this poll, points; only with `--explain`.
    pub leave_one_out_points: Option<f64>,
}
