//! The yes share of several units together.

use crate::vote::{Counts, ResultFact, UnitResult, Vote};

impl Vote {
    /// Yes share of the whole vote by its units; `None` where one of them tells neither ballots nor a share and a weight.
    pub fn yes_share_of_units(&self) -> Option<f64> {
        self.yes_share_of(self.units.iter())
    }

    /// What the units add up to, as a result of the whole vote; `None` where one of them has no result.
    pub fn sum_of_units(&self) -> Option<ResultFact> {
        let share = self.yes_share_of_units()?;
        let counts = self.units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts));
        let of_ballots = counts.yes_share().is_some();
        Some(ResultFact {
            yes_share: Some(share),
            ..ResultFact::of_units(if of_ballots { counts } else { Counts::default() })
        })
    }

    /// Yes share of some units together.
    pub fn yes_share_of<'a>(&self, units: impl Iterator<Item = &'a UnitResult>) -> Option<f64> {
        let infos = self.infos();
        yes_share(units, |unit| infos.get(unit)?.weight)
    }
}

/// Yes share of units together: of their ballots where each publishes them, else of their shares by weight.
///
/// # Formula
/// Σ yes / Σ (yes + no), else Σ w p / Σ w with p a unit's share; never a mix of ballots and weights.
pub fn yes_share<'a>(units: impl Iterator<Item = &'a UnitResult>, weight: impl Fn(&str) -> Option<f64>) -> Option<f64> {
    let units: Vec<&UnitResult> = units.collect();
    let ballots = || units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts)).yes_share();
    let weighted = || {
        let term = |unit: &&UnitResult| Some((weight(&unit.unit)?, unit.yes_share.or(unit.counts.yes_share())?));
        let mut terms: Vec<(f64, f64)> = units.iter().map(term).collect::<Option<_>>()?;
        // Sums in one order: the last bits do not depend on that of the file.
        terms.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let sums = terms.iter().fold((0.0, 0.0), |sums, (weight, share)| (sums.0 + weight * share, sums.1 + weight));
        (sums.1 > 0.0).then(|| sums.0 / sums.1)
    };
    // Without a unit there is nothing to add up.
    units.first().and_then(|_| ballots().or_else(weighted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(ballots: Option<(u64, u64)>, share: Option<f64>) -> UnitResult {
        let counts = Counts { yes: ballots.map(|b| b.0), no: ballots.map(|b| b.1), ..Counts::default() };
        UnitResult { unit: "u".to_owned(), name: None, parent: None, counts, yes_share: share, line: 0 }
    }

    #[test]
    fn ballots_are_added_where_each_unit_has_them_and_else_shares_are_weighted() {
        let share = |units: &[UnitResult], weight: Option<f64>| yes_share(units.iter(), |_| weight);
        let counted = [unit(Some((30, 70)), None), unit(Some((270, 30)), None)];
        assert_eq!(share(&counted, Some(1.0)), Some(0.75)); // 300 of 400, whatever the weights
        let mixed = [unit(Some((30, 70)), None), unit(None, Some(0.9))];
        let expected = 0.6; // (.3 + .9)/2: of one weight each, the ballots of the first are no size
        assert!((share(&mixed, Some(2.0)).expect("a share") - expected).abs() < 1e-12);
        assert_eq!(share(&mixed, None), None); // nothing tells their sizes
        assert_eq!(share(&[unit(None, None), counted[0].clone()], Some(1.0)), None); // one is not known
        assert_eq!((share(&[], Some(1.0)), share(&[unit(Some((0, 0)), None)], None)), (None, None)); // nobody voted
    }
}
