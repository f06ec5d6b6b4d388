//! Reports of `returns.csv` whose key is in no list: other spellings, totals, and units that nobody expected.

use std::collections::{BTreeMap, HashSet};

use crate::data::check::context::Context;
use crate::data::check::gather::gather;
use crate::data::nearest::{mate, suggestion_of};
use crate::data::notes::Notes;
use crate::data::spelled::{Spelled, otherwise};
use crate::language::say;
use crate::tally::keys::Listed;
use crate::tally::rows::{Odd, is_total_of, odd_reports};
use crate::vote::{FileCode, Finding, Report, ReportCode, Severity, Text, UnitCode, place_of};

/// Comparisons of keys that a check may take.
const MOST_COMPARED: usize = 1_000_000;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let odd = odd_reports(context.vote, context.baselines, &context.vote.returns, None);
    if odd.is_empty() {
        return;
    }
    let listed = Listed::of(context.vote, context.baselines);
    let mut notes = Notes::default();
    let mut spelled: BTreeMap<(&str, &str), &Report> = BTreeMap::new();
    let mut unexpected: BTreeMap<&str, &Report> = BTreeMap::new();
    let mut totals: BTreeMap<&str, (&Report, &Text)> = BTreeMap::new();
    for (place, odd) in &odd {
        let report = &context.vote.returns.reports[*place];
        match odd {
            Odd::Means(unit) => {
                spelled.entry((unit, &report.unit)).or_insert(report);
            }
            Odd::Unexpected => {
                unexpected.entry(&report.unit).or_insert(report);
            }
            Odd::Total(of) => {
                totals.entry(&report.unit).or_insert((report, of));
            }
            Odd::Twice(why) => notes.add(at_unit(report, twice(report, why))),
        }
    }
    let mut by_line: Vec<_> = totals.into_values().collect();
    by_line.sort_by_key(|(report, _)| report.line);
    by_line.into_iter().for_each(|(report, of)| notes.add(at_unit(report, total(report, of))));
    out.extend(notes.into_findings());
    let mut by_line: Vec<_> = unexpected.into_values().collect();
    by_line.sort_by_key(|report| report.line);
    // A key with reports of its own is no slip of another.
    let reported: HashSet<&str> = context.vote.returns.reports.iter().map(|report| place_of(&report.unit)).collect();
    let silent = Listed::new(listed.keys().filter(|key| !reported.contains(place_of(key))));
    // The nearest of many keys takes long to find: the first few are looked up.
    let looked_up = (MOST_COMPARED / listed.keys().count().max(1)).max(3);
    let near = |at: usize, report: &Report| match at < looked_up {
        true => of_register(context, report).unwrap_or_else(|| mate(context.vote, &silent, &report.unit)),
        false => Text::default(),
    };
    let found = by_line
        .iter()
        .enumerate()
        .map(|(at, report)| at_unit(report, nobody_expects(context, report, near(at, report))));
    out.extend(gather(found.collect(), &[ReportCode::UnexpectedUnit]));
    let spelled = spelled.into_iter().map(|((unit, key), report)| Spelled { unit, key, line: Some(report.line) });
    out.extend(otherwise("returns.csv", spelled.collect()));
}

/// The only unit with the register of a report, which has not reported itself.
fn of_register(context: &Context, report: &Report) -> Option<Text> {
    let register = report.counts.registered.filter(|registered| *registered > 0)?;
    let mut same = context.vote.units.iter().filter(|unit| unit.counts.registered == Some(register));
    let unit = same.next().filter(|_| same.next().is_none())?;
    let has_reported = context.vote.returns.reports.iter().any(|report| report.unit == unit.unit);
    (!has_reported).then(|| suggestion_of(Some(&unit.unit)))
}

fn at_unit(report: &Report, finding: Finding) -> Finding {
    finding.at("returns.csv", report.line).column("unit").unit(&report.unit)
}

fn twice(report: &Report, why: &Text) -> Finding {
    let message = say!(CheckReturns::RowSetAside, unit = &report.unit, why);
    let hint = say!(CheckReturns::RowSetAsideCure);
    Finding::new(FileCode::RowSetAside, message, hint)
}

fn total(report: &Report, of: &Text) -> Finding {
    let why = is_total_of(&report.unit, of);
    let message = say!(CheckReturns::TotalRow, why);
    let hint = say!(CheckReturns::TotalRowCure);
    Finding::new(UnitCode::TotalRow, message, hint).graded(Severity::Warning)
}

fn nobody_expects(context: &Context, report: &Report, near: Text) -> Finding {
    let list = match context.vote.units.is_empty() {
        false => "results",
        true => "units",
    };
    let message = say!(CheckReturns::UnexpectedUnit, unit = &report.unit, list);
    let hint = say!(CheckReturns::UnexpectedUnitCure, near);
    Finding::new(ReportCode::UnexpectedUnit, message, hint)
}
