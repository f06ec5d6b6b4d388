//! What is replayed: orders, fractions and seeds.

use super::simulated_orders::OrderKind;

/// What is replayed.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplayPlan {
    /// Orders by name; simulated ones are run once a seed.
    pub orders: Vec<ReplayOrder>,
    /// Fractions of the units that have reported, 0..1.
    pub fractions: Vec<f64>,
    /// Seeds of the simulated orders.
    pub seeds: Vec<u64>,
    /// What orders by size and by past share sort by.
    pub axis: ReplayAxis,
    /// Whether each night is also told by uniform swing, by the share counted, and without the earlier vote.
    pub benchmarks: bool,
}

/// What an order by size or by past share sorts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReplayAxis {
    /// Ballots and yes share of the baseline.
    #[default]
    Baseline,
    /// Weights, and the second axis of the history in the direction of this vote: known only in hindsight.
    History,
}

/// One order of a replay.
#[derive(Debug, Clone, PartialEq)]
pub enum ReplayOrder {
    /// The recorded order, each unit complete when it first reports.
    Declared,
    /// What was published at each recorded time, partial counts as they stood; fractions and seeds do not apply.
    Snapshots,
    /// A simulated order.
    Simulated(OrderKind),
    /// An order read from a file: its name, seed and rows.
    Rows(String, u64, Vec<usize>),
}

impl Default for ReplayPlan {
    /// Five simulated orders, 5, 10, 25 and 50 % of the units, seeds 1 to 5.
    fn default() -> Self {
        Self {
            orders: OrderKind::ALL.into_iter().map(ReplayOrder::Simulated).collect(),
            fractions: vec![0.05, 0.1, 0.25, 0.5],
            seeds: (1..=5).collect(),
            axis: ReplayAxis::Baseline,
            benchmarks: false,
        }
    }
}
