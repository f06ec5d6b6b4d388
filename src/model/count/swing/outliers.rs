//! Counted units that differ from what was expected of them, and why that may be.

use super::fit::SwingFit;
use crate::language::say;
use crate::model::count::table::{Reported, UnitRow, UnitTable};
use crate::model::count::{Form, Unusual, UnusualMeasure, count_variance, expit, log_ratio};
use crate::tally::{Doubt, Doubtful};
use crate::vote::{Side, Text, Vote};

/// Standardised differences from here on are listed.
const NOTABLE: f64 = 4.0;
/// No more units than this are listed.
const MOST: usize = 20;

/// Units whose counted share is further from the fitted one than heavy-tailed noise makes likely.
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
        (z.abs() >= NOTABLE).then(|| Unusual {
            unit: row.unit.clone(),
            measure: UnusualMeasure::Share,
            expected: Some(expit(expected)),
            got: report.yes / report.valid(),
            z: Some(z),
            likely_cause: cause(row, &report, expected, got, sd),
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
    listed.truncate(MOST);
    listed
}

/// The same list with the units whose ballots or figures are doubtful whatever their share.
pub fn with_doubtful(mut listed: Vec<Unusual>, doubtful: Vec<Doubtful>) -> Vec<Unusual> {
    listed.extend(doubtful.into_iter().map(|Doubtful { unit, doubt, .. }| match doubt {
        Doubt::Ballots { got, expected, z } => Unusual {
            unit,
            measure: UnusualMeasure::Ballots,
            expected: Some(expected),
            got: got as f64,
            z: Some(z),
            likely_cause: far_turnout(got, expected),
        },
        Doubt::SameFigures { other, ballots } => Unusual {
            unit,
            measure: UnusualMeasure::Figures,
            expected: None,
            got: ballots as f64,
            z: None,
            likely_cause: say!(Count::HasVeryFiguresOneRow, other),
        },
    }));
    worst_first(listed)
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

/// The cause where only the mirror of what was counted is expected; on a scale that turns its sign with the options.
pub fn swapped(expected: f64, got: f64, sd: f64) -> Option<Text> {
    ((-got - expected).abs() < 2.0 * sd && expected.abs() > 2.0 * sd).then(|| say!(Count::YesMayBeSwappedMirrored))
}

fn cause(row: &UnitRow, report: &Reported, expected: f64, got: f64, sd: f64) -> Text {
    if let Some(swapped) = swapped(expected, got, sd) {
        return swapped;
    }
    if report.registered.is_some_and(|r| r > 0.0 && report.cast > r) {
        return say!(Count::MoreBallotsThanRegisteredPersons);
    }
    for factor in [10.0_f64, 0.1] {
        if (got + factor.ln() - expected).abs() < 2.0 * sd {
            return say!(Count::DigitMayBeMissingOr);
        }
    }
    if report.fraction < 1.0 {
        return say!(Count::OnlyPartCountedMayBe);
    }
    if !row.baseline.own {
        return say!(Count::BaselineItsOwnComparedWith);
    }
    say!(Count::RealLocalMovementOrChange)
}
