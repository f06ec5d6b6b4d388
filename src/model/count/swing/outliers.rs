//! Counted units that differ from what was expected of them, and why that may be.

use super::fit::SwingFit;
use crate::language::say;
use crate::model::count::table::{Reported, UnitRow, UnitTable};
use crate::model::count::{Form, Slip, Unusual, UnusualMeasure, count_variance, expit, log_ratio};
use crate::tally::{Doubt, Doubtful};
use crate::vote::{Side, Text, Vote};

/// Standardised differences from here on are listed.
const NOTABLE: f64 = 4.0;
/// A unit that is listed stays so down to this part of it: it does not come and go with every report of another.
pub const NEARLY: f64 = 0.75;
/// No more units than this are listed.
const MOST: usize = 20;

/// Units whose counted share is further from the fitted one than heavy-tailed noise makes likely, or nearly so.
///
/// # Formula
/// z = (d_i - start_i - f_i' θ̂) / sqrt(a² + v_i), at the heaviest node of the fit; a² is the variance times (ν - 2)/ν.
pub fn unusual(vote: &Vote, table: &UnitTable, fit: &SwingFit) -> Vec<Unusual> {
    let freedom = fit.freedom;
    let Some(node) = fit.share.nodes.first() else { return Vec::new() };
    let found = table.rows.iter().enumerate().filter_map(|(i, row)| {
        let report = row.teaches().filter(|report| report.valid() > 0.0)?;
        let counting = if table.form == Form::Shares { 0.0 } else { count_variance(report.yes, report.no) };
        let expected = row.baseline.d + fit.design.swing(i, &node.mean);
        let scale = if table.form == Form::Shares { 1e6 / report.valid() } else { 1.0 };
        let got = log_ratio(report.yes * scale, report.no * scale);
        // The node's variance is that of the Student-t; its scale is smaller.
        let sd =
            ((freedom - 2.0) / freedom * node.unit_variance + counting + row.baseline.extra_d + row.baseline.noise_d)
                .sqrt();
        let z = (got - expected) / sd;
        let slip = slip(expected, got, sd);
        (z.abs() >= NEARLY * NOTABLE).then(|| Unusual {
            unit: row.unit.to_string(),
            measure: UnusualMeasure::Share,
            expected: Some(expit(expected)),
            got: report.yes / report.valid(),
            z: Some(z),
            likely_cause: cause(row, &report, slip),
            slip,
            is_notable: z.abs() >= NOTABLE,
        })
    });
    listed(vote, found)
}

/// Units found by their yes shares, as they are listed: of the focus option, the furthest from what was expected first.
pub fn listed(vote: &Vote, found: impl Iterator<Item = Unusual>) -> Vec<Unusual> {
    let seen = |unit: Unusual| Unusual {
        expected: unit.expected.map(|share| vote.focus.of_yes_share(share)),
        got: vote.focus.of_yes_share(unit.got),
        z: unit.z.map(|z| if vote.focus == Side::Yes { z } else { -z }),
        ..unit
    };
    worst_first(found.map(seen).collect())
}

/// Unusual units, the worst first: figures of another unit, then the furthest from what was expected.
fn worst_first(mut listed: Vec<Unusual>) -> Vec<Unusual> {
    let far = |unit: &Unusual| unit.z.map_or(f64::INFINITY, f64::abs);
    listed.sort_by(|a, b| far(b).total_cmp(&far(a)).then_with(|| a.unit.cmp(&b.unit)));
    listed
}

/// Those of a list, worst first, that a projection tells by itself.
pub fn notable(listed: &[Unusual]) -> Vec<Unusual> {
    listed.iter().filter(|unit| unit.is_notable).take(MOST).cloned().collect()
}

/// The same list with the units whose ballots or figures are doubtful whatever their share.
pub fn with_doubtful(mut listed: Vec<Unusual>, doubtful: Vec<Doubtful>) -> Vec<Unusual> {
    listed.extend(doubtful.into_iter().map(of_doubt));
    worst_first(listed)
}

fn of_doubt(found: Doubtful) -> Unusual {
    let is_notable = found.is_far();
    let (measure, expected, got, z, likely_cause) = match found.doubt {
        Doubt::Ballots { got, expected, z } => {
            (UnusualMeasure::Ballots, Some(expected), got, Some(z), far_turnout(got, expected))
        }
        Doubt::SameFigures { other, ballots } => {
            (UnusualMeasure::Figures, None, ballots, None, say!(Count::HasVeryFiguresOneRow, other))
        }
    };
    Unusual { unit: found.unit, measure, expected, got: got as f64, z, likely_cause, slip: None, is_notable }
}

fn far_turnout(got: u64, expected: f64) -> Text {
    if got == 0 {
        return say!(Count::ReportedCompleteWithoutSingleBallot);
    }
    if (got as f64) < expected {
        say!(Count::FarFewerBallotsThanExpected)
    } else {
        say!(Count::FarMoreBallotsThanExpected)
    }
}

/// Whether only the mirror of what was counted is expected; on a scale that turns its sign with the options.
pub fn is_swapped(expected: f64, got: f64, sd: f64) -> bool {
    (-got - expected).abs() < 2.0 * sd && expected.abs() > 2.0 * sd
}

/// Its words.
pub fn swapped_words() -> Text {
    say!(Count::YesMayBeSwappedMirrored)
}

fn slip(expected: f64, got: f64, sd: f64) -> Option<Slip> {
    if is_swapped(expected, got, sd) {
        return Some(Slip::Swapped);
    }
    let fits = |factor: f64| (got + factor.ln() - expected).abs() < 2.0 * sd;
    match (fits(10.0), fits(0.1)) {
        (true, _) => Some(Slip::DigitMissing(Side::Yes)),
        (_, true) => Some(Slip::DigitMissing(Side::No)),
        _ => None,
    }
}

fn cause(row: &UnitRow, report: &Reported, slip: Option<Slip>) -> Text {
    if slip == Some(Slip::Swapped) {
        return swapped_words();
    }
    if report.registered.is_some_and(|r| r > 0.0 && report.cast > r) {
        return say!(Count::MoreBallotsThanRegisteredPersons);
    }
    if slip.is_some() {
        return say!(Count::DigitMayBeMissingOr);
    }
    if report.fraction < 1.0 {
        return say!(Count::OnlyPartCountedMayBe);
    }
    if !row.baseline.own {
        return say!(Count::BaselineItsOwnComparedWith);
    }
    say!(Count::RealLocalMovementOrChange)
}
