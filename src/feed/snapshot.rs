//! What a body says of one vote.

use super::question::Question;
use crate::vote::{Counts, FeedFormat, Finding, Moment, Returns};

/// How far the source says its count is, as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedState {
    /// It does not say.
    Unknown,
    /// Something is still to come.
    Interim,
    /// All is counted.
    Complete,
}

impl FeedState {
    /// Its word in outputs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Interim => "interim",
            Self::Complete => "complete",
        }
    }
}

/// A total that the source itself gives: never added to its units.
#[derive(Debug, Clone, PartialEq)]
pub struct FeedTotal {
    /// Its key in the feed.
    pub key: String,
    /// Its name there.
    pub name: Option<String>,
    /// Ballots.
    pub counts: Counts,
    /// Keys of the units of this vote that it holds, in the order of the feed.
    pub units: Vec<String>,
}

/// A unit that is listed and not counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WaitingUnit {
    /// Its key.
    pub unit: String,
    /// Its name in the feed.
    pub name: Option<String>,
    /// Name of the area it stands under there.
    pub parent: Option<String>,
    /// How many may vote there.
    pub registered: Option<u64>,
    /// Its figures are blank, and nothing says that none is counted.
    pub is_blank: bool,
    /// Line of the file; its number where the format has no lines.
    pub line: usize,
}

/// What a body says of one vote at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// Its format.
    pub format: FeedFormat,
    /// The format was recognised from the bytes and not named.
    pub recognised: bool,
    /// The question that was read; `None` where the format has none.
    pub question: Option<Question>,
    /// All questions of the body, in its order.
    pub questions: Vec<Question>,
    /// The source's own time.
    pub as_of: Option<Moment>,
    /// The source's own number of this version.
    pub revision: Option<String>,
    /// A rehearsal, or not surely none.
    pub is_test: bool,
    /// How far the source says its count is.
    pub state: FeedState,
    /// Reports of units under the keys of the vote, published aggregates, and rows that are set aside.
    pub returns: Returns,
    /// Units that are listed and not counted.
    pub waiting: Vec<WaitingUnit>,
    /// Keys of the vote's units that the body does not name: not counted.
    pub absent: Vec<String>,
    /// Totals that the source itself gives.
    pub totals: Vec<FeedTotal>,
    /// What is doubtful.
    pub findings: Vec<Finding>,
}

impl Snapshot {
    /// Keys of the units that are listed and not counted.
    pub fn waiting_keys(&self) -> impl Iterator<Item = &str> {
        self.waiting.iter().map(|it| it.unit.as_str())
    }
}
