//! What is certain by region, before any draw.

use std::sync::Arc;

use super::ballots::Ballots;
use crate::model::count::Form;
use crate::model::count::baseline::Register;
use crate::model::count::table::UnitTable;
use crate::model::count::units::RuleAreas;

/// What is certain by region.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Certain {
    /// Ballots counted.
    pub counted: Ballots,
    /// Registered persons, outstanding ones included.
    pub registered: Vec<f64>,
    /// Areas that the rule asks for a majority of.
    pub areas: Option<Arc<RuleAreas>>,
}

/// What is certain by region: counted ballots, and registers.
pub fn certain(table: &UnitTable) -> Certain {
    let n = table.regions.len();
    let mut certain = Certain { counted: Ballots::none(n), registered: vec![0.0; n], areas: table.areas.clone() };
    for row in &table.rows {
        if table.form == Form::Composition && row.register != Register::Elsewhere {
            certain.registered[row.region] += row.registered;
        }
        if let Some(report) = &row.report {
            certain.counted.yes[row.region] += report.yes;
            certain.counted.no[row.region] += report.no;
            certain.counted.cast[row.region] += report.cast;
        }
    }
    certain
}
