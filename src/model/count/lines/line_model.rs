//! What simulated counts are made from: the table, the lines, the order of arrival and the published turnouts.

use rand::RngExt;
use rand_distr::StandardNormal;

use super::announced::Announced;
use super::hint::ReportingOrder;
use super::turnout_by_hour::Turnouts;
use crate::draws::Rng;
use crate::model::count::simulate::certain;
use crate::model::count::swing::{APART, Design, Effects, Kind, Scales, ballots_sd, line_scales};
use crate::model::count::table::{UnitTable, share_variance, turnout_variance};
use crate::model::count::{Form, expit};
use crate::vote::CountedOf;

pub(super) struct LineModel<'a> {
    pub table: &'a UnitTable,
    pub design: &'a Design,
    pub share: Scales,
    pub turnout: Scales,
    /// Variance of each row's coordinates beside the common unit variance.
    pub share_own: Vec<f64>,
    pub turnout_own: Vec<f64>,
    pub lines: &'a [Announced],
    /// Whether each line is about each row.
    pub about: Vec<Vec<bool>>,
    pub order: &'a ReportingOrder,
    pub turnouts: &'a Turnouts,
    /// Registered persons by row of each area with a turnout of its own.
    pub people: Vec<Vec<f64>>,
    /// Rows outside those areas.
    pub rest: Vec<usize>,
    /// Registered persons of each region.
    pub registered: Vec<f64>,
}

impl<'a> LineModel<'a> {
    pub fn new(
        table: &'a UnitTable,
        design: &'a Design,
        lines: &'a [Announced],
        order: &'a ReportingOrder,
        turnouts: &'a Turnouts,
    ) -> Self {
        let n = table.rows.len();
        let start = |i: usize| &table.rows[i].baseline;
        let in_areas = within(n, turnouts.areas.iter().flat_map(|(rows, _)| rows));
        let [share, turnout] = line_scales(table);
        Self {
            table,
            design,
            share,
            turnout,
            share_own: (0..n).map(|i| share_variance(table, i, 0.0, expit(start(i).d), start(i).valid)).collect(),
            turnout_own: (0..n).map(|i| turnout_variance(table, i, 0.0, start(i).h)).collect(),
            about: lines.iter().map(|line| within(n, line.rows.iter())).collect(),
            lines,
            order,
            turnouts,
            people: turnouts.areas.iter().map(|(rows, _)| people(table, rows)).collect(),
            rest: (0..n).filter(|&i| !in_areas[i]).collect(),
            registered: certain(table).registered,
        }
    }

    /// A draw of a coordinate without its level.
    pub fn coordinate(&self, rng: &mut Rng, scales: &Scales, own: &[f64], start: impl Fn(usize) -> f64) -> Vec<f64> {
        let mut normal = || rng.sample::<f64, _>(StandardNormal);
        let slope = (scales.spreads[0] * normal()).clamp(-1.5, 1.5).exp();
        let smooth = (scales.spreads[1] * normal()).clamp(-1.5, 1.5).exp();
        let region = (scales.spreads[2] * normal()).clamp(-1.5, 1.5).exp();
        let unit = scales.unit * (0.5 * scales.spreads[3] * normal()).exp();
        let unit_variance = unit * unit * scales.freedom / (scales.freedom - 2.0);
        let plain: Vec<f64> = (self.design.kinds.iter())
            .map(|kind| match kind {
                Kind::Level | Kind::Abstention | Kind::Remainder | Kind::Discrepancy(_) => 0.0,
                Kind::Ballots(before) => ballots_sd(*before) * normal(),
                Kind::Apart => APART * normal(),
                Kind::Group => scales.region * region * normal(),
                Kind::Baseline | Kind::Slope => scales.slope * slope * normal(),
                Kind::Size => scales.size * smooth * normal(),
                Kind::Surface => scales.surface * smooth * normal(),
            })
            .collect();
        let regions = (0..self.design.n_regions).map(|_| scales.region * region * normal()).collect();
        let effects = Effects { plain, regions };
        (own.iter().enumerate())
            .map(|(i, own)| start(i) + self.design.swing(i, &effects) + (unit_variance + own).sqrt() * normal())
            .collect()
    }

    /// Ballots cast and valid ballots of a row at a turnout coordinate.
    pub fn cast_and_valid(&self, i: usize, h: f64) -> (f64, f64) {
        let row = &self.table.rows[i];
        match self.table.form {
            Form::Composition => {
                let cast = row.registered * expit(h);
                (cast, cast * (1.0 - row.baseline.blank))
            }
            Form::Ballots | Form::Shares => (self.size(i, h), self.size(i, h)),
        }
    }

    /// Ballots cast, or valid ones, of a row at a turnout coordinate.
    pub fn ballots(&self, of: CountedOf, i: usize, h: f64) -> f64 {
        match (of, self.table.form) {
            (CountedOf::Ballots, Form::Composition) => self.table.rows[i].registered * expit(h),
            _ => self.size(i, h),
        }
    }

    /// Valid ballots of a row.
    pub fn size(&self, i: usize, h: f64) -> f64 {
        let row = &self.table.rows[i];
        match self.table.form {
            Form::Composition => row.registered * expit(h) * (1.0 - row.baseline.blank),
            Form::Ballots => h.min(30.0).exp(),
            Form::Shares => row.baseline.valid,
        }
    }
}

/// Registered persons of these rows.
pub(super) fn people(table: &UnitTable, rows: &[usize]) -> Vec<f64> {
    rows.iter().map(|&i| table.rows[i].registered).collect()
}

/// Which of `n` rows these are.
fn within<'a>(n: usize, rows: impl Iterator<Item = &'a usize>) -> Vec<bool> {
    let mut inside = vec![false; n];
    rows.for_each(|&i| inside[i] = true);
    inside
}
