//! Totals of areas against their units and each other.

pub(in crate::data::check) mod controls;
pub(in crate::data::check) mod double_register;
pub(in crate::data::check) mod final_sums;
pub(in crate::data::check) mod nesting;
pub(in crate::data::check) mod repair;
pub(in crate::data::check) mod slid;
pub(in crate::data::check) mod surplus;

use crate::vote::{Control, ControlStatus, Finding, Quantity, Vote};

/// The final total of an area, as it is proclaimed.
pub(in crate::data::check) fn proclaimed<'a>(
    vote: &'a Vote,
    area: Option<&str>,
    quantity: Quantity,
) -> Option<&'a Control> {
    vote.controls.iter().find(|control| {
        control.area.as_deref() == area && control.status == ControlStatus::Final && control.quantity == quantity
    })
}

/// A finding about one control.
pub(in crate::data::check) fn at(control: &Control, finding: Finding) -> Finding {
    let finding = finding.at("controls.csv", control.line).column("value");
    match &control.area {
        Some(area) => finding.unit(area),
        None => finding,
    }
}

/// Is a list that differs by so much from its units still theirs? A tenth of the area (and 100 voters) is not a few.
fn is_near_list(off: i128, list: u64) -> bool {
    off.unsigned_abs() <= 100.max(u128::from(list) / 10)
}
