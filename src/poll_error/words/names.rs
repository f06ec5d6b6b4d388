//! Names of polls, and why a poll or an analysis does not count.

use jiff::civil::Date;

use super::super::{
    missing::Missing,
    selection::{LeftOut, Seen},
};
use crate::{
    language::{Text, Value, say},
    vote::DatePrecision,
};

/// A poll as readers know it: house and month.
pub(super) fn poll(seen: &Seen<'_>) -> Text {
    match seen.day().filter(|_| seen.poll.date_precision != DatePrecision::Unknown || seen.poll.published.is_some()) {
        Some(day) => say!(PollError::PollOfMonth, house = seen.house, month = Value::month(day)),
        None => Text::same(seen.house),
    }
}

/// Why a poll enters no average; the words of the vote's own rules stay as they are.
pub(in crate::poll_error) fn left_out(reason: &LeftOut, vote: Date) -> Text {
    match reason {
        LeftOut::NotElectorate => say!(PollError::LeftOutNotElectorate),
        LeftOut::ByRule(words) => Text::same(words.as_str()),
        LeftOut::Untimely(why) => why.words(vote),
        LeftOut::NoShare => say!(PollError::LeftOutNoShare),
        LeftOut::Fractions => say!(PollError::LeftOutFractions),
    }
}

/// Why there is no analysis.
pub(in crate::poll_error) fn missing(missing: Missing) -> Text {
    match missing {
        Missing::Poll => say!(PollError::MissingPoll),
        Missing::Share => say!(PollError::MissingShare),
        Missing::Timely => say!(PollError::MissingTimely),
        Missing::Result => say!(PollError::MissingResult),
    }
}
