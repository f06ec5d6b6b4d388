//! What a projection says: the `project` object of the outputs.

mod ballots;
mod by_region;
mod overrides;

pub(super) use ballots::share_needed;
pub use ballots::{BallotsInAndOut, Needed};
pub use by_region::ByRegion;
pub use overrides::OverrideUsed;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::distribution::{Distribution, WinProbability};
use crate::language::PlaceNames;
use crate::vote::{Moment, Side, Text};

/// Projection of the final result from what is counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Projection {
    /// `false` where nothing honest can be said of the share.
    pub available: bool,
    /// A published line says that the whole vote is counted: its share is the count, within its rounding.
    #[serde(skip)]
    pub whole_line: bool,
    /// Why not.
    pub reason: Option<Text>,
    /// Time of the data, as published.
    pub as_of: Option<Moment>,
    /// What the projection rests on.
    pub basis: RestsOn,
    /// Earlier vote(s) compared with.
    pub baseline: Vec<String>,
    /// Final two-way share of the focus option, 0..1.
    pub share: Option<Distribution>,
    /// Turnout, 0..1; null without registers.
    pub turnout: Option<Distribution>,
    /// Yes ballots.
    pub yes: Option<Distribution>,
    /// No ballots.
    pub no: Option<Distribution>,
    /// Blank and spoiled ballots.
    pub blank_spoiled: Option<Distribution>,
    /// Registered persons who stay away.
    pub away: Option<Distribution>,
    /// Pr(the proposal is carried under the whole rule), and that it is not; null where the rule cannot be applied.
    pub win_probability: Option<WinProbability>,
    /// Why there is none.
    pub win_probability_reason: Option<Text>,
    /// Probability of each part of the rule: `share_threshold` (the plain majority), `turnout_quorum`, …, and of all (`yes_wins`).
    pub rule_outcomes: BTreeMap<String, f64>,
    /// What is counted.
    pub counted: Counted,
    /// What is outstanding.
    pub outstanding: Outstanding,
    /// One row per region; counts sum exactly to the total in every draw.
    pub regions: Vec<RegionProjection>,
    /// Units that differ from what was expected of them.
    pub unusual: Vec<Unusual>,
    /// The same with those that are nearly as far off: an entry that was listed before stays while it is one of them.
    #[serde(skip)]
    pub nearly_unusual: Vec<Unusual>,
    /// Aggregate lines that entered, in words.
    pub lines_used: Vec<Text>,
    /// What the line about the whole vote leaves open of how much is counted; it stands among the assumptions.
    #[serde(skip)]
    pub base_doubt: Option<Text>,
    /// The order model and its tilt.
    pub order_model: Option<OrderModel>,
    /// Who leads in what is counted, and how likely that is to turn; null where no share is counted.
    pub flip: Option<Flip>,
    /// Forecast, count and both together; null without a forecast.
    pub campaign_prior: Option<CampaignBlend>,
    /// What moved since the snapshot before; only `project` asks for it.
    pub moved: Option<Moved>,
    /// What the desk knows and the count does not, and what became of it; it stands there only where the desk has said something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<OverrideUsed>,
    /// Rows of the returns that cannot be true or cannot be read, and were left out.
    pub rows_set_aside: usize,
    /// Every default, fallback and treatment of odd units, in words.
    pub assumptions: Vec<Text>,
    /// Draws, written as Parquet, never into the JSON object.
    #[serde(skip)]
    pub draws: ProjectionDraws,
}

impl Projection {
    /// Says all of it in the words that a vote has for its units and regions.
    pub(super) fn name(&mut self, names: &PlaceNames) {
        let unusual = self.unusual.iter_mut().chain(&mut self.nearly_unusual).map(|unusual| &mut unusual.likely_cause);
        let reasons = [&mut self.reason, &mut self.win_probability_reason, &mut self.base_doubt].into_iter().flatten();
        let overrides = self.overrides.iter_mut().map(|over| &mut over.words);
        let order = self.order_model.iter_mut().map(|order| &mut order.what);
        for text in self
            .assumptions
            .iter_mut()
            .chain(&mut self.lines_used)
            .chain(reasons)
            .chain(unusual)
            .chain(order)
            .chain(overrides)
        {
            *text = std::mem::take(text).named(names);
        }
    }

    /// Every unit is in and counted to the end: nothing is left to project.
    ///
    /// # Assumes
    /// Draws of a complete count differ by rounding alone.
    pub fn is_complete(&self) -> bool {
        let counted = &self.counted;
        if self.whole_line {
            return self.available;
        }
        self.basis == RestsOn::Units
            && counted.units.is_some()
            && counted.units == counted.units_total
            && self.share.as_ref().is_some_and(|share| share.sd < 1e-9)
    }

    /// The forecast from the polls is part of the share, not only shown beside it.
    pub fn is_blended(&self) -> bool {
        let is = |one: &Distribution, other: &Distribution| one.mean == other.mean && one.sd == other.sd;
        let pair = self.campaign_prior.as_ref().zip(self.share.as_ref());
        pair.is_some_and(|(both, share)| is(share, &both.blend) && !is(share, &both.data))
    }

    /// Whether a complete count carries the proposal; `None` of any other count, and where it cannot be said.
    pub fn carried(&self) -> Option<bool> {
        self.win_probability.filter(|_| self.is_complete()).map(|win| win.yes > 0.5)
    }
}

/// What is counted so far.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Counted {
    /// Units reported; null where a published line counts stations that are not the units of the list.
    pub units: Option<usize>,
    /// Units expected; null where no list of units is known.
    pub units_total: Option<usize>,
    /// Yes ballots counted; null where only a share is published.
    pub yes: Option<u64>,
    /// No ballots counted.
    pub no: Option<u64>,
    /// Share of the focus option in what is counted, 0..1.
    pub share: Option<f64>,
    /// Counted valid votes in share of expected valid votes, 0..1; null where nothing tells the size of the units still out.
    pub progress: Option<f64>,
    /// Stations counted and stations in all, as a published line has them, where they are not the units of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stations: Option<[f64; 2]>,
}

