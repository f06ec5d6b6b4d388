//! What the counted units say about each coordinate.

use super::posterior::{Observation, Response};
use super::prior::{Priors, Scales};
use crate::model::count::baseline::Register;
use crate::model::count::simulate::BALLOT_NOISE;
use crate::model::count::table::Frame;
use crate::model::count::{Form, log_ratio};

/// Swings of the share coordinate; a unit without a valid vote says nothing.
pub(super) fn share_observations(frame: &Frame) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (i, row) in frame.rows.iter().enumerate() {
        let Some(report) = row.report.filter(|report| report.valid() > 0.0) else { continue };
        // Of a partly counted unit the rest may differ: its swing counts for less.
        let part = if report.fraction < 1.0 { 0.05 * report.out() / report.fraction.max(0.05) } else { 0.0 };
        let of = if frame.form == Form::Shares { MANY } else { report.valid() };
        let share = report.yes / report.valid();
        observations.push(Observation {
            row: i,
            swing: log_ratio(of * share, of * (1.0 - share)) - row.start.d,
            weight: row.start.valid.max(1.0),
            variance: row.start.extra_d + row.start.noise_d + part,
            counted: Response::Share { start: row.start.d, share, of },
        });
    }
    observations
}

/// Mean swing, each unit weighed by its expected ballots; 0 without a count.
pub(super) fn mean_swing(observations: &[Observation]) -> f64 {
    let total: f64 = observations.iter().map(|o| o.weight).sum();
    observations.iter().map(|o| o.weight * o.swing).sum::<f64>() / total.max(1.0)
}

/// Ballots that stand for a share without counting error.
const MANY: f64 = 1e6;

/// Log variance of a whole from which on it is not known.
const VAGUE: f64 = 0.5;

/// Swings of the turnout coordinate; only units whose counted part is known in size.
pub(super) fn turnout_observations(frame: &Frame) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (i, row) in frame.rows.iter().enumerate() {
        // A count that hardly narrows the whole says nothing of its turnout.
        let Some(report) = row.report.filter(|report| report.doubt < VAGUE && !report.of_share) else { continue };
        let part = if report.guessed {
            report.doubt
        } else if report.fraction < 1.0 {
            0.02 * report.out() / report.fraction.max(0.05)
        } else {
            0.0
        };
        let (swing, counted) = match frame.form {
            Form::Composition => {
                let behind = row.registered * report.fraction;
                // A register that is not published tells no turnout.
                if behind <= 0.0 || matches!(row.register, Register::Estimated(_)) {
                    continue;
                }
                let share = (report.cast / behind).min(1.0);
                let swing = log_ratio(report.cast, (behind - report.cast).max(0.0)) - row.start.h;
                (swing, Response::Share { start: row.start.h, share, of: behind })
            }
            Form::Ballots => {
                let whole = report.valid() / report.fraction;
                let ratio = whole / row.start.h.exp();
                let swing = (whole + 0.5).ln() - row.start.h;
                (swing, Response::Ratio { ratio, counting: BALLOT_NOISE / (whole + 1.0) })
            }
            Form::Shares => continue,
        };
        observations.push(Observation {
            row: i,
            swing,
            weight: row.start.valid.max(1.0),
            variance: row.start.extra_h + row.start.noise_h + part,
            counted,
        });
    }
    observations
}

/// Wide scales where there is no earlier vote: share and turnout.
const ALONE: [Scales; 2] = [Scales::of([1.0, 0.7, 0.3, 0.3, 0.6, 0.5]), Scales::of([1.0, 0.3, 0.2, 0.2, 0.3, 0.3])];

/// Scales of share and turnout: those of the priors, or wide ones where there is no earlier vote.
pub(super) fn scales(frame: &Frame, priors: &Priors) -> [Scales; 2] {
    if frame.baseline.is_none() {
        return ALONE;
    }
    [priors.share, priors.turnout]
}

/// Prior scales of (share, turnout) where nothing but published lines is known: no unit can teach them.
pub fn line_scales(frame: &Frame) -> [Scales; 2] {
    const BESIDE: [Scales; 2] =
        [Scales::of([0.5, 0.15, 0.08, 0.08, 0.06, 0.12]), Scales::of([0.4, 0.08, 0.05, 0.05, 0.05, 0.12])];
    if frame.baseline.is_some() { BESIDE } else { ALONE }
}
