//! Ballots of a unit or of a whole vote.

use serde::{Deserialize, Serialize};

/// Ballots of one unit; `None` = not published, never 0.
///
/// `valid = yes + no`; `cast = valid + blank + spoiled ≤ registered`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Persons who may vote.
    pub registered: Option<u64>,
    /// Ballots cast.
    pub cast: Option<u64>,
    /// Blank ballots.
    pub blank: Option<u64>,
    /// Spoiled ballots.
    pub spoiled: Option<u64>,
    /// Valid ballots for yes.
    pub yes: Option<u64>,
    /// Valid ballots for no.
    pub no: Option<u64>,
}

impl Counts {
    /// Yes and no, when both are published.
    pub fn sides(&self) -> Option<(u64, u64)> {
        self.yes.zip(self.no)
    }

    /// Valid ballots: `yes + no`, when both are published.
    pub fn valid(&self) -> Option<u64> {
        self.yes?.checked_add(self.no?)
    }

    /// Yes share `yes / (yes + no)`; `None` without a valid vote.
    pub fn yes_share(&self) -> Option<f64> {
        match self.valid()? {
            0 => None,
            valid => Some(self.yes? as f64 / valid as f64),
        }
    }

    /// Ballots cast, given or as the sum of their parts.
    pub fn cast_or_sum(&self) -> Option<u64> {
        self.cast.or_else(|| self.valid()?.checked_add(self.blank?)?.checked_add(self.spoiled?))
    }

    /// Blank and spoiled ballots together: their sum, or `cast - valid`.
    pub fn blank_spoiled(&self) -> Option<u64> {
        match (self.blank, self.spoiled) {
            (Some(blank), Some(spoiled)) => blank.checked_add(spoiled),
            _ => self.cast?.checked_sub(self.valid()?),
        }
    }

    /// Turnout `cast / registered`; `None` where either is unknown or nobody is registered.
    pub fn turnout(&self) -> Option<f64> {
        match self.registered? {
            0 => None,
            registered => Some(self.cast_or_sum()? as f64 / registered as f64),
        }
    }

    /// Field-by-field sum; a field is known only where it is known on both sides.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let add = |a: Option<u64>, b: Option<u64>| a?.checked_add(b?);
        Self {
            registered: add(self.registered, other.registered),
            cast: add(self.cast, other.cast),
            blank: add(self.blank, other.blank),
            spoiled: add(self.spoiled, other.spoiled),
            yes: add(self.yes, other.yes),
            no: add(self.no, other.no),
        }
    }

    /// All zero: the neutral element of [`Counts::plus`].
    pub const ZERO: Self =
        Self { registered: Some(0), cast: Some(0), blank: Some(0), spoiled: Some(0), yes: Some(0), no: Some(0) };
}
