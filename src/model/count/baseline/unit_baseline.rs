//! Where one unit starts from, before any swing.

use super::linked::Earlier;
use crate::model::count::{Form, count_variance, log_ratio};

/// Where a unit starts from, before any swing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UnitBaseline {
    /// `log(yes / no)` of the baseline.
    pub d: f64,
    /// Turnout coordinate of the baseline.
    pub h: f64,
    /// Valid ballots to expect if nothing changes.
    pub valid: f64,
    /// Blank and spoiled in share of cast.
    pub blank: f64,
    /// Extra variance of `d` between units: doubtful or missing link.
    pub extra_d: f64,
    /// Extra variance of `h` between units.
    pub extra_h: f64,
    /// Counting error of the baseline's `d`: it blurs one unit, not the sum of many.
    pub noise_d: f64,
    /// Counting error of the baseline's `h`.
    pub noise_h: f64,
    /// The unit has a baseline of its own.
    pub own: bool,
}

pub(super) fn own_baseline(e: &Earlier, weight: Option<f64>, registered: f64, form: Form) -> Option<UnitBaseline> {
    if e.valid() <= 0.0 {
        return None;
    }
    let (h, valid, noise_h) = match form {
        Form::Composition => {
            let before = e.registered.filter(|r| *r > 0.0)?;
            let away = (before - e.ballots()).max(0.0);
            let h = log_ratio(e.ballots(), away);
            (h, registered * e.valid() / before, count_variance(e.ballots(), away))
        }
        Form::Ballots => (e.valid().ln(), e.valid(), 1.0 / e.valid()),
        Form::Shares => (0.0, weight.unwrap_or(1.0), 0.0),
    };
    let noise_d = if form == Form::Shares { 0.0 } else { count_variance(e.yes, e.no) };
    let blank = (1.0 - e.valid() / e.ballots()).clamp(0.0, 0.5);
    Some(UnitBaseline {
        d: log_ratio(e.yes, e.no),
        h,
        valid,
        blank,
        extra_d: 0.0,
        extra_h: 0.0,
        noise_d,
        noise_h,
        own: true,
    })
}

/// Composition of a group: log ratios weighted by expected ballots.
pub(super) fn mean_baseline(group: &[&UnitBaseline]) -> UnitBaseline {
    let total: f64 = group.iter().map(|s| s.valid.max(1.0)).sum();
    let mean = |f: fn(&UnitBaseline) -> f64| group.iter().map(|s| s.valid.max(1.0) * f(s)).sum::<f64>() / total;
    UnitBaseline {
        d: mean(|s| s.d),
        h: mean(|s| s.h),
        valid: total / group.len() as f64,
        blank: mean(|s| s.blank),
        extra_d: 0.0,
        extra_h: 0.0,
        noise_d: 0.0,
        noise_h: 0.0,
        own: false,
    }
}
