//! Registers counted twice: an area holds more registered than its control, by the register of an off-area unit.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::totals::surplus::{Candidate, How, fitting, homes};
use crate::data::text::{area_name, difference};
use crate::language::{Value, say};
use crate::maths::median;
use crate::vote::{Control, ControlStatus, Finding, Quantity, Text, TotalCode};

/// A surplus and what explains it.
pub(in crate::data::check) struct Explained<'a> {
    /// The likeliest story.
    pub(in crate::data::check) candidate: Candidate<'a>,
    control: &'a Control,
    surplus: i128,
    others: Vec<Candidate<'a>>,
}

impl Explained<'_> {
    /// Whether the surplus was found in an area that lies in these units.
    pub(in crate::data::check) fn measured_in(&self, context: &Context, units: &[usize]) -> bool {
        let area = context.areas.units(self.control.area.as_deref()).unwrap_or_default();
        !area.is_empty() && area.iter().all(|unit| units.binary_search(unit).is_ok())
    }
}

/// A list is older than the vote: it differs from the registers by a few voters, the more the larger the area.
///
/// The scale is learned from the areas that publish a list (median of |difference| / √list), and four of it are allowed.
fn list_scale(context: &Context) -> f64 {
    let ratios: Vec<f64> = context
        .vote
        .controls
        .iter()
        .filter(|control| control.status == ControlStatus::List && control.quantity == Quantity::Registered)
        .filter(|control| control.area.is_some() && control.value > 0)
        .filter_map(|control| {
            let sum = context.areas.sum(control.area.as_deref(), Quantity::Registered)?;
            Some(difference(sum, control.value).unsigned_abs() as f64 / (control.value as f64).sqrt())
        })
        .collect();
    let enough = ratios.len() >= 5;
    median(ratios).filter(|_| enough).map_or(0.5, |middle| (1.4826 * middle).clamp(0.1, 1.0))
}

/// Persons by which an area may differ from its control without a story. A proclamation may correct a few voters.
fn tolerance(control: &Control, scale: f64) -> f64 {
    match control.status {
        ControlStatus::List => (4.0 * scale * (control.value as f64).sqrt()).max(3.0),
        _ => 5.0,
    }
}

/// Adds one finding for each register counted twice, and returns what was found. Totals that are `wrong` for themselves say nothing.
pub(in crate::data::check) fn find<'a>(
    context: &Context<'a>,
    wrong: &BTreeSet<usize>,
    out: &mut Vec<Finding>,
) -> Vec<Explained<'a>> {
    let homes = homes(context);
    if homes.is_empty() {
        return Vec::new();
    }
    let explained = explain(context, &homes, wrong);
    for item in &explained {
        out.push(finding(context, item));
    }
    explained
}

/// From the smallest area to the whole vote: what smaller areas explain is taken off the larger ones.
fn explain<'a>(
    context: &Context<'a>,
    homes: &BTreeMap<&'a str, Vec<usize>>,
    wrong: &BTreeSet<usize>,
) -> Vec<Explained<'a>> {
    let scale = list_scale(context);
    let mut explained: Vec<Explained> = Vec::new();
    for control in by_size(context).into_iter().filter(|control| !wrong.contains(&control.line)) {
        let area = control.area.as_deref();
        let (Some(units), Some(sum)) = (context.areas.units(area), context.areas.sum(area, Quantity::Registered))
        else {
            continue;
        };
        let surplus = difference(sum, control.value);
        let inside = |candidate: &Candidate| candidate.units.iter().all(|unit| units.binary_search(unit).is_ok());
        let known: i128 =
            explained.iter().filter(|item| inside(&item.candidate)).map(|item| i128::from(item.candidate.amount)).sum();
        let tolerance = tolerance(control, scale);
        if control.status == ControlStatus::Final {
            settle(&mut explained, surplus - known, units);
        }
        let known: i128 =
            explained.iter().filter(|item| inside(&item.candidate)).map(|item| i128::from(item.candidate.amount)).sum();
        let rest = surplus - known;
        if (rest as f64) <= tolerance {
            continue;
        }
        // A home with a list of its own has been judged by it already, unless nothing else fits.
        let within = |judged: bool| -> BTreeMap<&'a str, Vec<usize>> {
            homes
                .iter()
                .filter(|(home, _)| judged || !has_own_list(context, home, control))
                .map(|(home, off)| {
                    (*home, off.iter().copied().filter(|unit| units.binary_search(unit).is_ok()).collect())
                })
                .filter(|(_, off): &(&str, Vec<usize>)| !off.is_empty())
                .collect()
        };
        let mut fits = fitting(context, &within(false), rest, tolerance);
        if fits.is_empty() {
            fits = fitting(context, &within(true), rest, tolerance);
        }
        if fits.is_empty() && control.status == ControlStatus::Final {
            explained.extend(two_homes(context, &within(true), rest, tolerance, control, surplus));
            continue;
        }
        if !fits.is_empty() {
            let candidate = fits.remove(0);
            explained.push(Explained { candidate, control, surplus, others: fits });
        }
    }
    explained
}

