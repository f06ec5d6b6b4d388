//! Things that stand twice: units, rows of numbers, rows of `units.csv`.

use std::collections::{BTreeMap, HashMap};

use crate::data::check::context::Context;
use crate::data::check::units::unknown::{is_of_another_vote, with_signs_exchanged};
use crate::data::text::plain;
use crate::language::{Value, say};
use crate::tally::{keys::Listed, total_rows};
use crate::vote::{Counts, Finding, ResultCode, TotalRow, UnitCode, UnitInfo, UnitResult, place_of};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    keys(context, out);
    rows(context, out);
    total_rows(context, out);
    no_rows(context, out);
    info_rows(context, out);
}

fn at(unit: &UnitResult, column: &str, finding: Finding) -> Finding {
    finding.at("results.csv", unit.line).column(column).unit(&unit.unit)
}

fn keys(context: &Context, out: &mut Vec<Finding>) {
    let mut loose: HashMap<String, &UnitResult> = HashMap::with_capacity(context.vote.units.len());
    for unit in &context.vote.units {
        let spelling = key_spelling(&unit.unit);
        if let Some(other) = loose.get(&spelling) {
            let message = say!(
                CheckUnits::UnitKeysAlike,
                unit = &unit.unit,
                other = &other.unit,
                line = Value::plain(other.line as i64)
            );
            let hint = say!(CheckUnits::UnitKeysAlikeCure);
            out.push(at(unit, "unit", Finding::new(UnitCode::UnitKeysAlike, message, hint)));
        } else {
            loose.insert(spelling, unit);
        }
    }
}

/// A key without case, accents and spaces; numbers keep their separators, for `1-12` is not `11-2`.
fn key_spelling(key: &str) -> String {
    let mut spelling = String::with_capacity(key.len());
    for (at, part) in key.split(['-', '_', '/', '.']).enumerate() {
        if at > 0 {
            spelling.push('-');
        }
        spelling += &plain(part);
    }
    spelling
}

/// Two units with the same six numbers. With 20 ballots or more that does not happen by chance.
fn rows(context: &Context, out: &mut Vec<Finding>) {
    let mut first: BTreeMap<[u64; 6], &UnitResult> = BTreeMap::new();
    for unit in &context.vote.units {
        let Counts { registered, cast, blank, spoiled, yes, no } = unit.counts;
        let (Some(registered), Some(yes), Some(no)) = (registered, yes, no) else { continue };
        let cast = unit.counts.cast_or_sum().or(cast).unwrap_or(0);
        if cast < 20 {
            continue;
        }
        let row = [registered, cast, blank.unwrap_or(u64::MAX), spoiled.unwrap_or(u64::MAX), yes, no];
        if let Some(other) = first.get(&row) {
            let message = say!(
                CheckUnits::SameNumbers,
                unit = &unit.unit,
                other = &other.unit,
                line = Value::plain(other.line as i64),
                registered,
                cast,
                yes,
                no
            );
            let hint = say!(CheckUnits::SameNumbersCure);
            out.push(at(unit, "registered", Finding::new(ResultCode::SameNumbers, message, hint)));
        } else {
            first.insert(row, unit);
        }
    }
}

/// Rows that are sums of others: the total lines of a spreadsheet, in this vote and in the earlier ones.
fn total_rows(context: &Context, out: &mut Vec<Finding>) {
    let mut tell = |file: String, row: &TotalRow| {
        let message = say!(CheckUnits::TotalRow, unit = &row.unit, of = &row.of);
        let hint = say!(CheckUnits::TotalRowCure);
        let finding = Finding::new(UnitCode::TotalRow, message, hint);
        out.push(finding.at(file, row.line).column("unit").unit(&row.unit));
    };
    for row in &context.vote.total_rows {
        tell(row.file.to_owned(), row);
    }
    // A vote that no reader has read may still hold its totals.
    for row in &total_rows::of_results(&context.vote.units, &context.vote.unit_info) {
        tell("results.csv".to_owned(), row);
    }
    for baseline in context.baselines {
        for row in &baseline.total_rows {
            tell(format!("{}/{}", baseline.id, row.file), row);
        }
    }
}

/// A `results.csv` without a row, though a final result is known.
fn no_rows(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    if vote.units.is_empty() && vote.has_table("results") && vote.final_result().is_some() {
        let message = say!(CheckUnits::NoRows);
        let hint = say!(CheckUnits::NoRowsCure);
        let finding = Finding::new(UnitCode::NoRows, message, hint);
        out.push(finding.at("results.csv", 1).column("unit"));
    }
}

fn info_rows(context: &Context, out: &mut Vec<Finding>) {
    if context.vote.unit_info.is_empty() {
        return;
    }
    let listed = Listed::new(context.vote.units.iter().map(|unit| unit.unit.as_str()));
    if is_of_another_vote(context.vote, &listed) {
        let (rows, listed) = (context.vote.unit_info.len(), context.vote.units.len());
        let message = say!(CheckUnits::InfoOfOtherUnits, rows, listed);
        let is_known = |info: &UnitInfo| context.position.contains_key(place_of(&info.unit));
        let (column, message, hint) = match context.vote.unit_info.iter().any(is_known) {
            true => ("kind", say!(CheckUnits::KindIsNoGroup), say!(CheckUnits::KindIsNoGroupCure)),
            false => ("unit", message, say!(CheckUnits::InfoOfOtherUnitsCure)),
        };
        let finding = Finding::new(UnitCode::UnitWithoutInfo, message, hint);
        out.push(finding.at("units.csv", 1).column(column));
        return;
    }
    let turned = with_signs_exchanged(context.vote);
    let has_no_row =
        |unit: &&UnitResult| !context.info.contains_key(unit.unit.as_str()) && !turned.contains_key(unit.unit.as_str());
    for unit in context.vote.units.iter().filter(has_no_row) {
        let message = say!(CheckUnits::UnitWithoutInfo, unit = &unit.unit);
        let hint = say!(CheckUnits::UnitWithoutInfoCure);
        out.push(at(unit, "unit", Finding::new(UnitCode::UnitWithoutInfo, message, hint)));
    }
}
