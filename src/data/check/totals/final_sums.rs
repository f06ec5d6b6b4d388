//! Sums of the units against the proclaimed totals, compared exactly, with the likeliest reason of a difference.

use std::collections::{BTreeSet, HashMap};

use crate::data::check::context::Context;
use crate::data::check::totals::double_register::Explained;
use crate::data::check::totals::repair::Repair;
use crate::data::check::totals::{at, proclaimed};
use crate::data::read::is_slip_of;
use crate::data::text::{area_name, difference, quantity};
use crate::language::{Value, say};
use crate::vote::{
    Control, ControlStatus, Counts, Finding, Quantity, ResultFact, Severity, Text, TotalCode, UnitResult,
};

/// A proclaimed total that the units miss.
struct Miss<'a> {
    control: &'a Control,
    sum: u64,
    /// Sum minus control.
    off: i128,
}

pub(in crate::data::check) fn find(
    context: &Context,
    area: Option<&str>,
    controls: &[&Control],
    (registers, repair): (&[Explained], &Repair),
    out: &mut Vec<Finding>,
) {
    let mut misses: Vec<Miss> = Vec::new();
    for control in controls {
        match context.areas.sum(area, control.quantity) {
            Some(sum) if sum != control.value => {
                let off = difference(sum, control.value);
                if !repair.explains(context, area, control.quantity, off) {
                    misses.push(Miss { control, sum, off });
                }
            }
            Some(_) => {}
            None => out.extend(not_comparable(context, control)),
        }
    }
    if let Some(finding) = swapped_classes(area, &misses) {
        out.push(finding);
        misses.retain(|miss| !matches!(miss.control.quantity, Quantity::Blank | Quantity::Spoiled));
    }
    let reason = reason(context, area, controls, &misses);
    let is_alone = misses.len() == 1 && controls.len() > 1;
    for miss in &misses {
        out.push(finding(context, area, miss, registers, (reason.as_ref(), is_alone)));
    }
}

/// A total that cannot be compared because units do not publish the quantity.
fn not_comparable(context: &Context, control: &Control) -> Option<Finding> {
    let area = control.area.as_deref();
    let units = context.areas.units(area)?.len();
    let silent = context.areas.silent(area, control.quantity);
    if units == 0 {
        return None;
    }
    let word = control.quantity.word();
    let message = say!(
        CheckTotals::ControlNotComparable,
        column = word,
        area = area_name(area),
        control = control.value,
        silent,
        units
    );
    let hint = say!(CheckTotals::ControlNotComparableCure, column = word);
    Some(at(control, Finding::new(TotalCode::ControlNotComparable, message, hint)))
}

/// Blank and spoiled off by the same number in opposite directions: the sum agrees, the sorting does not.
fn swapped_classes(area: Option<&str>, misses: &[Miss]) -> Option<Finding> {
    let miss = |quantity| misses.iter().find(|miss| miss.control.quantity == quantity);
    let (blank, spoiled) = (miss(Quantity::Blank)?, miss(Quantity::Spoiled)?);
    if blank.off + spoiled.off != 0 {
        return None;
    }
    let [blanks, spoilt] = [Quantity::Blank, Quantity::Spoiled].map(quantity);
    let (from, to) = if blank.off < 0 { (blanks, spoilt) } else { (spoilt, blanks) };
    let message = say!(
        CheckTotals::BlankSpoiledSwapped,
        area = area_name(area),
        blank = blank.sum,
        spoiled = spoiled.sum,
        blank_proclaimed = blank.control.value,
        spoiled_proclaimed = spoiled.control.value,
        blank_change = Value::signed_count(blank.off),
        spoiled_change = Value::signed_count(spoiled.off)
    );
    let hint = match (blank.sum, spoiled.sum) == (spoiled.control.value, blank.control.value) {
        true => say!(CheckTotals::BlankSpoiledSwappedCureHeadings),
        false => say!(CheckTotals::BlankSpoiledSwappedCure, n = blank.off.unsigned_abs(), from, to),
    };
    Some(at(blank.control, Finding::new(TotalCode::BlankSpoiledSwapped, message, hint)))
}

