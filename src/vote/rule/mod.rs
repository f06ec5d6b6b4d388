//! When a proposal is carried: `[rule]` of `vote.toml`.

mod told;

use std::collections::BTreeMap;

use super::Side;

pub use told::rule_percent;

/// When a proposal is carried: `[rule]` of `vote.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The yes share must exceed this, 0..1.
    pub share_threshold: f64,
    /// Turnout that the vote needs to count, 0..1.
    pub turnout_quorum: Option<f64>,
    /// Yes ballots in share of registered that are needed, 0..1.
    pub registered_threshold: Option<f64>,
    /// What groups the areas that must also have a majority: `parent`, or a column of `units.csv`.
    pub double_majority: Option<String>,
    /// Weight of an area by name; 1 unless given.
    pub weights: BTreeMap<String, f64>,
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            share_threshold: 0.5,
            turnout_quorum: None,
            registered_threshold: None,
            double_majority: None,
            weights: BTreeMap::new(),
        }
    }
}

/// A complete outcome, as a rule looks at it; `None` = not known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// Yes ballots, or the yes share.
    pub yes: f64,
    /// No ballots, or the no share.
    pub no: f64,
    /// Ballots cast in share of registered.
    pub turnout: Option<f64>,
    /// Yes ballots in share of registered.
    pub yes_of_registered: Option<f64>,
    /// Weight of the areas with a yes majority, and of all areas.
    pub areas: Option<(f64, f64)>,
}

/// A part of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RulePart {
    /// The share of yes among yes and no.
    ShareThreshold,
    /// The turnout.
    TurnoutQuorum,
    /// Yes ballots in share of registered.
    RegisteredThreshold,
    /// A majority in a majority of areas.
    DoubleMajority,
}

impl RulePart {
    /// Every part, in the order of `vote.toml`.
    pub const ALL: [Self; 4] =
        [Self::ShareThreshold, Self::TurnoutQuorum, Self::RegisteredThreshold, Self::DoubleMajority];

    /// The key in files and outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::ShareThreshold => "share_threshold",
            Self::TurnoutQuorum => "turnout_quorum",
            Self::RegisteredThreshold => "registered_threshold",
            Self::DoubleMajority => "double_majority",
        }
    }
}

/// Rounding of a product of a share and a count: far below one ballot.
const ROUNDING: f64 = 1e-12;

impl Rule {
    /// More than half of yes and no wins, and nothing else is asked.
    pub fn is_plain_majority(&self) -> bool {
        self.share_threshold == 0.5 && self.is_of_share_alone()
    }

    /// Nothing but the share of yes among yes and no decides.
    pub fn is_of_share_alone(&self) -> bool {
        RulePart::ALL.iter().all(|part| *part == RulePart::ShareThreshold || !self.asks(*part))
    }

    /// Is a part asked for?
    pub fn asks(&self, part: RulePart) -> bool {
        match part {
            RulePart::ShareThreshold => true,
            RulePart::TurnoutQuorum => self.turnout_quorum.is_some(),
            RulePart::RegisteredThreshold => self.registered_threshold.is_some(),
            RulePart::DoubleMajority => self.double_majority.is_some(),
        }
    }

    /// Is a part met? A part that is not asked for is; `None` where it cannot be said.
    pub fn meets(&self, part: RulePart, outcome: &Outcome) -> Option<bool> {
        let exceeds = |value: f64, bound: f64| value > bound * (1.0 + ROUNDING);
        let reaches = |value: f64, bound: f64| value >= bound * (1.0 - ROUNDING);
        match part {
            RulePart::ShareThreshold => Some(exceeds(outcome.yes, self.share_threshold * (outcome.yes + outcome.no))),
            RulePart::TurnoutQuorum => match self.turnout_quorum {
                Some(quorum) => outcome.turnout.map(|turnout| reaches(turnout, quorum)),
                None => Some(true),
            },
            RulePart::RegisteredThreshold => match self.registered_threshold {
                Some(needed) => outcome.yes_of_registered.map(|yes| reaches(yes, needed)),
                None => Some(true),
            },
            RulePart::DoubleMajority => match self.double_majority {
                Some(_) => outcome.areas.map(|(won, all)| exceeds(won, 0.5 * all)),
                None => Some(true),
            },
        }
    }

