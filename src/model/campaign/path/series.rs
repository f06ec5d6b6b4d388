//! The polls as a linear-Gaussian model sees them: days, houses, fixed-scale columns, noise.

/// One poll on the model's scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Day, 0 = first day of the path.
    pub day: usize,
    /// Index into [`Series::houses`].
    pub house: usize,
    /// Values of the fixed-scale columns, one per [`Series::columns`].
    pub fixed: Vec<f64>,
    /// Observation, centred at the level prior's centre.
    pub x: f64,
    /// Known part of the variance (sampling, rounding, range).
    pub noise: f64,
}

/// A regression column whose prior sd is known: a mode contrast, the split of the undecided.
#[derive(Debug, Clone, PartialEq)]
pub struct FixedColumn {
    /// Prior sd of its coefficient.
    pub sd: f64,
}

/// Polls in order of day, and the size of everything around them.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Days of the path; the last one is the target.
    pub n_days: usize,
    /// Houses in bytewise order.
    pub houses: Vec<String>,
    /// Columns besides the houses.
    pub columns: Vec<FixedColumn>,
    /// Polls in order of day.
    pub rows: Vec<Row>,
    /// Prior variance of the level on day 0 (its mean is 0: observations are centred).
    pub level_var: f64,
}

impl Series {
    /// Regression coefficients: fixed-scale columns, then houses.
    pub fn n_coefficients(&self) -> usize {
        self.columns.len() + self.houses.len()
    }

    /// Columns of every weighted sum: coefficients, then the observations themselves.
    pub fn width(&self) -> usize {
        self.n_coefficients() + 1
    }

    /// Non-zero entries of a row: (column, value).
    pub fn entries<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (usize, f64)> + Clone + 'a {
        let fixed = row.fixed.iter().copied().enumerate().filter(|&(_, value)| value != 0.0);
        fixed.chain([(self.columns.len() + row.house, 1.0), (self.n_coefficients(), row.x)])
    }
}