fn finding(
    context: &Context,
    area: Option<&str>,
    miss: &Miss,
    registers: &[Explained],
    (reason, is_alone): (Option<&Text>, bool),
) -> Finding {
    let word = miss.control.quantity.word();
    let mut message = say!(
        CheckTotals::SumDiffersFromFinal,
        column = word,
        area = area_name(area),
        sum = miss.sum,
        control = miss.control.value,
        change = Value::signed_count(miss.off)
    );
    if miss.control.quantity == Quantity::Registered {
        let units = context.areas.units(area).unwrap_or_default();
        let inside: Vec<&Explained> = registers.iter().filter(|item| item.measured_in(context, units)).collect();
        let known: i128 = inside.iter().map(|item| i128::from(item.candidate.amount)).sum();
        // What is left must be small beside what is explained.
        if known > 0 && (miss.off - known).unsigned_abs() * 20 < known.unsigned_abs() {
            let homes = Value::list(inside.iter().map(|item| {
                say!(CheckTotals::AmountOfHome, amount = item.candidate.amount, home = &item.candidate.home)
            }));
            message = Text::sentences([
                message,
                say!(CheckTotals::SumDiffersFromFinalExplained, homes, rest = Value::signed_count(miss.off - known)),
            ]);
            let hint = say!(CheckTotals::SumDiffersFromFinalExplainedCure);
            return at(
                miss.control,
                Finding::new(TotalCode::SumDiffersFromFinal, message, hint).graded(Severity::Warning),
            );
        }
    }
    let look = || match miss.off > 0 {
        true => say!(CheckTotals::SumDiffersFromFinalCureMore),
        false => say!(CheckTotals::SumDiffersFromFinalCureFewer),
    };
    // Where all other totals agree it is the total that has the slip.
    let is_slip = is_alone && is_slip_of(miss.control.value, miss.sum);
    let hint = match is_slip {
        true => say!(CheckTotals::SumDiffersFromFinalCureDigit, sum = Value::plain(miss.sum)),
        false => reason.map_or_else(look, Clone::clone),
    };
    at(miss.control, Finding::new(TotalCode::SumDiffersFromFinal, message, hint))
}

/// One slip that would explain every miss of the area at once.
fn reason(context: &Context, area: Option<&str>, controls: &[&Control], misses: &[Miss]) -> Option<Text> {
    if misses.is_empty() {
        return None;
    }
    let off = |quantity: Quantity| {
        let known = controls.iter().any(|control| control.quantity == quantity);
        let miss = misses.iter().find(|miss| miss.control.quantity == quantity);
        known.then(|| miss.map_or(0, |miss| miss.off))
    };
    let units = || context.areas.units(area).unwrap_or_default().iter().map(|&index| &context.vote.units[index]);
    let keys = |matching: &dyn Fn(&Counts) -> bool| -> Vec<&str> {
        units().filter(|unit| matching(&unit.counts)).map(|unit| unit.unit.as_str()).collect()
    };
    if let (Some(yes), Some(no)) = (off(Quantity::Yes), off(Quantity::No)) {
        let whole = |q: Quantity| context.areas.sum(area, q).map(i128::from);
        if yes + no == 0 && yes != 0 {
            if whole(Quantity::Yes).zip(whole(Quantity::No)).is_some_and(|(y, n)| y - n == yes) {
                // The result of vote.toml, where it agrees with the units, says which of the two is wrong.
                let is_of_units = |fact: &ResultFact| fact.counts.yes.map(i128::from) == whole(Quantity::Yes);
                // So do the reports of the night.
                let reports = &context.snapshot().reports;
                let reported = |unit: &UnitResult| {
                    let votes = |counts: &Counts| (counts.yes, counts.no);
                    reports.get(&unit.unit).is_some_and(|report| votes(&report.counts) == votes(&unit.counts))
                };
                return Some(match area.is_none() && context.vote.final_result().is_some_and(is_of_units) {
                    true => say!(CheckTotals::YesNoSwappedInControls),
                    false if units().all(reported) => say!(CheckTotals::YesNoSwappedBesideReports),
                    false => say!(CheckTotals::YesNoSwappedEverywhere),
                });
            }
            let flipped =
                keys(&|counts| matches!((counts.yes, counts.no), (Some(y), Some(n)) if difference(y, n) == yes));
            if !flipped.is_empty() {
                return Some(say!(CheckTotals::YesNoSwappedInUnits, units = Value::first_few(&flipped, 3)));
            }
            return Some(match pair_of_leads(units(), yes) {
                Some(pair) => say!(CheckTotals::YesNoSwappedInUnits, units = Value::list(pair)),
                None => say!(CheckTotals::YesNoSwappedSomewhere),
            });
        }
    }
    if let Some(text) = invalid_as_votes(context, area, controls, &off, units()) {
        return Some(text);
    }
    let absent: Vec<&str> = missing_units(context, area);
    if !absent.is_empty() && misses.iter().any(|miss| miss.off < 0) {
        return Some(say!(CheckTotals::NoRowForUnits, units = Value::first_few(&absent, 3)));
    }
    // Register, blank and spoiled may differ for reasons of their own: ballots tell the unit.
    let core: Vec<Quantity> =
        [Quantity::Cast, Quantity::Yes, Quantity::No].into_iter().filter(|quantity| off(*quantity).is_some()).collect();
    if core.len() < 2 {
        return None;
    }
    if let Some(text) = in_wrong_area(context, area, &off, &core) {
        return Some(text);
    }
    let twice = keys(&|counts| {
        core.iter().all(|quantity| quantity.of(counts).map(i128::from).filter(|count| *count > 0) == off(*quantity))
    });
    (!twice.is_empty()).then(|| say!(CheckTotals::UnitInFileTwice, units = Value::first_few(&twice, 3)))
}

