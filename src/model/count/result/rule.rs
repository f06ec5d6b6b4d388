//! The rule of a vote applied to every draw of its final result (`METHOD.md` §3.11).

use std::collections::BTreeMap;

use crate::language::say;
use crate::model::count::simulate::Totals;
use crate::model::count::units::RuleAreas;
use crate::vote::{Outcome, RulePart, Text, Vote};

/// What the rule says of a set of draws.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ruled {
    /// Probability that each part is met, and all of them together (`yes_wins`); a part that cannot be said is left out.
    pub outcomes: BTreeMap<String, f64>,
    /// Is the proposal carried, draw by draw? Empty where that cannot be said.
    pub carried: Vec<bool>,
    /// Why that cannot be said.
    pub reason: Option<Text>,
}

/// Applies the rule to every draw; `registers` tells whether the register is known, `published` is the result that a
/// complete count is known to have: its register and ballots stand where those of the units are not known.
pub(super) fn apply_rule(
    vote: &Vote,
    totals: &Totals,
    registers: bool,
    areas: Option<&RuleAreas>,
    published: Option<&Outcome>,
) -> Ruled {
    let n = totals.yes.len();
    let outcomes: Vec<Outcome> = (0..n)
        .map(|i| Outcome {
            yes: totals.yes[i],
            no: totals.no[i],
            turnout: match registers {
                true => Some(totals.cast[i] / totals.registered[i]),
                false => published.and_then(|result| result.turnout),
            },
            yes_of_registered: match registers {
                true => Some(totals.yes[i] / totals.registered[i]),
                false => published.and_then(|result| result.yes_of_registered),
            },
            areas: areas.and_then(|areas| Some((*totals.area_weight.get(i)?, areas.all()))),
        })
        .collect();
    let share = |held: usize| held as f64 / n.max(1) as f64;
    let mut ruled = Ruled::default();
    for part in RulePart::ALL.into_iter().filter(|part| vote.rule.asks(*part)) {
        let met: Option<Vec<bool>> = outcomes.iter().map(|outcome| vote.rule.meets(part, outcome)).collect();
        match met {
            Some(met) => {
                ruled.outcomes.insert(part.word().to_owned(), share(met.iter().filter(|met| **met).count()));
            }
            None => ruled.reason = ruled.reason.or_else(|| Some(unknown(part))),
        }
    }
    // Where no draw has a majority, the proposal fails whatever is not known.
    if let Some(carried) = outcomes.iter().map(|outcome| vote.rule.carried(outcome)).collect::<Option<Vec<bool>>>() {
        ruled.outcomes.insert("yes_wins".to_owned(), share(carried.iter().filter(|carried| **carried).count()));
        ruled.carried = carried;
        ruled.reason = None;
    }
    ruled
}

fn unknown(part: RulePart) -> Text {
    match part {
        RulePart::DoubleMajority => say!(Count::RuleAsksForMajorityAreas),
        RulePart::TurnoutQuorum => say!(Count::RuleAsksForTurnoutRegister),
        RulePart::RegisteredThreshold | RulePart::ShareThreshold => say!(Count::RuleAsksForShareRegistered),
    }
}
