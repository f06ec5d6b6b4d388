//! Columns of `units.csv`: what nearly all rows have in common, one of them does not.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::data::check::context::Context;
use crate::data::check::units::groups::{alone_beside_several, stem};
use crate::data::text::likeness;
use crate::language::say;
use crate::maths::share_of;
use crate::vote::{Finding, Severity, UnitCode, UnitInfo};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    shares(context, out);
    numbers(context, out);
    one_value_a_group(context, out);
    other_than_parent(context, out);
    groups_alike(context, out);
}

/// A grouping of one unit that is called nearly as one of several; that of the region is told in results.csv, too.
fn groups_alike(context: &Context, out: &mut Vec<Finding>) {
    let mut columns: BTreeMap<&str, HashMap<&str, Vec<&UnitInfo>>> = BTreeMap::new();
    for row in &context.vote.unit_info {
        for (column, value) in row.columns.iter().filter(|(_, value)| value.parse::<f64>().is_err()) {
            columns.entry(column).or_default().entry(value).or_default().push(row);
        }
    }
    for (column, values) in columns {
        // A column of names groups nothing.
        if values.len() * 2 > values.values().map(Vec::len).sum::<usize>() {
            continue;
        }
        let values: BTreeMap<&str, Vec<&UnitInfo>> = values.into_iter().collect();
        for (value, row, near) in alone_beside_several(&values) {
            let n = values[near].len();
            let message = say!(CheckUnits::GroupAlike, unit = &row.unit, column, value, near, n);
            let finding = Finding::new(UnitCode::OddOneOut, message, say!(CheckUnits::GroupAlikeCure, near));
            out.push(at(row, column, finding));
        }
    }
}

fn at(row: &UnitInfo, column: &str, finding: Finding) -> Finding {
    finding.at("units.csv", row.line).column(column).unit(&row.unit)
}

/// A covariate called a share lies between 0 and 1.
fn shares(context: &Context, out: &mut Vec<Finding>) {
    for row in &context.vote.unit_info {
        for column in row.columns.names().filter(|column| column.contains("share")) {
            let Some(value) = row.number(column).filter(|value| !(0.0..=1.0).contains(value)) else { continue };
            let message = say!(CheckUnits::ShareOutOfRange, column, unit = &row.unit, value);
            let hint = say!(CheckUnits::ShareOutOfRangeCure);
            let finding = Finding::new(UnitCode::ShareOutOfRange, message, hint);
            out.push(finding.at("units.csv", row.line).column(column).unit(&row.unit));
        }
    }
}

/// A word in a column of numbers: one alone, or one in twenty.
fn numbers(context: &Context, out: &mut Vec<Finding>) {
    let rows = &context.vote.unit_info;
    let mut tally: BTreeMap<&str, (usize, Vec<&UnitInfo>)> = BTreeMap::new();
    for row in rows {
        for column in row.columns.names() {
            let slot = tally.entry(column).or_default();
            if row.number(column).is_some_and(f64::is_finite) { slot.0 += 1 } else { slot.1.push(row) }
        }
    }
    for (column, (numbers, words)) in tally {
        out.extend(with_signs(column, numbers, &words));
        if numbers < 4 || words.len() * 20 > numbers.max(20) {
            continue;
        }
        for row in words {
            let value = row.columns.get(column).unwrap_or_default();
            let message = say!(CheckUnits::WordAmongNumbers, column, unit = &row.unit, value, numbers);
            let hint = say!(CheckUnits::WordAmongNumbersCure);
            out.push(at(row, column, Finding::new(UnitCode::WordAmongNumbers, message, hint)));
        }
    }
}

/// A column whose numbers carry percent signs or decimal commas: it is read as words.
fn with_signs(column: &str, numbers: usize, words: &[&UnitInfo]) -> Option<Finding> {
    let number = |row: &UnitInfo| {
        let text = row.columns.get(column)?.trim();
        let (bare, is_percent) = text.strip_suffix('%').map_or((text, false), |bare| (bare.trim_end(), true));
        let number: f64 = bare.replacen(',', ".", 1).parse().ok()?;
        Some(if is_percent { share_of(number) } else { number })
    };
    let first = words.first()?;
    if words.len() < 4 || numbers > words.len() || !words.iter().all(|row| number(row).is_some()) {
        return None;
    }
    let value = first.columns.get(column).unwrap_or_default();
    let message = say!(CheckUnits::NumbersWithSigns, column, n = words.len(), value);
    let hint = say!(CheckUnits::NumbersWithSignsCure, number = number(first)?.to_string());
    Some(at(first, column, Finding::new(UnitCode::WordAmongNumbers, message, hint)))
}

