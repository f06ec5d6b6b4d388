//! Features that a unit's swing may depend on: level, slopes, a smooth surface and regions (`METHOD.md` §3.3).

use std::collections::BTreeMap;

use nalgebra::DMatrix;

use super::differential_abstention::staying_away;
use crate::model::count::table::{UnitRow, UnitTable};
use crate::model::vector::dot;
use crate::vote::kind_of;

/// Which prior scale a feature has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Common swing.
    Level,
    /// Slope on the baseline log odds: the part of it that this vote has lost or gained.
    Baseline,
    /// Slope on an older vote's difference to the baseline, or on a covariate.
    Slope,
    /// Slope on log size.
    Size,
    /// Smooth surface over baseline log odds and log size.
    Surface,
    /// What turnout does where the swing comes from one side that stays away.
    Abstention,
    /// What is left of partly counted units against what is counted of them.
    Remainder,
    /// Ballots of one kind against all others; `true` where the earlier vote counted them apart, too.
    Ballots(bool),
    /// Units that the desk has set apart.
    Apart,
    /// Units of one group above the regions.
    Group,
    /// What is out against what is counted, all of it alike or the more the further a unit is from what is counted.
    Discrepancy(Distance),
}

impl Kind {
    /// Does it show in no counted ballot?
    pub fn is_of_the_rest(self) -> bool {
        matches!(self, Self::Remainder | Self::Discrepancy(_))
    }
}

/// What a unit that is out is far from what is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distance {
    /// Nothing: it is out.
    Out,
    /// The baseline's log odds, in their sd over the units.
    Baseline,
    /// Log size, in its sd over the units.
    Size,
}

/// Features of every unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Design {
    /// Features of all units, row after row.
    features: Vec<f64>,
    /// Kind of each feature.
    pub kinds: Vec<Kind>,
    /// Region of each unit; empty where regions have no effects of their own.
    regions: Vec<Option<usize>>,
    /// Number of regions with effects of their own.
    pub n_regions: usize,
}

/// A value for every feature and for every region.
#[derive(Debug, Clone, PartialEq)]
pub struct Effects {
    /// By feature.
    pub plain: Vec<f64>,
    /// By region.
    pub regions: Vec<f64>,
}

/// Knots of the surface along each axis, in standard deviations.
const KNOTS_X: [f64; 5] = [-2.5, -1.25, 0.0, 1.25, 2.5];
const KNOTS_SIZE: [f64; 5] = [-2.5, -1.0, 0.5, 2.0, 3.5];
/// Length scale of the surface, standard deviations.
const LENGTH: f64 = 1.5;
/// More regions than this are not modelled one by one.
pub(super) const MOST_REGIONS: usize = 300;

