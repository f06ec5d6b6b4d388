//! What becomes of undecided voters: how they are dealt out between the two options.

use crate::{
    model::campaign::options::UndecidedRule,
    vote::{Poll, Side},
};

/// How polls are read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::model) struct Rules {
    /// The option whose share is observed.
    pub focus: Side,
    /// What becomes of the undecided.
    pub undecided: UndecidedRule,
    /// Whether printed percentages carry rounding error.
    pub rounding: bool,
    /// Respondents to assume where nothing is published.
    pub default_n: Option<u64>,
}

/// Undecided answers between the two options, percent.
pub(super) struct Split {
    /// To the focus option and to the other.
    pub dealt: [f64; 2],
    /// All of them, signed towards the focus option.
    pub signed: f64,
}

/// Undecided and refusals of a poll on all answers, as the rule deals them out; `None` where they go with the decided.
///
/// # Assumes
/// Where neither is printed, what the printed answers leave of 100.
pub(super) fn split(poll: &Poll, [focus, other]: [f64; 2], rules: Rules) -> Option<Split> {
    let to_yes = match rules.undecided {
        UndecidedRule::Proportional => return None,
        UndecidedRule::ToYes => 1.0,
        UndecidedRule::ToNo => 0.0,
        UndecidedRule::Beta { a, b } => a / (a + b),
    };
    let printed = [poll.undecided, poll.refused].into_iter().flatten().reduce(|a, b| a + b);
    let undecided = printed.unwrap_or((100.0 - focus - other - poll.other.unwrap_or(0.0)).max(0.0));
    let (yes, no) = (undecided * to_yes, undecided * (1.0 - to_yes));
    Some(match rules.focus {
        Side::Yes => Split { dealt: [yes, no], signed: undecided },
        Side::No => Split { dealt: [no, yes], signed: -undecided },
    })
}
