//! How many people a poll asked, and how many of them chose (`METHOD.md` §7.1).

use crate::vote::{Base, Poll, SizeSource};

/// Respondents of one poll.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SampleSize {
    /// On the base of the printed percentages.
    pub full: f64,
    /// Those who chose one of the two options.
    pub decided: f64,
    /// Where the number comes from.
    pub source: SizeSource,
}

/// The sample size of a poll, or what its published uncertainty implies ([`Poll::respondents`]).
///
/// # Formula
/// decided = n (yes + no)/100 on the base of all answers, not rounded; n where undecided were left out.
pub fn sample_size(poll: &Poll, default_n: Option<u64>) -> Option<SampleSize> {
    let (full, source) = poll.respondents(default_n)?;
    let decided = match (poll.base, poll.yes, poll.no) {
        (Base::All, Some(yes), Some(no)) => full * (yes + no) / 100.0,
        _ => full,
    };
    (decided > 0.0 && decided.is_finite()).then_some(SampleSize { full, decided, source })
}
