//! Where the posterior of the hyperparameters lies, and a grid that holds it with a known error (`METHOD.md` §2.3).

use statrs::function::erf::erfc;

use super::axis::{Node, Stretch, fixed, trapezoid};
use super::grid::{Grid, Point};

/// Marginal density, relative to its maximum, below which an axis ends.
const NEGLIGIBLE: f64 = 1e-8;
/// Steps in sds of the marginal density.
const STEP: f64 = 1.15;

/// How far a grid reaches and how fine it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    /// Marginal density, relative to its maximum, below which an axis ends.
    pub negligible: f64,
    /// Steps in sds of the marginal density.
    pub step: f64,
    /// Longest step in the stretched coordinate.
    pub longest: f64,
}

impl Reach {
    /// For the posterior itself.
    pub const POSTERIOR: Self = Self { negligible: NEGLIGIBLE, step: STEP, longest: f64::INFINITY };
    /// Where polls are left out one by one: what is negligible with a poll may not be without it, and evidence is compared with
    /// evidence, in which the errors of mean and sd do not cancel.
    pub const LEFT_OUT: Self = Self { negligible: 1e-13, step: 0.6 * STEP, longest: LONGEST_STEP };
}
/// Step u (stretched coordinate) with which densities are exact to 1e-7: the prior of a scale, exp(−12.5 sinh² u), grows again off
/// the real axis from π/4 on, so that the trapezoidal rule errs by about exp(−π²/2u) of the whole.
const LONGEST_STEP: f64 = 0.25;
/// Steps of each axis while its range is searched.
const SEARCH_INTERVALS: usize = 8;
/// Rounds of the search; each one narrows a sharp posterior to a quarter.
const SEARCH_ROUNDS: usize = 24;
/// Steps of an axis at least.
const LEAST_INTERVALS: usize = 12;
/// Steps of an axis at most.
const MOST_INTERVALS: usize = 64;
/// Error allowed in mean and sd (share units).
const TOLERANCE: f64 = 6e-7;

/// How one hyperparameter is treated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Treatment {
    /// Held at a value.
    Fixed(f64),
    /// Integrated.
    Free(Stretch),
}

/// Mean, sd and probability of the last day: what a grid is judged by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Summary {
    /// Mean, centred.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Pr(last day above the threshold).
    pub above: f64,
}

/// A grid that holds the posterior.
#[derive(Debug, Clone)]
pub(super) struct Adapted {
    /// Nodes.
    pub grid: Grid,
    /// Their values.
    pub points: Vec<Point>,
    /// Estimated error of the grid.
    pub error: Summary,
}

#[derive(Debug, Clone, Copy)]
struct Range {
    low: f64,
    high: f64,
    intervals: usize,
}

impl Range {
    fn step(self) -> f64 {
        (self.high - self.low) / self.intervals as f64
    }
}

