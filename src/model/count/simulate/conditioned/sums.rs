//! Sums over areas that every draw must meet.

use crate::model::count::simulate::response::{Area, Response};
use crate::model::count::table::{KnownShare, UnitTable};

/// Some areas, and what is counted of their units.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sum {
    /// Areas with ballots out.
    pub areas: Vec<usize>,
    /// Yes, no and all ballots counted.
    pub counted: [f64; 3],
    /// What is known or expected: a yes share, or ballots cast.
    pub value: f64,
    /// Its sd.
    pub sd: f64,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sums {
    /// Known shares.
    pub known: Vec<Sum>,
    /// Expected ballots.
    pub expected: Vec<Sum>,
}

/// Nearest that a known share comes to none or all.
const EDGE: f64 = 1e-6;

impl Sums {
    /// The sums of a table, of the known shares those alone that are in force.
    pub fn new(table: &UnitTable, response: &Response, in_force: &[&KnownShare]) -> Self {
        let conditions = &table.conditions;
        let bit_of = |known: &KnownShare| conditions.known.iter().position(|other| other.at == known.at).unwrap_or(0);
        let known = in_force.iter().map(|known| {
            let yes = known.yes.clamp(EDGE, 1.0 - EDGE);
            Sum::of(table, &response.areas, &known.rows, bit_of(known), (yes, known.sd))
        });
        let after = conditions.known.len();
        let expected = (conditions.expected.iter().enumerate())
            .map(|(at, sum)| Sum::of(table, &response.areas, &sum.rows, after + at, (sum.cast, sum.sd)));
        Self { known: known.collect(), expected: expected.collect() }
    }
}

impl Sum {
    fn of(table: &UnitTable, areas: &[Area], rows: &[usize], bit: usize, (value, sd): (f64, f64)) -> Self {
        let reports = rows.iter().filter_map(|&i| table.rows[i].report);
        let counted = reports.fold([0.0; 3], |[yes, no, cast], r| [yes + r.yes, no + r.no, cast + r.cast]);
        let areas = (0..areas.len()).filter(|&a| areas[a].sums >> bit & 1 == 1).collect();
        Self { areas, counted, value, sd }
    }
}
