//! Published lines that turn over from one to the next: the share of one option printed for the other.

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::vote::{AggregateLine, CountedOf, Finding, LineCode, Measure, Side};

/// How many times the usual size of what came in between two lines it may be.
const LARGEST: f64 = 4.0;
/// Percent points by which a share may miss the other option's and still be its mirror.
const MIRROR: f64 = 0.15;
/// Share of what is counted that came in between two lines, up to which a mirrored share is no movement.
const FEW: f64 = 0.1;
/// Rounding of two printed shares, percent points.
const ROUNDING: f64 = 1.0;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let lines = context.vote.returns.lines();
    for (at, line) in lines.iter().enumerate() {
        let before = lines[..at].iter().rev().find(|before| before.area == line.area && share(before).is_some());
        out.extend(before.and_then(|before| turned(before, line)));
    }
}

/// Yes share in percent and what is counted, of a line that gives both.
fn share(line: &AggregateLine) -> Option<(f64, f64, CountedOf)> {
    let row = line.row(Measure::Share)?;
    Some((
        line.share_percent(Side::Yes)?,
        row.counted.filter(|n| *n > 0.0)?,
        row.counted_of.unwrap_or(CountedOf::Stations),
    ))
}

/// A share that moved by more than what came in between can move it.
///
/// # Formula
/// |s₂ − s₁| ≤ 100 · 4 (c₂ − c₁)/c₂ in percent points where c counts stations or registered persons, which differ in size, and without the 4 where
/// it counts ballots.
fn turned(before: &AggregateLine, line: &AggregateLine) -> Option<Finding> {
    let ((then, had, of), (now, has, as_of)) = (share(before)?, share(line)?);
    let mirrored = (now + then - 100.0).abs() <= MIRROR && (now - then).abs() > 2.0 * ROUNDING;
    if of != as_of {
        return mirrored.then(|| finding(before, line, [then, had, now, has], true)).flatten();
    }
    if has < had {
        return None;
    }
    if mirrored && has - had <= FEW * has {
        return finding(before, line, [then, had, now, has], true);
    }
    let largest = if matches!(of, CountedOf::Ballots | CountedOf::Valid) { 1.0 } else { LARGEST };
    let most = 100.0 * largest * (has - had) / has + ROUNDING;
    if (now - then).abs() <= most {
        return None;
    }
    finding(before, line, [then, had, now, has], (now + then - 100.0).abs() <= most + ROUNDING)
}

fn finding(before: &AggregateLine, line: &AggregateLine, figures: [f64; 4], is_other: bool) -> Option<Finding> {
    let [then, had, now, has] = figures;
    let row = line.row(Measure::Share)?;
    let message = say!(
        CheckReturns::LineTurnsOver,
        then = Value::percent(then / 100.0, 1),
        had,
        line = before.row(Measure::Share).map_or(0, |row| row.line),
        now = Value::percent(now / 100.0, 1),
        has
    );
    let hint =
        if is_other { say!(CheckReturns::LineTurnsOverCureOther) } else { say!(CheckReturns::LineTurnsOverCure) };
    let finding = Finding::new(LineCode::LineTurnsOver, message, hint);
    Some(finding.at("returns.csv", row.line).column("value"))
}
