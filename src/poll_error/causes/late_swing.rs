//! Opinion that moved after the interviews.

use super::{super::measures::Z_95, Case, CauseName, Detail, Fact};

/// What a late swing could explain: the 95 % range of a random walk from each poll's day to the vote.
///
/// # Formula
/// 100 z ω √(Σᵢⱼ wᵢ wⱼ min(hᵢ, hⱼ))
///
/// # Where
/// ω: sd of one day's movement (`omega` of `[polls.priors]`, else 0.005 as in the campaign model's prior);
/// hᵢ: days from the middle of field work of poll i to the vote; wᵢ: its weight in the average. The walk is one and the same
/// for all polls.
///
/// # Assumes
/// Opinion moves without drift. `None` where a poll of the average has no date.
pub(super) fn late_swing(case: &Case<'_>) -> Fact {
    let days: Option<Vec<(f64, f64)>> =
        case.average().map(|entry| Some((entry.weight, entry.seen.horizon_days?.max(0) as f64))).collect();
    let most = days.as_ref().map(|days| {
        let shared: f64 = days.iter().flat_map(|(v, a)| days.iter().map(move |(w, b)| v * w * a.min(*b))).sum();
        100.0 * Z_95 * case.omega * shared.sqrt()
    });
    let mean_days = days.map_or(0.0, |days| days.iter().map(|(weight, days)| weight * days).sum());
    Fact::new(case, CauseName::LateSwing, most, Detail::LateSwing { omega_points: 100.0 * case.omega, mean_days })
}
