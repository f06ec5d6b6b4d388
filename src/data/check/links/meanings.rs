//! Numbers of units that stand for other voters than in an earlier vote.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::data::check::links::at;
use crate::data::nearest::suggestion;
use crate::data::text::{likeness, plain};
use crate::language::{Value, say};
use crate::vote::{Finding, Link, LinkCode, Severity, Text, UnitResult, Vote};

/// A register that changes by more than this is not that of the same voters.
const REGISTER_CHANGE: f64 = 0.3;
/// And by at least so many persons: a hamlet may grow by a third.
const REGISTER_PERSONS: f64 = 50.0;
/// Names less alike than this are names of different places.
const LIKENESS: f64 = 0.4;

/// Units whose links join what is not alike, and keys that stand for other voters than before.
pub(in crate::data::check) fn find<'a>(
    context: &Context<'a>,
    baseline: &'a Vote,
    links: &[&Link],
    earlier: &BTreeMap<&'a str, &'a UnitResult>,
    out: &mut Vec<Finding>,
) {
    let mut of_unit: BTreeMap<&str, Vec<&Link>> = BTreeMap::new();
    for link in links {
        of_unit.entry(&link.unit).or_default().push(link);
    }
    let owners = owners(earlier);
    let names_slid = names_slid(context, earlier, &owners);
    let exchanged = if names_slid > 0 { BTreeMap::new() } else { names_exchanged(context, earlier, &owners) };
    for (unit, other) in exchanged.iter().filter(|(unit, other)| unit < other) {
        let message = say!(CheckLinks::NamesExchanged, unit = *unit, other = *other, vote = &baseline.id);
        let finding = Finding::new(LinkCode::NamesChanged, message, say!(CheckLinks::NamesExchangedCure));
        let line = context.vote.units[context.position[unit]].line;
        out.push(finding.graded(Severity::Warning).at("results.csv", line).column("name").unit(*unit));
    }
    let changed = Changed { areas: areas_renamed(context, earlier), names_slid, exchanged };
    if changed.names_slid > 0
        && let Some(first) = context.vote.units.first()
    {
        let message = say!(CheckLinks::NamesSlid, n = changed.names_slid, vote = &baseline.id);
        let finding = Finding::new(LinkCode::UnitNumberChangedMeaning, message, say!(CheckLinks::NamesSlidCure));
        out.push(finding.at("results.csv", first.line).column("name"));
    }
    let mut resolved: BTreeMap<&str, Vec<(&UnitResult, &[&Link])>> = BTreeMap::new();
    let mut shared: BTreeMap<Vec<&str>, Vec<(&UnitResult, &[&Link])>> = BTreeMap::new();
    for unit in &context.vote.units {
        let own = of_unit.get(unit.unit.as_str()).map_or(&[][..], Vec::as_slice);
        let same_key = earlier.get(unit.unit.as_str()).copied();
        match (own, same_key) {
            // Without any link the number itself claims to be the same voters.
            ([], Some(before)) if links.is_empty() => {
                out.extend(number_moved(context, unit, before, baseline, &changed, None))
            }
            ([], _) => continue,
            ([link], Some(before)) if link.baseline_unit == unit.unit && link.weight > 0.999 => {
                out.extend(number_moved(context, unit, before, baseline, &changed, Some(link)));
            }
            _ => {
                if same_key.is_some() {
                    resolved.entry(unit.parent.as_deref().unwrap_or_default()).or_default().push((unit, own));
                }
                shared
                    .entry(own.iter().map(|link| link.baseline_unit.as_str()).collect())
                    .or_default()
                    .push((unit, own));
                parents(unit, own, earlier, out);
            }
        }
    }
    out.extend(renamed(context, &of_unit, earlier, baseline, &changed));
    if let (Some(first), false) = (context.vote.units.first(), changed.areas.is_empty()) {
        let pairs = changed.areas.iter().map(|(then, now)| say!(CheckLinks::AreaRenamed, then = *then, now = *now));
        let message = say!(
            CheckLinks::AreasRenamed,
            n = changed.areas.len(),
            vote = &baseline.id,
            areas = Value::first_few(pairs, 5)
        );
        let finding = Finding::new(LinkCode::NamesChanged, message, say!(CheckLinks::AreasRenamedCure));
        out.push(finding.at("results.csv", first.line).column("parent"));
    }
    out.extend(resolved.into_iter().map(|(parent, units)| numbers_resolved(parent, &units, baseline)));
    out.extend(shared.values().filter_map(|units| register_jump(context, units, earlier, baseline)));
}

