//! What was assumed, in words.

use crate::language::{Value, say};
use crate::model::count::table::{UnitRow, UnitTable};
use crate::model::count::{Form, log_ratio};
use crate::vote::{ReportStatus, Snapshot, Text};

/// Every default and treatment of odd units that entered.
pub(super) fn assumptions_of(table: &UnitTable, snapshot: &Snapshot, factors: &[Text]) -> Vec<Text> {
    let mut words = vec![match table.form {
        Form::Composition => say!(Count::CompositionRegisterBothOptionsBlank),
        Form::Ballots => say!(Count::RegistersShareNumberValidBallots),
        Form::Shares => say!(Count::OnlySharesWeightsWeightsTaken),
    }];
    words.extend(factors.iter().cloned());
    let alone = match &table.baseline {
        Some(id) => say!(Count::SwingAgainstLevelSlopesSmooth, id, regions = &table.regions_named),
        None => say!(Count::EarlierVoteCompareWithRegions, regions = &table.regions_named),
    };
    if factors.is_empty() {
        words.push(alone);
        let leans = |id| say!(Count::TooCountedUnitsSayHow, places = &table.units_named, vote_id = id);
        words.extend(table.older.iter().map(|older| leans(&older.id)));
    }
    let empty: Vec<&str> = table.reported().filter(|(_, r)| r.valid() <= 0.0).map(|(row, _)| &*row.unit).collect();
    if !empty.is_empty() {
        words.push(say!(Count::CountedUnitsHaveValidVote, empty = empty.len(), some = Value::first_few(empty, 5)));
    }
    let partial: Vec<&str> = table.reported().filter(|(_, r)| r.fraction < 1.0).map(|(row, _)| &*row.unit).collect();
    if !partial.is_empty() {
        words.push(say!(Count::PartlyCountedWhatCertainRest, some = Value::first_few(partial, 5)));
    }
    let guessed: Vec<String> = (table.reported().filter(|(_, r)| r.guessed))
        .map(|(row, r)| format!("{} {:.0} %", row.unit, 100.0 * r.fraction))
        .collect();
    if !guessed.is_empty() {
        words.push(say!(Count::HowMuchPartlyCountedUnit, some = Value::first_few(guessed, 5)));
    }
    if table.is_guessed() {
        words.push(say!(Count::ReportSaysItsUnitComplete, places = &table.units_named));
    }
    words.extend(totals_that_bound(table));
    words.extend(turnout_by_side(table));
    words.extend(revisions(snapshot));
    words
}

/// The published totals that no projection goes beyond, where anything is out.
fn totals_that_bound(table: &UnitTable) -> Option<Text> {
    let mut areas: Vec<Text> = table.ceilings.iter().filter_map(|ceiling| ceiling.of.clone()).collect();
    areas.dedup();
    let is_open = table.rows.iter().any(|row| row.out() > 0.0);
    (is_open && !areas.is_empty()).then(|| say!(Count::NoMoreOutThanTotals, areas = Value::first_few(areas, 5)))
}

/// Mean swing of the log odds of voting from which turnout is no longer the usual one.
const TURNOUT_MOVED: f64 = 0.5;
/// Distance of the outstanding from the counted units on the baseline, in its standard deviations.
const ELSEWHERE: f64 = 0.5;

/// A warning where turnout moved far among units of one kind while those of the other kind are still out.
fn turnout_by_side(table: &UnitTable) -> Option<Text> {
    if table.form != Form::Composition || table.baseline.is_none() {
        return None;
    }
    let weight = |row: &UnitRow| row.baseline.valid.max(1.0);
    let (mut counted, mut out, mut all) = ((0.0, 0.0, 0.0), (0.0, 0.0), (0.0, 0.0, 0.0));
    for row in &table.rows {
        let (w, d) = (weight(row), row.baseline.d);
        all = (all.0 + w, all.1 + w * d, all.2 + w * d * d);
        match row.report.as_ref().filter(|report| !report.guessed) {
            Some(report) => {
                let behind = row.registered * report.fraction;
                let swing = log_ratio(report.cast, (behind - report.cast).max(0.0)) - row.baseline.h;
                counted = (counted.0 + w, counted.1 + w * d, counted.2 + w * swing);
            }
            None => out = (out.0 + w, out.1 + w * d),
        }
    }
    if counted.0 <= 0.0 || out.0 <= 0.0 {
        return None;
    }
    let sd = (all.2 / all.0 - (all.1 / all.0).powi(2)).max(0.0).sqrt();
    let swing = counted.2 / counted.0;
    let apart = (out.1 / out.0 - counted.1 / counted.0).abs();
    (swing.abs() > TURNOUT_MOVED && apart > ELSEWHERE * sd)
        .then(|| say!(Count::TurnoutHasMovedFarWhat, swing = Value::signed(swing, 2)))
}

/// Reports that replaced others: how many, and which lowered a count.
fn revisions(snapshot: &Snapshot) -> Vec<Text> {
    let mut words = Vec::new();
    let mut fell = Vec::new();
    for (unit, earlier) in &snapshot.revisions {
        let Some(now) = snapshot.reports.get(unit) else {
            words.push(say!(Count::WasTakenBackOutstandingAgain, unit));
            continue;
        };
        let falls = earlier.iter().any(|before| {
            let less = |a: Option<u64>, b: Option<u64>| matches!((a, b), (Some(a), Some(b)) if a < b);
            before.status != ReportStatus::Retracted
                && (less(now.counts.yes, before.counts.yes) || less(now.counts.no, before.counts.no))
        });
        if falls {
            fell.push(unit.as_str());
        }
    }
    if !fell.is_empty() {
        words.push(say!(Count::CountWentDownLaterReport, some = Value::first_few(fell, 5)));
    }
    words
}
