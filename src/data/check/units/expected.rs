//! `expected` of `units.csv`: more ballots than voters, or far fewer than are counted.

use std::collections::BTreeMap;

use crate::data::check::context::Context;
use crate::data::check::gather::gather;
use crate::language::{Value, say};
use crate::vote::{Finding, UnitCode, UnitInfo, place_of};

/// Standard deviations of the expectation that it may be off.
const FAR: f64 = 3.0;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let mut registers: BTreeMap<&str, u64> = BTreeMap::new();
    let listed = vote.units.iter().filter_map(|unit| Some((unit.unit.as_str(), unit.counts.registered?)));
    let info = vote.unit_info.iter().filter_map(|info| Some((info.unit.as_str(), info.number("registered")? as u64)));
    for (unit, registered) in listed.chain(info) {
        // The register of a place is that of each of its kinds.
        let most = registers.entry(place_of(unit)).or_default();
        *most = registered.max(*most);
    }
    let found = vote.unit_info.iter().filter_map(|info| impossible(context, info, &registers));
    out.extend(gather(found.collect(), &[UnitCode::ExpectedImpossible]));
}

fn impossible(context: &Context, info: &UnitInfo, registers: &BTreeMap<&str, u64>) -> Option<Finding> {
    let expected = info.number("expected")?;
    let margin = FAR * info.number("expected_sd").unwrap_or(0.0);
    let report = context.snapshot().reports.get(&info.unit);
    let counted = report.and_then(|report| report.counts.cast_or_sum().or_else(|| report.counts.valid()));
    let register = registers.get(place_of(&info.unit)).copied().filter(|register| *register > 0);
    let (unit, shown) = (&info.unit, Value::decimal(expected, 0));
    let message = if let Some(registered) = register.filter(|register| expected - margin > *register as f64) {
        say!(CheckUnits::ExpectedAboveRegister, unit, expected = shown, registered)
    } else {
        // A tenth more than were expected is no slip.
        let counted = counted.filter(|counted| *counted as f64 > 1.5 * (expected + margin) && *counted > 20)?;
        say!(CheckUnits::ExpectedBelowCounted, unit, expected = shown, counted)
    };
    let finding = Finding::new(UnitCode::ExpectedImpossible, message, say!(CheckUnits::ExpectedImpossibleCure));
    Some(finding.at("units.csv", info.line).column("expected").unit(unit))
}