/// What changed for many units at once, or for two with one another.
struct Changed<'a> {
    /// Regions of another name: then → now.
    areas: BTreeMap<&'a str, &'a str>,
    /// Units under the name that another one had; 0 where they are few.
    names_slid: usize,
    /// Two units with each other's names, both ways.
    exchanged: BTreeMap<&'a str, &'a str>,
}

/// The units that had a name, in plain letters.
fn owners<'a>(earlier: &BTreeMap<&'a str, &'a UnitResult>) -> BTreeMap<String, Vec<&'a str>> {
    let mut owners: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
    for (unit, before) in earlier {
        owners.entry(plain(before.name.as_deref().unwrap_or_default())).or_default().push(unit);
    }
    owners
}

/// Whether a unit kept its register; `None` where one of the two is not known.
fn register_stayed(unit: &UnitResult, before: &UnitResult) -> Option<bool> {
    let (now, then) = unit.counts.registered.zip(before.counts.registered)?;
    Some(!jumped(now as f64, then as f64))
}

/// Units of which each has the name that the other had, while the registers stayed: a name is typed into the row of its neighbour.
fn names_exchanged<'a>(
    context: &Context<'a>,
    earlier: &BTreeMap<&'a str, &'a UnitResult>,
    owners: &BTreeMap<String, Vec<&'a str>>,
) -> BTreeMap<&'a str, &'a str> {
    let owner = |unit: &'a UnitResult| {
        let before = earlier.get(unit.unit.as_str())?;
        let [owner] = owners.get(&plain(unit.name.as_deref()?))?[..] else { return None };
        let stayed = register_stayed(unit, before).unwrap_or(true);
        (stayed && owner != unit.unit).then_some((unit.unit.as_str(), owner))
    };
    let taken: BTreeMap<&'a str, &'a str> = context.vote.units.iter().filter_map(owner).collect();
    taken.iter().filter(|(unit, owner)| taken.get(*owner) == Some(unit)).map(|(unit, owner)| (*unit, *owner)).collect()
}

/// Fewer names than this change places by chance.
const FEWEST_NAMES: usize = 4;

/// How many units have the name that another had before, where that is half of them and their registers stayed.
fn names_slid(context: &Context, earlier: &BTreeMap<&str, &UnitResult>, owners: &BTreeMap<String, Vec<&str>>) -> usize {
    let (mut slid, mut named) = (0, 0);
    for unit in &context.vote.units {
        let (Some(name), Some(before)) = (unit.name.as_deref(), earlier.get(unit.unit.as_str())) else { continue };
        named += 1;
        let stayed = register_stayed(unit, before).unwrap_or(false);
        let owner = || owners.get(&plain(name))?.last();
        slid += usize::from(stayed && owner().is_some_and(|owner| *owner != unit.unit));
    }
    if slid >= FEWEST_NAMES && slid * 2 >= named { slid } else { 0 }
}

/// Units that keep their voters and change their name: most are spelled anew, one may be another place.
fn renamed(
    context: &Context,
    of_unit: &BTreeMap<&str, Vec<&Link>>,
    earlier: &BTreeMap<&str, &UnitResult>,
    baseline: &Vote,
    changed: &Changed,
) -> Option<Finding> {
    let mut others: Vec<&UnitResult> = Vec::new();
    for unit in context.vote.units.iter().filter(|unit| !changed.exchanged.contains_key(unit.unit.as_str())) {
        let Some([link]) = of_unit.get(unit.unit.as_str()).map(Vec::as_slice) else { continue };
        let Some(before) = earlier.get(link.baseline_unit.as_str()).filter(|_| link.weight > 0.999) else { continue };
        if let (Some(now), Some(then)) = (unit.name.as_deref(), before.name.as_deref())
            && plain(now) != plain(then)
        {
            others.push(unit);
        }
    }
    let first = others.first()?;
    let keys: Vec<&str> = others.iter().map(|unit| unit.unit.as_str()).collect();
    let message =
        say!(CheckLinks::NamesChanged, n = keys.len(), vote = &baseline.id, units = Value::first_few(&keys, 5));
    let hint = say!(CheckLinks::NamesChangedCure);
    let finding = Finding::new(LinkCode::NamesChanged, message, hint);
    Some(finding.at("results.csv", first.line).column("name"))
}

