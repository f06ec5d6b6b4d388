//! Reports of `returns.csv` whose key is in no list: other spellings, totals, and units that nobody expected.

use std::collections::BTreeMap;

use super::context::Context;
use super::gather::gather;
use super::text::{first_few, first_few_texts};
use crate::data::nearest::mate;
use crate::data::notes::Notes;
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
    out.extend(otherwise(&spelled));
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

/// Keys that are spelled otherwise than in the list; of many one finding.
fn otherwise(spelled: &BTreeMap<(&str, &str), &Report>) -> Vec<Finding> {
    const FEW: usize = 3;
    let hint = words!(
        "case, blanks or leading zeros differ: write the key as the list does, as text in a spreadsheet",
        "la casse, les blancs ou les zéros de tête diffèrent : écrire la clé comme dans la liste, en texte dans un tableur"
    );
    let told = |message: Text, report: &Report| {
        at_unit(report, Finding::new(Severity::Warning, "unit_spelled_otherwise", message, hint.clone()))
    };
    let pair = |(unit, key): &(&str, &str)| words!("`{key}` for `{unit}`", "`{key}` pour `{unit}`");
    if spelled.len() <= FEW {
        let one = |(pair_of, report): (&(&str, &str), &&Report)| {
            let message = words!("taken for a unit of the list: {pair}", "pris pour une unité de la liste : {pair}"; pair = pair(pair_of));
            told(message, report)
        };
        return spelled.iter().map(one).collect();
    }
    let pairs: Vec<Text> = spelled.keys().take(FEW + 1).map(pair).collect();
    let mut lines: Vec<&Report> = spelled.values().copied().collect();
    lines.sort_by_key(|report| report.line);
    let numbers: Vec<usize> = lines.iter().map(|report| report.line).collect();
    let mut few = first_few_texts(&pairs[..FEW], FEW);
    few += words!(", …", ", …");
    let message = words!(
        "{} keys are spelled otherwise than in the list of units and are taken for its units: {few} (lines {lines})",
        "clés écrites autrement que dans la liste des unités et prises pour ses unités : {} ; {few} (lignes {lines})",
        spelled.len();
        few, lines = first_few(&numbers, FEW)
    );
    let first = lines.first().map(|report| told(message, report));
    first.into_iter().collect()
}
