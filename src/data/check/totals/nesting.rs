//! Controls among themselves: cast and its parts, the whole and its areas.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::totals::at;
use crate::data::check::units::identities::{Row, row_of_counts};
use crate::data::text::{area_name, difference};
use crate::language::{Value, say};
use crate::vote::{Control, ControlStatus, Counts, Finding, Quantity, TotalCode};

/// Totals that are `wrong` for themselves are compared with no other.
pub(in crate::data::check) fn find(context: &Context, wrong: &BTreeSet<usize>, out: &mut Vec<Finding>) {
    one_area(context, wrong, out);
    for status in [ControlStatus::List, ControlStatus::Provisional, ControlStatus::Final] {
        for quantity in Quantity::ALL {
            parts_and_whole(context, (status, quantity), wrong, out);
        }
    }
}

/// The totals of one area and status, as one row of counts.
#[derive(Default)]
struct Table<'a> {
    counts: Counts,
    valid: Option<&'a Control>,
    /// Line of each.
    lines: BTreeMap<Quantity, usize>,
}

/// The identities within the totals of one area and status.
fn one_area(context: &Context, wrong: &BTreeSet<usize>, out: &mut Vec<Finding>) {
    let mut tables: BTreeMap<_, Table> = BTreeMap::new();
    for control in context.vote.controls.iter().filter(|control| !wrong.contains(&control.line)) {
        let Table { counts, valid, lines } = tables.entry((control.area.as_deref(), control.status)).or_default();
        lines.insert(control.quantity, control.line);
        match control.quantity {
            Quantity::Registered => counts.registered = Some(control.value),
            Quantity::Cast => counts.cast = Some(control.value),
            Quantity::Blank => counts.blank = Some(control.value),
            Quantity::Spoiled => counts.spoiled = Some(control.value),
            Quantity::Yes => counts.yes = Some(control.value),
            Quantity::No => counts.no = Some(control.value),
            Quantity::Valid => *valid = Some(control),
        }
    }
    for ((area, _), Table { counts, valid, lines }) in tables {
        let whole = say!(CheckWords::WholeVote).english();
        let line = lines.values().copied().max().unwrap_or(1);
        let mut found = Vec::new();
        row_of_counts(Row { file: "controls.csv", line, unit: area.unwrap_or(&whole) }, &counts, &mut found);
        // Each total has a row of its own.
        out.extend(found.into_iter().map(|mut finding| {
            let quantity =
                Quantity::ALL.into_iter().find(|quantity| finding.column.as_deref() == Some(quantity.word()));
            finding.line = quantity.and_then(|quantity| lines.get(&quantity).copied()).or(finding.line);
            finding.column("value")
        }));
        if let (Some(valid), Some(sum)) = (valid, counts.valid())
            && valid.value != sum
        {
            let message = say!(CheckTotals::ValidNotYesPlusNo, valid = valid.value, sum);
            let hint = say!(CheckTotals::ValidNotYesPlusNoCure);
            out.push(at(valid, Finding::new(TotalCode::ValidNotYesPlusNo, message, hint)));
        }
    }
}

/// The totals of areas against the total of the area that holds them, where they cover it.
fn parts_and_whole(
    context: &Context,
    (status, quantity): (ControlStatus, Quantity),
    wrong: &BTreeSet<usize>,
    out: &mut Vec<Finding>,
) {
    let controls: Vec<&Control> = context
        .vote
        .controls
        .iter()
        .filter(|control| control.status == status && control.quantity == quantity)
        .filter(|control| context.areas.units(control.area.as_deref()).is_some_and(|units| !units.is_empty()))
        .collect();
    if controls.len() < 2 || controls.iter().any(|control| wrong.contains(&control.line)) {
        return;
    }
    let holder = holders(context, &controls);
    for (index, whole) in controls.iter().enumerate() {
        let parts: Vec<&Control> =
            (0..controls.len()).filter(|&part| holder[part] == Some(index)).map(|part| controls[part]).collect();
        if !parts.is_empty() {
            out.extend(compare(context, whole, &parts));
        }
    }
}

