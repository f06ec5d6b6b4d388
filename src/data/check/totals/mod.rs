//! Totals of areas against their units and each other.

pub(in crate::data::check) mod controls;
pub(in crate::data::check) mod double_register;
pub(in crate::data::check) mod final_sums;
pub(in crate::data::check) mod nesting;
pub(in crate::data::check) mod repair;
pub(in crate::data::check) mod slid;
pub(in crate::data::check) mod surplus;

use crate::vote::{Control, Finding};

/// A finding about one control.
pub(in crate::data::check) fn at(control: &Control, finding: Finding) -> Finding {
    let finding = finding.at("controls.csv", control.line).column("value");
    match &control.area {
        Some(area) => finding.unit(area),
        None => finding,
    }
}
