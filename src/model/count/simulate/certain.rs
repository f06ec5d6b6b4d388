//! What is certain by region, before any draw.

use std::sync::Arc;

use super::ballots::Ballots;
use crate::model::count::Form;
use crate::model::count::baseline::Register;
use crate::model::count::table::{Ceiling, UnitTable};
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
    /// Most ballots that there can be in all.
    pub ceilings: Arc<[Ceiling]>,
}

impl Certain {
    /// What is left of outstanding ballots where they are more than the totals allow; `None` where they are not.
    pub fn held(&self, out: &Ballots) -> Option<Ballots> {
        let mut held: Option<Ballots> = None;
        for ceiling in self.ceilings.iter() {
            let now = held.as_ref().unwrap_or(out);
            let sum = |ballots: &[f64]| ceiling.regions.iter().map(|region| ballots[*region]).sum::<f64>();
            let valid = |ballots: &Ballots| sum(&ballots.yes) + sum(&ballots.no);
            let part =
                |most: f64, counted: f64, out: f64| if out > 0.0 { (most - counted).max(0.0) / out } else { 1.0 };
            let part = part(ceiling.cast, sum(&self.counted.cast), sum(&now.cast)).min(part(
                ceiling.valid,
                valid(&self.counted),
                valid(now),
            ));
            if part < 1.0 {
                let mut less = now.clone();
                for region in &ceiling.regions {
                    [&mut less.yes, &mut less.no, &mut less.cast].into_iter().for_each(|all| all[*region] *= part);
                }
                held = Some(less);
            }
        }
        held
    }
}

/// What is certain by region: counted ballots, and registers.
pub fn certain(table: &UnitTable) -> Certain {
    let n = table.regions.len();
    let (areas, ceilings) = (table.areas.clone(), Arc::clone(&table.ceilings));
    let mut certain = Certain { counted: Ballots::none(n), registered: vec![0.0; n], areas, ceilings };
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
