//! What the possible causes of the gap are called.

use serde::Serialize;

use crate::language::{Lang, capital};

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
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Sampling => lang.pick("chance in the samples", "le hasard de l’échantillonnage"),
            Self::Rounding => lang.pick("rounding", "l’arrondi"),
            Self::Undecided => lang.pick("the undecided vote", "le vote des indécis"),
            Self::LateSwing => lang.pick("a late swing", "un mouvement tardif"),
            Self::TurnoutBySide => lang.pick("turnout by side", "la participation par camp"),
            Self::HouseMode => lang.pick("the way of asking", "la façon d’interroger"),
            Self::Unexplained => lang.pick("what is unexplained", "l’inexpliqué"),
        }
    }

    /// The same at the head of a line.
    pub fn heading(self, lang: Lang) -> String {
        capital(self.name(lang))
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
