//! What the counted units say about each coordinate.

use super::observation::{CountedResponse, Observation};
use crate::model::count::baseline::Register;
use crate::model::count::table::{BALLOT_NOISE, UnitTable};
use crate::model::count::{Form, log_ratio};

/// Swings of the share coordinate; a unit without a valid vote says nothing.
pub(super) fn share_observations(table: &UnitTable) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (i, row) in table.rows.iter().enumerate() {
        let Some(report) = row.report.filter(|report| report.valid() > 0.0) else { continue };
        // Of a partly counted unit the rest may differ: its swing counts for less.
        let part = if report.fraction < 1.0 { 0.05 * report.out() / report.fraction.max(0.05) } else { 0.0 };
        let of = if table.form == Form::Shares { MANY } else { report.valid() };
        let share = report.yes / report.valid();
        observations.push(Observation {
            row: i,
            swing: log_ratio(of * share, of * (1.0 - share)) - row.baseline.d,
            weight: row.baseline.valid.max(1.0),
            variance: row.baseline.extra_d + row.baseline.noise_d + part,
            counted: CountedResponse::Share { baseline: row.baseline.d, share, of },
        });
    }
    observations
}

/// Ballots that stand for a share without counting error.
const MANY: f64 = 1e6;

/// Log variance of a whole from which on it is not known.
const VAGUE: f64 = 0.5;

/// Swings of the turnout coordinate; only units whose counted part is known in size.
pub(super) fn turnout_observations(table: &UnitTable) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (i, row) in table.rows.iter().enumerate() {
        // A count that hardly narrows the whole says nothing of its turnout.
        let Some(report) = row.report.filter(|report| report.doubt < VAGUE && !report.of_share) else { continue };
        let part = if report.guessed {
            report.doubt
        } else if report.fraction < 1.0 {
            0.02 * report.out() / report.fraction.max(0.05)
        } else {
            0.0
        };
        let (swing, counted) = match table.form {
            Form::Composition => {
                let behind = row.registered * report.fraction;
                // A register that is not published tells no turnout.
                if behind <= 0.0 || matches!(row.register, Register::Estimated(_)) {
                    continue;
                }
                let share = (report.cast / behind).min(1.0);
                let swing = log_ratio(report.cast, (behind - report.cast).max(0.0)) - row.baseline.h;
                (swing, CountedResponse::Share { baseline: row.baseline.h, share, of: behind })
            }
            Form::Ballots => {
                let whole = report.valid() / report.fraction;
                let ratio = whole / row.baseline.h.exp();
                let swing = (whole + 0.5).ln() - row.baseline.h;
                (swing, CountedResponse::Ratio { ratio, counting: BALLOT_NOISE / (whole + 1.0) })
            }
            Form::Shares => continue,
        };
        observations.push(Observation {
            row: i,
            swing,
            weight: row.baseline.valid.max(1.0),
            variance: row.baseline.extra_h + row.baseline.noise_h + part,
            counted,
        });
    }
    observations
}