/// For every control the smallest other area that holds most of its units.
fn holders(context: &Context, controls: &[&Control]) -> Vec<Option<usize>> {
    let units = |control: &Control| context.areas.units(control.area.as_deref()).unwrap_or_default();
    let mut areas_of: Vec<Vec<usize>> = vec![Vec::new(); context.vote.units.len()];
    for (index, control) in controls.iter().enumerate() {
        for &unit in units(control) {
            areas_of[unit].push(index);
        }
    }
    controls
        .iter()
        .enumerate()
        .map(|(index, control)| {
            let own = units(control).len();
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            for &unit in units(control) {
                for &area in &areas_of[unit] {
                    *shared.entry(area).or_default() += 1;
                }
            }
            shared
                .into_iter()
                .filter(|(area, both)| *area != index && both * 5 >= own * 4 && units(controls[*area]).len() > own)
                .min_by_key(|(area, _)| units(controls[*area]).len())
                .map(|(area, _)| area)
        })
        .collect()
}

#[expect(clippy::too_many_lines, reason = "one sum: what covers the whole, what is open, and either end told")]
fn compare(context: &Context, whole: &Control, parts: &[&Control]) -> Option<Finding> {
    let mut covered: Vec<usize> = Vec::new();
    let mut seams = false;
    let of_whole = context.areas.units(whole.area.as_deref())?;
    for part in parts {
        for &unit in context.areas.units(part.area.as_deref())? {
            seams |= of_whole.binary_search(&unit).is_err();
            covered.push(unit);
        }
    }
    covered.sort_unstable();
    covered.dedup();
    // A unit that a neighbour's total may hold as well belongs to no rest.
    let open: Vec<usize> = of_whole
        .iter()
        .copied()
        .filter(|unit| covered.binary_search(unit).is_err() && !in_other_total(context, whole, *unit))
        .collect();
    let sum = parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(part.value))?;
    let rest = difference(whole.value, sum);
    let word = whole.quantity.word();
    let area = area_name(whole.area.as_deref());
    if open.is_empty() {
        if rest == 0 {
            return None;
        }
        let message = say!(
            CheckTotals::TotalsDoNotAddUp,
            column = word,
            area,
            sum,
            whole = whole.value,
            change = Value::signed_count(-rest)
        );
        let hint =
            if seams { say!(CheckTotals::TotalsDoNotAddUpCureSeams) } else { say!(CheckTotals::TotalsDoNotAddUpCure) };
        return Some(at(whole, Finding::new(TotalCode::TotalsDoNotAddUp, message, hint)));
    }
    let counted = open
        .iter()
        .try_fold(0_u64, |sum, &unit| sum.checked_add(whole.quantity.of(&context.vote.units[unit].counts)?))?;
    let allowed = match whole.status {
        ControlStatus::Final => 0,
        _ => 10.max(i128::from(counted) / 20),
    };
    if (rest - i128::from(counted)).abs() <= allowed {
        return None;
    }
    let names: Vec<&str> = {
        let units = || open.iter().map(|&unit| &context.vote.units[unit]);
        let mut names: Vec<&str> = units().filter_map(|unit| unit.parent.as_deref()).collect();
        names.dedup();
        if names.is_empty() { units().map(|unit| unit.unit.as_str()).collect() } else { names }
    };
    let message = say!(
        CheckTotals::TotalsLeaveRest,
        column = word,
        area,
        rest,
        whole = whole.value,
        parts = Value::first_few(&names, 3),
        counted,
        change = Value::signed_count(i128::from(counted) - rest)
    );
    let hint = say!(CheckTotals::TotalsLeaveRestCure);
    Some(at(whole, Finding::new(TotalCode::TotalsDoNotAddUp, message, hint)))
}

/// Whether a named area with a total of the same kind, other than the whole, already holds the unit.
fn in_other_total(context: &Context, whole: &Control, unit: usize) -> bool {
    context.vote.controls.iter().any(|other| {
        other.area.is_some()
            && other.area != whole.area
            && other.status == whole.status
            && other.quantity == whole.quantity
            && context.areas.units(other.area.as_deref()).is_some_and(|units| units.binary_search(&unit).is_ok())
    })
}
