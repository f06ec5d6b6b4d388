//! What the desk knows and the count does not: `[[override]]` of `desk.toml`, and `--given` for one run.

use serde::Serialize;

use crate::language::{Text, Value, folded, say};
use crate::vote::{kind_of, place_of};

/// What is done about the units that an override is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OverrideAction {
    /// Their count stands, and teaches nothing about the others.
    LeaveOut,
    /// So many ballots are cast in all, whatever the turnout elsewhere.
    Expected,
    /// They move by a shift of their own, which is not drawn to that of the others.
    Apart,
    /// Their share is known: everything else is projected given it.
    Known,
}

impl OverrideAction {
    /// All of them with their words in `desk.toml`.
    pub const WORDS: [(&'static str, Self); 4] =
        [("leave_out", Self::LeaveOut), ("expected", Self::Expected), ("apart", Self::Apart), ("known", Self::Known)];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize].0
    }

    /// Whether it needs a value.
    pub fn has_value(self) -> bool {
        matches!(self, Self::Expected | Self::Known)
    }
}

/// The units that an override is about: all that every given part names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
pub struct About {
    /// Key of a unit.
    pub unit: Option<String>,
    /// A region or a value of a grouping column of `units.csv`, or several joined by `+`.
    pub area: Option<String>,
    /// A kind of ballots.
    pub kind: Option<String>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Override {
    /// What it is about.
    pub about: About,
    /// What is done.
    pub action: OverrideAction,
    /// Ballots cast in all, or the share of the option in focus, 0..1.
    pub value: Option<f64>,
    /// Its standard deviation, in the unit of the value; 0 where none is given.
    pub sd: f64,
    /// Why.
    pub why: Option<String>,
    /// Line in `desk.toml`, from 1; `None` = the command line.
    pub line: Option<usize>,
}

impl About {
    /// Is a unit of this key, that belongs to these areas, among those meant?
    pub fn means<'a>(&self, key: &str, areas: impl Iterator<Item = &'a str> + Clone) -> bool {
        let unit = self.unit.as_deref().is_none_or(|unit| unit == key || unit == place_of(key));
        let kind = self.kind.as_deref().is_none_or(|kind| kind_of(key) == Some(kind));
        let area = self.area.as_deref().is_none_or(|area| {
            let names = Self::areas_of(area, areas.clone());
            areas.clone().any(|own| names.contains(&folded(own.trim())))
        });
        unit && kind && area
    }

    /// The names of areas, folded: one, or those that a `+` joins.
    fn areas_of<'a>(area: &str, mut known: impl Iterator<Item = &'a str>) -> Vec<String> {
        let whole = folded(area.trim());
        if known.any(|name| folded(name.trim()) == whole) {
            return vec![whole];
        }
        Self::parts(area).map(folded).collect()
    }

    /// The names that a list of areas holds.
    pub fn parts(area: &str) -> impl Iterator<Item = &str> {
        area.split('+').map(str::trim).filter(|part| !part.is_empty())
    }

    /// Its name, as a sentence takes it.
    pub fn name(&self) -> Text {
        let place = self.unit.as_deref().or(self.area.as_deref()).map(Text::same);
        match (place, &self.kind) {
            (Some(name), Some(kind)) => say!(Overrides::OfKind, name, kind),
            (Some(name), None) => name,
            (None, Some(kind)) => say!(Overrides::AllOfKind, kind),
            (None, None) => Text::default(),
        }
    }
}

impl Override {
    /// What it does, in a sentence; `option` is the option that shares are of.
    pub fn told(&self, option: &Text) -> Text {
        let name = self.about.name();
        let value = self.value.unwrap_or_default();
        let told = match (self.action, self.sd > 0.0) {
            (OverrideAction::LeaveOut, _) => say!(Overrides::LeaveOut, name),
            (OverrideAction::Apart, _) => say!(Overrides::Apart, name),
            (OverrideAction::Expected, false) => {
                say!(Overrides::Expected, name, ballots = Value::decimal(value, 0))
            }
            (OverrideAction::Expected, true) => {
                let (ballots, sd) = (Value::decimal(value, 0), Value::decimal(self.sd, 0));
                say!(Overrides::ExpectedAbout, name, ballots, sd)
            }
            (OverrideAction::Known, false) => say!(Overrides::Known, name, option, share = Value::percent(value, 1)),
            (OverrideAction::Known, true) => {
                let (share, sd) = (Value::percent(value, 1), Value::points(100.0 * self.sd, 1));
                say!(Overrides::KnownAbout, name, option, share, sd)
            }
        };
        match &self.why {
            Some(why) => say!(Overrides::Why, told, why),
            None => told,
        }
    }
}
