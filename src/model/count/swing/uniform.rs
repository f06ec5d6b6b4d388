//! The simplest projection there is, to compare others with: every silent unit moves as the counted ones did together.

use crate::model::count::table::UnitTable;
use crate::model::count::{expit, log_ratio};

/// Final yes share if every unit swung alike; `None` without a counted ballot.
///
/// # Formula
/// ```text
/// Δ = Σ w_i (logit y_i − logit y_i^earlier) / Σ w_i,   log g = Σ w_i log(n_i / w_i) / Σ w_i      over counted units
/// share = (Σ counted yes + Σ out · g w_i expit(logit y_i^earlier + Δ)) / (Σ counted ballots + Σ out · g w_i)
/// ```
/// w: valid ballots expected from the earlier vote; n: those counted, of partly counted units their whole.
///
/// # Source
/// Butler, Stokes (1969), "Political change in Britain", chapter 6, on log odds, so that no share leaves 0..1.
pub fn uniform_swing(table: &UnitTable) -> Option<f64> {
    let (mut weights, mut swing, mut growth, mut yes, mut valid) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (row, report) in table.reported().filter(|(_, report)| report.valid() > 0.0) {
        let weight = row.baseline.valid;
        weights += weight;
        swing += weight * (log_ratio(report.yes, report.no) - row.baseline.d);
        growth += weight * (report.valid() / report.fraction / weight.max(1.0)).ln();
        yes += report.yes;
        valid += report.valid();
    }
    if weights <= 0.0 {
        return None;
    }
    let (swing, growth) = (swing / weights, (growth / weights).exp());
    for row in &table.rows {
        let out = row.out() * growth * row.baseline.valid;
        yes += out * expit(row.baseline.d + swing);
        valid += out;
    }
    Some(yes / valid)
}
