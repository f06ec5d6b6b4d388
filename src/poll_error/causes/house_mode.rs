//! Ways of asking that differ between houses.

use std::collections::BTreeSet;

use super::{Case, CauseName, Detail, Fact};
use crate::vote::Mode;

/// What house and mode could explain: every house had asked as the one nearest to the result on this side did.
///
/// # Formula
/// mean of the average's polls − the lowest of them, points
///
/// # Assumes
/// The difference between houses is one of method. `None` with fewer than two houses: a house effect and an error
/// shared by all cannot be told apart.
pub(super) fn house_mode(case: &Case<'_>) -> Fact {
    let houses: BTreeSet<&str> = case.average().map(|entry| entry.seen.house).collect();
    let modes: BTreeSet<Mode> =
        case.average().map(|entry| entry.seen.poll.mode).filter(|m| *m != Mode::Unknown).collect();
    let nearest = case.average().min_by(|a, b| a.share.total_cmp(&b.share));
    let average = case.result + case.gap / 100.0;
    let most = nearest.filter(|_| houses.len() > 1).map(|entry| 100.0 * (average - entry.share));
    let house = nearest.filter(|_| houses.len() > 1).map(|entry| entry.seen.house.to_owned());
    Fact::new(case, CauseName::HouseMode, most, Detail::House { house, houses: houses.len(), modes: modes.len() })
}
