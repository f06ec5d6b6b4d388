//! Orders in which units report in a replay (`METHOD.md` §6).

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::language::say;
use crate::maths::median;

/// A simulated reporting order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderKind {
    /// Every order equally likely.
    Random,
    /// Small units first.
    SmallFirst,
    /// Units with a low earlier yes share first.
    LowFirst,
    /// Units with a high earlier yes share first.
    HighFirst,
    /// Region after region.
    RegionByRegion,
}

impl OrderKind {
    /// Every kind, in the order of its index in the generator's seed.
    pub const ALL: [Self; 5] = [Self::Random, Self::SmallFirst, Self::LowFirst, Self::HighFirst, Self::RegionByRegion];

    /// The word of the `--order` flag.
    pub fn word(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::SmallFirst => "small_first",
            Self::LowFirst => "low_first",
            Self::HighFirst => "high_first",
            Self::RegionByRegion => "region_by_region",
        }
    }

    /// The kind of a word.
    ///
    /// # Errors
    /// A word that names no order.
    pub fn parse(word: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or_else(|| Error::usage(say!(Flag::Order, word), say!(Flag::OrderCure)))
    }
}

/// What an order may know of a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderUnit {
    /// Region.
    pub parent: String,
    /// Ballots of the baseline (or weight); `None` without a baseline.
    pub size: Option<f64>,
    /// Yes share of the baseline (or another axis); `None` without a baseline.
    pub axis: Option<f64>,
    /// Registered persons, where known.
    pub registered: Option<f64>,
}

/// SplitMix64, each output mapped to [0, 1) by its upper 53 bits.
///
/// # Source
/// Steele, Lea, Flood (2014), "Fast splittable pseudorandom number generators", doi:10.1145/2660193.2660195.
///
/// # Example
/// ```
/// let u = plebis::model::replay::uniforms(10, 2);
/// assert_eq!(u, [0.033311053770689214, 0.7343671530089991]);
/// ```
pub fn uniforms(state: u64, count: usize) -> Vec<f64> {
    let mut state = state;
    (0..count)
        .map(|_| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            (z >> 11) as f64 * 2.0_f64.powi(-53)
        })
        .collect()
}

/// Units (as indices, in file order) in the order in which they report.
///
/// # Formula
/// Ascending score, ties in file order; u = [`uniforms`] started at 10 · seed + index of the kind, one a unit, then one a
/// region in bytewise order. random: u; small_first: .7 rank(size) + .3 u; low_first: .7 rank(axis) + .3 u; high_first:
/// .7 rank(-axis) + .3 u; region_by_region: place of the region + w u, w = 3 with ten regions or more, else 1.2.
/// Without a baseline: size = registered, else the median size; axis = mean axis of the region, else of all.
pub fn reporting_order(kind: OrderKind, seed: u64, units: &[OrderUnit]) -> Vec<usize> {
    let n = units.len();
    let mut regions: Vec<&str> = units.iter().map(|unit| unit.parent.as_str()).collect();
    regions.sort_unstable();
    regions.dedup();
    let index = OrderKind::ALL.iter().position(|k| *k == kind).unwrap_or(0) as u64;
    let u = uniforms(seed.wrapping_mul(10).wrapping_add(index), n + regions.len());
    let (jitter, by_region) = u.split_at(n);
    let score: Vec<f64> = match kind {
        OrderKind::Random => jitter.to_vec(),
        OrderKind::SmallFirst => mixed(&ranks(&sizes(units)), jitter),
        OrderKind::LowFirst => mixed(&ranks(&axes(units)), jitter),
        OrderKind::HighFirst => {
            let turned: Vec<f64> = axes(units).iter().map(|axis| -axis).collect();
            mixed(&ranks(&turned), jitter)
        }
        OrderKind::RegionByRegion => {
            let place = positions(by_region);
            let width = if regions.len() >= 10 { 3.0 } else { 1.2 };
            units
                .iter()
                .zip(jitter)
                .map(|(unit, u)| {
                    let region = regions.binary_search(&unit.parent.as_str()).unwrap_or(0);
                    place[region] as f64 + width * u
                })
                .collect()
        }
    };
    argsort(&score)
}

