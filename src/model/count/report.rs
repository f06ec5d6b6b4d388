//! What one unit has reported, in the form a projection can use.

use super::form::Form;
use crate::vote::{Report, ReportStatus, Text, words};

/// Ballots of a unit that are in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reported {
    /// Yes ballots.
    pub yes: f64,
    /// No ballots.
    pub no: f64,
    /// Ballots cast, at least `yes + no`.
    pub cast: f64,
    /// Registered persons, where the report has them.
    pub registered: Option<f64>,
    /// Share of the unit's ballots that is counted, 0..1; 1 = all.
    pub fraction: f64,
    /// The fraction is published or the unit complete; else it is a guess from the expected size.
    pub fraction_known: bool,
}

impl Reported {
    /// Valid ballots.
    pub fn valid(&self) -> f64 {
        self.yes + self.no
    }

    /// Share of the unit still out, 0..1.
    pub fn out(&self) -> f64 {
        1.0 - self.fraction
    }
}

/// Reads a report; `None` (with a note) where it has neither ballots nor a share.
pub(super) fn reported(
    report: &Report,
    form: Form,
    weight: Option<f64>,
    expected_cast: f64,
    notes: &mut Vec<Text>,
) -> Option<Reported> {
    let counts = &report.counts;
    let (yes, no) = match (counts.yes, counts.no, report.yes_share, weight) {
        // Where units count by weight, a report counts by its share of that weight.
        (Some(yes), Some(no), _, Some(weight)) if form == Form::Shares && yes + no > 0 => {
            let share = yes as f64 / (yes + no) as f64;
            (weight * share, weight * (1.0 - share))
        }
        (Some(yes), Some(no), _, _) => (yes as f64, no as f64),
        (_, _, Some(share), weight) => {
            let weight = weight.unwrap_or(expected_cast);
            (weight * share, weight * (1.0 - share))
        }
        _ => {
            notes.push(words!(
                "{} reported neither ballots nor a share: taken as outstanding",
                "{} n’a transmis ni bulletins ni part : considéré comme attendu",
                report.unit
            ));
            return None;
        }
    };
    let valid = yes + no;
    let cast = counts.cast_or_sum().map_or(valid, |cast| (cast as f64).max(valid));
    let partial = report.status == ReportStatus::Partial;
    let (fraction, fraction_known) = match (partial, report.counted_fraction) {
        (false, _) => (1.0, true),
        (true, Some(fraction)) if fraction > 0.0 => (fraction.min(1.0), true),
        _ => {
            let guess = if expected_cast > 0.0 { (cast / expected_cast).clamp(0.02, 0.95) } else { 0.5 };
            notes.push(words!("{} is partly counted and its fraction is not published: {:.0} % is assumed, from its expected size", "{} est dépouillé en partie et sa fraction n’est pas publiée : {:.0} % est supposé, d’après sa taille attendue",
                report.unit,
                100.0 * guess));
            (guess, false)
        }
    };
    Some(Reported { yes, no, cast, registered: counts.registered.map(|r| r as f64), fraction, fraction_known })
}
