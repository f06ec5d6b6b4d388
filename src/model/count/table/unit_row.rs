//! One unit: where it starts from and what has come in.

use super::counted::Reported;
use crate::language::folded;
use crate::model::count::baseline::{Register, UnitBaseline};

/// One unit.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitRow {
    /// Key.
    pub unit: String,
    /// Index into the regions of the table.
    pub region: usize,
    /// Registered persons; 0 where the form has none.
    pub registered: f64,
    /// Where that number comes from.
    pub register: Register,
    /// Where the unit starts from.
    pub baseline: UnitBaseline,
    /// Region and every text column of `units.csv`: what a hint may name.
    pub areas: Vec<String>,
    /// Numeric columns of `units.csv`, standardised; 0 where blank.
    pub covariates: Vec<f64>,
    /// What has come in.
    pub report: Option<Reported>,
}

impl UnitRow {
    /// Share of the unit still out: 1 when silent.
    pub fn out(&self) -> f64 {
        self.report.as_ref().map_or(1.0, |report| report.out())
    }

    /// Is the unit in an area of this name, folded and without outer blanks?
    pub fn is_in(&self, folded_name: &str) -> bool {
        self.areas.iter().any(|area| folded(area.trim()) == folded_name)
    }

    /// Is its register a published one?
    pub fn has_published_register(&self) -> bool {
        self.registered > 0.0 && self.register == Register::Published
    }
}
