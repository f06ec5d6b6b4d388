//! Sums of rows that stand together in a file.

use std::collections::HashMap;

use super::sums::{Figures, Sum};

/// Sums of rows that stand together.
pub(super) struct Runs {
    /// Rows that are no totals, from top to bottom.
    pub(super) places: Vec<usize>,
    position: HashMap<usize, usize>,
    /// Sum of the first rows, one more each.
    first: Vec<Sum>,
}

impl Runs {
    pub(super) fn new(rows: &[Figures], places: impl Iterator<Item = usize>) -> Self {
        let places: Vec<usize> = places.collect();
        let mut first = Vec::with_capacity(places.len() + 1);
        let mut sum = Sum::default();
        first.push(sum);
        for &at in &places {
            sum.add(&rows[at]);
            first.push(sum);
        }
        let position = places.iter().enumerate().map(|(position, at)| (*at, position)).collect();
        Self { places, position, first }
    }

    /// First and last row of the run right above a row, or right below it, that has a telling figure and fits.
    pub(super) fn sum_beside(
        &self,
        at: usize,
        (figure, value): (usize, u64),
        fits: impl Fn(&Sum) -> bool,
    ) -> Option<(usize, usize)> {
        let here = *self.position.get(&at)?;
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
        let from = self.first.partition_point(|sum| sum.value(figure) < value);
        let to = self.first.partition_point(|sum| sum.value(figure) <= value);
        match to.checked_sub(from) {
            None | Some(0) => Vec::new(),
            Some(1) => vec![from],
            Some(_) => vec![from, to - 1],
        }
    }
}