/// First floor(fraction · n + 1/2) units report.
pub fn reported_count(fraction: f64, n: usize) -> usize {
    ((fraction * n as f64 + 0.5).floor().max(0.0) as usize).min(n)
}

fn mixed(rank: &[f64], u: &[f64]) -> Vec<f64> {
    rank.iter().zip(u).map(|(r, u)| 0.7 * r + 0.3 * u).collect()
}

fn argsort(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    order
}

/// Position of each value in ascending order, ties in file order.
fn positions(values: &[f64]) -> Vec<usize> {
    let mut positions = vec![0; values.len()];
    for (place, i) in argsort(values).into_iter().enumerate() {
        positions[i] = place;
    }
    positions
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let last = values.len().saturating_sub(1).max(1) as f64;
    positions(values).into_iter().map(|place| place as f64 / last).collect()
}

fn sizes(units: &[OrderUnit]) -> Vec<f64> {
    let usual = median(units.iter().filter_map(|unit| unit.size)).unwrap_or(1.0);
    units.iter().map(|unit| unit.size.or(unit.registered.filter(|r| *r > 0.0)).unwrap_or(usual)).collect()
}

fn axes(units: &[OrderUnit]) -> Vec<f64> {
    let mut regions: BTreeMap<&str, (f64, usize)> = BTreeMap::new();
    let mut all = (0.0, 0);
    for (unit, axis) in units.iter().filter_map(|unit| Some((unit, unit.axis?))) {
        for (sum, count) in [&mut all, regions.entry(&unit.parent).or_default()] {
            (*sum, *count) = (*sum + axis, *count + 1);
        }
    }
    let mean = |(sum, count): (f64, usize)| if count > 0 { sum / count as f64 } else { 0.5 };
    let usual = |unit: &OrderUnit| mean(*regions.get(unit.parent.as_str()).unwrap_or(&all));
    units.iter().map(|unit| unit.axis.unwrap_or_else(|| usual(unit))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Vec<OrderUnit> {
        let unit = |parent: &str, yes: f64, no: f64| OrderUnit {
            parent: parent.to_owned(),
            size: Some(yes + no),
            axis: Some(yes / (yes + no)),
            registered: None,
        };
        vec![
            unit("north", 10.0, 90.0),
            unit("south", 300.0, 200.0),
            unit("north", 40.0, 60.0),
            unit("east", 500.0, 700.0),
            unit("south", 20.0, 30.0),
            unit("east", 80.0, 20.0),
        ]
    }

    // Expected orders: worked example of the peers page, seed 1, computed there in Python.
    #[test]
    fn six_units_with_a_baseline_report_in_the_orders_of_the_worked_example() {
        let expected: [[usize; 6]; 5] =
            [[0, 2, 1, 3, 4, 5], [4, 0, 2, 5, 1, 3], [0, 2, 4, 3, 5, 1], [5, 1, 3, 2, 4, 0], [5, 3, 2, 0, 1, 4]];
        for (kind, order) in OrderKind::ALL.into_iter().zip(expected) {
            assert_eq!(reporting_order(kind, 1, &table()), order, "{}", kind.word());
        }
    }

    #[test]
    fn units_without_a_baseline_take_the_places_of_the_worked_example() {
        let mut units = table();
        let new =
            |parent: &str, registered| OrderUnit { parent: parent.to_owned(), size: None, axis: None, registered };
        units.push(new("south", Some(150.0)));
        units.push(new("west", None));
        let expected: [[usize; 8]; 5] = [
            [0, 2, 1, 7, 6, 3, 4, 5],
            [4, 0, 2, 5, 6, 7, 1, 3],
            [2, 0, 4, 6, 3, 7, 5, 1],
            [5, 1, 6, 7, 3, 2, 4, 0],
            [6, 1, 2, 4, 0, 7, 5, 3],
        ];
        for (kind, order) in OrderKind::ALL.into_iter().zip(expected) {
            assert_eq!(reporting_order(kind, 1, &units), order, "{}", kind.word());
        }
    }

    #[test]
    fn half_a_unit_is_rounded_up() {
        assert_eq!((reported_count(0.5, 5), reported_count(0.1, 304), reported_count(2.0, 4)), (3, 30, 4));
    }
}