impl Design {
    /// Features of all rows of a table, where what is counted has this mean swing.
    pub fn new(table: &UnitTable, swing: f64) -> Self {
        let n = table.rows.len();
        let total: f64 = table.rows.iter().map(|row| row.baseline.valid).sum();
        let x_mean = table.rows.iter().map(|row| row.baseline.valid * row.baseline.d).sum::<f64>() / total.max(1e-300);
        let x: Vec<f64> = table.rows.iter().map(|row| row.baseline.d - x_mean).collect();
        let (x_unit, x_sd) = standardised(&x, x_mean_of_squares(&x));
        let size: Vec<f64> = table.rows.iter().map(|row| (row.baseline.valid + 1.0).ln()).collect();
        let size_mean = size.iter().sum::<f64>() / n.max(1) as f64;
        let centred: Vec<f64> = size.iter().map(|s| s - size_mean).collect();
        let (size_unit, size_sd) = standardised(&centred, x_mean_of_squares(&centred));
        let mut columns: Vec<(Kind, Vec<f64>)> = vec![(Kind::Level, vec![1.0; n])];
        // The slope on the baseline is on the raw log odds: a slope of -1 means that the baseline says nothing.
        if x_sd > 1e-6 {
            columns.push((Kind::Baseline, x));
        }
        columns.extend(table.older.iter().map(|older| (Kind::Slope, older.difference.clone())));
        if size_sd > 1e-6 {
            columns.push((Kind::Size, size_unit.clone()));
        }
        if table.baseline.is_none() {
            for j in 0..table.covariates.len() {
                columns.push((Kind::Slope, table.rows.iter().map(|row| row.covariates[j]).collect()));
            }
        }
        columns.extend(staying_away(table, swing).map(|change| (Kind::Abstention, change)));
        let partly = |row: &UnitRow| row.report.is_some_and(|report| report.fraction < 1.0);
        if table.rows.iter().any(partly) {
            columns.push((Kind::Remainder, table.rows.iter().map(|row| f64::from(u8::from(partly(row)))).collect()));
        }
        columns.extend(table.groups.iter().map(|rows| (Kind::Group, within(n, rows))));
        columns.extend(kinds_of_ballots(table));
        columns.extend(table.conditions.apart.iter().map(|rows| (Kind::Apart, within(n, rows))));
        let along = [(Distance::Baseline, x_sd, &x_unit), (Distance::Size, size_sd, &size_unit)];
        columns.push((Kind::Discrepancy(Distance::Out), outstanding(table, |_| 1.0)));
        for (distance, _, values) in along.into_iter().filter(|(_, sd, _)| *sd > 1e-6) {
            let counted = mean_counted(table, values);
            columns.push((Kind::Discrepancy(distance), outstanding(table, |i| values[i] - counted)));
        }
        let surface = if x_sd > 1e-6 && n >= 20 { surface(&x_unit, &size_unit) } else { DMatrix::zeros(n, 0) };
        let mut kinds: Vec<Kind> = columns.iter().map(|(kind, _)| *kind).collect();
        kinds.extend((0..surface.ncols()).map(|_| Kind::Surface));
        let mut features = Vec::with_capacity(n * kinds.len());
        for (i, along_surface) in surface.row_iter().enumerate() {
            features.extend(columns.iter().map(|(_, column)| column[i]));
            features.extend(along_surface.iter());
        }
        if (2..=MOST_REGIONS).contains(&table.regions.len()) {
            let regions = table.rows.iter().map(|row| Some(row.region)).collect();
            Self { features, kinds, regions, n_regions: table.regions.len() }
        } else {
            Self { features, kinds, regions: Vec::new(), n_regions: 0 }
        }
    }

    /// The same features, of which none moves these rows: what they have is known beforehand.
    pub fn still(&self, rows: impl Iterator<Item = usize>) -> Self {
        let mut still = self.clone();
        let k = self.kinds.len();
        for row in rows {
            still.features[row * k..(row + 1) * k].fill(0.0);
            if let Some(region) = still.regions.get_mut(row) {
                *region = None;
            }
        }
        still
    }

    /// A level and nothing else.
    #[cfg(test)]
    pub fn level(n: usize) -> Self {
        Self { features: vec![1.0; n], kinds: vec![Kind::Level], regions: Vec::new(), n_regions: 0 }
    }

    /// Features of a row.
    pub fn features(&self, row: usize) -> &[f64] {
        let k = self.kinds.len();
        &self.features[row * k..(row + 1) * k]
    }

    /// Region of a row, where regions have effects of their own.
    pub fn region(&self, row: usize) -> Option<usize> {
        self.regions.get(row).copied().flatten()
    }

    /// Swing of a row.
    pub fn swing(&self, row: usize, effects: &Effects) -> f64 {
        dot(self.features(row), &effects.plain)
            + self.region(row).and_then(|region| effects.regions.get(region)).unwrap_or(&0.0)
    }
}

impl Effects {
    /// These effects times a number.
    pub fn times(&self, weight: f64) -> Self {
        let all = |values: &[f64]| values.iter().map(|x| weight * x).collect();
        Self { plain: all(&self.plain), regions: all(&self.regions) }
    }

    /// Adds others times a number.
    pub fn add(&mut self, other: &Self, weight: f64) {
        let theirs = other.plain.iter().chain(&other.regions);
        self.plain.iter_mut().chain(&mut self.regions).zip(theirs).for_each(|(mine, x)| *mine += weight * x);
    }
}

/// One for these rows, 0 for the others.
fn within(n: usize, rows: &[usize]) -> Vec<f64> {
    let mut column = vec![0.0; n];
    rows.iter().for_each(|&row| column[row] = 1.0);
    column
}

