//! What is out in every region, and the numbers of its units at the mean of the fits.

use std::collections::BTreeMap;

use super::unit_sum::MOST_BALLOTS;
use crate::model::count::swing::{CoordinateFit, Design};
use crate::model::count::table::{BlankShift, UnitTable};
use crate::model::count::{Form, expit};

/// What is out in one region.
#[derive(Debug, Clone)]
pub struct Area {
    /// Index of the region.
    pub region: usize,
    /// Sums over rows that its units are part of, a bit each.
    pub sums: u64,
    /// Rows with ballots still out.
    pub rows: Vec<usize>,
    /// Blank and spoiled in share of cast.
    pub blank: f64,
    /// Most ballots that may be out: registered persons behind them; no limit where a unit has no register.
    pub most: f64,
    /// Valid ballots expected.
    pub valid: f64,
}

impl Area {
    /// Are the ballots of its units expected beforehand?
    pub fn is_sized(&self) -> bool {
        self.sums & SIZED != 0
    }
}

/// Bit of the areas whose units' ballots are expected beforehand; known shares and expected sums take those below.
const SIZED: u64 = 1 << 63;

pub(super) fn areas(table: &UnitTable, shift: BlankShift) -> Vec<Area> {
    let mut areas: BTreeMap<(usize, u64), Area> = BTreeMap::new();
    for (i, row) in table.rows.iter().enumerate() {
        let size = match table.form {
            Form::Composition => row.registered,
            _ => row.baseline.valid,
        };
        if table.rows[i].out() > 0.0 && size > 0.0 {
            // Units whose ballots are expected have no turnout in common with the others of their region.
            let sums = table.conditions.sums_of(i) | if row.sized { SIZED } else { 0 };
            let none = || Area { region: row.region, sums, rows: Vec::new(), blank: 0.0, most: 0.0, valid: 0.0 };
            let area = areas.entry((row.region, sums)).or_insert_with(none);
            area.rows.push(i);
            area.most += if row.registered > 0.0 { table.rows[i].out() * row.registered } else { f64::INFINITY };
            area.blank += table.rows[i].out() * size * row.baseline.blank;
        }
    }
    let mut areas: Vec<Area> = areas.into_values().collect();
    for area in &mut areas {
        let size: f64 = area
            .rows
            .iter()
            .map(|&i| {
                let row = &table.rows[i];
                table.rows[i].out() * if table.form == Form::Composition { row.registered } else { row.baseline.valid }
            })
            .sum();
        area.blank = shift.at(area.blank / size);
    }
    areas
}

/// Per-row numbers at the mean of the fits.
pub struct ExpansionPoint {
    pub share: Vec<f64>,
    pub size: Vec<f64>,
    pub turnout: Vec<f64>,
}

pub fn expansion_point(
    table: &UnitTable,
    designs: [&Design; 2],
    share: &CoordinateFit,
    turnout: Option<&CoordinateFit>,
    areas: &[Area],
) -> ExpansionPoint {
    let d = share.mean();
    let h = turnout.map(CoordinateFit::mean);
    let n = table.rows.len();
    let mut point = ExpansionPoint { share: vec![0.5; n], size: vec![0.0; n], turnout: vec![0.0; n] };
    for area in areas {
        for &i in &area.rows {
            point.share[i] = expit(table.rows[i].baseline.d + designs[0].swing(i, &d));
            point.turnout[i] = table.rows[i].baseline.h + h.as_ref().map_or(0.0, |h| designs[1].swing(i, h));
            point.size[i] = size_at(table, i, point.turnout[i], area.blank);
        }
    }
    point
}

/// Valid ballots of a row at a turnout coordinate.
pub fn size_at(table: &UnitTable, row: usize, h: f64, blank: f64) -> f64 {
    full_size(table, row, blank)
        * match table.form {
            Form::Composition => expit(h),
            Form::Ballots => h.exp().min(MOST_BALLOTS),
            Form::Shares => 1.0,
        }
}

/// What the function of the turnout coordinate is multiplied by to give the valid ballots still out of a row.
pub(super) fn full_size(table: &UnitTable, row: usize, blank: f64) -> f64 {
    let unit = &table.rows[row];
    table.rows[row].out()
        * match table.form {
            Form::Composition => unit.registered * (1.0 - blank),
            Form::Ballots => 1.0,
            Form::Shares => unit.baseline.valid,
        }
}
