//! Published facts: results with their time, control totals, printed figures.

use serde::Serialize;

use super::{Counts, LooseDate, Side};

/// A published result of the whole vote: `[[result]]` of `vote.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultFact {
    /// `false` = provisional.
    pub is_final: bool,
    /// When it was public.
    pub at: Option<LooseDate>,
    /// Ballots, as far as published.
    pub counts: Counts,
    /// Yes share as published where no ballots are, 0..1.
    pub yes_share: Option<f64>,
    /// Turnout as published where it cannot be computed, 0..1.
    pub turnout: Option<f64>,
    /// Source.
    pub source: Option<String>,
}

impl ResultFact {
    /// A final result that nobody published: what units add up to.
    pub(crate) fn of_units(counts: Counts) -> Self {
        Self { is_final: true, at: None, counts, yes_share: None, turnout: None, source: None }
    }

    /// Two-way share of an option, from ballots or as published, 0..1.
    pub fn share(&self, side: Side) -> Option<f64> {
        self.counts.yes_share().or(self.yes_share).map(|yes| side.of_yes_share(yes))
    }

    /// `provisional` or `final`.
    pub fn status(&self) -> &'static str {
        if self.is_final { "final" } else { "provisional" }
    }
}

/// What a published percentage of the press refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeBase {
    /// All answers.
    All,
    /// Yes and no only.
    TwoWay,
    /// A projection of the pollster.
    Projection,
}

/// What the press said that the polls forecast: `[forecast_range]` of `vote.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastRange {
    /// The option it is about.
    pub option: Side,
    /// Lower end, percent.
    pub low: f64,
    /// Base of the lower end.
    pub low_base: RangeBase,
    /// Upper end, percent.
    pub high: f64,
    /// Base of the upper end.
    pub high_base: RangeBase,
    /// Source.
    pub source: Option<String>,
}

/// What a control total counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Quantity {
    /// Persons who may vote.
    Registered,
    /// Ballots cast.
    Cast,
    /// Blank ballots.
    Blank,
    /// Spoiled ballots.
    Spoiled,
    /// Valid ballots.
    Valid,
    /// Yes ballots.
    Yes,
    /// No ballots.
    No,
}

impl Quantity {
    /// Every quantity, in the order of `results.csv`.
    pub const ALL: [Self; 7] =
        [Self::Registered, Self::Cast, Self::Blank, Self::Spoiled, Self::Valid, Self::Yes, Self::No];

    /// The column word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Cast => "cast",
            Self::Blank => "blank",
            Self::Spoiled => "spoiled",
            Self::Valid => "valid",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// This quantity of a set of counts.
    pub fn of(self, counts: &Counts) -> Option<u64> {
        match self {
            Self::Registered => counts.registered,
            Self::Cast => counts.cast,
            Self::Blank => counts.blank,
            Self::Spoiled => counts.spoiled,
            Self::Valid => counts.valid(),
            Self::Yes => counts.yes,
            Self::No => counts.no,
        }
    }
}

/// When a control total held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ControlStatus {
    /// Electoral list before the vote.
    List,
    /// Complete count announced in the night.
    Provisional,
    /// Proclamation.
    Final,
}

/// A published total: a row of `controls.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// `None` = the whole vote, else a parent or a value of a grouping column of `units.csv`.
    pub area: Option<String>,
    /// What is counted.
    pub quantity: Quantity,
    /// The published count.
    pub value: u64,
    /// When it held.
    pub status: ControlStatus,
    /// When it was public.
    pub at: Option<LooseDate>,
    /// Source.
    pub source: Option<String>,
    /// Line in `controls.csv`, from 1.
    pub line: usize,
}

/// A printed figure: a row of `press.csv`. Never read by a forecast or projection.
#[derive(Debug, Clone, PartialEq)]
pub struct PressFigure {
    /// Day it was printed.
    pub published: Option<LooseDate>,
    /// What it is about (`no_share`, `turnout`, `abstention`, …).
    pub measure: String,
    /// The option it is about.
    pub option: Option<Side>,
    /// The number as printed.
    pub value: Option<f64>,
    /// `percent`, `persons`, `stations`; `None` where no number was printed.
    pub unit: Option<String>,
    /// `None` = the whole vote.
    pub area: Option<String>,
    /// What was said, in words.
    pub text: Option<String>,
    /// Who printed it.
    pub source: Option<String>,
    /// Line in `press.csv`, from 1.
    pub line: usize,
}
