//! What an analysis lacks.

use crate::vote::Vote;

/// What an analysis lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    Poll,
    Share,
    /// No poll is left, and one or more were not taken before the vote.
    Timely,
    Result,
}

impl Missing {
    pub(super) fn of(vote: &Vote, has_average: bool, has_result: bool, untimely: bool) -> Option<Self> {
        match (vote.polls.is_empty(), has_average, has_result) {
            (true, ..) => Some(Self::Poll),
            (_, false, _) if untimely => Some(Self::Timely),
            (_, false, _) => Some(Self::Share),
            (.., false) => Some(Self::Result),
            _ => None,
        }
    }
}
