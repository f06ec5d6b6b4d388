//! How many people a poll asked, and how many of them chose.

use super::measures::Z_95;
use crate::vote::{Base, Poll, RangeMeaning};

/// Where a sample size comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SizeSource {
    /// Printed by the pollster.
    Published,
    /// From a published 95 % interval of one option.
    FromInterval,
    /// From a published margin of error.
    FromMargin,
    /// From `default_n` of `vote.toml`.
    Default,
}

impl SizeSource {
    /// The word in outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::FromInterval => "from_interval",
            Self::FromMargin => "from_margin",
            Self::Default => "default",
        }
    }
}

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

/// The sample size of a poll, or what its published uncertainty implies.
///
/// # Formula
/// decided = n (yes + no)/100 on the base of all answers, not rounded; n where undecided were left out.
/// Without n: n = z² p(1 − p)/h² from a 95 % interval p ± h of one option, or n = z²/(4 m²) from a margin m.
///
/// # Where
/// h, m: half-widths as fractions; z = 1.959963984540054.
///
/// # Assumes
/// A margin without another word is the largest one, at 50 %.
pub fn sample_size(poll: &Poll, default_n: Option<u64>) -> Option<SampleSize> {
    let (full, source) = published(poll)
        .or_else(|| Some((from_interval(poll)?, SizeSource::FromInterval)))
        .or_else(|| Some((from_margin(poll)?, SizeSource::FromMargin)))
        .or_else(|| Some((default_n.filter(|n| *n > 0)? as f64, SizeSource::Default)))?;
    let decided = match (poll.base, poll.yes, poll.no) {
        (Base::All, Some(yes), Some(no)) => full * (yes + no) / 100.0,
        _ => full,
    };
    (decided > 0.0 && decided.is_finite()).then_some(SampleSize { full, decided, source })
}

fn published(poll: &Poll) -> Option<(f64, SizeSource)> {
    poll.n.filter(|n| *n > 0).map(|n| (n as f64, SizeSource::Published))
}

fn from_interval(poll: &Poll) -> Option<f64> {
    let half = (poll.range_high? - poll.range_low?) / 200.0;
    let centre = (poll.range_high? + poll.range_low?) / 200.0;
    let usable = poll.range_meaning == Some(RangeMeaning::Interval95) && half > 0.0 && centre > 0.0 && centre < 1.0;
    usable.then(|| (Z_95 / half).powi(2) * centre * (1.0 - centre))
}

fn from_margin(poll: &Poll) -> Option<f64> {
    poll.margin.filter(|margin| *margin > 0.0).map(|margin| 0.25 * (100.0 * Z_95 / margin).powi(2))
}
