//! Links to earlier votes: ends that exist, weights that add up, numbers that change their meaning.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::text::{likeness, nearest};
use crate::vote::{Finding, Link, Severity, UnitResult, Vote};

/// A register that changes by more than this is not that of the same voters.
const REGISTER_CHANGE: f64 = 0.3;
/// And by at least so many persons: a hamlet may grow by a third.
const REGISTER_PERSONS: f64 = 50.0;
/// Names less alike than this are names of different places.
const LIKENESS: f64 = 0.4;

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    repeated(context, out);
    for link in &context.vote.links {
        if !context.vote.units.is_empty() && !context.position.contains_key(link.unit.as_str()) {
            let message = format!("{} is no unit of this vote", link.unit);
            let finding = Finding::new(Severity::Error, "link_to_nothing", message, cure(&link.unit, context.vote));
            out.push(at(link, "unit", finding));
        }
        let known = context.vote.baseline.contains(&link.baseline_vote)
            || context.baselines.iter().any(|baseline| baseline.id == link.baseline_vote);
        if !known {
            let message = format!("{} is no baseline of this vote", link.baseline_vote);
            let hint = "add it to [baseline] votes in vote.toml, or correct the id";
            out.push(at(link, "baseline_vote", Finding::new(Severity::Warning, "link_to_unknown_vote", message, hint)));
        }
        if !(link.weight > 0.0 && link.weight <= 1.0) {
            let message = format!("the weight of {} in {} is {}", link.baseline_unit, link.unit, link.weight);
            let hint = "a weight is the share of the earlier unit that belongs here: above 0, at most 1";
            out.push(at(link, "weight", Finding::new(Severity::Error, "link_weight_out_of_range", message, hint)));
        }
    }
    for baseline in context.baselines {
        one_baseline(context, baseline, out);
    }
}

fn at(link: &Link, column: &str, finding: Finding) -> Finding {
    finding.at("links.csv", link.line).column(column).unit(&link.unit)
}

fn cure(key: &str, vote: &Vote) -> String {
    let known = vote.units.iter().map(|unit| unit.unit.as_str());
    nearest(key, known).map_or_else(
        || "correct the key, or delete the row".to_owned(),
        |name| format!("did you mean {name}? Otherwise delete the row"),
    )
}

fn repeated(context: &Context, out: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for link in &context.vote.links {
        if let Some(line) = seen.insert((&link.unit, &link.baseline_vote, &link.baseline_unit), link.line) {
            let message = format!("{} is linked to {} at line {line} already", link.unit, link.baseline_unit);
            let hint = "one row a pair: delete the copy, or add the weights";
            out.push(at(link, "baseline_unit", Finding::new(Severity::Error, "link_repeated", message, hint)));
        }
    }
}

fn one_baseline(context: &Context, baseline: &Vote, out: &mut Vec<Finding>) {
    let earlier: BTreeMap<&str, &UnitResult> = baseline.units.iter().map(|unit| (unit.unit.as_str(), unit)).collect();
    if earlier.is_empty() || context.vote.units.is_empty() {
        return;
    }
    let links: Vec<&Link> = context.vote.links.iter().filter(|link| link.baseline_vote == baseline.id).collect();
    for link in links.iter().filter(|link| !earlier.contains_key(link.baseline_unit.as_str())) {
        let message = format!("{} is no unit of {}", link.baseline_unit, baseline.id);
        let finding = Finding::new(Severity::Error, "link_to_nothing", message, cure(&link.baseline_unit, baseline));
        out.push(at(link, "baseline_unit", finding));
    }
    weights(baseline, &links, &earlier, out);
    if !links.is_empty() {
        unlinked(context, baseline, &links, out);
    }
    meanings(context, baseline, &links, &earlier, out);
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
            let message = format!("the weights of {unit} of {} add up to {sum:.6}, not 1", baseline.id);
            let hint = "each weight is the share of the earlier unit that belongs to the new one: a row is missing, double or mistyped";
            out.push(at(link, "weight", Finding::new(Severity::Warning, "link_weights_not_1", message, hint)));
        }
    }
    if links.is_empty() {
        return;
    }
    for unit in earlier.keys().filter(|unit| !sums.contains_key(**unit)) {
        let message = format!("no unit of this vote continues {unit} of {}", baseline.id);
        let hint = "a closed unit: its voters went somewhere, so link it to the units that took them";
        let finding = Finding::new(Severity::Info, "baseline_unit_unlinked", message, hint);
        out.push(finding.at("links.csv", None).column("baseline_unit").unit(*unit));
    }
}

fn unlinked(context: &Context, baseline: &Vote, links: &[&Link], out: &mut Vec<Finding>) {
    let linked: BTreeSet<&str> = links.iter().map(|link| link.unit.as_str()).collect();
    for unit in context.vote.units.iter().filter(|unit| !linked.contains(unit.unit.as_str())) {
        let message = format!("{} has no link to {}", unit.unit, baseline.id);
        let hint = "a new unit: it is projected from its region alone; link it to the units its voters came from";
        let finding = Finding::new(Severity::Warning, "unit_without_link", message, hint);
        out.push(finding.at("results.csv", unit.line).column("unit").unit(&unit.unit));
    }
}