/// A column for every kind of ballots that some units count apart, in the order of their names; none where all ballots are of one kind.
fn kinds_of_ballots(table: &UnitTable) -> Vec<(Kind, Vec<f64>)> {
    let mut kinds: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, row) in table.rows.iter().enumerate() {
        kinds.entry(kind_of(&row.unit).unwrap_or_default()).or_default().push(i);
    }
    if kinds.len() < 2 {
        return Vec::new();
    }
    let column = |(_, rows): (&str, Vec<usize>)| {
        let before = rows.iter().filter(|&&i| table.rows[i].kind_before).count();
        (Kind::Ballots(2 * before >= rows.len()), within(table.rows.len(), &rows))
    };
    kinds.into_iter().filter(|(kind, _)| !kind.is_empty()).map(column).collect()
}

/// A feature of what is out alone: this value where a unit is not complete, 0 elsewhere.
fn outstanding(table: &UnitTable, value: impl Fn(usize) -> f64) -> Vec<f64> {
    let of = |(i, row): (usize, &UnitRow)| if row.out() > 0.0 { value(i) } else { 0.0 };
    table.rows.iter().enumerate().map(of).collect()
}

/// Mean of a value over what is counted, each unit weighed by the ballots expected of the part that is in; 0 without a count.
fn mean_counted(table: &UnitTable, values: &[f64]) -> f64 {
    let (mut sum, mut total) = (0.0, 0.0);
    for (row, value) in table.rows.iter().zip(values) {
        let counted = if row.left_out { 0.0 } else { 1.0 - row.out() };
        let weight = row.baseline.valid * counted;
        sum += weight * value;
        total += weight;
    }
    if total > 0.0 { sum / total } else { 0.0 }
}

fn x_mean_of_squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>() / x.len().max(1) as f64
}

fn standardised(x: &[f64], mean_square: f64) -> (Vec<f64>, f64) {
    let sd = mean_square.sqrt();
    if sd <= 1e-6 {
        return (vec![0.0; x.len()], 0.0);
    }
    (x.iter().map(|v| v / sd).collect(), sd)
}

/// Low-rank basis of a Gaussian process with unit variance over (baseline log odds, log size).
///
/// # Formula
/// B = K(P, C) E Λ^-1/2 with K(C, C) = E Λ E', K(u, v) = exp(-|u - v|^2 / (2 · 1.5^2)); then Var(B w) = K at the knots C.
///
/// # Source
/// Quiñonero-Candela, Rasmussen (2005), "A unifying view of sparse approximate Gaussian process regression", JMLR 6
/// (subset of regressors).
fn surface(x: &[f64], size: &[f64]) -> DMatrix<f64> {
    let knots: Vec<(f64, f64)> = KNOTS_X.iter().flat_map(|a| KNOTS_SIZE.iter().map(move |b| (*a, *b))).collect();
    let kernel =
        |a: (f64, f64), b: (f64, f64)| (-((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)) / (2.0 * LENGTH * LENGTH)).exp();
    let k = knots.len();
    let gram = DMatrix::from_fn(k, k, |i, j| kernel(knots[i], knots[j]) + if i == j { 1e-6 } else { 0.0 });
    // Directions that carry next to nothing of the surface's variance are left out.
    let eigen = gram.symmetric_eigen();
    let kept: Vec<usize> = (0..k).filter(|&j| eigen.eigenvalues[j] > 0.01).collect();
    let root =
        DMatrix::from_fn(k, kept.len(), |i, j| eigen.eigenvectors[(i, kept[j])] / eigen.eigenvalues[kept[j]].sqrt());
    let n = x.len();
    // The kernel is a product of one along each axis.
    let along =
        |x: &[f64], knots: &[f64]| DMatrix::from_fn(n, knots.len(), |i, j| kernel((x[i], 0.0), (knots[j], 0.0)));
    let (along_x, along_size) = (along(x, &KNOTS_X), along(size, &KNOTS_SIZE));
    let m = KNOTS_SIZE.len();
    let cross = DMatrix::from_fn(n, k, |i, j| along_x[(i, j / m)] * along_size[(i, j % m)]);
    cross * root
}
