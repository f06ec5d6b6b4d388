//! Probability of each part of the rule of a vote.

use std::collections::BTreeMap;

use super::simulate::Totals;
use crate::vote::Vote;

/// Probability that yes meets each part of the rule, and all of them together (`yes_wins`).
pub(super) fn rule_outcomes(vote: &Vote, totals: &Totals, registers: bool) -> BTreeMap<String, f64> {
    let rule = &vote.rule;
    let n = totals.yes.len();
    let mut met: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    let mut part = |name: &str, holds: &dyn Fn(usize) -> bool| {
        met.insert(name.to_owned(), (0..n).map(holds).collect());
    };
    part("share_threshold", &|i| totals.yes[i] > rule.share_threshold * (totals.yes[i] + totals.no[i]));
    if let Some(quorum) = rule.turnout_quorum.filter(|_| registers) {
        part("turnout_quorum", &|i| totals.cast[i] >= quorum * totals.registered[i]);
    }
    if let Some(threshold) = rule.registered_threshold.filter(|_| registers) {
        part("registered_threshold", &|i| totals.yes[i] >= threshold * totals.registered[i]);
    }
    if rule.double_majority.as_deref() == Some("parent") {
        let wins = |row: &[f64]| 2 * row.iter().filter(|yes| **yes > 0.5).count() > row.len();
        let won: Vec<bool> = totals.region_share.rows().map(wins).collect();
        part("double_majority", &|i| won[i]);
    }
    let all: Vec<bool> = (0..n).map(|i| met.values().all(|part| part[i])).collect();
    met.insert("yes_wins".to_owned(), all);
    let share = |part: Vec<bool>| part.iter().filter(|held| **held).count() as f64 / n.max(1) as f64;
    met.into_iter().map(|(name, part)| (name, share(part))).collect()
}