/// Regions whose units are all in one region of another name now, and alone there: then → now.
fn areas_renamed<'a>(context: &Context<'a>, earlier: &BTreeMap<&'a str, &'a UnitResult>) -> BTreeMap<&'a str, &'a str> {
    let both = context.vote.units.iter().filter_map(|unit| {
        let before = earlier.get(unit.unit.as_str())?;
        before.parent.as_deref().zip(unit.parent.as_deref())
    });
    let (mut now_of, mut then_of) = (BTreeMap::new(), BTreeMap::new());
    for (then, now) in both {
        now_of.entry(then).or_insert_with(BTreeSet::new).insert(now);
        then_of.entry(now).or_insert_with(BTreeSet::new).insert(then);
    }
    let alone = |names: &BTreeSet<&'a str>| names.first().copied().filter(|_| names.len() == 1);
    let renamed = now_of.iter().filter_map(|(then, names)| {
        let now = alone(names).filter(|now| now != then && then_of.get(now).and_then(alone).is_some())?;
        Some((*then, now))
    });
    renamed.collect()
}

fn jumped(now: f64, before: f64) -> bool {
    (now - before).abs() > REGISTER_CHANGE * before && (now - before).abs() > REGISTER_PERSONS
}

/// One number in two votes with another name or another size, taken as the same voters.
fn number_moved(
    context: &Context,
    unit: &UnitResult,
    before: &UnitResult,
    baseline: &Vote,
    changed: &Changed,
    link: Option<&Link>,
) -> Option<Finding> {
    let sizes = (unit.counts.registered, before.counts.registered);
    let jump = matches!(sizes, (Some(now), Some(then)) if jumped(now as f64, then as f64));
    let names = (unit.name.as_deref(), before.name.as_deref());
    let slid = changed.names_slid > 0 || changed.exchanged.contains_key(unit.unit.as_str());
    let renamed = matches!(names, (Some(now), Some(then)) if !slid && now != then && likeness(now, then) < LIKENESS);
    let parents = before.parent.as_deref().zip(unit.parent.as_deref());
    let moved = parents.is_some_and(|(then, now)| then != now && changed.areas.get(then) != Some(&now));
    if !jump && !renamed && !moved {
        return None;
    }
    let describe = |unit: &UnitResult| {
        let name = unit.name.as_deref().map_or_else(|| say!(CheckLinks::NoName), Text::same);
        let size = unit
            .counts
            .registered
            .map_or_else(|| say!(CheckLinks::RegisterUnknown), |size| say!(CheckLinks::Register, n = size));
        say!(CheckLinks::NameAndRegister, name, register = size)
    };
    if let (true, false, false, Some((then, now))) = (moved, jump, renamed, parents) {
        return Some(moved_alone(context, unit, baseline, (then, now), link));
    }
    let message = match sizes {
        (Some(now), Some(then)) if !renamed && !moved => {
            say!(CheckLinks::UnitRegisterChanged, unit = &unit.unit, then, vote = &baseline.id, now)
        }
        _ => {
            say!(
                CheckLinks::UnitNumberChangedMeaning,
                unit = &unit.unit,
                then = describe(before),
                vote = &baseline.id,
                now = describe(unit)
            )
        }
    };
    let hint = match jump && !renamed && !moved {
        true => say!(CheckLinks::UnitRegisterChangedCure),
        false => say!(CheckLinks::UnitNumberChangedMeaningCure),
    };
    // A name alone may only be spelled anew.
    let severity = if jump || moved { Severity::Warning } else { Severity::Info };
    let finding = Finding::new(LinkCode::UnitNumberChangedMeaning, message, hint).graded(severity);
    Some(match link {
        Some(link) => at(link, "baseline_unit", finding),
        None => finding.at("results.csv", unit.line).column("unit").unit(&unit.unit),
    })
}

