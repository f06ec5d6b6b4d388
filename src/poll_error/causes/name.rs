//! What the possible causes of the gap are called.

use serde::Serialize;

use crate::language::{Text, say};

/// A possible cause of the gap, or what none of them explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CauseName {
    /// Chance in the samples.
    Sampling,
    /// Printed figures.
    Rounding,
    /// Undecided answers.
    Undecided,
    /// Movement after the field work.
    LateSwing,
    /// Supporters of one side who stayed at home.
    TurnoutBySide,
    /// Houses and their ways of asking.
    HouseMode,
    /// What no single cause reaches.
    #[default]
    Unexplained,
}

impl CauseName {
    /// Every line of the gap table, in its order.
    pub const ALL: [Self; 7] = [
        Self::Sampling,
        Self::Rounding,
        Self::Undecided,
        Self::LateSwing,
        Self::TurnoutBySide,
        Self::HouseMode,
        Self::Unexplained,
    ];

    /// Its word in outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Sampling => "sampling",
            Self::Rounding => "rounding",
            Self::Undecided => "undecided",
            Self::LateSwing => "late_swing",
            Self::TurnoutBySide => "turnout_by_side",
            Self::HouseMode => "house_mode",
            Self::Unexplained => "unexplained",
        }
    }

    /// For readers, as it stands within a sentence.
    pub fn name(self) -> Text {
        match self {
            Self::Sampling => say!(PollError::CauseSampling),
            Self::Rounding => say!(PollError::CauseRounding),
            Self::Undecided => say!(PollError::CauseUndecided),
            Self::LateSwing => say!(PollError::CauseLateSwing),
            Self::TurnoutBySide => say!(PollError::CauseTurnoutBySide),
            Self::HouseMode => say!(PollError::CauseHouseMode),
            Self::Unexplained => say!(PollError::CauseUnexplained),
        }
    }

    /// The same at the head of a line.
    pub fn heading(self) -> Text {
        self.name().capital()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_what_json_holds() {
        for cause in CauseName::ALL {
            assert_eq!(serde_json::to_value(cause).expect("JSON"), cause.word());
        }
    }
}
