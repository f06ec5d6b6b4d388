//! `controls.csv` itself: areas that exist, no total given twice, sums against the units.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::totals::double_register::Explained;
use crate::data::check::totals::final_sums;
use crate::data::check::totals::nesting;
use crate::data::check::totals::repair::Repair;
use crate::data::check::totals::{at, is_near_list};
use crate::data::text::{area_name, difference, quantity};
use crate::language::{Value, say};
use crate::vote::{Control, ControlStatus, Finding, Quantity, TotalCode};

pub(in crate::data::check) fn find(
    context: &Context,
    (registers, repair, slid): (&[Explained], &Repair, &BTreeSet<usize>),
    out: &mut Vec<Finding>,
) {
    times(context, out);
    if areas_once(context, out) {
        return;
    }
    repeated(context, out);
    let wrong = lists(context, (registers, slid), out);
    nesting::find(context, &wrong, out);
    for (area, mut controls) in final_by_area(context) {
        controls.retain(|control| !slid.contains(&control.line));
        final_sums::find(context, area, &controls, (registers, repair), out);
    }
}

/// Each area in one row alone, and totals of the whole vote that contradict each other: written as in a table whose cells go on
/// downwards. What the rows without an area say is then of no use.
fn areas_once(context: &Context, out: &mut Vec<Finding>) -> bool {
    let controls = &context.vote.controls;
    let named: Vec<&str> = controls.iter().filter_map(|control| control.area.as_deref()).collect();
    let distinct: BTreeSet<&str> = named.iter().copied().collect();
    let mut whole: BTreeMap<(Quantity, ControlStatus), Vec<&Control>> = BTreeMap::new();
    for control in controls.iter().filter(|control| control.area.is_none()) {
        whole.entry((control.quantity, control.status)).or_default().push(control);
    }
    let contradict = |rows: &Vec<&Control>| rows.iter().any(|row| row.value != rows[0].value);
    let several = whole.values().map(Vec::len).max().unwrap_or(0);
    if named.len() < 2 || distinct.len() < named.len() || several > named.len() + 1 || !whole.values().any(contradict) {
        return false;
    }
    let Some(first) = whole.values().flatten().min_by_key(|control| control.line) else { return false };
    let message = say!(CheckTotals::AreaOnce, n = controls.len() - named.len());
    out.push(
        at(first, Finding::new(TotalCode::ControlContradicted, message, say!(CheckTotals::AreaOnceCure)))
            .column("area"),
    );
    true
}

fn repeated(context: &Context, out: &mut Vec<Finding>) {
    let mut first: BTreeMap<(Option<&str>, Quantity, ControlStatus), &Control> = BTreeMap::new();
    for control in &context.vote.controls {
        let key = (control.area.as_deref(), control.quantity, control.status);
        let Some(earlier) = first.insert(key, control) else { continue };
        let word = control.quantity.word();
        let area = area_name(control.area.as_deref());
        let code =
            if earlier.value == control.value { TotalCode::ControlRepeated } else { TotalCode::ControlContradicted };
        let message = say!(
            CheckTotals::ControlRepeated,
            column = word,
            area,
            line = Value::plain(earlier.line as i64),
            then = earlier.value,
            now = control.value
        );
        let hint = say!(CheckTotals::ControlRepeatedCure);
        out.push(at(control, Finding::new(code, message, hint)));
    }
}

/// A list is older than the vote, a count is not.
fn times(context: &Context, out: &mut Vec<Finding>) {
    let day = context.vote.date;
    for control in &context.vote.controls {
        let Some(at_time) = control.at else { continue };
        let message = match control.status {
            ControlStatus::List if at_time.first_day() > day => {
                say!(CheckTotals::ControlOutOfTimeList, at = at_time, vote = day)
            }
            ControlStatus::Provisional | ControlStatus::Final if at_time.last_day() < day => {
                say!(CheckTotals::ControlOutOfTimeCount, at = at_time, vote = day)
            }
            _ => continue,
        };
        let hint = say!(CheckTotals::ControlOutOfTimeListCure);
        let finding = Finding::new(TotalCode::ControlOutOfTime, message, hint);
        out.push(at(control, finding).column("at"));
    }
}

fn final_by_area<'a>(context: &Context<'a>) -> BTreeMap<Option<&'a str>, Vec<&'a Control>> {
    let mut areas: BTreeMap<Option<&str>, Vec<&Control>> = BTreeMap::new();
    for control in context.vote.controls.iter().filter(|control| control.status == ControlStatus::Final) {
        areas.entry(control.area.as_deref()).or_default().push(control);
    }
    areas
}

/// A list differs by a few voters. The lines of those that do not, with those that are told already.
fn lists(
    context: &Context,
    (registers, slid): (&[Explained], &BTreeSet<usize>),
    out: &mut Vec<Finding>,
) -> BTreeSet<usize> {
    let mut wrong = slid.clone();
    let lists = context.vote.controls.iter().filter(|control| control.status == ControlStatus::List);
    for control in lists.filter(|control| !slid.contains(&control.line)) {
        let area = control.area.as_deref();
        let Some(sum) = context.areas.sum(area, control.quantity) else { continue };
        let units = context.areas.units(area).unwrap_or_default();
        let explained: i128 = registers
            .iter()
            .filter(|item| item.measured_in(context, units))
            .map(|item| i128::from(item.candidate.amount))
            .sum();
        let is_near = |list: u64| is_near_list(difference(sum, list) - explained, list);
        if is_near(control.value) {
            continue;
        }
        let message = say!(
            CheckTotals::ListDiffersWidely,
            list = control.value,
            what = quantity(control.quantity),
            area = area_name(area),
            sum,
            change = Value::signed_count(difference(sum, control.value))
        );
        let mut meant = with_neighbours_exchanged(control.value).into_iter().filter(|list| is_near(*list));
        let hint = match (meant.next(), meant.next()) {
            (Some(meant), None) => say!(CheckTotals::ListDiffersWidelyCureDigits, meant),
            _ => say!(CheckTotals::ListDiffersWidelyCure),
        };
        out.push(at(control, Finding::new(TotalCode::ListDiffersWidely, message, hint)));
        wrong.insert(control.line);
    }
    wrong
}

/// A number with two digits beside each other exchanged, in every way.
fn with_neighbours_exchanged(number: u64) -> Vec<u64> {
    let digits = number.to_string().into_bytes();
    let exchanged = |at: usize| {
        let mut digits = digits.clone();
        digits.swap(at, at + 1);
        String::from_utf8(digits).ok()?.parse().ok().filter(|other| *other != number)
    };
    (0..digits.len().saturating_sub(1)).filter_map(exchanged).collect()
}
