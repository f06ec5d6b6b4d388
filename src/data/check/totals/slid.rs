//! Totals of `controls.csv` that are the sums of other rows: values that slid by a row, and labels of two areas that changed places.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::totals::at;
use crate::language::{Value, say};
use crate::vote::{Control, ControlStatus, Finding, Quantity, TotalCode};

/// Fewer rows than this are the sums of others by chance.
const FEWEST: usize = 3;

/// Tells them once, and gives the lines that need no further word.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) -> BTreeSet<usize> {
    let finals = context.vote.controls.iter().filter(|control| control.status == ControlStatus::Final);
    let mut rows: Vec<(&Control, u64)> = finals
        .filter_map(|control| Some((control, context.areas.sum(control.area.as_deref(), control.quantity)?)))
        .collect();
    rows.sort_by_key(|(control, _)| control.line);
    if rows.iter().filter(|(control, sum)| control.value != *sum).count() < FEWEST {
        return BTreeSet::new();
    }
    match slid(&rows) {
        Some((lines, finding)) => {
            out.push(finding);
            lines
        }
        None => exchanged(&rows, out),
    }
}

/// Values that are the sums of the row below, or above, in all rows but one that miss their own.
fn slid(rows: &[(&Control, u64)]) -> Option<(BTreeSet<usize>, Finding)> {
    let missed: Vec<usize> = (0..rows.len()).filter(|at| rows[*at].0.value != rows[*at].1).collect();
    let of_neighbour = |below: bool| {
        let is_its = |at: &&usize| {
            let neighbour = if below { Some(**at + 1) } else { at.checked_sub(1) };
            neighbour.and_then(|at| rows.get(at)).is_some_and(|(_, sum)| *sum == rows[**at].0.value)
        };
        missed.iter().filter(is_its).count()
    };
    let below = [true, false].into_iter().find(|below| {
        let n = of_neighbour(*below);
        n >= FEWEST && n + 1 >= missed.len()
    })?;
    let lines: BTreeSet<usize> = missed.iter().map(|at| rows[*at].0.line).collect();
    let (first, last) = (rows[*missed.first()?].0, rows[*missed.last()?].0);
    let (from, to) = (Value::plain(first.line), Value::plain(last.line));
    let way = if below { "up" } else { "down" };
    let message = say!(CheckTotals::ValuesSlid, from, to, way);
    let hint = say!(CheckTotals::ValuesSlidCure, way);
    Some((lines, at(first, Finding::new(TotalCode::SumDiffersFromFinal, message, hint))))
}

/// Two areas, each with the totals of the other.
fn exchanged(rows: &[(&Control, u64)], out: &mut Vec<Finding>) -> BTreeSet<usize> {
    let mut areas: BTreeMap<&str, BTreeMap<Quantity, (&Control, u64)>> = BTreeMap::new();
    for (control, sum) in rows {
        if let Some(area) = control.area.as_deref() {
            areas.entry(area).or_default().insert(control.quantity, (control, *sum));
        }
    }
    let has_those_of = |area: &str, other: &str| {
        areas[area]
            .iter()
            .all(|(quantity, (control, _))| areas[other].get(quantity).is_some_and(|(_, sum)| *sum == control.value))
    };
    let missed: Vec<&str> = areas
        .iter()
        .filter(|(_, of_area)| of_area.values().any(|(control, sum)| control.value != *sum))
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