/// Ballots that one area has too many and another too few: those of a unit under the wrong one.
fn in_wrong_area(
    context: &Context,
    area: Option<&str>,
    off: &dyn Fn(Quantity) -> Option<i128>,
    core: &[Quantity],
) -> Option<Text> {
    area?;
    let is_of = |unit: &UnitResult, sign: i128| {
        core.iter().all(|quantity| {
            let count = quantity.of(&unit.counts).map(i128::from).filter(|count| *count > 0);
            count.map(|count| sign * count) == off(*quantity)
        })
    };
    let inside: BTreeSet<usize> = context.areas.units(area).unwrap_or_default().iter().copied().collect();
    let all = || context.vote.units.iter().enumerate();
    if let Some((_, unit)) = all().find(|(at, unit)| !inside.contains(at) && is_of(unit, -1)) {
        let parent = unit.parent.as_deref().unwrap_or_default();
        return Some(say!(CheckTotals::UnitOfThisArea, unit = &unit.unit, parent, area = area_name(area)));
    }
    let (_, unit) = all().find(|(at, unit)| inside.contains(at) && is_of(unit, 1))?;
    let other = lacking(context, area, unit, core)?;
    Some(say!(CheckTotals::UnitOfOtherArea, unit = &unit.unit, area = other))
}

/// Blank and spoiled ballots that stand among the votes of one option: of all units, or of one.
fn invalid_as_votes<'a>(
    context: &Context,
    area: Option<&str>,
    controls: &[&Control],
    off: &dyn Fn(Quantity) -> Option<i128>,
    units: impl Iterator<Item = &'a UnitResult>,
) -> Option<Text> {
    let (yes, no) = (off(Quantity::Yes)?, off(Quantity::No)?);
    let (more, word) = match (yes, no) {
        (0, no) if no > 0 => (no, Quantity::No.word()),
        (yes, 0) if yes > 0 => (yes, Quantity::Yes.word()),
        _ => return None,
    };
    let lost = |counts: &Counts| Some(i128::from(counts.blank?) + i128::from(counts.spoiled?));
    let proclaimed = |quantity| controls.iter().find(|control| control.quantity == quantity).map(|c| c.value);
    let proclaimed =
        Counts { blank: proclaimed(Quantity::Blank), spoiled: proclaimed(Quantity::Spoiled), ..Counts::default() };
    if [context.areas.counts(area), proclaimed].iter().any(|counts| lost(counts) == Some(more)) {
        return Some(say!(CheckTotals::InvalidAsVotes, n = more, word));
    }
    let mut of_one = units.filter(|unit| lost(&unit.counts) == Some(more));
    let unit = of_one.next().filter(|_| of_one.next().is_none())?;
    Some(say!(CheckTotals::InvalidAsVotesOfUnit, n = more, word, unit = &unit.unit))
}

/// The other area whose proclaimed totals lack the very ballots of a unit.
fn lacking<'a>(context: &Context<'a>, area: Option<&str>, unit: &UnitResult, core: &[Quantity]) -> Option<&'a str> {
    let controls = context.vote.controls.iter().filter(|control| control.status == ControlStatus::Final);
    let areas: BTreeSet<&str> = controls.filter_map(|control| control.area.as_deref()).collect();
    let lacks = |other: &&str| {
        Some(*other) != area
            && core.iter().all(|quantity| {
                let total = proclaimed(context.vote, Some(*other), *quantity).map(|control| control.value);
                let sum = context.areas.sum(Some(other), *quantity);
                total.zip(sum).zip(quantity.of(&unit.counts)).is_some_and(|((total, sum), own)| sum + own == total)
            })
    };
    areas.into_iter().find(lacks)
}

/// The only two units whose leads of yes add up to what is too many.
fn pair_of_leads<'a>(units: impl Iterator<Item = &'a UnitResult>, off: i128) -> Option<[&'a str; 2]> {
    let mut met: HashMap<i128, &str> = HashMap::new();
    let mut found = None;
    for unit in units {
        let Some(lead) = unit.counts.sides().map(|(yes, no)| difference(yes, no)) else { continue };
        if let Some(other) = met.get(&(off - lead)) {
            if found.is_some() {
                return None;
            }
            found = Some([*other, unit.unit.as_str()]);
        }
        met.insert(lead, &unit.unit);
    }
    found
}

/// Is it the cure of a sum that lacks units without a row?
pub(in crate::data::check) fn is_for_want_of_rows(cure: &Text) -> bool {
    cure.is_like(&say!(CheckTotals::NoRowForUnits, units = Value::from("")))
}

/// Units of `units.csv` without a row in `results.csv`, in an area that they name.
fn missing_units<'a>(context: &Context<'a>, area: Option<&str>) -> Vec<&'a str> {
    let missing = context.vote.unit_info.iter().filter(|row| !context.position.contains_key(row.unit.as_str()));
    let inside = missing.filter(|row| area.is_none_or(|area| row.columns.values().any(|value| value == area)));
    inside.map(|row| row.unit.as_str()).collect()
}
