//! How a body is to be read.

use crate::vote::{Feed, FeedFormat, Vote};

/// How a body is to be read, and what it is called in messages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeedOptions {
    /// File or address, as messages name it.
    pub name: String,
    /// The format; recognised from the bytes where none is given.
    pub format: Option<FeedFormat>,
    /// Which of the questions of the body is wanted.
    pub question: Option<String>,
    /// Marks, columns, units and words of the source.
    pub rules: Feed,
    /// The vote is only a place to stand: its day and its units are not known.
    pub without_vote: bool,
}

impl FeedOptions {
    /// As `[feed]` of a vote says.
    pub fn of(vote: &Vote, name: impl Into<String>) -> Self {
        let rules = vote.feed.clone().unwrap_or_default();
        Self { name: name.into(), format: rules.format, question: rules.question.clone(), rules, without_vote: false }
    }

    /// For a body of which no vote is known.
    pub fn without_vote(name: impl Into<String>) -> Self {
        Self { name: name.into(), without_vote: true, ..Self::default() }
    }
}
