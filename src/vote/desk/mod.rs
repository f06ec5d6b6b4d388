//! What the desk has said: `desk.toml`.

mod overrides;

pub use overrides::{About, Override, OverrideAction};

use std::collections::BTreeMap;

use super::{Code, Moment, Side};
use crate::language::Lang;

/// What a desk has said, until it says otherwise.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// Findings that the desk has acknowledged.
    pub acknowledged: Vec<Acknowledged>,
    /// Winners that a person declared, in file order.
    pub calls: Vec<DeskCall>,
    /// Why versions were corrected, in file order.
    pub corrections: Vec<Correction>,
    /// What is known of the counting order.
    pub hint: Option<String>,
    /// What it knows and the count does not, in file order.
    pub overrides: Vec<Override>,
    /// What is changed in charts, by their names.
    pub charts: BTreeMap<String, ChartEdit>,
}

/// Names of the charts, in the order of the documentation.
pub const CHART_NAMES: [&str; 19] = [
    "poll_gap",
    "outcome_dots",
    "share_fan",
    "poll_error_history",
    "error_by_horizon",
    "house_effects",
    "gap_causes",
    "night_projection",
    "count_so_far",
    "swing_vs_baseline",
    "outstanding_by_region",
    "turnout_by_side",
    "calibration",
    "outcome_cards",
    "hyperparameters",
    "predictive_check",
    "map_share",
    "map_swing",
    "map_surprise",
];

/// What a desk changes in a chart: `[chart.NAME]`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChartEdit {
    /// The file, as messages name it.
    pub file: String,
    /// In place of the title.
    pub title: Option<Edited<String>>,
    /// In place of the subtitle.
    pub subtitle: Option<Edited<String>>,
    /// In place of the notes.
    pub notes: Option<Edited<Vec<String>>>,
    /// Rows that are not drawn; the tables keep them.
    pub hide: Vec<Hidden>,
    /// Words at a value.
    pub annotations: Vec<Annotation>,
}

/// Words of a desk.
#[derive(Debug, Clone, PartialEq)]
pub enum Edited<T> {
    /// Whatever the language.
    Everywhere(T),
    /// By language; the others keep the program's.
    ByLanguage(BTreeMap<Lang, T>),
}

impl<T> Edited<T> {
    /// What stands in a language.
    pub fn of(&self, lang: Lang) -> Option<&T> {
        match self {
            Self::Everywhere(words) => Some(words),
            Self::ByLanguage(words) => words.get(&lang),
        }
    }
}

/// A row that is not drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Its label.
    pub name: String,
    /// Line in `desk.toml`, from 1.
    pub line: usize,
}

/// Words at a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Annotation {
    /// The value on the axis.
    pub at: Option<f64>,
    /// Or the unit or area.
    pub unit: Option<String>,
    /// The words.
    pub text: Edited<String>,
    /// Line in `desk.toml`, from 1.
    pub line: usize,
}

/// A winner that a person declared: `[[call]]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskCall {
    /// The option.
    pub option: Side,
    /// Who declared it.
    pub by: String,
    /// When.
    pub at: Option<Moment>,
    /// It was taken back.
    pub withdrawn: bool,
}

/// Why a version corrected the one before: `[[correction]]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Why.
    pub why: String,
    /// When.
    pub at: Option<Moment>,
}

/// A finding that the desk has looked at: `[[acknowledged]]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Acknowledged {
    /// Code of the finding.
    pub code: String,
    /// The unit it is about; `None` = every one.
    pub unit: Option<String>,
    /// Line in `desk.toml`, from 1.
    pub line: usize,
}

impl Desk {
    /// The call that stands: the last one, unless it was taken back.
    pub fn call(&self) -> Option<&DeskCall> {
        self.calls.last().filter(|call| !call.withdrawn)
    }

    /// Whether a finding about a unit is acknowledged.
    pub fn acknowledges(&self, code: impl Into<Code>, unit: &str) -> bool {
        let code = code.into();
        let about = |it: &Acknowledged| code == it.code.as_str() && it.unit.as_deref().is_none_or(|name| name == unit);
        self.acknowledged.iter().any(about)
    }
}
