//! Ways of asking that differ between houses.

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, CauseName, Detail, Fact};
use crate::vote::Mode;

/// What house and mode could explain: every house had asked as the one nearest to the result on this side did.
///
/// # Formula
/// mean of the average's houses − the lowest of them, points
///
/// # Assumes
/// The difference between houses is one of method. `None` with fewer than two houses: a house effect and an error
/// shared by all cannot be told apart.
pub(super) fn house_mode(case: &Case<'_>) -> Fact {
    let mut houses: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for entry in case.average() {
        let (sum, n) = houses.entry(entry.seen.house).or_default();
        (*sum, *n) = (*sum + entry.share, *n + 1.0);
    }
    let modes: BTreeSet<Mode> =
        case.average().map(|entry| entry.seen.poll.mode).filter(|m| *m != Mode::Unknown).collect();
    let means = houses.iter().map(|(house, (sum, n))| (*house, sum / n));
    let nearest = means.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|_| houses.len() > 1);
    let average = case.result + case.gap / 100.0;
    let most = nearest.map(|(_, share)| 100.0 * (average - share));
    let house = nearest.map(|(house, _)| house.to_owned());
    Fact::new(case, CauseName::HouseMode, most, Detail::House { house, houses: houses.len(), modes: modes.len() })
}
