//! What one unit has reported, in the form a projection can use.

use crate::language::say;
use crate::model::count::Form;
use crate::vote::{Report, ReportStatus, Text};

/// Ballots of a unit that are in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reported {
    /// Yes ballots.
    pub yes: f64,
    /// No ballots.
    pub no: f64,
    /// Ballots cast, at least `yes + no`; where they are not published, as many as the others lead to expect.
    pub cast: f64,
    /// Whether that number is published.
    pub cast_is_published: bool,
    /// Only a share is reported: the ballots are those that the unit's size leads to expect.
    pub of_share: bool,
    /// Registered persons, where the report has them.
    pub registered: Option<f64>,
    /// Share of the unit's ballots that is counted, 0..1; 1 = all.
    pub fraction: f64,
    /// The fraction is not published: it is a guess.
    pub guessed: bool,
    /// Log variance of the whole unit that the guess leaves; 0 where the fraction is published.
    pub doubt: f64,
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
            let key = &report.unit;
            notes.push(match counts.yes.or(counts.no) {
                Some(_) => say!(Count::ReportedOneSide, key),
                None => say!(Count::ReportedNeitherBallotsNorShare, key),
            });
            return None;
        }
    };
    let valid = yes + no;
    let published = counts.cast_or_sum();
    // What is not published is settled when all reports are known (`blank_ballots`).
    let cast = published.map_or(valid, |cast| (cast as f64).max(valid));
    let partial = report.status == ReportStatus::Partial;
    let (fraction, guessed) = match (partial, report.counted_fraction) {
        (false, _) => (1.0, false),
        (true, Some(fraction)) if fraction > 0.0 => (fraction.min(1.0), false),
        // Settled when all reports are known (`counted_fraction`).
        _ => (0.95, true),
    };
    Some(Reported {
        yes,
        no,
        cast,
        cast_is_published: published.is_some(),
        of_share: counts.yes.is_none() || counts.no.is_none(),
        registered: counts.registered.map(|r| r as f64),
        fraction,
        guessed,
        doubt: 0.0,
    })
}