/// In a column that repeats the parent: the name of another parent, nothing, or a name that no other unit has.
fn other_than_parent(context: &Context, out: &mut Vec<Finding>) {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in &context.vote.units {
        *sizes.entry(unit.parent.as_deref().unwrap_or_default()).or_default() += 1;
    }
    let columns: BTreeSet<&str> = context.vote.unit_info.iter().flat_map(|row| row.columns.names()).collect();
    for column in columns {
        let mut same = 0;
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        let mut others: Vec<(&UnitInfo, &str, &str)> = Vec::new();
        for row in &context.vote.unit_info {
            let Some(&index) = context.position.get(row.unit.as_str()) else { continue };
            let parent = context.vote.units[index].parent.as_deref().unwrap_or_default();
            let value = row.columns.get(column).unwrap_or_default();
            *uses.entry(value).or_default() += 1;
            if value == parent { same += 1 } else { others.push((row, value, parent)) }
        }
        if same < 10 || others.len() * 20 > same {
            continue;
        }
        // A name of its own that several units share groups several parents: that is what columns are for.
        for (row, value, parent) in
            others.into_iter().filter(|(_, v, _)| sizes.contains_key(v) || uses[v] == 1 || v.is_empty())
        {
            let message = say!(CheckUnits::OddOneOutParent, column, unit = &row.unit, value, parent);
            let hint = say!(CheckUnits::OddOneOutParentCure);
            out.push(at(row, column, Finding::new(UnitCode::OddOneOut, message, hint)));
        }
    }
}

/// A column that is one value a group: nearly every group of two units or more agrees within itself.
fn one_value_a_group(context: &Context, out: &mut Vec<Finding>) {
    let mut groups: BTreeMap<&str, Vec<&UnitInfo>> = BTreeMap::new();
    let mut names: Vec<&str> = Vec::new();
    for row in &context.vote.unit_info {
        let Some(&index) = context.position.get(row.unit.as_str()) else { continue };
        let Some(group) = stem(&row.unit).or(context.vote.units[index].parent.as_deref()) else { continue };
        groups.entry(group).or_default().push(row);
        names.extend(row.columns.names());
    }
    names.sort_unstable();
    names.dedup();
    for column in names {
        let value = |row: &UnitInfo| row.columns.get(column).unwrap_or_default().to_owned();
        let mut agreeing = 0;
        let mut odd: Vec<(&UnitInfo, String, &str, usize)> = Vec::new();
        let mut compared = 0;
        for (group, rows) in groups.iter().filter(|(_, rows)| rows.len() > 1) {
            compared += 1;
            let mut tally: BTreeMap<String, usize> = BTreeMap::new();
            for row in rows {
                *tally.entry(value(row)).or_default() += 1;
            }
            if tally.len() == 1 {
                agreeing += 1;
                continue;
            }
            let Some((usual, most)) = tally.iter().max_by_key(|(_, count)| **count) else { continue };
            let rare = rows.iter().filter(|row| value(row) != *usual);
            odd.extend(rare.map(|row| (*row, usual.clone(), *group, *most)));
        }
        if compared < 5 || agreeing * 10 < compared * 9 {
            continue;
        }
        let mut uses: BTreeMap<String, usize> = BTreeMap::new();
        for row in &context.vote.unit_info {
            *uses.entry(value(row)).or_default() += 1;
        }
        for (row, usual, group, most) in odd {
            let own = value(row);
            let message =
                say!(CheckUnits::OddOneOutGroup, column, unit = &row.unit, own = &own, most, group, usual = &usual);
            // A slip is the value of another row, or nearly the usual one; a word of its own may be right.
            let own_word = uses[&own] == 1 && own.parse::<f64>().is_err() && likeness(&own, &usual) < 0.5;
            let (severity, hint) = match own_word && !own.is_empty() {
                true => (Severity::Info, say!(CheckUnits::OddOneOutGroupCureOwnWord, own)),
                false => {
                    let hint = say!(CheckUnits::OddOneOutGroupCure, column);
                    (Severity::Warning, hint)
                }
            };
            let finding = Finding::new(UnitCode::OddOneOut, message, hint).graded(severity);
            out.push(finding.at("units.csv", row.line).column(column).unit(&row.unit));
        }
    }
}
