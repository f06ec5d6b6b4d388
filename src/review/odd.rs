//! Units whose figures are hard to believe.

use super::{
    base::Base,
    entry::{Concern, Entry},
};
use crate::{
    data::is_slip_of,
    language::{Text, Value, say},
    model::count::{Projection, Slip, Unusual, UnusualMeasure},
    vote::{Counts, Report, Side},
};

/// Units far from what was expected of them, and whether each is so by itself or only where it was listed before.
pub(super) fn entries(base: &Base<'_>, projection: &Projection) -> Vec<(Entry, bool)> {
    let slips: Vec<Entry> = base.snapshot.reports.values().filter_map(|report| digit_slip(base, report)).collect();
    let is_told = |found: &&Unusual| {
        let of_share = found.measure == UnusualMeasure::Share;
        // A digit that makes the sum right is the better story of a far share.
        !(of_share && slips.iter().any(|slip| slip.unit == found.unit))
    };
    let odd = projection
        .nearly_unusual
        .iter()
        .filter(is_told)
        .filter_map(|found| Some((odd(base, found)?, found.is_notable)));
    let odd: Vec<(Entry, bool)> = odd.collect();
    slips.into_iter().map(|slip| (slip, true)).chain(odd).collect()
}

fn odd(base: &Base<'_>, found: &Unusual) -> Option<Entry> {
    let report = base.snapshot.reports.get(&found.unit)?;
    let now = base.sides(&report.counts);
    let code = match (found.measure, found.slip) {
        (UnusualMeasure::Ballots, _) => Concern::BallotsFarOff,
        (UnusualMeasure::Figures, _) => Concern::SameNumbers,
        (UnusualMeasure::Share, None) => Concern::UnusualShare,
        (UnusualMeasure::Share, Some(Slip::Swapped)) => Concern::YesNoSwapped,
        (UnusualMeasure::Share, Some(Slip::DigitMissing(_))) => Concern::DigitSlip,
    };
    let otherwise = now.and_then(|now| expected(base, found, report, now));
    Some(Entry {
        code,
        unit: found.unit.clone(),
        name: base.name(&found.unit),
        what: what(base, found),
        likely_cause: found.likely_cause.clone(),
        points: now.zip(otherwise).and_then(|(now, otherwise)| base.points(now, otherwise)),
        z: found.z,
        was: None,
        now: Some(report.counts),
        at: report.reported_at,
    })
}

fn what(base: &Base<'_>, found: &Unusual) -> Text {
    let option = base.vote.option(base.vote.focus);
    let percent = |share: f64| Value::percent(share, 1);
    let ballots = |count: f64| Value::decimal(count, 0);
    match (found.measure, found.expected) {
        (UnusualMeasure::Share, Some(expected)) => {
            say!(Review::Share, option, got = percent(found.got), expected = percent(expected))
        }
        (UnusualMeasure::Ballots, Some(expected)) => {
            say!(Review::Ballots, got = ballots(found.got), expected = ballots(expected))
        }
        _ => say!(Review::SameFigures, ballots = ballots(found.got)),
    }
}

/// The figures that were expected in the place of those that came in: for the option in focus, and for the other one.
fn expected(base: &Base<'_>, found: &Unusual, report: &Report, (focus, other): (f64, f64)) -> Option<(f64, f64)> {
    let valid = focus + other;
    Some(match (found.measure, found.slip) {
        (UnusualMeasure::Share, Some(Slip::Swapped)) => (other, focus),
        (UnusualMeasure::Share, Some(Slip::DigitMissing(side))) => {
            let fits = |sum: f64| base.register(report).is_none_or(|register| sum <= register as f64);
            match (side == base.vote.focus, fits(valid + 9.0 * if side == base.vote.focus { focus } else { other })) {
                (true, true) => (10.0 * focus, other),
                (true, false) => (focus, other / 10.0),
                (false, true) => (focus, 10.0 * other),
                (false, false) => (focus / 10.0, other),
            }
        }
        (UnusualMeasure::Share, None) => {
            let share = found.expected?;
            (share * valid, (1.0 - share) * valid)
        }
        (UnusualMeasure::Ballots, _) => {
            let scale = found.expected.filter(|_| found.got > 0.0)? / found.got;
            (scale * focus, scale * other)
        }
        (UnusualMeasure::Figures, _) => (0.0, 0.0),
    })
}

/// A unit whose parts miss its ballots cast by one digit of yes or no.
fn digit_slip(base: &Base<'_>, report: &Report) -> Option<Entry> {
    let Counts { cast, blank, spoiled, yes, no, .. } = report.counts;
    let (valid, yes, no) = (cast?.checked_sub(blank?)?.checked_sub(spoiled?)?, yes?, no?);
    if yes.checked_add(no) == Some(valid) {
        return None;
    }
    let mended = |figure: u64, other: u64| valid.checked_sub(other).filter(|right| is_slip_of(figure, *right));
    // Where both could be the slip, nobody knows which.
    let (side, right, counts) = match (mended(yes, no), mended(no, yes)) {
        (Some(right), None) => (Side::Yes, right, Counts { yes: Some(right), ..report.counts }),
        (None, Some(right)) => (Side::No, right, Counts { no: Some(right), ..report.counts }),
        _ => return None,
    };
    let (now, otherwise) = (base.sides(&report.counts)?, base.sides(&counts)?);
    let given = if side == Side::Yes { yes } else { no };
    Some(Entry {
        code: Concern::DigitSlip,
        unit: report.unit.clone(),
        name: base.name(&report.unit),
        what: say!(Review::Digit, option = base.vote.option(side), given, right),
        likely_cause: say!(Review::CauseDigit),
        points: base.points(now, otherwise),
        z: None,
        was: None,
        now: Some(report.counts),
        at: report.reported_at,
    })
}