/// Finds the range of each axis, then refines the steps until the estimated error is small.
///
/// # Formula
/// The error of step h is extrapolated from the nested grids of steps 2h and 4h: with e₂ and e₄ their distances from
/// the full grid and error ∝ exp(−c/h), e₁ = e₂³/e₄², never below e₂ · 10⁻³ or above e₂.
pub(super) fn adapt(
    evaluate: impl Fn(&Grid) -> Vec<Point>,
    treatments: [Treatment; 3],
    threshold: f64,
    reach: Reach,
) -> Adapted {
    let negligible = reach.negligible;
    let mut intervals = [0; 3];
    let mut ranges = treatments.map(|treatment| match treatment {
        Treatment::Fixed(_) => Range { low: 0.0, high: 0.0, intervals: 0 },
        Treatment::Free(stretch) => {
            Range { low: 0.0, high: stretch.coordinate(4.0 * stretch.prior), intervals: SEARCH_INTERVALS }
        }
    });
    for _ in 0..SEARCH_ROUNDS {
        let points = evaluate(&grid(treatments, ranges));
        let mut settled = true;
        let before = ranges;
        for (axis, range) in ranges.iter_mut().enumerate().filter(|(_, range)| range.intervals > 0) {
            let marginal = marginal(&points, axis, range.intervals);
            let next = narrowed(&marginal, *range, negligible);
            settled &= (next.low - range.low).abs().max((next.high - range.high).abs()) < 0.75 * range.step();
            intervals[axis] = enough_intervals(&marginal, *range, next, reach);
            *range = next;
        }
        if settled {
            for (axis, range) in ranges.iter_mut().enumerate().filter(|(_, range)| range.intervals > 0) {
                let marginal = marginal(&points, axis, range.intervals);
                *range = trimmed(&marginal, before[axis], negligible);
                intervals[axis] = enough_intervals(&marginal, before[axis], *range, reach);
            }
            break;
        }
    }
    for (range, intervals) in ranges.iter_mut().zip(intervals).filter(|(range, _)| range.intervals > 0) {
        range.intervals = intervals;
    }
    loop {
        let grid = grid(treatments, ranges);
        let points = evaluate(&grid);
        let full = summarise(&points, threshold, |_| true);
        let errors = [0, 1, 2].map(|axis| match ranges[axis].intervals {
            0 => Summary { mean: 0.0, sd: 0.0, above: 0.0 },
            _ => axis_error(&points, full, threshold, axis),
        });
        let badness = |e: &Summary| e.mean.max(e.sd).max(e.above / 10.0) / TOLERANCE;
        let mut enough = true;
        for (range, error) in ranges.iter_mut().zip(&errors) {
            // Errors of the three axes add up.
            if 3.0 * badness(error) > 1.0 && range.intervals < MOST_INTERVALS {
                range.intervals += if badness(error) > 1e3 { 8 } else { 4 };
                enough = false;
            }
        }
        if enough {
            let sum = |pick: fn(&Summary) -> f64| errors.iter().map(pick).sum();
            let error = Summary { mean: sum(|e| e.mean), sd: sum(|e| e.sd), above: sum(|e| e.above) };
            return Adapted { grid, points, error };
        }
    }
}

fn grid(treatments: [Treatment; 3], ranges: [Range; 3]) -> Grid {
    let axis = |i: usize| -> Vec<Node> {
        match treatments[i] {
            Treatment::Fixed(value) => fixed(value),
            Treatment::Free(stretch) => trapezoid(stretch, ranges[i].low, ranges[i].high, ranges[i].intervals),
        }
    };
    Grid { omega: axis(0), tau: axis(1), s_house: axis(2) }
}

/// Marginal weight of each node of an axis, relative to the largest.
fn marginal(points: &[Point], axis: usize, intervals: usize) -> Vec<f64> {
    let top = points.iter().map(|point| point.log_weight).fold(f64::NEG_INFINITY, f64::max);
    let mut sums = vec![0.0; intervals + 1];
    for point in points {
        sums[point.at[axis]] += (point.log_weight - top).exp();
    }
    let largest = sums.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    sums.iter_mut().for_each(|sum| *sum /= largest);
    sums
}

/// The range in which the marginal density is not negligible, one step wider; an end that cuts mass moves out.
fn narrowed(marginal: &[f64], range: Range, negligible: f64) -> Range {
    let step = range.step();
    let holds = |i: &usize| marginal[*i] > negligible;
    let first = (0..marginal.len()).find(holds).unwrap_or(0);
    let last = (0..marginal.len()).rev().find(holds).unwrap_or(range.intervals);
    let low = range.low + step * if first == 0 { -2.0 } else { first as f64 - 1.0 };
    let high = range.low + step * (last as f64 + if last == range.intervals { 2.0 } else { 1.0 });
    Range { low: low.max(0.0), high, intervals: range.intervals }
}

/// The range cut where the log of the marginal density, a straight line between nodes, becomes negligible.
fn trimmed(marginal: &[f64], range: Range, negligible: f64) -> Range {
    let (first, last) = (0, marginal.len() - 1);
    let holds = |i: &usize| marginal[*i] > negligible;
    let ln = |i: usize| marginal[i].max(f64::MIN_POSITIVE).ln();
    let crossing = |inside: usize, outside: usize| {
        let part = (ln(inside) - negligible.ln()) / (ln(inside) - ln(outside));
        range.low + range.step() * (inside as f64 + part * (outside as f64 - inside as f64))
    };
    let low = (first..=last).find(holds).filter(|&i| i > first).map_or(range.low, |i| crossing(i, i - 1));
    let high = (first..=last).rev().find(holds).filter(|&i| i < last).map_or(range.high, |i| crossing(i, i + 1));
    Range { low, high, ..range }
}

