//! What a rule asks for, in words.

use super::{Rule, RulePart};
use crate::language::{Places, Text, Value, say};

impl Rule {
    /// A part of the rule as something that is asked for; `places` are the areas that have a say.
    pub(in crate::vote) fn asked(&self, part: RulePart, places: Places) -> Text {
        match part {
            RulePart::ShareThreshold if self.share_threshold == 0.5 => say!(Rule::Majority),
            RulePart::ShareThreshold => say!(Rule::ShareThreshold, share = rule_percent(self.share_threshold)),
            RulePart::TurnoutQuorum => {
                say!(Rule::TurnoutQuorum, share = rule_percent(self.turnout_quorum.unwrap_or(0.0)))
            }
            RulePart::RegisteredThreshold => {
                say!(Rule::RegisteredThreshold, share = rule_percent(self.registered_threshold.unwrap_or(0.0)))
            }
            RulePart::DoubleMajority => say!(Rule::DoubleMajority, places),
        }
    }

    /// What the polls cannot tell of the rule; empty where the share alone decides.
    pub(in crate::vote) fn beyond_polls(&self, areas: &Places) -> Text {
        let parts: Vec<Text> = RulePart::ALL
            .into_iter()
            .filter(|part| *part != RulePart::ShareThreshold && self.asks(*part))
            .map(|part| self.asked(part, areas.clone()))
            .collect();
        match parts.is_empty() {
            true => Text::default(),
            false => say!(Rule::BeyondPolls, parts = Value::list(parts)),
        }
    }
}

/// A share that a rule asks for, with as many of two decimals as it has: `50%`, `62.5%`, `66.67%`.
pub fn rule_percent(share: f64) -> Value {
    let is_whole = |decimals: usize| {
        let scaled = share * 100.0 * 10_f64.powi(decimals as i32);
        (scaled.round() - scaled).abs() < 1e-9
    };
    Value::percent(share, (0..2).find(|decimals| is_whole(*decimals)).unwrap_or(2))
}
