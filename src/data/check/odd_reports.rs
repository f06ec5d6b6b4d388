//! Reports of `returns.csv` whose key is in no list: other spellings, totals, and units that nobody expected.

use std::collections::BTreeMap;

use super::context::Context;
use super::gather::gather;
use crate::data::nearest::mate;
use crate::data::notes::Notes;
use crate::data::spelled::{Spelled, otherwise};
use crate::tally::keys::Listed;
use crate::tally::rows::{Odd, is_total_of, odd_reports};
use crate::vote::{Finding, Report, Severity, Text, words};

/// Comparisons of keys that a check may take.
const MOST_COMPARED: usize = 1_000_000;

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
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
    // The nearest of many keys takes long to find: the first few are looked up.
    let looked_up = (MOST_COMPARED / listed.keys().count().max(1)).max(3);
    let near = |at: usize, key: &str| if at < looked_up { mate(&listed, key) } else { Text::default() };
    let found = by_line
        .iter()
        .enumerate()
        .map(|(at, report)| at_unit(report, nobody_expects(context, report, near(at, &report.unit))));
    out.extend(gather(found.collect(), &["unexpected_unit"]));
    let spelled = spelled.into_iter().map(|((unit, key), report)| Spelled { unit, key, line: Some(report.line) });
    out.extend(otherwise("returns.csv", spelled.collect()));
}

fn at_unit(report: &Report, finding: Finding) -> Finding {
    finding.at("returns.csv", report.line).column("unit").unit(&report.unit)
}

fn twice(report: &Report, why: &Text) -> Finding {
    let message = words!("{key} is set aside: {why}", "{key}, ligne mise de côté : {why}"; why, key = &report.unit);
    let hint = words!(
        "a unit is counted once: write its key as the list does, and delete the row that is not its own",
        "une unité n’est comptée qu’une fois : écrire sa clé comme dans la liste, et supprimer la ligne qui n’est pas la sienne"
    );
    Finding::new(Severity::Warning, "row_set_aside", message, hint)
}

fn total(report: &Report, of: &Text) -> Finding {
    let why = is_total_of(&report.unit, of);
    let message = words!("{why}; the row is set aside", "{why} ; la ligne est mise de côté"; why);
    let hint = words!(
        "a total is no unit: leave it out of the feed, or publish it as a row without a unit",
        "un total n’est pas une unité : le laisser hors du flux, ou le publier dans une ligne sans unité"
    );
    Finding::new(Severity::Warning, "total_row", message, hint)
}

fn nobody_expects(context: &Context, report: &Report, near: Text) -> Finding {
    let list = match context.vote.units.is_empty() {
        false => Text::same("results.csv"),
        true => words!("the list of units", "la liste des unités"),
    };
    let message = words!(
        "{key} reported, but not in {list}",
        "{key} : résultat reçu, mais absent de {list}";
        list, key = &report.unit
    );
    let hint = words!(
        "{near}it is counted as an unexpected unit; correct the key if it is one of the list",
        "{near}compté comme une unité inattendue ; corriger la clé si elle est de la liste";
        near
    );
    Finding::new(Severity::Warning, "unexpected_unit", message, hint)
}
