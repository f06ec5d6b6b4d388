//! How the count of a moment stands: the one rule behind the headline's sentence and the words of a night.

use super::likelihood::Likelihood;
use super::verdict::{self, Claim};
use crate::{
    distribution::WinProbability,
    language::{Text, say},
    vote::{Side, Vote},
};

/// What may be said of the outcome from what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The rule of the vote cannot be applied to what is known.
    Unknown,
    /// Neither side is likely enough to be named.
    TooClose,
    /// This side is ahead, never too close to call.
    Ahead(Side, Likelihood),
    /// Everything is counted: this side has it.
    Decided(Side),
}

impl Standing {
    /// Of the probability that a count gives, and whether it is complete.
    pub fn of(win: Option<WinProbability>, is_complete: bool) -> Self {
        let Some(win) = win else { return Self::Unknown };
        let (side, _, likelihood) = Likelihood::of(win);
        match (is_complete, likelihood) {
            (true, _) => Self::Decided(side),
            (false, Likelihood::TooClose) => Self::TooClose,
            (false, _) => Self::Ahead(side, likelihood),
        }
    }

    /// The side that is named.
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Ahead(side, _) | Self::Decided(side) => Some(side),
            Self::Unknown | Self::TooClose => None,
        }
    }

    /// The sentence of the headline: `It is too close to call.`, `A win for No is very likely.`, `No wins.`
    ///
    /// `tense` is now or past.
    pub fn sentence(self, vote: &Vote, tense: &'static str) -> Text {
        match self {
            Self::Unknown => say!(Headline::CarriedCannotBeSaid),
            Self::TooClose => say!(Headline::CloseOnCount, tense),
            Self::Ahead(side, likelihood) => {
                let noun = Claim::of_count(vote).noun(vote, side).capital();
                say!(Headline::LikelyOnCount, tense, likelihood = likelihood.word().unwrap_or_default(), noun)
            }
            Self::Decided(side) => verdict::decided(vote, side),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    #[test]
    fn a_standing_follows_the_words_of_the_desk_and_a_complete_count_is_decided() {
        let vote = example::vote();
        let win = |no: f64| Some(WinProbability { yes: 1.0 - no, no, mcse: 0.0 });
        let told = |win, is_complete| Standing::of(win, is_complete).sentence(&vote, "now").english();
        for (no, sentence) in [
            (0.5, "It is too close to call."),
            (0.66, "It is too close to call."), // DESK: 33–66
            (0.67, "A win for No is more likely than not."),
            (0.05, "A win for Yes is likely."),
            (0.995, "A win for No is very likely."),
        ] {
            assert_eq!(told(win(no), false), sentence, "{no}");
        }
        assert_eq!(told(win(1.0), true), "No wins.");
        assert_eq!(told(None, false), "It is unclear whether the proposal is carried under its rule.");
    }
}