    /// Is the proposal carried? It fails with the first part that is missed; `None` where a part cannot be said and no
    /// other is missed.
    ///
    /// # Example
    /// ```
    /// use plebis::vote::{Outcome, Rule};
    /// // Scotland 1979: 1,230,937 yes, 1,153,502 no, 3,747,112 registered; 40 % of the register were needed.
    /// let rule = Rule { registered_threshold: Some(0.4), ..Rule::default() };
    /// let yes_of_registered = Some(1_230_937.0 / 3_747_112.0);
    /// let outcome = Outcome { yes: 1_230_937.0, no: 1_153_502.0, turnout: None, yes_of_registered, areas: None };
    /// assert_eq!(rule.carried(&outcome), Some(false));
    /// ```
    pub fn carried(&self, outcome: &Outcome) -> Option<bool> {
        let met = RulePart::ALL.map(|part| self.meets(part, outcome));
        if met.contains(&Some(false)) {
            return Some(false);
        }
        met.iter().all(Option::is_some).then_some(true)
    }

    /// The side that is behind the threshold of the share, and the share of all ballots that it must have.
    pub fn behind(&self, yes: f64, no: f64) -> (Side, f64) {
        let threshold = self.share_threshold;
        if yes > threshold * (yes + no) { (Side::No, 1.0 - threshold) } else { (Side::Yes, threshold) }
    }

    /// Weight of an area.
    pub fn weight(&self, area: &str) -> f64 {
        self.weights.get(area).copied().unwrap_or(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(yes: f64, no: f64) -> Outcome {
        Outcome { yes, no, turnout: None, yes_of_registered: None, areas: None }
    }

    #[test]
    fn a_threshold_of_the_share_must_be_exceeded_and_a_quorum_only_reached() {
        let sixty = Rule { share_threshold: 0.6, ..Rule::default() };
        assert_eq!(sixty.carried(&outcome(60.0, 40.0)), Some(false)); // exactly 60 of 100
        assert_eq!(sixty.carried(&outcome(61.0, 39.0)), Some(true));
        // 7 of 100 is 7 %, though 0.07 × 100 is 7.000000000000001 to a computer.
        let seven = Rule { registered_threshold: Some(0.07), ..Rule::default() };
        assert_eq!(seven.carried(&Outcome { yes_of_registered: Some(7.0 / 100.0), ..outcome(7.0, 1.0) }), Some(true));
        let half = Rule { turnout_quorum: Some(0.5), ..Rule::default() };
        assert_eq!(half.carried(&Outcome { turnout: Some(0.5), ..outcome(7.0, 1.0) }), Some(true));
    }

    #[test]
    fn half_of_the_weight_of_the_areas_is_no_majority_of_them() {
        let rule = Rule { double_majority: Some("parent".to_owned()), ..Rule::default() };
        let areas = |won| rule.carried(&Outcome { areas: Some((won, 23.0)), ..outcome(2.0, 1.0) });
        assert_eq!((areas(11.5), areas(12.0)), (Some(false), Some(true))); // Swiss Confederation: 23 cantonal votes
    }

    #[test]
    fn what_is_not_known_leaves_the_outcome_open_unless_another_part_is_missed() {
        let rule = Rule { turnout_quorum: Some(0.5), ..Rule::default() };
        assert_eq!(rule.carried(&outcome(2.0, 1.0)), None);
        assert_eq!(rule.carried(&outcome(1.0, 2.0)), Some(false)); // no majority: it fails whatever the turnout
    }
}
