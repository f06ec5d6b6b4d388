//! Probabilities in words and frequencies.

use crate::{
    distribution::WinProbability,
    language::{Text, Value, say},
    vote::Side,
};

/// How sure one may sound about a win.
///
/// # Range
/// The probability is that of the side ahead, so it lies in ½..1: up to .66 too close to call, up to .9 leaning,
/// up to .99 likely, above very likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likelihood {
    /// .5 to .66 (so the other side has .34 to .5).
    TooClose,
    /// Above .66.
    Leaning,
    /// Above .9.
    Likely,
    /// Above .99.
    VeryLikely,
}

impl Likelihood {
    /// The side that is ahead, its probability, and what may be said of it.
    pub fn of(win: WinProbability) -> (Side, f64, Self) {
        let (side, probability) = if win.yes > win.no { (Side::Yes, win.yes) } else { (Side::No, win.no) };
        let likelihood = match probability {
            p if p > 0.99 => Self::VeryLikely,
            p if p > 0.9 => Self::Likely,
            p if p > 0.66 => Self::Leaning,
            _ => Self::TooClose,
        };
        (side, probability, likelihood)
    }

    /// Word for the catalogues; nothing of what is too close to call.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::TooClose => None,
            Self::Leaning => Some("leaning"),
            Self::Likely => Some("likely"),
            Self::VeryLikely => Some("very"),
        }
    }
}

/// A probability as a frequency: `about 9 in 10`, `more than 99 in 100`, `environ 9 fois sur 10`.
///
/// # Range
/// Never 0 or 100 in 100: an estimate is not a result.
pub fn frequency(probability: f64) -> Text {
    match probability {
        p if p > 0.99 => say!(Headline::FrequencyMost),
        p if p < 0.01 => say!(Headline::FrequencyFewest),
        p if !(0.05..=0.95).contains(&p) => say!(Headline::FrequencyHundred, n = Value::decimal(p * 100.0, 0)),
        // .95 would round up to a certainty of ten in ten.
        p => say!(Headline::FrequencyTen, n = Value::decimal((p * 10.0).round().clamp(1.0, 9.0), 0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang::*;

    fn win(no: f64) -> WinProbability {
        WinProbability { yes: 1.0 - no, no, mcse: 0.0 }
    }

    #[test]
    fn the_ladder_of_words_has_the_steps_of_a_news_desk() {
        use Likelihood::*;
        for (no, side, step) in [
            (0.5, Side::No, TooClose),
            (0.34, Side::No.other(), TooClose), // DESK: 33–66 too close to call
            (0.66, Side::No, TooClose),
            (0.67, Side::No, Leaning),  // DESK: 66–90
            (0.32, Side::Yes, Leaning), // the same, seen from the other side
            (0.9, Side::No, Leaning),
            (0.95, Side::No, Likely),
            (0.99, Side::No, Likely),
            (0.991, Side::No, VeryLikely), // DESK: > 99 %
            (1.0, Side::No, VeryLikely),
        ] {
            assert_eq!((Likelihood::of(win(no)).0, Likelihood::of(win(no)).2), (side, step), "{no}");
        }
    }

    #[test]
    fn a_frequency_is_never_a_certainty() {
        for (p, en, fr) in [
            (1.0, "more than 99 in 100", "plus de 99 fois sur 100"), // DESK: never "100 %" before final
            (0.995, "more than 99 in 100", "plus de 99 fois sur 100"),
            (0.99, "about 99 in 100", "environ 99 fois sur 100"),
            (0.96, "about 96 in 100", "environ 96 fois sur 100"),
            (0.95, "about 9 in 10", "environ 9 fois sur 10"),
            (0.9, "about 9 in 10", "environ 9 fois sur 10"),
            (0.54, "about 5 in 10", "environ 5 fois sur 10"),
            (0.05, "about 1 in 10", "environ 1 fois sur 10"),
            (0.02, "about 2 in 100", "environ 2 fois sur 100"),
            (0.0, "fewer than 1 in 100", "moins d’une fois sur 100"),
        ] {
            assert_eq!((frequency(p).get(En).as_str(), frequency(p).get(Fr).as_str()), (en, fr), "{p}");
        }
    }
}
