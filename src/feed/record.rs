//! What a reader of a format gives: the places that a body lists, and what it says of itself.

use jiff::civil::Date;

use super::{question::Question, snapshot::FeedState};
use crate::{
    InputError,
    data::{Register, consistent, files::FileName, notes::Notes},
    vote::{Counts, Moment, ReportStatus, Text},
};

/// Most places of a body: more than any country has polling stations.
pub(super) const MOST_RECORDS: usize = 1_000_000;

/// The figures of a place that is counted, at least in part.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figures {
    pub(super) counts: Counts,
    pub(super) status: ReportStatus,
    pub(super) counted_fraction: Option<f64>,
    pub(super) reported_at: Option<Moment>,
}

/// A place that a body lists.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Record {
    /// Its keys in the feed, the one it is best known by first.
    pub(super) ids: Vec<String>,
    /// Its names there, the first to be shown.
    pub(super) names: Vec<String>,
    /// Name of the area it stands under.
    pub(super) parent: Option<String>,
    /// What kind of place it is: records of one kind are no parts of one another.
    pub(super) level: String,
    /// Number of the record that it is a part of.
    pub(super) within: Option<usize>,
    /// Which of its ballots; `None` = all.
    pub(super) kind: Option<String>,
    /// How many may vote there, where that can be read; what cannot is refused with the figures of a place that is counted.
    pub(super) registered: Option<u64>,
    /// `None` = not counted.
    pub(super) figures: Option<Figures>,
    /// There are none although nothing says that none is counted.
    pub(super) is_blank: bool,
    /// How many ballots it will have in the end, and the sd of that, where the source says so.
    pub(super) expected: Option<(f64, f64)>,
    /// Line of the file; its number where the format has no lines.
    pub(super) line: usize,
}

impl Record {
    /// How messages call it.
    pub(super) fn called(&self) -> &str {
        self.names.first().or(self.ids.first()).map_or("", String::as_str)
    }
}

/// A row that cannot be used.
#[derive(Debug)]
pub(super) struct Aside {
    /// Key or name, where that can be read.
    pub(super) unit: Option<String>,
    pub(super) reported_at: Option<Moment>,
    /// Line of the file; its number where the format has no lines.
    pub(super) line: usize,
    pub(super) error: InputError,
}

/// What a body says: of itself, and of the question that is asked for.
#[derive(Debug)]
pub(super) struct Body {
    /// All questions it holds.
    pub(super) questions: Vec<Question>,
    /// Number of the one that is read.
    pub(super) chosen: Option<usize>,
    /// Days of the vote; none where it does not say.
    pub(super) days: Vec<Date>,
    /// Its own time.
    pub(super) as_of: Option<Moment>,
    /// Its own number.
    pub(super) revision: Option<String>,
    /// Why it is taken for a rehearsal.
    pub(super) test: Option<Text>,
    pub(super) state: FeedState,
    pub(super) records: Vec<Record>,
    pub(super) aside: Vec<Aside>,
}

impl Default for Body {
    fn default() -> Self {
        Self {
            questions: Vec::new(),
            chosen: None,
            days: Vec::new(),
            as_of: None,
            revision: None,
            test: None,
            state: FeedState::Unknown,
            records: Vec::new(),
            aside: Vec::new(),
        }
    }
}

/// The counts of a place, without the one figure that the others contradict, which is told.
///
/// # Errors
/// Says why the votes themselves cannot be true.
pub(super) fn true_together(
    unit: &str,
    mut counts: Counts,
    (file, line): (&FileName, usize),
    notes: &mut Notes,
) -> Result<Counts, Text> {
    let lost = consistent(unit, &mut counts, Register::Keep).map_err(|wrong| wrong.problem)?;
    lost.into_iter().for_each(|lost| notes.add(lost.finding(&file.name, line, unit)));
    Ok(counts)
}
