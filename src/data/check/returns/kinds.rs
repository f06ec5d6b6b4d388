//! Reports of whole units beside a list by kind of ballots.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::vote::{Finding, Report, ReportCode, kind_of, place_of};

/// Reports that name no kind, of units that are listed kind by kind: they count as all of the unit's ballots.
pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let listed = vote.units.iter().map(|unit| unit.unit.as_str());
    let listed = listed.chain(vote.unit_info.iter().map(|info| info.unit.as_str()));
    let mut kinds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (unit, kind) in listed.filter_map(|key| Some((place_of(key), kind_of(key)?))) {
        kinds.entry(unit).or_default().insert(kind);
    }
    let without: Vec<&Report> =
        vote.returns.reports.iter().filter(|report| kinds.contains_key(report.unit.as_str())).collect();
    let Some(first) = without.first() else { return };
    let units: BTreeSet<&str> = without.iter().map(|report| report.unit.as_str()).collect();
    let (some, n) = (Value::first_few(units.iter().copied(), 3), units.len());
    let known: BTreeSet<&str> = units.iter().filter_map(|unit| kinds.get(unit)).flatten().copied().collect();
    let known = known.into_iter().collect::<Vec<_>>().join(" | ");
    let message = say!(CheckReturns::KindMissing, n, some);
    let finding = Finding::new(ReportCode::KindMissing, message, say!(CheckReturns::KindMissingCure, known));
    out.push(finding.at("returns.csv", first.line).column("kind").unit(&first.unit));
}
