//! Variance of a silent unit's coordinates around what the effects say of it.

use super::unit_table::UnitTable;
use crate::model::count::{Form, count_variance, expit};

/// Variance of log valid ballots times ballots: what small places show.
pub const BALLOT_NOISE: f64 = 5.0;

/// Variance of a silent unit's share coordinate around its effects.
pub fn share_variance(table: &UnitTable, row: usize, unit_variance: f64, share: f64, size: f64) -> f64 {
    let counting = if table.form == Form::Shares { 0.0 } else { count_variance(size * share, size * (1.0 - share)) };
    unit_variance + table.rows[row].baseline.extra_d + table.rows[row].baseline.noise_d + counting
}

/// Variance of a silent unit's turnout coordinate around its effects.
pub fn turnout_variance(table: &UnitTable, row: usize, unit_variance: f64, turnout: f64) -> f64 {
    let unit = &table.rows[row];
    let counting = match table.form {
        Form::Composition => {
            let cast = unit.registered * expit(turnout);
            count_variance(cast, unit.registered - cast)
        }
        Form::Ballots => BALLOT_NOISE / (turnout.min(30.0).exp() + 1.0),
        Form::Shares => 0.0,
    };
    unit_variance + unit.baseline.extra_h + unit.baseline.noise_h + counting
}
