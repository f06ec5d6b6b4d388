//! Draws → a few outcomes that are equally likely.

use super::quantile_sorted;
use crate::vote::{Outcome, RulePart, Side, Vote};

/// One of some equally likely outcomes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LikelyOutcome {
    /// Share of the focus option.
    pub share: f64,
    /// Where it stands among all draws, 0..1.
    pub level: f64,
    /// The side that it is of: yes where the proposal is carried.
    pub side: Side,
}

impl LikelyOutcome {
    /// Quantiles of draws of the focus option's share at the middle of equal slices; the threshold tells their sides.
    pub fn by_share(vote: &Vote, mut draws: Vec<f64>, slices: usize) -> Vec<Self> {
        draws.sort_unstable_by(f64::total_cmp);
        let outcome = |level: f64| {
            let share = quantile_sorted(&draws, level);
            let (yes, no) = (vote.focus.of_yes_share(share), vote.focus.other().of_yes_share(share));
            let outcome = Outcome { yes, no, turnout: None, yes_of_registered: None, areas: None };
            let passes = vote.rule.meets(RulePart::ShareThreshold, &outcome) == Some(true);
            Self { share, level, side: if passes { Side::Yes } else { Side::No } }
        };
        (0..slices).map(|slice| outcome((slice as f64 + 0.5) / slices as f64)).collect()
    }

    /// The same of the draws that the whole rule carries and of those that fail, each as often as they are drawn, by ascending
    /// share; `carried`: which draws are carried, `yes`: their share.
    pub fn by_rule(draws: Vec<f64>, carried: &[bool], yes: f64, slices: usize) -> Vec<Self> {
        let ahead = (yes * slices as f64).round() as usize;
        let mut outcomes = Vec::with_capacity(slices);
        let paired: Vec<(f64, bool)> = draws.iter().copied().zip(carried.iter().copied()).collect();
        let mut all = draws;
        all.sort_unstable_by(f64::total_cmp);
        for (side, many) in [(Side::Yes, ahead), (Side::No, slices.saturating_sub(ahead))] {
            let is_own = |own: bool| own == (side == Side::Yes);
            let mut own: Vec<f64> = paired.iter().filter(|(_, own)| is_own(*own)).map(|(share, _)| *share).collect();
            own.sort_unstable_by(f64::total_cmp);
            for place in 0..many {
                let share = quantile_sorted(&own, (place as f64 + 0.5) / many as f64);
                outcomes.push(Self { share, level: level_of(&all, share), side });
            }
        }
        outcomes.sort_by(|a, b| a.share.total_cmp(&b.share));
        outcomes
    }
}

/// Share of sorted draws that lie below a value; half of those equal to it count.
fn level_of(sorted: &[f64], value: f64) -> f64 {
    let below = sorted.partition_point(|draw| *draw < value);
    let up_to = sorted.partition_point(|draw| *draw <= value);
    (below + up_to) as f64 / (2.0 * sorted.len().max(1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_of_a_rule_are_carried_as_often_as_the_draws() {
        let draws: Vec<f64> = (0..100).map(|i| f64::from(i) / 100.0).collect();
        // A quorum decides, not the share: every third draw is carried.
        let carried: Vec<bool> = (0..100).map(|i| i % 3 == 0).collect();
        let outcomes = LikelyOutcome::by_rule(draws, &carried, 0.34, 50);
        assert_eq!(outcomes.len(), 50);
        assert_eq!(outcomes.iter().filter(|outcome| outcome.side == Side::Yes).count(), 17); // .34 · 50
        assert!(outcomes.windows(2).all(|pair| pair[0].share <= pair[1].share && pair[0].level <= pair[1].level));
    }
}
