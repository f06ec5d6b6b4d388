//! What is out in every region, and the numbers of its units at the mean of the fits.

use super::unit_sum::MOST_BALLOTS;
use crate::model::count::swing::{Design, Fit};
use crate::model::count::table::{Frame, Shift};
use crate::model::count::{Form, expit};

/// What is out in one region.
#[derive(Debug, Clone)]
pub struct Area {
    /// Index of the region.
    pub region: usize,
    /// Rows with ballots still out.
    pub rows: Vec<usize>,
    /// Blank and spoiled in share of cast.
    pub blank: f64,
    /// Most ballots that may be out: registered persons behind them; no limit where a unit has no register.
    pub most: f64,
    /// Valid ballots expected.
    pub valid: f64,
}

pub(super) fn areas(frame: &Frame, shift: Shift) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for region in 0..frame.regions.len() {
        areas.push(Area { region, rows: Vec::new(), blank: 0.0, most: 0.0, valid: 0.0 });
    }
    for (i, row) in frame.rows.iter().enumerate() {
        let size = match frame.form {
            Form::Composition => row.registered,
            _ => row.start.valid,
        };
        if frame.rows[i].out() > 0.0 && size > 0.0 {
            let area = &mut areas[row.region];
            area.rows.push(i);
            area.most += if row.registered > 0.0 { frame.rows[i].out() * row.registered } else { f64::INFINITY };
            area.blank += frame.rows[i].out() * size * row.start.blank;
        }
    }
    areas.retain(|area| !area.rows.is_empty());
    for area in &mut areas {
        let size: f64 = area
            .rows
            .iter()
            .map(|&i| {
                let row = &frame.rows[i];
                frame.rows[i].out() * if frame.form == Form::Composition { row.registered } else { row.start.valid }
            })
            .sum();
        area.blank = shift.at(area.blank / size);
    }
    areas
}

/// Per-row numbers at the mean of the fits.
pub struct Middle {
    pub share: Vec<f64>,
    pub size: Vec<f64>,
    pub turnout: Vec<f64>,
}

pub fn middle(frame: &Frame, design: &Design, share: &Fit, turnout: Option<&Fit>, areas: &[Area]) -> Middle {
    let d = share.mean();
    let h = turnout.map(Fit::mean);
    let n = frame.rows.len();
    let mut middle = Middle { share: vec![0.5; n], size: vec![0.0; n], turnout: vec![0.0; n] };
    for area in areas {
        for &i in &area.rows {
            middle.share[i] = expit(frame.rows[i].start.d + design.swing(i, &d));
            middle.turnout[i] = frame.rows[i].start.h + h.as_ref().map_or(0.0, |h| design.swing(i, h));
            middle.size[i] = size_at(frame, i, middle.turnout[i], area.blank);
        }
    }
    middle
}

/// Valid ballots of a row at a turnout coordinate.
pub fn size_at(frame: &Frame, row: usize, h: f64, blank: f64) -> f64 {
    full_size(frame, row, blank)
        * match frame.form {
            Form::Composition => expit(h),
            Form::Ballots => h.exp().min(MOST_BALLOTS),
            Form::Shares => 1.0,
        }
}

/// What the function of the turnout coordinate is multiplied by to give the valid ballots still out of a row.
pub(super) fn full_size(frame: &Frame, row: usize, blank: f64) -> f64 {
    let unit = &frame.rows[row];
    frame.rows[row].out()
        * match frame.form {
            Form::Composition => unit.registered * (1.0 - blank),
            Form::Ballots => 1.0,
            Form::Shares => unit.start.valid,
        }
}
