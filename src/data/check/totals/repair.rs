//! The one figure of `results.csv`, or the one unit with yes and no exchanged, with which all sums of the vote are those proclaimed.

use crate::data::check::context::Context;
use crate::data::check::totals::double_register::Explained;
use crate::data::check::totals::proclaimed;
use crate::data::read::is_slip_of;
use crate::data::text::difference;
use crate::language::{Value, say};
use crate::vote::{Counts, Finding, Quantity, TotalCode};

/// Quantities whose sums are compared.
const SUMMED: [Quantity; 6] =
    [Quantity::Registered, Quantity::Cast, Quantity::Blank, Quantity::Spoiled, Quantity::Yes, Quantity::No];

/// What would mend the sums.
#[derive(Debug, Default)]
pub(in crate::data::check) struct Repair {
    /// Position of the unit in `vote.units`.
    unit: usize,
    /// By how much too high each of its figures is.
    off: Vec<(Quantity, i128)>,
}

impl Repair {
    /// Is it why the sum of an area is too high by so much?
    pub(in crate::data::check) fn explains(
        &self,
        context: &Context,
        area: Option<&str>,
        quantity: Quantity,
        off: i128,
    ) -> bool {
        let is_inside = || context.areas.units(area).is_some_and(|units| units.contains(&self.unit));
        self.off.contains(&(quantity, off)) && is_inside()
    }
}

/// Looks for it, and tells it at its row.
pub(in crate::data::check) fn find(context: &Context, registers: &[Explained], out: &mut Vec<Finding>) -> Repair {
    // A register that counts voters twice is told as that.
    let is_told = |quantity| quantity == Quantity::Registered && !registers.is_empty();
    let off = SUMMED
        .into_iter()
        .filter(|quantity| !is_told(*quantity))
        .filter_map(|quantity| Some((quantity, off(context, quantity)?)));
    let wrong: Vec<(Quantity, i128)> = off.filter(|(_, off)| *off != 0).collect();
    let found = exchanged(context, &wrong).or_else(|| slip(context, &wrong));
    let Some((unit, finding)) = found else { return Repair::default() };
    let row = &context.vote.units[unit];
    out.push(finding.at("results.csv", row.line).unit(&row.unit));
    Repair { unit, off: wrong }
}

/// Sum of the units minus what is proclaimed of the whole vote: the controls, else the final result.
fn off(context: &Context, quantity: Quantity) -> Option<i128> {
    let proclaimed = match proclaimed(context.vote, None, quantity) {
        Some(control) => control.value,
        None => quantity.of(&context.vote.final_result()?.counts)?,
    };
    Some(difference(context.areas.sum(None, quantity)?, proclaimed))
}

/// The only unit whose lead is as large as what yes has too much and no too little.
fn exchanged(context: &Context, wrong: &[(Quantity, i128)]) -> Option<(usize, Finding)> {
    let [(Quantity::Yes, yes), (Quantity::No, no)] = wrong else { return None };
    if yes + no != 0 {
        return None;
    }
    let is_it = |counts: &Counts| counts.sides().is_some_and(|(own, other)| difference(own, other) == *yes);
    let units = context.vote.units.iter().enumerate().filter(|(_, unit)| is_it(&unit.counts));
    let (at, unit) = only(units).filter(|_| context.vote.units.len() > 1)?;
    let message = say!(CheckTotals::SumsWithSidesExchanged, unit = &unit.unit);
    let finding = Finding::new(TotalCode::SumDiffersFromFinal, message, say!(CheckTotals::SumsWithSidesExchangedCure));
    Some((at, finding.column("yes")))
}

/// The only figure that a slip of one digit puts off by what its sum is off; of several the one that was reported otherwise, or that keeps its
/// digits but for one misread or two exchanged.
fn slip(context: &Context, wrong: &[(Quantity, i128)]) -> Option<(usize, Finding)> {
    let [(quantity, off)] = wrong else { return None };
    let meant = |counts: &Counts| {
        let typed = quantity.of(counts)?;
        let meant = u64::try_from(i128::from(typed) - off).ok()?;
        is_slip_of(typed, meant).then_some((typed, meant))
    };
    let units = context.vote.units.iter().enumerate();
    let slips: Vec<(usize, (u64, u64))> = units.filter_map(|(at, unit)| Some((at, meant(&unit.counts)?))).collect();
    let reports = &context.snapshot().reports;
    let was_reported = |(at, (_, meant)): &&(usize, (u64, u64))| {
        let report = reports.get(context.vote.units[*at].unit.as_str());
        report.and_then(|report| quantity.of(&report.counts)) == Some(*meant)
    };
    let is_as_long = |(_, (typed, meant)): &&(usize, (u64, u64))| typed.to_string().len() == meant.to_string().len();
    let (at, (typed, meant)) = match slips[..] {
        [one] => one,
        _ => *only(slips.iter().filter(was_reported)).or_else(|| only(slips.iter().filter(is_as_long)))?,
    };
    let (unit, column) = (&context.vote.units[at].unit, quantity.word());
    let message = say!(CheckTotals::SumWithOneDigit, unit, column, typed, meant);
    let hint = say!(CheckTotals::SumWithOneDigitCure, meant = Value::plain(meant));
    Some((at, Finding::new(TotalCode::SumDiffersFromFinal, message, hint).column(column)))
}

/// The one there is; `None` of several.
fn only<T>(mut of: impl Iterator<Item = T>) -> Option<T> {
    let first = of.next()?;
    of.next().is_none().then_some(first)
}
