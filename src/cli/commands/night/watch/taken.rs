//! What became of a body.

use super::event::{Event, Teller};
use crate::{
    Result,
    language::Text,
    vote::Finding,
    watch::{Entry, Step},
};

/// What became of a body.
#[derive(Debug)]
pub enum Taken {
    /// It was taken.
    Took {
        /// What it changed.
        step: Step,
        /// Rows that were set aside.
        set_aside: usize,
        /// What is doubtful in it.
        findings: Vec<Finding>,
        /// Those of them that were not told before.
        new_findings: Vec<Finding>,
        /// It is a rehearsal's.
        test: bool,
    },
    /// It was refused.
    Refused {
        /// Why.
        why: Text,
        /// What to do about it, where there is something to do.
        cure: Option<Text>,
        /// Figures from before stand.
        stands: bool,
        /// What that leaves.
        kind: Kind,
    },
}

/// What a refusal leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The body could not be read at all.
    Unreadable,
    /// It counts if it comes again.
    Doubted,
    /// It could be read, and is of no use.
    Unusable,
}

impl Taken {
    /// What its refusal leaves; `None` where it was taken.
    pub fn refused(&self) -> Option<Kind> {
        match self {
            Self::Refused { kind, .. } => Some(*kind),
            Self::Took { .. } => None,
        }
    }

    /// Tells it, unless nothing changed.
    pub fn tell(&self, vote: &str, entry: &Entry, teller: &Teller) -> Result<()> {
        let (number, file) = (entry.number, entry.source.as_str());
        match self {
            Self::Refused { why, cure, stands, .. } => {
                teller.tell(&Event::Refused { vote, number, file, why, cure: cure.as_ref(), stands: *stands })
            }
            Self::Took { step, .. } if step.is_none() => Ok(()),
            Self::Took { step, set_aside, findings, new_findings, test } => teller.tell(&Event::Taken {
                vote,
                number,
                new: step.new,
                changed: step.changed,
                back: step.back,
                set_aside: *set_aside,
                findings,
                test: *test,
                new_findings,
            }),
        }
    }
}
