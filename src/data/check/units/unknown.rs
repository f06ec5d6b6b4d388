//! Areas and units that one file names and no other knows.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::data::check::context::Context;
use crate::data::nearest::{edits, mate, suggestion};
use crate::data::notes::Notes;
use crate::language::say;
use crate::tally::keys::Listed;
use crate::vote::{Code, Finding, LinkCode, Severity, Text, UnitCode, UnitInfo, Vote, place_of};

/// Names for which a near one is looked up: each is compared with all that are known.
const LOOKED_UP: usize = 100;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    acknowledged(context, out);
    if context.vote.units.is_empty() {
        return;
    }
    areas(context, out);
    units(context, out);
}

fn areas(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let controls = vote.controls.iter().map(|row| ("controls.csv", row.line, &row.area, Severity::Warning));
    let lines = vote.returns.aggregates.iter().map(|row| ("returns.csv", row.line, &row.area, Severity::Warning));
    // A printed figure may be of a place that is no area of the count: worth knowing, not wrong.
    let press = vote.press.iter().map(|row| ("press.csv", row.line, &row.area, Severity::Info));
    let mut left = LOOKED_UP;
    for (file, line, area, severity) in controls.chain(lines).chain(press) {
        let Some(area) = area.as_deref().filter(|area| !context.areas.is_exact(area)) else { continue };
        if let Some(name) = context.areas.mate(area) {
            out.push(area_spelled(area, name).at(file, line).column("area").unit(area));
            continue;
        }
        let message = say!(CheckResults::UnknownArea, area);
        let near = if left > 0 { suggestion(area, context.areas.names()) } else { Text::default() };
        left = left.saturating_sub(1);
        let hint = say!(CheckResults::UnknownAreaCure, near);
        let finding = Finding::new(UnitCode::UnknownArea, message, hint).graded(severity);
        out.push(finding.at(file, line).column("area").unit(area));
    }
}

fn units(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let listed = Listed::new(vote.units.iter().map(|unit| unit.unit.as_str()));
    // A key that has its own row is no slip of another.
    let without = |rows: HashSet<&str>| Listed::new(listed.keys().filter(|key| !rows.contains(place_of(key))));
    let free = without(vote.unit_info.iter().map(|row| place_of(&row.unit)).collect());
    let unlinked = without(vote.links.iter().map(|link| place_of(&link.unit)).collect());
    let mut notes = Notes::default();
    let mut tell = |file: &str, line: usize, unit: &str, code: Code, message: Text, cure: fn(Text) -> Text| {
        // The nearest of many keys is looked for only where it is told.
        let near = if notes.is_listed(code, file) {
            mate(vote, if file == "units.csv" { &free } else { &unlinked }, unit)
        } else {
            Text::default()
        };
        notes.add(Finding::new(code, message, cure(near)).at(file, line).column("unit").unit(unit));
    };
    let of_other = is_of_another_vote(vote, &listed);
    let missing: Vec<&UnitInfo> =
        vote.unit_info.iter().filter(|row| !of_other && !listed.contains(&row.unit)).collect();
    let of_areas = areas_left_out(context, &missing, &listed);
    out.extend(of_areas.iter().filter_map(|(area, rows)| area_left_out(area, rows)));
    let turned = with_signs_exchanged(vote);
    out.extend(turned.iter().filter_map(|(unit, other)| signs_exchanged(context, unit, other)));
    let mut told: HashSet<&str> = of_areas.values().flatten().map(|row| row.unit.as_str()).collect();
    told.extend(turned.into_values());
    for row in missing.into_iter().filter(|row| !told.contains(row.unit.as_str())) {
        let message = say!(CheckResults::UnitWithoutResult, unit = &row.unit);
        let cure = |near| say!(CheckResults::UnitWithoutResultCure, near);
        tell("units.csv", row.line, &row.unit, UnitCode::UnitWithoutResult.into(), message, cure);
    }
    let without_row = |unit: &str| !listed.contains(unit) && !told.contains(unit);
    for link in vote.links.iter().filter(|link| without_row(&link.unit)) {
        let message = say!(CheckResults::LinkOfNoUnit, unit = &link.unit);
        let cure = |near| say!(CheckResults::LinkOfNoUnitCure, near);
        tell("links.csv", link.line, &link.unit, LinkCode::LinkToNothing.into(), message, cure);
    }
    out.extend(notes.into_findings());
}

/// Of more keys than this the two lists are others.
const MOST_EXCHANGED: usize = 20;

/// Keys of `results.csv` that `units.csv` does not have, each with the only one that it has in its place: two signs beside each other have
/// changed places.
pub(in crate::data::check) fn with_signs_exchanged(vote: &Vote) -> BTreeMap<&str, &str> {
    let rows: HashSet<&str> = vote.unit_info.iter().map(|row| row.unit.as_str()).collect();
    let units: HashSet<&str> = vote.units.iter().map(|unit| unit.unit.as_str()).collect();
    let signs = |key: &str| {
        let mut signs: Vec<char> = key.chars().collect();
        signs.sort_unstable();
        signs
    };
    let mut free: HashMap<Vec<char>, Vec<&str>> = HashMap::new();
    for key in vote.unit_info.iter().map(|row| row.unit.as_str()).filter(|key| !units.contains(key)) {
        free.entry(signs(key)).or_default().push(key);
    }
    let other = |unit: &str| match free.get(&signs(unit))?[..] {
        [one] if edits(unit, one) == 1 => Some(one),
        _ => None,
    };
    let absent = vote.units.iter().map(|unit| unit.unit.as_str()).filter(|unit| !rows.contains(unit));
    let found: BTreeMap<&str, &str> = match free.is_empty() {
        true => BTreeMap::new(),
        false => absent.filter_map(|unit| Some((unit, other(unit)?))).collect(),
    };
    if found.len() > MOST_EXCHANGED { BTreeMap::new() } else { found }
}

