//! How often the ranges of replayed nights held the result (`METHOD.md` §6).

use super::{finished_votes::ReplayLine, order_name::OrderName};
use crate::{
    score::{Proportion, wilson},
    vote::Side,
};

/// Level of the interval around a share of replays.
const LEVEL: f64 = 0.9;

/// Replays at one fraction counted (or all of them), by where the result fell among the quantiles 5, 25, 75 and 95 %.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RangeTally {
    /// Below the first quantile, between two, above the last.
    pub cells: [u64; 5],
}

impl RangeTally {
    /// All replays.
    pub fn replays(&self) -> u64 {
        self.cells.iter().sum()
    }

    /// Those whose 50 % range held the result.
    pub fn held_50(&self) -> u64 {
        self.cells[2]
    }

    /// Those whose 90 % range held it.
    pub fn held_90(&self) -> u64 {
        self.cells[1] + self.cells[2] + self.cells[3]
    }

    /// Some replays as a share of all.
    pub fn share(&self, count: u64) -> f64 {
        count as f64 / self.replays() as f64
    }

    /// The 90 % interval of that share.
    pub fn interval(&self, count: u64) -> Proportion {
        wilson(count, self.replays(), LEVEL)
    }

    fn plus(mut self, other: &Self) -> Self {
        self.cells.iter_mut().zip(other.cells).for_each(|(sum, count)| *sum += count);
        self
    }
}

/// What the replays of one vote said.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// Fraction of the units counted, and its replays; ascending.
    pub by_fraction: Vec<(f64, RangeTally)>,
    /// All replays.
    pub all: RangeTally,
    /// Orders in which the units came in, as first met.
    pub orders: Vec<OrderName>,
}

impl Coverage {
    /// Sorts replays by where the result fell, on the side of `focus` (replays speak of yes); one without a projection is not counted.
    pub fn of(replays: &[ReplayLine], focus: Side) -> Self {
        let (mut by_fraction, mut orders) = (Vec::<(f64, RangeTally)>::new(), Vec::<OrderName>::new());
        for line in replays {
            let Some(cell) = cell(line) else { continue };
            let cell = if focus == Side::Yes { cell } else { 4 - cell };
            let place = by_fraction.iter().position(|(fraction, _)| *fraction == line.fraction).unwrap_or_else(|| {
                by_fraction.push((line.fraction, RangeTally::default()));
                by_fraction.len() - 1
            });
            by_fraction[place].1.cells[cell] += 1;
            if !orders.contains(&line.order) {
                orders.push(line.order.clone());
            }
        }
        by_fraction.sort_by(|a, b| a.0.total_cmp(&b.0));
        let all = by_fraction.iter().fold(RangeTally::default(), |sum, (_, tally)| sum.plus(tally));
        Self { by_fraction, all, orders }
    }
}

/// Between which quantiles of yes the result fell; an end belongs to the range.
fn cell(line: &ReplayLine) -> Option<usize> {
    let (lo90, lo50, hi50, hi90) = (line.lo90?, line.lo50?, line.hi50?, line.hi90?);
    Some(match line.truth {
        truth if truth < lo90 => 0,
        truth if truth < lo50 => 1,
        truth if truth <= hi50 => 2,
        truth if truth <= hi90 => 3,
        _ => 4,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_counted_where_it_fell_on_the_side_of_the_focus() {
        let mut lines: Vec<ReplayLine> =
            [0.39, 0.41, 0.5, 0.55, 0.58, 0.7].iter().map(|&truth| ReplayLine::made(0.1, truth)).collect();
        lines.push(ReplayLine { lo90: None, ..ReplayLine::made(0.1, 0.5) }); // without a projection: not counted
        let coverage = Coverage::of(&lines, Side::Yes);
        assert_eq!(coverage.all.cells, [1, 1, 2, 1, 1]); // by hand from the six truths; .55 is an end and held
        assert_eq!((coverage.all.held_50(), coverage.all.held_90(), coverage.all.replays()), (2, 4, 6));
        lines.push(ReplayLine::made(0.1, 0.39));
        assert_eq!(Coverage::of(&lines, Side::No).all.cells, [1, 1, 2, 1, 2]); // what lies below for yes lies above for no
    }
}
