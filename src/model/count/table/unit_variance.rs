//! Variance of a silent unit's coordinates around what the effects say of it.

use super::unit_table::Frame;
use crate::model::count::{Form, count_variance, expit};

/// Variance of log valid ballots times ballots: the sketch's figure for small places.
pub const BALLOT_NOISE: f64 = 5.0;

/// Variance of a silent unit's share coordinate around its effects.
pub fn share_variance(frame: &Frame, row: usize, unit_variance: f64, share: f64, size: f64) -> f64 {
    let counting = if frame.form == Form::Shares { 0.0 } else { count_variance(size * share, size * (1.0 - share)) };
    unit_variance + frame.rows[row].start.extra_d + frame.rows[row].start.noise_d + counting
}

/// Variance of a silent unit's turnout coordinate around its effects.
pub fn turnout_variance(frame: &Frame, row: usize, unit_variance: f64, turnout: f64) -> f64 {
    let unit = &frame.rows[row];
    let counting = match frame.form {
        Form::Composition => {
            let cast = unit.registered * expit(turnout);
            count_variance(cast, unit.registered - cast)
        }
        Form::Ballots => BALLOT_NOISE / (turnout.min(30.0).exp() + 1.0),
        Form::Shares => 0.0,
    };
    unit_variance + unit.start.extra_h + unit.start.noise_h + counting
}
