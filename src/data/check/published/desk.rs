//! `desk.toml` against what is counted: ballots that cannot be, and acknowledgements of nothing.

use crate::data::check::context::Context;
use crate::data::nearest::suggestion;
use crate::language::{Value, say};
use crate::vote::{Code, FileCode, Finding, Override, OverrideAction, UnitResult};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    for over in &context.vote.desk.overrides {
        let meant = meant(context, over);
        out.extend(expected(context, over, &meant));
        out.extend(idle(context, over, &meant));
    }
    for row in &context.vote.desk.acknowledged {
        if Code::ALL.iter().any(|code| code.as_str() == row.code) {
            continue;
        }
        let message = say!(CheckResults::AcknowledgedCodeUnknown, code = &row.code);
        let near = suggestion(&row.code, Code::ALL.iter().map(|code| code.as_str()));
        let hint = say!(CheckResults::AcknowledgedCodeUnknownCure, near);
        let finding = Finding::new(FileCode::AcknowledgedCodeUnknown, message, hint);
        out.push(finding.at("desk.toml", row.line).column("code"));
    }
}

/// The units that an override is about.
fn meant<'v>(context: &Context<'v>, over: &Override) -> Vec<&'v UnitResult> {
    let is_meant = |unit: &&UnitResult| {
        let columns = context.info.get(unit.unit.as_str()).into_iter().flat_map(|info| info.columns.values());
        over.about.means(&unit.unit, unit.parent.as_deref().into_iter().chain(columns))
    };
    context.vote.units.iter().filter(is_meant).collect()
}

/// What is expected or known of units that are counted, or of none.
fn idle(context: &Context, over: &Override, meant: &[&UnitResult]) -> Option<Finding> {
    let reports = &context.snapshot().reports;
    let is_counted = |unit: &&UnitResult| reports.get(&unit.unit).is_some_and(|report| report.status.is_complete());
    let reason = match meant {
        [] if context.vote.units.is_empty() => return None,
        [] => say!(Overrides::NoUnit),
        _ if over.action.has_value() && meant.iter().all(is_counted) => say!(Overrides::AllCounted),
        _ => return None,
    };
    let told = over.told(&context.vote.option(context.vote.focus));
    let message = say!(Overrides::NoEffect, told, reason);
    let finding = Finding::new(FileCode::OverrideIdle, message, say!(CheckResults::OverrideIdleCure));
    Some(finding.at("desk.toml", over.line).column("action"))
}

/// Fewer ballots than are counted, or more than there are voters.
fn expected(context: &Context, over: &Override, meant: &[&UnitResult]) -> Option<Finding> {
    let value = over.value.filter(|_| over.action == OverrideAction::Expected)?;
    let reports = &context.snapshot().reports;
    let counted: u64 = meant
        .iter()
        .filter_map(|unit| reports.get(&unit.unit))
        .map(|report| report.counts.cast_or_sum().or_else(|| report.counts.valid()).unwrap_or(0))
        .sum();
    let registered: Option<u64> = meant.iter().map(|unit| unit.counts.registered).sum();
    let (name, shown) = (over.about.name(), Value::decimal(value, 0));
    let (message, hint) = if value + 3.0 * over.sd < counted as f64 {
        let message = say!(CheckResults::OverrideBelowCounted, name, value = shown, counted);
        (message, say!(CheckResults::OverrideBelowCountedCure))
    } else {
        let registered =
            registered.filter(|registered| !meant.is_empty() && value - 3.0 * over.sd > *registered as f64)?;
        let message = say!(CheckResults::OverrideAboveRegister, name, value = shown, registered);
        (message, say!(CheckResults::OverrideAboveRegisterCure))
    };
    Some(Finding::new(FileCode::OverrideImpossible, message, hint).at("desk.toml", over.line).column("value"))
}