/// A unit of the same name and size in another region, whose name may be a slip.
fn moved_alone(
    context: &Context,
    unit: &UnitResult,
    baseline: &Vote,
    (then, now): (&str, &str),
    link: Option<&Link>,
) -> Finding {
    let regions =
        |vote: &'_ Vote| vote.units.iter().filter_map(|unit| unit.parent.clone()).collect::<BTreeSet<String>>();
    let (here, before) = (regions(context.vote), regions(baseline));
    // A region that the other vote does not know either is a slip of one that it knows.
    let near = match (before.contains(now), here.contains(then)) {
        (false, _) => suggestion(now, before.iter().map(String::as_str)),
        (_, false) => suggestion(then, here.iter().map(String::as_str)),
        _ => Text::default(),
    };
    let message = say!(CheckLinks::UnitMoved, unit = &unit.unit, then, vote = &baseline.id, now);
    let hint = say!(CheckLinks::UnitMovedCure, near);
    let finding = Finding::new(LinkCode::UnitNumberChangedMeaning, message, hint);
    match link {
        Some(link) => at(link, "baseline_unit", finding),
        None => finding.at("results.csv", unit.line).column("parent").unit(&unit.unit),
    }
}

/// Numbers of one parent that `links.csv` already gives another meaning.
fn numbers_resolved(parent: &str, units: &[(&UnitResult, &[&Link])], baseline: &Vote) -> Finding {
    let keys: Vec<&str> = units.iter().map(|(unit, _)| unit.unit.as_str()).collect();
    let (unit, own) = units[0];
    let from: Vec<Text> = own
        .iter()
        .map(|link| {
            say!(CheckLinks::ShareOfUnit, weight = Value::percent(link.weight, 0), earlier = &link.baseline_unit)
        })
        .collect();
    let message = say!(
        CheckLinks::UnitNumbersResolved,
        n = keys.len(),
        units = Value::first_few(&keys, 4),
        vote = &baseline.id,
        unit = &unit.unit,
        made = Value::first_few(&from, 3)
    );
    let hint = say!(CheckLinks::UnitNumbersResolvedCure);
    let finding = Finding::new(LinkCode::UnitNumberChangedMeaning, message, hint).graded(Severity::Info);
    at(own[0], "baseline_unit", finding).unit(if parent.is_empty() { &unit.unit } else { parent })
}

/// Registers of units with the same earlier units, which those do not explain.
fn register_jump(
    context: &Context,
    units: &[(&UnitResult, &[&Link])],
    earlier: &BTreeMap<&str, &UnitResult>,
    baseline: &Vote,
) -> Option<Finding> {
    let (mut now, mut before) = (0.0, 0.0);
    for (unit, own) in units {
        now += unit.counts.registered? as f64;
        for link in *own {
            before += link.weight * earlier.get(link.baseline_unit.as_str())?.counts.registered? as f64;
        }
    }
    if !jumped(now, before) {
        return None;
    }
    let keys: Vec<&str> = units.iter().map(|(unit, _)| unit.unit.as_str()).collect();
    let message = say!(
        CheckLinks::RegisterJumped,
        n = keys.len(),
        units = Value::first_few(&keys, 5),
        now,
        vote = &baseline.id,
        before = Value::decimal(before, 0),
        change = Value::signed(100.0 * (now / before - 1.0), 0)
    );
    let away = units.iter().all(|(unit, _)| context.info.get(unit.unit.as_str()).is_some_and(|info| info.off_area));
    let hint = if away { say!(CheckLinks::RegisterJumpedCureAway) } else { say!(CheckLinks::RegisterJumpedCure) };
    let link = units[0].1.first()?;
    Some(at(link, "weight", Finding::new(LinkCode::RegisterJumped, message, hint)))
}

/// Links across parents: possible, but rare enough to be told.
fn parents(unit: &UnitResult, own: &[&Link], earlier: &BTreeMap<&str, &UnitResult>, out: &mut Vec<Finding>) {
    for link in own {
        let Some(before) = earlier.get(link.baseline_unit.as_str()) else { continue };
        let (Some(now), Some(then)) = (unit.parent.as_deref(), before.parent.as_deref()) else { continue };
        if now != then {
            let message = say!(CheckLinks::LinkAcrossParents, unit = &unit.unit, now, earlier = &before.unit, then);
            let hint = say!(CheckLinks::LinkAcrossParentsCure);
            out.push(at(link, "baseline_unit", Finding::new(LinkCode::LinkAcrossParents, message, hint)));
        }
    }
}