/// Controls of the register, one an area: final before list, small areas first.
fn by_size<'a>(context: &Context<'a>) -> Vec<&'a Control> {
    let mut best: BTreeMap<Option<&str>, &Control> = BTreeMap::new();
    for control in &context.vote.controls {
        if control.quantity != Quantity::Registered || control.status == ControlStatus::Provisional {
            continue;
        }
        let slot = best.entry(control.area.as_deref()).or_insert(control);
        if control.status > slot.status {
            *slot = control;
        }
    }
    let mut controls: Vec<&Control> = best.into_values().collect();
    controls.sort_by_key(|control| {
        let area = control.area.as_deref();
        (area.is_none(), context.areas.units(area).map_or(0, <[usize]>::len), area)
    });
    controls
}

fn has_own_list(context: &Context, home: &str, control: &Control) -> bool {
    control.area.as_deref() != Some(home)
        && context.vote.controls.iter().any(|other| {
            other.quantity == Quantity::Registered
                && other.area.as_deref() == Some(home)
                && other.status != ControlStatus::Provisional
        })
}

/// An exact total tells which of several stories that fit a list is the right one.
fn settle(explained: &mut [Explained], rest: i128, units: &[usize]) {
    let mut rest = rest;
    for item in explained {
        if !item.candidate.units.iter().all(|unit| units.binary_search(unit).is_ok()) {
            continue;
        }
        let with = |candidate: &Candidate, current: u64| {
            (rest + i128::from(current) - i128::from(candidate.amount)).unsigned_abs()
        };
        let current = item.candidate.amount;
        let best = item.others.iter().enumerate().min_by_key(|(_, other)| with(other, current));
        let Some((index, other)) = best else { continue };
        // Three persons are within what a proclamation corrects.
        if with(other, current) + 3 < rest.unsigned_abs() {
            rest += i128::from(current) - i128::from(other.amount);
            std::mem::swap(&mut item.candidate, &mut item.others[index]);
        }
        let amount = item.candidate.amount;
        item.others.retain(|other| other.amount == amount);
    }
}

/// Two homes at once: each with one unit or all of its units.
fn two_homes<'a>(
    context: &Context<'a>,
    homes: &BTreeMap<&'a str, Vec<usize>>,
    rest: i128,
    tolerance: f64,
    control: &'a Control,
    surplus: i128,
) -> Vec<Explained<'a>> {
    let simple: Vec<Candidate> = homes
        .iter()
        .flat_map(|(home, units)| {
            let of_home = units.len();
            crate::data::check::totals::surplus::candidates(context, home, units)
                .into_iter()
                .filter(move |c| c.complexity(of_home) == 0)
        })
        .collect();
    let mut best: Option<(u128, [&Candidate; 2])> = None;
    for (index, first) in simple.iter().enumerate() {
        for second in simple[index + 1..].iter().filter(|second| second.home != first.home) {
            let left = (rest - i128::from(first.amount) - i128::from(second.amount)).unsigned_abs();
            if left as f64 <= tolerance && best.is_none_or(|(least, _)| left < least) {
                best = Some((left, [first, second]));
            }
        }
    }
    let pair = best.map(|(_, pair)| pair.map(Clone::clone)).into_iter().flatten();
    pair.map(|candidate| Explained { candidate, control, surplus, others: Vec::new() }).collect()
}

