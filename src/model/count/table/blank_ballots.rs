//! Blank and spoiled ballots: how many there are where they are not published (`METHOD.md` §3.8).

use super::unit_row::UnitRow;
use crate::model::count::{expit, logit};

/// Sd of its log between countries.
const USUAL_SD: f64 = 0.9;
/// Sd of the shift of its log odds between two votes of one electorate.
const SHIFT_SD: f64 = 0.5;
/// Sd of the log odds between units, around the shift.
const UNIT_SD: f64 = 0.5;

/// Fewer ballots have no normal noise in their log.
const FEW: f64 = 5.0;

/// Mode and sd of a normal shift of the log of a Poisson count.
///
/// # Formula
/// got − expected e^s − s/variance = 0, by Newton; sd = (expected e^s + 1/variance)^−½
fn of_few(got: f64, expected: f64, variance: f64) -> (f64, f64) {
    let mut shift = ((got + 0.5) / (expected + 0.5)).ln().min(0.0);
    let curve = |shift: f64| expected * shift.exp() + 1.0 / variance;
    for _ in 0..50 {
        shift += (got - expected * shift.exp() - shift / variance) / curve(shift);
    }
    (shift, curve(shift).sqrt().recip())
}

/// What the units that publish their blank and spoiled ballots say of those that do not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BlankShift {
    /// Shift of the log odds against the start.
    shift: f64,
    /// Its sd.
    pub sd: f64,
    /// Share tonight, where the start has none that could be shifted.
    tonight: f64,
}

impl BlankShift {
    /// The shift of a night, given the prior that its start deserves.
    pub fn of(rows: &[UnitRow], baseline_is_known: bool) -> Self {
        let prior_sd = if baseline_is_known { SHIFT_SD } else { USUAL_SD };
        let (mut got, mut cast, mut expected, mut units) = (0.0, 0.0, 0.0, 0.0);
        for row in rows {
            let Some(report) = row.teaches().filter(|report| report.cast_is_published) else { continue };
            got += report.cast - report.valid();
            cast += report.cast;
            expected += report.cast * row.baseline.blank;
            units += 1.0;
        }
        let noise = UNIT_SD * UNIT_SD / units + 1.0 / (got + 1.0);
        if expected <= 0.0 {
            let (tonight, sd) = if cast > 0.0 { (got / cast, noise.sqrt().min(prior_sd)) } else { (0.0, prior_sd) };
            return Self { shift: 0.0, sd, tonight };
        }
        if got < FEW {
            // What these units have of their own is no part of the shift.
            let (prior, own) = (prior_sd * prior_sd, UNIT_SD * UNIT_SD / units);
            let (seen, seen_sd) = of_few(got, expected, prior + own);
            let weight = prior / (prior + own);
            return Self { shift: weight * seen, sd: (weight * own + (weight * seen_sd).powi(2)).sqrt(), tonight: 0.0 };
        }
        let observed = ((got + 0.5) / (expected + 0.5)).ln();
        let prior = prior_sd * prior_sd;
        let weight = prior / (prior + noise);
        Self { shift: observed * weight, sd: (weight * noise).sqrt(), tonight: 0.0 }
    }

    /// The share of blank and spoiled ballots to expect where the start has this one.
    pub fn at(&self, baseline: f64) -> f64 {
        if baseline > 0.0 { expit(logit(baseline) + self.shift) } else { self.tonight }
    }
}

/// Ballots cast in units that publish valid ones only: as many more as the others lead to expect.
pub(super) fn settle_blank_ballots(rows: &mut [UnitRow], baseline_is_known: bool) {
    if rows.iter().all(|row| row.report.is_none_or(|report| report.cast_is_published)) {
        return;
    }
    let shift = BlankShift::of(rows, baseline_is_known);
    for row in rows {
        let blank = shift.at(row.baseline.blank);
        if let Some(report) = row.report.as_mut().filter(|report| !report.cast_is_published) {
            report.cast = report.valid() / (1.0 - blank);
            // More than the register holds nobody casts.
            if row.registered > 0.0 {
                report.cast = report.cast.min(row.registered.max(report.valid()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::of_few;

    #[test]
    fn no_blank_ballot_where_hundreds_were_expected_moves_their_share_far() {
        let (shift, sd) = of_few(0.0, 440.0, 0.25);
        assert!((440.0 * shift.exp() + 4.0 * shift).abs() < 1e-9 && shift < -3.0); // the mode: 0 − 440 e^s − 4 s = 0
        assert!((sd - (440.0 * shift.exp() + 4.0).sqrt().recip()).abs() < 1e-12);
        // As many as expected move nothing.
        assert!(of_few(3.0, 3.0, 0.25).0.abs() < 1e-12);
    }
}
