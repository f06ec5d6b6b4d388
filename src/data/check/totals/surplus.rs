//! Which registers of off-area units, counted once more, would make a given surplus.

use std::collections::BTreeMap;

use crate::data::check::context::Context;

/// A way in which voters of off-area units may stand twice in the registers of their home.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::data::check) struct Candidate<'a> {
    /// Area (parent) the voters belong to.
    pub(in crate::data::check) home: &'a str,
    /// Their units, as positions in `vote.units`.
    pub(in crate::data::check) units: Vec<usize>,
    /// Persons counted once too often.
    pub(in crate::data::check) amount: u64,
    /// How it probably came about.
    pub(in crate::data::check) how: How,
}

/// How a register came to be counted once too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::data::check) enum How {
    /// Also in the registers of the home stations.
    AtHomeToo,
    /// The register of the off-area unit itself is twice what it should be.
    Doubled,
    /// In the registers of the home stations, and there twice.
    AtHomeTwice,
}

impl Candidate<'_> {
    /// Steps away from the simplest story: one unit or all of a home, at home too.
    pub(in crate::data::check) fn complexity(&self, of_home: usize) -> u64 {
        let partial = self.units.len() > 1 && self.units.len() < of_home;
        u64::from(partial) + self.how as u64
    }
}

/// Off-area units by the parent they belong to; those without a parent stand for themselves.
pub(in crate::data::check) fn homes<'a>(context: &Context<'a>) -> BTreeMap<&'a str, Vec<usize>> {
    let mut homes: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, unit) in context.vote.units.iter().enumerate() {
        if context.off_area(index) && unit.counts.registered.is_some_and(|registered| registered > 0) {
            homes.entry(unit.parent.as_deref().unwrap_or(&unit.unit)).or_default().push(index);
        }
    }
    homes
}

/// Above this many units of one home only single units and all together are tried.
const MOST_UNITS: usize = 8;

/// Every candidate of one home: each subset of its units, in each way.
pub(in crate::data::check) fn candidates<'a>(context: &Context, home: &'a str, units: &[usize]) -> Vec<Candidate<'a>> {
    let subsets: Vec<Vec<usize>> = if units.len() <= MOST_UNITS {
        (1..1_usize << units.len())
            .map(|mask| {
                units.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1).map(|(_, &unit)| unit).collect()
            })
            .collect()
    } else {
        units.iter().map(|&unit| vec![unit]).chain([units.to_vec()]).collect()
    };
    let mut candidates = Vec::with_capacity(3 * subsets.len());
    for subset in subsets {
        let registered =
            subset.iter().try_fold(0_u64, |sum, &unit| sum.checked_add(context.vote.units[unit].counts.registered?));
        let Some(registered) = registered else { continue };
        for (how, amount) in [
            (How::AtHomeToo, Some(registered)),
            (How::Doubled, registered.is_multiple_of(2).then_some(registered / 2)),
            (How::AtHomeTwice, registered.checked_mul(2)),
        ] {
            if let Some(amount) = amount.filter(|&amount| amount > 0) {
                candidates.push(Candidate { home, units: subset.clone(), amount, how });
            }
        }
    }
    candidates
}

/// Candidates within the tolerance of a surplus, the best first: small rest and simple story.
pub(in crate::data::check) fn fitting<'a>(
    context: &Context,
    homes: &BTreeMap<&'a str, Vec<usize>>,
    surplus: i128,
    tolerance: f64,
) -> Vec<Candidate<'a>> {
    let mut fits: Vec<(f64, Candidate)> = Vec::new();
    for (home, units) in homes {
        for candidate in candidates(context, home, units) {
            let rest = (surplus - i128::from(candidate.amount)).unsigned_abs() as f64;
            // The story must explain most of the surplus and be larger than chance.
            if rest <= tolerance && candidate.amount as f64 > tolerance && rest * 2.0 < surplus.unsigned_abs() as f64 {
                fits.push((rest + (tolerance / 8.0).max(2.0) * candidate.complexity(units.len()) as f64, candidate));
            }
        }
    }
    fits.sort_by(|a, b| {
        a.0.total_cmp(&b.0).then_with(|| a.1.home.cmp(b.1.home)).then_with(|| a.1.units.cmp(&b.1.units))
    });
    fits.into_iter().map(|(_, candidate)| candidate).collect()
}
