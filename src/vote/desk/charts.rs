//! What a desk changes in a chart.

use std::collections::BTreeMap;

use crate::language::Lang;

/// Names of the charts, in the order of the documentation.
pub const CHART_NAMES: [&str; 20] = [
    "poll_gap",
    "outcome_dots",
    "share_fan",
    "poll_error_history",
    "error_by_horizon",
    "house_effects",
    "gap_causes",
    "night_projection",
    "night_story",
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