/// Steps that make the trapezoidal rule exact to about 1e-7 for a bell as wide as this marginal.
///
/// # Formula
/// A Gaussian is integrated with relative error 2 exp(−2π² sd²/h²): h = 1.15 sd leaves 7e-7, room for other shapes.
fn enough_intervals(marginal: &[f64], range: Range, next: Range, reach: Reach) -> usize {
    let total: f64 = marginal.iter().sum();
    let moment =
        |f: &dyn Fn(f64) -> f64| marginal.iter().enumerate().map(|(i, w)| w * f(i as f64)).sum::<f64>() / total;
    let centre = moment(&|i| i);
    let sd = moment(&|i| (i - centre).powi(2)).sqrt() * range.step();
    let steps = (next.high - next.low) / (reach.step * sd).min(reach.longest).max(f64::MIN_POSITIVE);
    // A search that stands on a single node sees no width at all: the most steps then.
    ((steps / 4.0).ceil().min(MOST_INTERVALS as f64) as usize * 4).clamp(LEAST_INTERVALS, MOST_INTERVALS)
}

/// Mean, sd and probability over the points that are kept.
fn summarise(points: &[Point], threshold: f64, keep: impl Fn(&Point) -> bool) -> Summary {
    let top = points.iter().map(|point| point.log_weight).fold(f64::NEG_INFINITY, f64::max);
    let (mut total, mut mean, mut square, mut above) = (0.0, 0.0, 0.0, 0.0);
    for point in points.iter().filter(|point| keep(point)) {
        let weight = (point.log_weight - top).exp();
        if weight < 1e-14 {
            continue;
        }
        total += weight;
        mean += weight * point.mean;
        square += weight * (point.mean * point.mean + point.var);
        above += weight * 0.5 * erfc((threshold - point.mean) / (2.0 * point.var).sqrt());
    }
    mean /= total;
    Summary { mean, sd: (square / total - mean * mean).max(0.0).sqrt(), above: above / total }
}

/// Error of one axis, extrapolated from the grids that keep every second and every fourth node.
fn axis_error(points: &[Point], full: Summary, threshold: f64, axis: usize) -> Summary {
    let [two, four] = [2, 4].map(|stride| {
        let coarse = summarise(points, threshold, |point| point.at[axis] % stride == 0);
        [coarse.mean - full.mean, coarse.sd - full.sd, coarse.above - full.above].map(f64::abs)
    });
    // A difference that vanishes by chance in one summary must not hide the others.
    let scale = full.sd.max(f64::MIN_POSITIVE);
    let relative = |e: [f64; 3]| (e[0] / scale).max(e[1] / scale).max(e[2]);
    let ratio = (relative(two) / relative(four).max(f64::MIN_POSITIVE)).min(1.0);
    let factor = (ratio * ratio).max(1e-3);
    let [mean, sd, above] =
        [two[0].max(relative(two) * scale * 0.1), two[1].max(relative(two) * scale * 0.1), two[2]].map(|e| e * factor);
    Summary { mean, sd, above }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_posterior_on_a_single_node_of_the_search_gets_the_most_steps() {
        let range = Range { low: 0.0, high: 3.0, intervals: 4 };
        assert_eq!(enough_intervals(&[0.0, 1.0, 0.0, 0.0, 0.0], range, range, Reach::POSTERIOR), MOST_INTERVALS); // width 0
    }

    #[test]
    fn the_trimmed_range_ends_where_the_log_density_crosses() {
        let range = Range { low: 0.0, high: 4.0, intervals: 4 };
        let Range { low, high, .. } = trimmed(&[1e-12, 1e-4, 1.0, 1e-4, 1e-12], range, NEGLIGIBLE);
        assert!((low - 0.5).abs() < 1e-12 && (high - 3.5).abs() < 1e-12); // 1e-8 is half way from 1e-4 to 1e-12 in logarithms
        assert_eq!(trimmed(&[1.0, 0.5, 0.1, 1e-12, 1e-20], range, NEGLIGIBLE).low, 0.0); // the axis starts at 0
    }
}
