//! One list of figures that a desk should look at.

use serde::{Deserialize, Serialize};

use crate::{
    language::Text,
    vote::{Counts, Moment, Quantity},
};

/// The list, the worst first.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Review {
    /// What stands on it.
    pub entries: Vec<Entry>,
    /// Entries beyond the longest list that is kept.
    pub more: usize,
    /// Entries that the desk has acknowledged.
    pub acknowledged: usize,
}

/// One unit, and what is odd about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// What is odd: the word by which a desk acknowledges it.
    pub code: Concern,
    /// Key of the unit.
    pub unit: String,
    /// Its name, else its key.
    pub name: String,
    /// What is odd, in words.
    pub what: Text,
    /// The likeliest cause, in words.
    pub likely_cause: Text,
    /// What these figures move the counted share of the focus option by, against those expected or those from before; percent points.
    pub points: Option<f64>,
    /// Standardised difference from what was expected, where that is what is odd.
    pub z: Option<f64>,
    /// Its figures before, of a correction.
    pub was: Option<Counts>,
    /// Its figures now; null where they were taken back.
    #[serde(rename = "is")]
    pub now: Option<Counts>,
    /// When they came in, where that is known.
    pub at: Option<Moment>,
}

impl Entry {
    /// Decimals with which points are told: small ones need more.
    pub fn decimals(points: f64) -> usize {
        if points.abs() < 0.05 { 3 } else { 2 }
    }
}

/// What is odd about a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// Its figures were taken back, or it is no longer listed.
    TakenBack,
    /// A number of ballots went down.
    CountFalls,
    /// A complete count changed.
    FiguresChanged,
    /// The source lists zeros where ballots were: those from before stand.
    FeedZeroed,
    /// Yes and no may stand in each other's place.
    YesNoSwapped,
    /// A digit may be wrong.
    DigitSlip,
    /// Its share is far from what was projected.
    UnusualShare,
    /// Its ballots are far from what its register or its earlier vote leads to expect.
    BallotsFarOff,
    /// It has the very figures of another unit.
    SameNumbers,
}

impl Concern {
    /// Every one, as they are declared, with its word.
    pub const WORDS: [(&'static str, Self); 9] = [
        ("taken_back", Self::TakenBack),
        ("count_falls", Self::CountFalls),
        ("figures_changed", Self::FiguresChanged),
        ("feed_zeroed", Self::FeedZeroed),
        ("yes_no_swapped", Self::YesNoSwapped),
        ("digit_slip", Self::DigitSlip),
        ("unusual_share", Self::UnusualShare),
        ("ballots_far_off", Self::BallotsFarOff),
        ("same_numbers", Self::SameNumbers),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize].0
    }

    /// What is measured: the cause of a far share may look like another one a minute later, and it is the same entry.
    pub(super) fn measured(self) -> Self {
        match self {
            Self::YesNoSwapped | Self::DigitSlip => Self::UnusualShare,
            other => other,
        }
    }
}

/// An entry as the version before listed it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// What was odd.
    pub code: Concern,
    /// Key of the unit.
    pub unit: String,
    /// Its name.
    pub name: String,
    /// Its figures then.
    #[serde(rename = "is")]
    pub now: Option<Counts>,
}

impl Listed {
    /// Whether two entries are of one unit and one measure.
    pub fn is_of(&self, other: &Self) -> bool {
        self.unit == other.unit && self.code.measured() == other.code.measured()
    }

    /// Whether some figure of the unit went down since.
    pub(super) fn is_corrected_by(&self, entry: &Entry) -> bool {
        let (Some(then), Some(now)) = (self.now, entry.now) else { return self.now != entry.now };
        Quantity::ALL.into_iter().any(|quantity| quantity.of(&now) < quantity.of(&then))
    }
}

impl From<&Entry> for Listed {
    fn from(entry: &Entry) -> Self {
        Self { code: entry.code, unit: entry.unit.clone(), name: entry.name.clone(), now: entry.now }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concern_has_the_word_that_is_written() {
        for (word, concern) in Concern::WORDS {
            assert_eq!((concern.word(), serde_json::to_value(concern).expect("JSON")), (word, word.into()));
        }
    }
}
