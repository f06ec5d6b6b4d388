//! What the counted units say about each coordinate.

use super::observation::{CountedResponse, Observation};
use crate::model::count::baseline::Register;
use crate::model::count::table::{BALLOT_NOISE, Reported, UnitTable};
use crate::model::count::{Form, log_ratio};

/// Swings of the share coordinate; a unit without a valid vote says nothing.
pub(super) fn share_observations(table: &UnitTable) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (i, row) in table.rows.iter().enumerate() {
        let Some(report) = row.teaches().filter(|report| report.valid() > 0.0) else { continue };
        // Of a partly counted unit the rest may differ: its swing counts for less.
        let part = if report.fraction < 1.0 { 0.05 * report.out() / report.fraction.max(0.05) } else { 0.0 };
        let of = if table.form == Form::Shares { MANY } else { report.valid() };
        let share = report.yes / report.valid();
        observations.push(Observation {
            row: i,
            swing: log_ratio(of * share, of * (1.0 - share)) - row.baseline.d,
            weight: row.baseline.valid.max(1.0),
            tilt: 1.0,
            variance: row.baseline.extra_d + row.baseline.noise_d + part,
            counted: CountedResponse::Share { baseline: row.baseline.d, share, of },
        });
    }
    if !table.has_sizes {
        tilt_by_ballots(table, &mut observations);
    }
    observations
}

/// Units weigh by their counted ballots: where nobody knows how large the silent ones are, what is projected of them is the share of
/// all ballots counted, not the mean of the places.
///
/// # Formula
/// w_i = n_i Σ n / Σ n²: together as many as the units that the ballots are worth.
///
/// # Source
/// Kish (1965), "Survey sampling", section 11.7 (effective number).
fn tilt_by_ballots(table: &UnitTable, observations: &mut [Observation]) {
    let ballots: Vec<f64> =
        (observations.iter()).map(|o| table.rows[o.row].report.as_ref().map_or(0.0, Reported::valid)).collect();
    let (sum, squares) = ballots.iter().fold((0.0, 0.0), |(sum, squares), n| (sum + n, squares + n * n));
    for (o, n) in observations.iter_mut().zip(ballots) {
        o.tilt = n * sum / f64::max(squares, 1.0);
    }
}

/// Ballots that stand for a share without counting error.
const MANY: f64 = 1e6;

/// Log variance of a whole from which on it is not known.
const VAGUE: f64 = 0.5;

/// Swings of the turnout coordinate; only units whose counted part is known in size.
pub(super) fn turnout_observations(table: &UnitTable) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (i, row) in table.rows.iter().enumerate() {
        // What is expected of a unit is no evidence of its turnout.
        if row.sized {
            continue;
        }
        // A count that hardly narrows the whole says nothing of its turnout.
        let Some(report) = row.teaches().filter(|report| report.doubt < VAGUE && !report.of_share) else { continue };
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
            tilt: 1.0,
            variance: row.baseline.extra_h + row.baseline.noise_h + part,
            counted,
        });
    }
    observations
}
