//! What turnout does where one camp stays away.

use super::form::{Form, expit, logit};
use super::frame::Frame;

/// By unit, the change of the turnout coordinate if the whole swing came from voters of one camp who stay away; `None` where
/// nobody can be seen to stay away: without registers, without an earlier vote, or without a swing.
///
/// # Formula
/// Of the voters of the earlier vote a unit's share p was for yes. A swing of the log odds by Δ < 0 is what remains when of these only e^Δ
/// come again, and all others: t' = t (p e^Δ + 1 - p). With Δ > 0 no loses voters: t' = t (p + (1 - p) e^-Δ). The change is logit t' - logit t.
///
/// # Where
/// p from `start.d`, t from `start.h`; Δ the mean swing of what is counted.
pub(super) fn staying_away(frame: &Frame, swing: f64) -> Option<Vec<f64>> {
    if frame.form != Form::Composition || frame.baseline.is_none() || swing == 0.0 {
        return None;
    }
    let remain = (-swing.abs()).exp();
    let change = |d: f64, h: f64| {
        let losing = expit(if swing < 0.0 { d } else { -d });
        logit(expit(h) * (1.0 - losing * (1.0 - remain))) - logit(expit(h))
    };
    Some(frame.rows.iter().map(|row| change(row.start.d, row.start.h)).collect())
}