/// What is not in yet.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Outstanding {
    /// Expected valid ballots outstanding; null where no register, earlier vote or weight tells their number.
    pub ballots: Option<f64>,
    /// Expected lead of the focus option in them, ballots (negative = behind).
    pub expected_lead: Option<f64>,
    /// Share of them that the option behind the threshold needs to reach it, 0..1; null if nothing is outstanding, if they are too few, and where the rule asks for more than the share.
    pub share_needed: Option<f64>,
    /// No report says how far its unit is: the number rests on the most advanced units' being complete. In words among the
    /// assumptions.
    #[serde(skip)]
    pub is_guess: bool,
}

/// One region of a projection.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RegionProjection {
    /// Key of the region.
    pub parent: String,
    /// Units reported and expected.
    pub units: (usize, usize),
    /// The reported units of the region are known; `false` with aggregate lines alone, where the first number says nothing.
    pub units_known: bool,
    /// Share of the focus option; null without any valid vote.
    pub share: Option<Distribution>,
    /// Turnout.
    pub turnout: Option<Distribution>,
    /// Yes ballots, mean; null, as the three below, where nothing tells the size of the units still out.
    pub yes: Option<f64>,
    /// No ballots, mean.
    pub no: Option<f64>,
    /// Expected valid ballots outstanding.
    pub outstanding_ballots: Option<f64>,
    /// Expected lead of the focus option in them, ballots.
    pub outstanding_lead: Option<f64>,
}

/// A unit that differs from what was expected of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Unusual {
    /// Key of the unit.
    pub unit: String,
    /// What is compared.
    pub measure: UnusualMeasure,
    /// What was expected of it: share of the focus option, or ballots; null where its figures are another unit's.
    pub expected: Option<f64>,
    /// What came in.
    pub got: f64,
    /// Standardised difference; null where its figures are another unit's.
    pub z: Option<f64>,
    /// The likeliest cause, in words.
    pub likely_cause: Text,
    /// Which of its figures would be wrong, where that is a slip.
    #[serde(skip)]
    pub slip: Option<Slip>,
    /// It is far enough off to be told by itself, and not only where it was told before.
    #[serde(skip)]
    pub is_notable: bool,
}

/// A slip that would explain the figures of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Yes and no stand in each other's place.
    Swapped,
    /// A digit is missing in the figure of an option, or the other one has one too many.
    DigitMissing(Side),
}

/// What an unusual unit is compared in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UnusualMeasure {
    /// Share of the focus option.
    Share,
    /// Ballots cast.
    Ballots,
    /// The five figures of its row.
    Figures,
}

/// How the reporting units were assumed to be chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OrderModel {
    /// `random`, or `tilted` with the hint.
    pub name: String,
    /// The hint that was used, if any.
    pub hint: Option<String>,
    /// Log odds ratio of being in (hinted area against the rest): mean of the prior.
    pub tilt_mean: f64,
    /// Its sd.
    pub tilt_sd: f64,
    /// In words.
    pub what: Text,
}

/// The lead in what is counted against the projected end.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Flip {
    /// The option that is ahead of the threshold in what is counted.
    pub leads_now: Side,
    /// Pr(the other one ends ahead).
    pub probability: f64,
    /// How far that must be reckoned with.
    pub alert: Alert,
}

/// How far a turn of the lead must be reckoned with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Alert {
    /// Below .1.
    None,
    /// From .1 on.
    Possible,
    /// From .5 on.
    Expected,
}

/// What a projection rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RestsOn {
    /// Reports of units.
    Units,
    /// Published lines alone.
    AggregateLines,
    /// A turnout, and no share.
    TurnoutByTheHour,
    /// Nothing.
    None,
}

/// The forecast as a prior of the count: shares of the focus option.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CampaignBlend {
    /// The forecast from the polls.
    pub prior: Distribution,
    /// What the count says alone.
    pub data: Distribution,
    /// Both together.
    pub blend: Distribution,
    /// Weight of the prior in the blend, 0..1; fades as ballots arrive.
    pub prior_weight: f64,
    /// Draws of the count that the blend rests on.
    pub effective_draws: f64,
}

/// What moved since the snapshot before: pairs are (before, now).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moved {
    /// Time of the snapshot before.
    pub since: Moment,
    /// Units that have reported since.
    pub new_units: usize,
    /// Units whose counts changed.
    pub changed_units: usize,
    /// Units whose count was taken back: they are outstanding again.
    pub retracted_units: usize,
    /// The first of them: those taken back, then changed ones, then new ones.
    pub units: Text,
    /// Published lines in use, where no unit has reported.
    pub lines: (Vec<Text>, Vec<Text>),
    /// Share of the focus option in what is counted.
    pub counted_share: (Option<f64>, Option<f64>),
    /// Median of the projected share.
    pub share: (f64, f64),
    /// Its change in points.
    pub points: f64,
    /// Pr(the proposal is carried).
    pub win_probability_yes: (Option<f64>, Option<f64>),
}

/// Draws of the total, one entry per draw.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProjectionDraws {
    /// Yes share.
    pub share_yes: Vec<f64>,
    /// Turnout; empty without registers.
    pub turnout: Vec<f64>,
    /// Is the proposal carried under the whole rule? Empty where that cannot be said.
    pub carried: Vec<bool>,
    /// Region keys.
    pub regions: Vec<String>,
    /// Yes share by region; NaN where a region has no valid vote.
    pub region_share_yes: ByRegion,
}
