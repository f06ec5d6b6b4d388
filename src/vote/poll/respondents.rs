//! How many people a poll asked, as far as it tells.

use serde::Serialize;

use super::{Base, Poll, RangeMeaning};

/// 97.5 % quantile of the standard normal.
const Z_95: f64 = 1.959_963_984_540_054;

/// Where a number of respondents comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
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
    /// Did the pollster tell it, as a number or by the margin of error? An interval may hold more than sampling.
    pub fn is_told(self) -> bool {
        matches!(self, Self::Published | Self::FromMargin)
    }

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
    /// How that is known.
    pub source: SizeSource,
}

impl Base {
    /// Those who chose one of the two options, of n respondents on this base and the percent who did; not rounded.
    ///
    /// # Formula
    /// n · percent/100 on the base of all answers; n where undecided were left out.
    pub fn decided(self, n: f64, percent: f64) -> f64 {
        match self {
            Self::All => n * percent / 100.0,
            Self::Decided => n,
        }
    }
}

impl Poll {
    /// The sample size, or what the published uncertainty implies; `None` where nothing tells, or nobody chose.
    pub fn sample_size(&self, default_n: Option<u64>) -> Option<SampleSize> {
        let (full, source) = self.respondents(default_n)?;
        let decided = match (self.yes, self.no) {
            (Some(yes), Some(no)) => self.base.decided(full, yes + no),
            _ => full,
        };
        (decided > 0.0 && decided.is_finite()).then_some(SampleSize { full, decided, source })
    }

    /// Respondents on the stated base, and how that is known; `None` where nothing tells.
    ///
    /// # Formula
    /// n as printed; else n = z² p(1 − p)/h² from a 95 % interval p ± h of one option; else n = z²/(4 m²) from a margin m;
    /// else the default of the vote.
    ///
    /// # Where
    /// h, m: half-widths as fractions; z = 1.959963984540054.
    ///
    /// # Assumes
    /// A margin without another word is the largest one, at 50 %: an interval, which names its share, says more.
    pub fn respondents(&self, default_n: Option<u64>) -> Option<(f64, SizeSource)> {
        let counted = |n: Option<u64>| n.filter(|n| *n > 0).map(|n| n as f64);
        counted(self.n)
            .map(|n| (n, SizeSource::Published))
            .or_else(|| Some((self.behind_interval()?, SizeSource::FromInterval)))
            .or_else(|| Some((self.behind_margin()?, SizeSource::FromMargin)))
            .or_else(|| Some((counted(default_n)?, SizeSource::Default)))
    }

    fn behind_interval(&self) -> Option<f64> {
        let half = (self.range_high? - self.range_low?) / 200.0;
        let centre = (self.range_high? + self.range_low?) / 200.0;
        let usable = self.range_meaning == Some(RangeMeaning::Interval95) && half > 0.0 && centre > 0.0 && centre < 1.0;
        usable.then(|| (Z_95 / half).powi(2) * centre * (1.0 - centre))
    }

    fn behind_margin(&self) -> Option<f64> {
        self.margin.filter(|margin| *margin > 0.0).map(|margin| 0.25 * (100.0 * Z_95 / margin).powi(2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_margin_of_3_1_points_is_about_a_thousand_people() {
        let poll = Poll { n: None, margin: Some(3.1), ..Poll::made("a") };
        let (n, source) = poll.respondents(Some(700)).expect("a margin");
        assert!((n - 999.33).abs() < 0.01, "{n}"); // (1.96/3.1)² · 2500 by hand, exact z
        assert_eq!(source, SizeSource::FromMargin);
    }

    #[test]
    fn the_printed_number_comes_first_then_the_interval_then_the_margin_then_the_default() {
        let interval = (Some(38.0), Some(42.0), Some(RangeMeaning::Interval95));
        let mut poll = Poll { n: Some(900), margin: Some(3.1), ..Poll::made("a") };
        (poll.range_low, poll.range_high, poll.range_meaning) = interval;
        assert_eq!(poll.respondents(Some(700)), Some((900.0, SizeSource::Published)));
        poll.n = None;
        let (n, source) = poll.respondents(Some(700)).expect("an interval");
        assert!((n - 2304.88).abs() < 0.01, "{n}"); // (1.95996/2)² · 40 · 60 by hand
        assert_eq!(source, SizeSource::FromInterval);
        poll.range_meaning = Some(RangeMeaning::Scenarios);
        assert_eq!(poll.respondents(Some(700)).map(|(_, source)| source), Some(SizeSource::FromMargin));
        poll.margin = None;
        assert_eq!(poll.respondents(Some(700)), Some((700.0, SizeSource::Default)));
        assert_eq!(poll.respondents(Some(0)), None); // nobody is no default
    }
}
