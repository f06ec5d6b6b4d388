//! Totals of `controls.csv` that are the sums of other rows: values that slid by a row, and labels of two areas that changed places.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::totals::{at, is_near_list};
use crate::data::check::units::neighbours::slid;
use crate::data::read::Way;
use crate::data::text::difference;
use crate::language::{Value, say};
use crate::vote::{Control, ControlStatus, Finding, Quantity, TotalCode};

/// Fewer rows than this are the sums of others by chance.
const FEWEST: usize = 3;

/// A total beside the sum of its units.
type Row<'a> = (&'a Control, u64);

/// Tells them once, and gives the lines that need no further word.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) -> BTreeSet<usize> {
    let compared = context.vote.controls.iter().filter(|control| control.status != ControlStatus::Provisional);
    let mut rows: Vec<Row> = compared
        .filter_map(|control| Some((control, context.areas.sum(control.area.as_deref(), control.quantity)?)))
        .collect();
    rows.sort_by_key(|(control, _)| control.line);
    if rows.iter().filter(|(control, sum)| !is_of(control, *sum)).count() < FEWEST {
        return BTreeSet::new();
    }
    match slid_part(&rows) {
        Some((lines, finding)) => {
            out.push(finding);
            lines
        }
        None => exchanged(&rows, out),
    }
}

/// Is it the total of units with this sum? That of a list may differ.
fn is_of(control: &Control, sum: u64) -> bool {
    match control.status {
        ControlStatus::List => is_near_list(difference(sum, control.value), control.value),
        _ => control.value == sum,
    }
}

/// Values that are the sums of the row below, or above, in the part of the file that misses its own.
fn slid_part(rows: &[Row]) -> Option<(BTreeSet<usize>, Finding)> {
    // Totals of one kind are compared: of a list the others would be far from anything.
    let fits = |at: usize, of: usize| {
        let ((control, _), (other, sum)) = (rows[at], rows[of]);
        (control.status == other.status).then(|| is_of(control, sum))
    };
    let run = slid(rows.len(), FEWEST, fits)?;
    let lines = run.first.saturating_sub(1)..=(run.last + 1).min(rows.len() - 1);
    let lines: BTreeSet<usize> = lines.filter(|at| fits(*at, *at) == Some(false)).map(|at| rows[at].0.line).collect();
    let first = rows.iter().find(|(control, _)| lines.contains(&control.line))?.0;
    let (from, to) = (Value::plain(first.line), Value::plain(*lines.last()?));
    let way = if run.way == Way::Up { "up" } else { "down" };
    let message = say!(CheckTotals::ValuesSlid, from, to, way);
    let hint = say!(CheckTotals::ValuesSlidCure, way);
    Some((lines, at(first, Finding::new(TotalCode::SumDiffersFromFinal, message, hint))))
}

/// Two areas, each with the totals of the other.
fn exchanged(rows: &[Row], out: &mut Vec<Finding>) -> BTreeSet<usize> {
    let mut areas: BTreeMap<&str, BTreeMap<Quantity, (&Control, u64)>> = BTreeMap::new();
    for (control, sum) in rows.iter().filter(|(control, _)| control.status == ControlStatus::Final) {
        if let Some(area) = control.area.as_deref() {
            areas.entry(area).or_default().insert(control.quantity, (control, *sum));
        }
    }
    let has_those_of = |area: &str, other: &str| {
        areas[area]
            .iter()
            .all(|(quantity, (control, _))| areas[other].get(quantity).is_some_and(|(_, sum)| is_of(control, *sum)))
    };
    let missed: Vec<&str> = areas
        .iter()
        .filter(|(_, of_area)| of_area.values().any(|(control, sum)| !is_of(control, *sum)))
        .map(|(area, _)| *area)
        .collect();
    let mut lines = BTreeSet::new();
    for (n, area) in missed.iter().enumerate() {
        let others = &missed[n + 1..];
        let Some(other) = others.iter().find(|other| has_those_of(area, other) && has_those_of(other, area)) else {
            continue;
        };
        let of_both = || areas[area].values().chain(areas[other].values()).map(|(control, _)| *control);
        if of_both().count() < FEWEST {
            continue;
        }
        lines.extend(of_both().map(|control| control.line));
        let Some(first) = of_both().min_by_key(|control| control.line) else { continue };
        let message = say!(CheckTotals::AreasExchanged, area = *area, other = *other);
        let hint = say!(CheckTotals::AreasExchangedCure);
        out.push(at(first, Finding::new(TotalCode::SumDiffersFromFinal, message, hint)).column("area"));
    }
    lines
}
