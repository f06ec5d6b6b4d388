//! Links to earlier votes: ends that exist, weights that add up, numbers that change their meaning.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::links::at;
use crate::data::check::links::meanings;
use crate::data::nearest::{mate, suggestion};
use crate::data::notes::Notes;
use crate::language::{Value, say};
use crate::tally::keys::Listed;
use crate::vote::{Finding, Link, LinkCode, Text, UnitResult, Vote};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    for link in &context.vote.links {
        let known = context.vote.baseline.contains(&link.baseline_vote)
            || context.baselines.iter().any(|baseline| baseline.id == link.baseline_vote);
        if !known {
            let message = say!(CheckLinks::LinkToUnknownVote, vote = &link.baseline_vote);
            let near = suggestion(&link.baseline_vote, context.vote.baseline.iter().map(String::as_str));
            let hint = say!(CheckLinks::LinkToUnknownVoteCure, near);
            out.push(at(link, "baseline_vote", Finding::new(LinkCode::LinkToUnknownVote, message, hint)));
        }
        if !(link.weight > 0.0 && link.weight <= 1.0) {
            let message = say!(
                CheckLinks::LinkWeightOutOfRange,
                earlier = &link.baseline_unit,
                unit = &link.unit,
                weight = link.weight
            );
            let hint = say!(CheckLinks::LinkWeightOutOfRangeCure);
            out.push(at(link, "weight", Finding::new(LinkCode::LinkWeightOutOfRange, message, hint)));
        }
    }
    for baseline in context.baselines {
        one_baseline(context, baseline, out);
    }
}

fn one_baseline(context: &Context, baseline: &Vote, out: &mut Vec<Finding>) {
    let earlier: BTreeMap<&str, &UnitResult> = baseline.units.iter().map(|unit| (unit.unit.as_str(), unit)).collect();
    if earlier.is_empty() || context.vote.units.is_empty() {
        return;
    }
    let links: Vec<&Link> = context.vote.links.iter().filter(|link| link.baseline_vote == baseline.id).collect();
    turned(context, &links, &earlier, out);
    let listed = Listed::new(earlier.keys().copied());
    let mut notes = Notes::default();
    for link in links.iter().filter(|link| !earlier.contains_key(link.baseline_unit.as_str())) {
        let message = say!(CheckLinks::LinkToNothing, earlier = &link.baseline_unit, vote = &baseline.id);
        // The nearest of many keys is looked for only where it is told.
        let near = match notes.is_listed(LinkCode::LinkToNothing.into(), "links.csv") {
            true => mate(baseline, &listed, &link.baseline_unit),
            false => Text::default(),
        };
        let hint = say!(CheckLinks::LinkToNothingCure, near);
        notes.add(at(link, "baseline_unit", Finding::new(LinkCode::LinkToNothing, message, hint)));
    }
    out.extend(notes.into_findings());
    weights(baseline, &links, &earlier, out);
    match links.is_empty() {
        true => out.extend(absent(context, baseline)),
        false => unlinked(context, baseline, &links, out),
    }
    meanings::find(context, baseline, &links, &earlier, out);
}

/// Links of which so many fit the other way round that the two columns are swapped.
fn turned(context: &Context, links: &[&Link], earlier: &BTreeMap<&str, &UnitResult>, out: &mut Vec<Finding>) {
    let fits = |own: &str, before: &str| context.position.contains_key(own) && earlier.contains_key(before);
    let wrong = links.iter().filter(|link| !fits(&link.unit, &link.baseline_unit));
    let n = links.iter().filter(|link| fits(&link.baseline_unit, &link.unit)).count();
    // Where hardly a link fits as it stands nothing can be said of them.
    if wrong.count() >= 3 && n == links.len() {
        let message = say!(CheckLinks::LinksTurned, n, rows = links.len());
        let finding = Finding::new(LinkCode::LinkToNothing, message, say!(CheckLinks::LinksTurnedCure));
        out.push(finding.at("links.csv", None).column("unit"));
    }
}

/// The weights of an earlier unit add up to 1: all of its voters went somewhere.
fn weights(baseline: &Vote, links: &[&Link], earlier: &BTreeMap<&str, &UnitResult>, out: &mut Vec<Finding>) {
    let mut sums: BTreeMap<&str, (f64, &Link, usize)> = BTreeMap::new();
    for link in links {
        let slot = sums.entry(&link.baseline_unit).or_insert((0.0, *link, 0));
        slot.0 += link.weight;
        slot.2 += 1;
    }
    for (unit, (sum, link, count)) in &sums {
        // Weights are written with six digits.
        if (sum - 1.0).abs() > 1e-5 * *count as f64 {
            let message =
                say!(CheckLinks::LinkWeightsNot1, earlier = unit, vote = &baseline.id, sum = Value::decimal(sum, 6));
            let hint = say!(CheckLinks::LinkWeightsNot1Cure);
            out.push(at(link, "weight", Finding::new(LinkCode::LinkWeightsNot1, message, hint)));
        }
    }
    if links.is_empty() {
        return;
    }
    for unit in earlier.keys().filter(|unit| !sums.contains_key(**unit)) {
        let message = say!(CheckLinks::BaselineUnitUnlinked, earlier = unit, vote = &baseline.id);
        let hint = say!(CheckLinks::BaselineUnitUnlinkedCure);
        let finding = Finding::new(LinkCode::BaselineUnitUnlinked, message, hint);
        out.push(finding.at("links.csv", None).column("baseline_unit").unit(*unit));
    }
}

/// Fewer units than this leave open whether both votes have the same list.
const FEWEST: usize = 10;

/// The few units of an earlier vote that this one lacks, where nearly all others are in both.
fn absent(context: &Context, baseline: &Vote) -> Option<Finding> {
    let lacks = |unit: &&UnitResult| {
        !context.position.contains_key(unit.unit.as_str()) && !context.info.contains_key(unit.unit.as_str())
    };
    let units: Vec<&UnitResult> = baseline.units.iter().filter(lacks).collect();
    if units.is_empty() || baseline.units.len() < FEWEST || units.len() * FEWEST > baseline.units.len() {
        return None;
    }
    let called = |unit: &&UnitResult| match (&unit.name, unit.counts.registered) {
        (Some(name), Some(n)) => say!(CheckLinks::NamedUnit, unit = &unit.unit, name, n),
        _ => Text::same(&unit.unit),
    };
    let few = Value::first_few(units.iter().map(called), 5);
    let message = say!(CheckLinks::UnitsAbsent, n = units.len(), vote = &baseline.id, few);
    let finding = Finding::new(LinkCode::BaselineUnitUnlinked, message, say!(CheckLinks::UnitsAbsentCure));
    Some(finding.at("results.csv", None).column("unit"))
}

fn unlinked(context: &Context, baseline: &Vote, links: &[&Link], out: &mut Vec<Finding>) {
    let linked: BTreeSet<&str> = links.iter().map(|link| link.unit.as_str()).collect();
    for unit in context.vote.units.iter().filter(|unit| !linked.contains(unit.unit.as_str())) {
        let message = say!(CheckLinks::UnitWithoutLink, unit = &unit.unit, vote = &baseline.id);
        let hint = say!(CheckLinks::UnitWithoutLinkCure);
        let finding = Finding::new(LinkCode::UnitWithoutLink, message, hint);
        out.push(finding.at("results.csv", unit.line).column("unit").unit(&unit.unit));
    }
}
