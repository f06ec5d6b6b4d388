//! One unit: where it starts from and what has come in.

use std::sync::Arc;

use super::counted::Reported;
use crate::language::folded;
use crate::maths::normal_above;
use crate::model::count::Form;
use crate::model::count::baseline::{Register, UnitBaseline};
use crate::vote::UnitColumns;

/// The areas that a unit is part of: its region and the cells of its columns of `units.csv`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnitAreas {
    /// Its region.
    pub region: Arc<str>,
    /// Its columns.
    pub columns: UnitColumns,
}

impl UnitAreas {
    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        std::iter::once(&*self.region).chain(self.columns.values())
    }
}

/// One unit.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitRow {
    /// Key.
    pub unit: Arc<str>,
    /// Index into the regions of the table.
    pub region: usize,
    /// Registered persons; 0 where the form has none.
    pub registered: f64,
    /// Where that number comes from.
    pub register: Register,
    /// Where the unit starts from.
    pub baseline: UnitBaseline,
    /// What a hint may name.
    pub areas: UnitAreas,
    /// Numeric columns of `units.csv`, standardised; 0 where blank.
    pub covariates: Arc<[f64]>,
    /// What has come in.
    pub report: Option<Reported>,
    /// Its count stands and teaches nothing about the others.
    pub left_out: bool,
    /// The earlier vote counted ballots of its kind apart, too.
    pub kind_before: bool,
    /// Part of the unit variance that is its own: less where another kind of the unit's ballots is counted.
    pub own_part: f64,
    /// Its size is expected beforehand, whatever the turnout of the others.
    pub sized: bool,
}

/// Largest share of a register that an expected number of ballots is taken for.
const MOST_TURNOUT: f64 = 0.995;
/// Register of a unit that has none, in expected ballots.
const NO_REGISTER: f64 = 20.0;
/// Largest log variance of what is out of a unit whose ballots are expected.
const MOST_DOUBT: f64 = 1.0;

impl UnitRow {
    /// Share of the unit still out: 1 when silent.
    pub fn out(&self) -> f64 {
        self.report.as_ref().map_or(1.0, |report| report.out())
    }

    /// The report that the others learn from.
    pub fn teaches(&self) -> Option<Reported> {
        self.report.filter(|_| !self.left_out)
    }

    /// Gives the unit a number of ballots cast in all, with its sd; what is counted already stands, and no more is out than is left.
    ///
    /// # Formula
    /// h is that of so many ballots; log variance of what is out (sd / (expected − counted))², the expected number given that it is above the
    /// count: E(x | x > c) = e + s φ(z)/Φ(−z), z = (c − e)/s.
    pub fn expect(&mut self, cast: f64, sd: f64, form: Form) {
        let counted = self.report.map_or(0.0, |report| report.cast);
        if form == Form::Shares || self.out() <= 0.0 {
            return;
        }
        let (cast, sd) = if counted > 0.0 { above(cast, sd, counted) } else { (cast, sd) };
        let out = (cast - counted).max(0.0);
        if let Some(report) = &mut self.report {
            report.fraction = if out > 0.0 { (counted / cast).min(1.0) } else { 1.0 };
            (report.guessed, report.doubt) = (false, 0.0);
        }
        if out <= 0.0 && counted > 0.0 {
            return;
        }
        self.sized = true;
        let relative = ((sd / out.max(1e-9)).powi(2)).min(MOST_DOUBT);
        self.baseline.valid = (cast * (1.0 - self.baseline.blank)).max(1e-9);
        let elasticity = match form {
            Form::Composition => {
                if self.register == Register::Elsewhere || self.registered <= 0.0 {
                    (self.registered, self.register) = (NO_REGISTER * cast.max(1e-9), Register::Elsewhere);
                }
                let turnout = (cast / self.registered).clamp(1e-9, MOST_TURNOUT);
                self.baseline.h = (turnout / (1.0 - turnout)).ln();
                1.0 - turnout
            }
            _ => {
                self.baseline.h = self.baseline.valid.ln();
                1.0
            }
        };
        (self.baseline.extra_h, self.baseline.noise_h) = (relative / (elasticity * elasticity), 0.0);
    }

    /// Is the unit in an area of this name, folded and without outer blanks?
    pub fn is_in(&self, folded_name: &str) -> bool {
        self.areas.names().any(|area| folded(area.trim()) == folded_name)
    }

    /// Is its register a published one?
    pub fn has_published_register(&self) -> bool {
        self.registered > 0.0 && self.register == Register::Published
    }
}

/// Mean and sd of an expected number given that it is above what is counted.
fn above(expected: f64, sd: f64, counted: f64) -> (f64, f64) {
    if sd <= 0.0 {
        return (expected.max(counted), 0.0);
    }
    let (mean, deviation) = normal_above((counted - expected) / sd);
    (expected + sd * mean, sd * deviation)
}
