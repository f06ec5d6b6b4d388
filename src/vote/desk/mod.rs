//! What the desk has said: `desk.toml`.

mod charts;
mod overrides;

use std::collections::BTreeMap;

pub use charts::{Annotation, CHART_NAMES, ChartEdit, Edited, Hidden};
pub use overrides::{About, Override, OverrideAction};

use super::{Code, Moment, Side};

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
    /// Of which time its figures are; `None` = whenever.
    pub at: Option<Moment>,
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

    /// Whether no ballot is expected of a unit: a zero is its count.
    pub fn expects_nothing_of(&self, unit: &str) -> bool {
        let is_none = |over: &&Override| over.action == OverrideAction::Expected && over.value == Some(0.0);
        self.overrides.iter().filter(is_none).any(|over| over.about.unit.as_deref() == Some(unit))
    }
}
