//! The two options.

use serde::Serialize;

/// One of the two options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The first option, of which shares are told unless a vote asks for the other.
    #[default]
    Yes,
    /// The second option.
    No,
}

impl Side {
    /// The key in files and outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// The words for it in the five languages, without accents; Swiss ballots print the French and German ones, too.
    pub(crate) fn words(self) -> &'static [&'static str] {
        match self {
            Self::Yes => &["yes", "oui", "ja", "si"],
            Self::No => &["no", "non", "nein", "nay"],
        }
    }

    /// The opposite option.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
        }
    }

    /// This option's share, given the yes share (0..1).
    pub fn of_yes_share(self, yes_share: f64) -> f64 {
        match self {
            Self::Yes => yes_share,
            Self::No => 1.0 - yes_share,
        }
    }
}
