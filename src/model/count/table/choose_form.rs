//! Which coordinates a vote allows: those of registers, of ballots or of shares.

use std::collections::BTreeMap;

use crate::model::count::Form;
use crate::model::count::baseline::Earlier;
use crate::model::count::units::RosterUnit;

/// Composition where most registers are known on both sides, else shares where most weights are, else ballots.
pub(super) fn choose_form(
    roster: &BTreeMap<String, RosterUnit>,
    earlier: &[Option<Earlier>],
    has_baseline: bool,
) -> Form {
    // The kinds of one unit share its register.
    let shares = |unit: &RosterUnit| unit.shared.is_some();
    let n = roster.values().filter(|unit| !shares(unit)).count().max(1) as f64;
    let with_register = roster.values().filter(|unit| unit.registered.is_some()).count() as f64;
    let earlier =
        || roster.values().zip(earlier).filter(|(unit, _)| !shares(unit)).filter_map(|(_, earlier)| earlier.as_ref());
    let earlier_register = earlier().filter(|e| e.registered.is_some_and(|r| r > 0.0)).count() as f64;
    if with_register >= 0.8 * n && (!has_baseline || earlier_register >= 0.5 * earlier().count() as f64) {
        return Form::Composition;
    }
    let weighted = roster.values().filter(|unit| unit.weight.is_some()).count() as f64;
    if weighted >= 0.8 * n { Form::Shares } else { Form::Ballots }
}
