//! Instants with their offset, and dates of which only a month may be known.

use jiff::{Timestamp, civil::Date, tz::Offset};
use serde::{Serialize, Serializer};

use crate::language::{Lang, Value, calendar, quantity};

/// An instant and the offset in which it was published: the clock a reader saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub timestamp: Timestamp,
    /// Offset of the published clock time.
    pub offset: Offset,
}

impl Moment {
    /// Clock time as published.
    pub fn local(&self) -> jiff::civil::DateTime {
        self.offset.to_datetime(self.timestamp)
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.timestamp, self.offset).cmp(&(other.timestamp, other.offset))
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.timestamp.display_with_offset(self.offset))
    }
}

/// As published: an instant stands in a file's own digits.
impl From<&Moment> for Value {
    fn from(moment: &Moment) -> Self {
        Self::Same(moment.to_string())
    }
}

impl From<Moment> for Value {
    fn from(moment: Moment) -> Self {
        Self::from(&moment)
    }
}

impl From<LooseDate> for Value {
    fn from(when: LooseDate) -> Self {
        Self::Same(when.to_string())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Writes a day in an output object as text.
pub(crate) fn as_words<T: std::fmt::Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// The same of what may be missing: null then.
pub(crate) fn as_words_or_null<T: std::fmt::Display, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

/// A published time that may be an instant, a day or only a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooseDate {
    /// An instant with offset.
    Moment(Moment),
    /// A day.
    Day(Date),
    /// A month, stored as its first day.
    Month(Date),
}

impl LooseDate {
    /// As well as it is known, for readers: an instant, a day or a month.
    pub fn told(&self, lang: Lang) -> String {
        match *self {
            Self::Moment(at) => quantity::moment(at.local(), at.offset, lang),
            Self::Day(day) => calendar::date(day, lang),
            Self::Month(first) => calendar::month(first, lang),
        }
    }

    /// The first day that is meant.
    pub fn first_day(&self) -> Date {
        match self {
            Self::Moment(moment) => moment.local().date(),
            Self::Day(day) | Self::Month(day) => *day,
        }
    }

    /// The last day that is meant (a month's last day).
    pub fn last_day(&self) -> Date {
        match self {
            Self::Month(day) => day.last_of_month(),
            other => other.first_day(),
        }
    }
}

impl std::fmt::Display for LooseDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Moment(moment) => moment.fmt(f),
            Self::Day(day) => day.fmt(f),
            Self::Month(day) => write!(f, "{:04}-{:02}", day.year(), day.month()),
        }
    }
}

impl Serialize for LooseDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