/// The area whose own list is exceeded by about the amount, where it is not the home.
fn sits_in<'a>(context: &Context<'a>, candidate: &Candidate) -> Option<(&'a str, i128)> {
    let scale = list_scale(context);
    let lists = context
        .vote
        .controls
        .iter()
        .filter(|control| control.status == ControlStatus::List && control.quantity == Quantity::Registered);
    lists
        .filter_map(|control| {
            let area = control.area.as_deref()?;
            let surplus = difference(context.areas.sum(Some(area), Quantity::Registered)?, control.value);
            let rest = (surplus - i128::from(candidate.amount)).unsigned_abs() as f64;
            (rest <= tolerance(control, scale)).then_some((context.areas.units(Some(area))?.len(), area, surplus))
        })
        .min()
        .map(|(_, area, surplus)| (area, surplus))
}

fn finding(context: &Context, item: &Explained) -> Finding {
    let Explained { candidate, control, surplus, others } = item;
    let unit = |index: &usize| &context.vote.units[*index];
    let keys = Value::list(candidate.units.iter().map(|index| unit(index).unit.as_str()));
    let sum = i128::from(control.value) + surplus;
    let area = area_name(control.area.as_deref());
    let off = candidate.units.iter().filter_map(|index| unit(index).counts.registered).sum::<u64>();
    let source = if control.status == ControlStatus::List { "list" } else { "proclamation" };
    let mut said = vec![say!(
        CheckTotals::RegisterCountedTwice,
        home = &candidate.home,
        amount = candidate.amount,
        area,
        sum,
        source,
        control = control.value,
        change = Value::signed_count(*surplus),
        n = candidate.units.len(),
        units = keys.clone(),
        registered = off
    )];
    if control.area.as_deref() == Some(candidate.home) {
        let without = sum - i128::from(candidate.amount);
        said.push(say!(CheckTotals::RegisterCountedTwiceWithout, sum = without));
    }
    let place = (control.area.as_deref() != Some(candidate.home)).then(|| sits_in(context, candidate)).flatten();
    if let Some((area, surplus)) = place {
        said.push(say!(CheckTotals::RegisterCountedTwiceElsewhere, area, change = Value::signed_count(surplus)));
    }
    let home = place.map_or(candidate.home, |(area, _)| area);
    let same: Vec<&str> = others
        .iter()
        .filter(|other| other.amount.abs_diff(candidate.amount) <= 3 && other.home != candidate.home)
        .map(|other| other.home)
        .collect();
    if !same.is_empty() {
        said.push(say!(CheckTotals::RegisterCountedTwiceOr, areas = Value::first_few(&same, 5)));
    }
    let how = match candidate.how {
        How::AtHomeToo => say!(CheckTotals::RegisterCountedTwiceCureAtHome, home),
        How::Doubled => say!(CheckTotals::RegisterCountedTwiceCureDoubled, units = keys),
        How::AtHomeTwice => say!(CheckTotals::RegisterCountedTwiceCureAtHomeTwice, home),
    };
    let hint = say!(CheckTotals::RegisterCountedTwiceCure, how, home);
    let line = candidate.units.first().map(|index| unit(index).line);
    Finding::new(TotalCode::RegisterCountedTwice, Text::sentences(said), hint)
        .at("results.csv", line)
        .column("registered")
        .unit(candidate.home)
}