/// Units whose links join what is not alike, and keys that stand for other voters than before.
fn meanings(
    context: &Context,
    baseline: &Vote,
    links: &[&Link],
    earlier: &BTreeMap<&str, &UnitResult>,
    out: &mut Vec<Finding>,
) {
    let mut of_unit: BTreeMap<&str, Vec<&Link>> = BTreeMap::new();
    for link in links {
        of_unit.entry(&link.unit).or_default().push(link);
    }
    for unit in &context.vote.units {
        let own = of_unit.get(unit.unit.as_str()).map_or(&[][..], Vec::as_slice);
        let same_key = earlier.get(unit.unit.as_str()).copied();
        let to_itself = own.iter().find(|link| link.baseline_unit == unit.unit);
        match (own, same_key) {
            ([], None) => {}
            // Without any link, or with one to the same key, the number itself claims to be the same voters.
            ([], Some(before)) if links.is_empty() => out.extend(number_moved(unit, before, baseline, None)),
            ([], Some(_)) => {}
            ([link], Some(before)) if link.baseline_unit == unit.unit && link.weight > 0.999 => {
                out.extend(number_moved(unit, before, baseline, Some(link)));
            }
            (_, Some(_)) if to_itself.is_none_or(|link| link.weight < 0.999) => {
                out.push(number_resolved(unit, own, baseline));
                out.extend(register_jump(unit, own, earlier, baseline));
                parents(unit, own, earlier, out);
            }
            _ => {
                out.extend(register_jump(unit, own, earlier, baseline));
                parents(unit, own, earlier, out);
            }
        }
    }
}

/// Register before, by the links and their weights.
fn expected(own: &[&Link], earlier: &BTreeMap<&str, &UnitResult>) -> Option<f64> {
    own.iter().try_fold(0.0, |sum, link| {
        let registered = earlier.get(link.baseline_unit.as_str())?.counts.registered?;
        Some(sum + link.weight * registered as f64)
    })
}

fn jumped(now: f64, before: f64) -> bool {
    (now - before).abs() > REGISTER_CHANGE * before && (now - before).abs() > REGISTER_PERSONS
}

/// One number in two votes with another name or another size, taken as the same voters.
fn number_moved(unit: &UnitResult, before: &UnitResult, baseline: &Vote, link: Option<&Link>) -> Option<Finding> {
    let sizes = (unit.counts.registered, before.counts.registered);
    let jump = matches!(sizes, (Some(now), Some(then)) if jumped(now as f64, then as f64));
    let names = (unit.name.as_deref(), before.name.as_deref());
    let renamed = matches!(names, (Some(now), Some(then)) if likeness(now, then) < LIKENESS);
    let moved = unit.parent.is_some() && before.parent.is_some() && unit.parent != before.parent;
    if !jump && !renamed && !moved {
        return None;
    }
    let describe = |unit: &UnitResult| {
        let name = unit.name.as_deref().unwrap_or("no name");
        let size =
            unit.counts.registered.map_or_else(|| "register unknown".to_owned(), |size| format!("{size} registered"));
        format!("`{name}`, {size}")
    };
    let message = format!(
        "the number {} may not mean the same voters: {} in {}, {} now",
        unit.unit,
        describe(before),
        baseline.id,
        describe(unit)
    );
    let hint = "stations were renumbered, split or merged, or the register was redrawn: say in links.csv which earlier units these voters came from";
    let code = "unit_number_changed_meaning";
    // A name alone may only be spelled anew.
    let severity = if jump || moved { Severity::Warning } else { Severity::Info };
    let finding = Finding::new(severity, code, message, hint);
    Some(match link {
        Some(link) => at(link, "baseline_unit", finding),
        None => finding.at("results.csv", unit.line).column("unit").unit(&unit.unit),
    })
}

/// One number in two votes that `links.csv` already gives another meaning.
fn number_resolved(unit: &UnitResult, own: &[&Link], baseline: &Vote) -> Finding {
    let from: Vec<String> =
        own.iter().map(|link| format!("{} of {}", percent(link.weight), link.baseline_unit)).collect();
    let message = format!(
        "the number {} does not mean the voters it meant in {}: links.csv makes it {}",
        unit.unit,
        baseline.id,
        super::text::first_few(&from, 3)
    );
    let hint = "compare such units by their links, never by their number";
    let finding = Finding::new(Severity::Info, "unit_number_changed_meaning", message, hint);
    match own.first() {
        Some(link) => at(link, "baseline_unit", finding),
        None => finding,
    }
}

fn percent(weight: f64) -> String {
    format!("{:.0} %", 100.0 * weight)
}

/// A register that the linked units do not explain.
fn register_jump(
    unit: &UnitResult,
    own: &[&Link],
    earlier: &BTreeMap<&str, &UnitResult>,
    baseline: &Vote,
) -> Option<Finding> {
    let (now, before) = (unit.counts.registered? as f64, expected(own, earlier)?);
    if !jumped(now, before) {
        return None;
    }
    let message = format!(
        "{} has {now} registered; its links to {} bring {before:.0} ({:+.0} %)",
        unit.unit,
        baseline.id,
        100.0 * (now / before - 1.0)
    );
    let hint = "voters came from units that are not linked, a register was redrawn, or a weight is wrong";
    let finding = Finding::new(Severity::Warning, "register_jumped", message, hint);
    own.first().map(|link| at(link, "weight", finding))
}

/// Links across parents: possible, but rare enough to be told.
fn parents(unit: &UnitResult, own: &[&Link], earlier: &BTreeMap<&str, &UnitResult>, out: &mut Vec<Finding>) {
    for link in own {
        let Some(before) = earlier.get(link.baseline_unit.as_str()) else { continue };
        let (Some(now), Some(then)) = (unit.parent.as_deref(), before.parent.as_deref()) else { continue };
        if now != then {
            let message = format!("{} of {now} is linked to {} of {then}", unit.unit, before.unit);
            let hint = "units rarely change their region: probably the key of another unit";
            out.push(at(link, "baseline_unit", Finding::new(Severity::Warning, "link_across_parents", message, hint)));
        }
    }
}
