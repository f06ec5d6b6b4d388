//! Sums of rows that stand together in a file.

use super::sums::{Figures, Sum};

/// Sums of rows that stand together.
pub(super) struct Runs {
    /// Rows that are no totals, from top to bottom.
    pub(super) places: Vec<usize>,
    /// Sum of the first rows, one more each.
    first: Vec<Sum>,
    /// Each figure of these sums, which are searched more often than read.
    values: [Vec<u64>; 6],
}

impl Runs {
    /// Of these rows, from top to bottom and each with its place.
    pub(super) fn new<'r>(rows: impl Iterator<Item = (usize, &'r Figures)>) -> Self {
        let (mut places, mut sum) = (Vec::new(), Sum::default());
        let mut first = vec![sum];
        for (at, row) in rows {
            places.push(at);
            sum.add(row);
            first.push(sum);
        }
        let values = std::array::from_fn(|figure| first.iter().map(|sum| sum.value(figure)).collect());
        Self { places, first, values }
    }

    /// First and last row of the run right above a row, or right below it, that has a telling figure and fits.
    pub(super) fn sum_beside(
        &self,
        at: usize,
        (figure, value): (usize, u64),
        fits: impl Fn(&Sum) -> bool,
    ) -> Option<(usize, usize)> {
        let here = self.places.binary_search(&at).ok()?;
        let above = self.first[here].value(figure).checked_sub(value).into_iter();
        let above = above.flat_map(|start| self.with_value(figure, start)).map(|from| (from, here));
        let below = self.first[here + 1].value(figure).saturating_add(value);
        let below = self.with_value(figure, below).into_iter().map(|to| (here + 1, to));
        let run =
            above.chain(below).find(|(from, to)| from < to && fits(&self.first[*to].since(&self.first[*from])))?;
        Some((self.places[run.0], self.places[run.1 - 1]))
    }

    /// The shortest and the longest start whose sum has this value: rows of 0 lie between them.
    fn with_value(&self, figure: usize, value: u64) -> Vec<usize> {
        let from = self.values[figure].partition_point(|sum| *sum < value);
        let to = self.values[figure].partition_point(|sum| *sum <= value);
        match to.checked_sub(from) {
            None | Some(0) => Vec::new(),
            Some(1) => vec![from],
            Some(_) => vec![from, to - 1],
        }
    }
}