/// The key that the reports or an earlier vote have, too, is the right one.
fn signs_exchanged(context: &Context, unit: &str, other: &str) -> Option<Finding> {
    let vote = context.vote;
    let is_known = |key: &str| {
        let earlier = || context.baselines.iter().any(|before| before.units.iter().any(|unit| unit.unit == key));
        vote.returns.reports.iter().any(|report| report.unit == key) || earlier()
    };
    let hint = match (is_known(unit), is_known(other)) {
        (true, false) => say!(CheckResults::SignsExchangedCureKnown, key = unit),
        (false, true) => say!(CheckResults::SignsExchangedCureKnown, key = other),
        _ => say!(CheckResults::SignsExchangedCure),
    };
    let line = context.info.get(other)?.line;
    let finding = Finding::new(UnitCode::UnitWithoutResult, say!(CheckResults::SignsExchanged, unit, other), hint);
    Some(finding.at("units.csv", line).column("unit").unit(other))
}

/// Fewer units than this are no area.
const FEWEST: usize = 3;

/// Areas of which results.csv has no unit at all, by their names: those of a column of `units.csv`, else those of an earlier vote.
fn areas_left_out<'a>(
    context: &Context<'a>,
    missing: &[&'a UnitInfo],
    listed: &Listed<'_>,
) -> BTreeMap<&'a str, Vec<&'a UnitInfo>> {
    if missing.len() < FEWEST {
        return BTreeMap::new();
    }
    let by = |area: &dyn Fn(&'a UnitInfo) -> Option<&'a str>| {
        let mut areas: BTreeMap<&str, Vec<&UnitInfo>> = BTreeMap::new();
        for row in missing {
            if let Some(area) = area(row) {
                areas.entry(area).or_default().push(row);
            }
        }
        areas.retain(|_, rows| rows.len() >= FEWEST);
        let here = context.vote.unit_info.iter().filter(|row| listed.contains(&row.unit));
        here.filter_map(area).for_each(|area| {
            areas.remove(area);
        });
        areas
    };
    let columns: BTreeSet<&str> = missing.iter().flat_map(|row| row.columns.names()).collect();
    let named = |row: &'a UnitInfo, column: &str| {
        row.columns.get(column).filter(|value| !value.is_empty() && value.parse::<f64>().is_err())
    };
    let of_columns = columns.iter().map(|column| by(&|row: &'a UnitInfo| named(row, column)));
    let parents = |before: &'a Vote| {
        let units = before.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.parent.as_deref()?)));
        let parents: HashMap<&str, &str> = units.collect();
        by(&|row: &'a UnitInfo| parents.get(row.unit.as_str()).copied())
    };
    // The way of grouping that explains most of what is missing; of equals the first.
    let ways = of_columns.chain(context.baselines.iter().map(parents));
    let explained = |areas: &BTreeMap<_, Vec<_>>| areas.values().map(Vec::len).sum::<usize>();
    ways.reduce(|best, next| if explained(&next) > explained(&best) { next } else { best }).unwrap_or_default()
}

fn area_left_out(area: &str, rows: &[&UnitInfo]) -> Option<Finding> {
    let message = say!(CheckResults::AreaWithoutResult, area, n = rows.len());
    let finding = Finding::new(UnitCode::UnitWithoutResult, message, say!(CheckResults::AreaWithoutResultCure));
    Some(finding.at("units.csv", rows.iter().map(|row| row.line).min()?).column("unit").unit(area))
}

/// Is it an area of which results.csv has no unit?
pub(in crate::data::check) fn is_area_left_out(finding: &Finding) -> bool {
    finding.message.is_like(&say!(CheckResults::AreaWithoutResult, area = "", n = 0))
}

/// Does `units.csv` know none of the units, in no spelling? It is of another vote, and told as that.
pub(in crate::data::check) fn is_of_another_vote(vote: &Vote, listed: &Listed<'_>) -> bool {
    let is_known = |key: &str| listed.key(key).or_else(|| listed.mate(key)).is_some();
    vote.units.len() > 1 && !vote.unit_info.is_empty() && !vote.unit_info.iter().any(|row| is_known(&row.unit))
}

fn area_spelled(area: &str, name: &str) -> Finding {
    let message = say!(CheckResults::AreaSpelledOtherwise, area, name);
    let hint = say!(CheckResults::AreaSpelledOtherwiseCure);
    Finding::new(UnitCode::AreaSpelledOtherwise, message, hint)
}

/// Acknowledgements about a unit that is in no list and has not reported.
fn acknowledged(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    if vote.desk.acknowledged.is_empty() {
        return;
    }
    let listed = Listed::of(vote, context.baselines);
    let reports = vote.returns.reports.iter().map(|report| report.unit.as_str());
    let known = Listed::new(listed.keys().chain(reports));
    if known.is_empty() {
        return;
    }
    let mut notes = Notes::default();
    for row in &vote.desk.acknowledged {
        let Some(unit) = row.unit.as_deref().filter(|unit| !known.contains(unit)) else { continue };
        let message = say!(CheckResults::UnknownUnit, unit);
        let near = if notes.is_listed(UnitCode::UnknownUnit.into(), "desk.toml") {
            mate(vote, &known, unit)
        } else {
            Text::default()
        };
        let hint = say!(CheckResults::UnknownUnitCure, near);
        let finding = Finding::new(UnitCode::UnknownUnit, message, hint);
        notes.add(finding.at("desk.toml", row.line).column("unit").unit(unit));
    }
    out.extend(notes.into_findings());
}
