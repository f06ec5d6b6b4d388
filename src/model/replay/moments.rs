//! The moments at which the nights of a plan are projected: known by number before any is drawn.

use std::collections::BTreeSet;
use std::ops::Range;

use super::history_axis::history_units;
use super::night::{NightOrder, Times, sequence};
use super::order_name::OrderName;
use super::plan::{ReplayAxis, ReplayOrder, ReplayPlan};
use super::simulated_orders::{OrderKind, OrderUnit, reported_count, reporting_order};
use crate::error::{Error, Result};
use crate::language::say;
use crate::vote::{Moment, Snapshot, Vote};

/// One moment of one order.
#[derive(Debug)]
pub(super) struct Case {
    /// The order.
    pub order: OrderName,
    /// Its seed.
    pub seed: u64,
    /// Fraction of the units that have reported.
    pub fraction: f64,
    /// What is in.
    pub reported: Reported,
}

/// What is in at a moment.
#[derive(Debug)]
pub(super) enum Reported {
    /// Everything published by a recorded time.
    By(Moment),
    /// The first rows of an order (by its place in the range that was asked for).
    First { order: usize, rows: usize },
}

/// An order that units report in, before its rows are known.
#[derive(Debug, Clone)]
enum Order {
    Declared,
    Rows(OrderName, u64, Vec<usize>),
    Simulated(OrderKind, u64),
}

/// The moments of a plan for one vote, in the order of its lines: recorded times first, then order by order.
#[derive(Debug)]
pub(super) struct Moments<'a> {
    vote: &'a Vote,
    baselines: &'a [Vote],
    times: Vec<(Moment, f64)>,
    orders: Vec<Order>,
    fractions: &'a [f64],
    by_history: Option<Vec<OrderUnit>>,
    first_times: Times<'a>,
}

impl<'a> Moments<'a> {
    /// Lists them.
    ///
    /// # Errors
    /// A vote without results by unit, recorded times that alone are asked for and missing, or rows that do not fit.
    pub fn new(vote: &'a Vote, baselines: &'a [Vote], plan: &'a ReplayPlan) -> Result<Self> {
        let by_history = (plan.axis == ReplayAxis::History).then(|| history_units(vote)).transpose()?;
        let (mut times, mut orders) = (Vec::new(), Vec::new());
        for order in &plan.orders {
            match order {
                ReplayOrder::Snapshots => times.extend(recorded(vote, baselines)),
                ReplayOrder::Declared => orders.push(Order::Declared),
                ReplayOrder::Rows(name, seed, rows) => {
                    let rows = sequence(vote, baselines, &NightOrder::Rows(rows.clone()))?;
                    orders.push(Order::Rows(OrderName::of_file(name), *seed, rows));
                }
                ReplayOrder::Simulated(kind) => {
                    orders.extend(plan.seeds.iter().map(|&seed| Order::Simulated(*kind, seed)));
                }
            }
        }
        if vote.units.is_empty() && !orders.is_empty() {
            sequence(vote, baselines, &NightOrder::Declared)?;
        }
        if orders.is_empty() && times.is_empty() {
            return Err(Error::nothing(say!(NoAnswer::NoTimedReport, vote = &vote.id), say!(NoAnswer::AddTimes))
                .named(&vote.place_names()));
        }
        let (fractions, first_times) = (plan.fractions.as_slice(), Times::of(vote));
        Ok(Self { vote, baselines, times, orders, fractions, by_history, first_times })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.times.len() + self.orders.len() * self.fractions.len()
    }

    /// The moments with these numbers, and the rows of the orders among them.
    ///
    /// # Errors
    /// As [`sequence`].
    pub fn cases(&self, range: Range<usize>) -> Result<(Vec<Case>, Vec<Vec<usize>>)> {
        let (mut cases, mut sequences): (Vec<Case>, Vec<Vec<usize>>) = (Vec::new(), Vec::new());
        let mut last = None;
        for number in range.start..range.end.min(self.len()) {
            if let Some(&(at, fraction)) = self.times.get(number) {
                let order = OrderName::Snapshots;
                cases.push(Case { order, seed: 0, fraction, reported: Reported::By(at) });
                continue;
            }
            let number = number - self.times.len();
            let (place, fraction) = (number / self.fractions.len(), self.fractions[number % self.fractions.len()]);
            if last != Some(place) {
                sequences.push(self.sequence(&self.orders[place])?);
                last = Some(place);
            }
            let (order, seed) = self.orders[place].name();
            let at = sequences.len() - 1;
            let reported = Reported::First { order: at, rows: reported_count(fraction, sequences[at].len()) };
            cases.push(Case { order, seed, fraction, reported });
        }
        Ok((cases, sequences))
    }

    /// What is in at a moment.
    pub fn snapshot(&self, reported: &Reported, sequences: &[Vec<usize>]) -> Snapshot {
        match reported {
            Reported::By(at) => at_time(self.vote, self.baselines, &known(self.vote), *at),
            Reported::First { order, rows } => self.first_times.snapshot_of(self.vote, &sequences[*order][..*rows]),
        }
    }

    /// Rows of `results.csv` in an order.
    fn sequence(&self, order: &Order) -> Result<Vec<usize>> {
        match (order, &self.by_history) {
            (Order::Declared, _) => sequence(self.vote, self.baselines, &NightOrder::Declared),
            (Order::Rows(_, _, rows), _) => Ok(rows.clone()),
            (Order::Simulated(kind, seed), Some(units)) => Ok(reporting_order(*kind, *seed, units)),
            (Order::Simulated(kind, seed), None) => {
                sequence(self.vote, self.baselines, &NightOrder::Simulated(*kind, *seed))
            }
        }
    }
}

impl Order {
    fn name(&self) -> (OrderName, u64) {
        match self {
            Self::Declared => (OrderName::Declared, 0),
            Self::Rows(name, seed, _) => (name.clone(), *seed),
            Self::Simulated(kind, seed) => (OrderName::Simulated(*kind), *seed),
        }
    }
}

fn known(vote: &Vote) -> BTreeSet<&str> {
    vote.units.iter().map(|unit| unit.unit.as_str()).collect()
}

/// What was published by a time; units that the result does not hold are left out, as in the result that it is scored by.
fn at_time(vote: &Vote, baselines: &[Vote], known: &BTreeSet<&str>, at: Moment) -> Snapshot {
    let mut snapshot = crate::tally::snapshot(vote, baselines, Some(at));
    snapshot.reports.retain(|unit, _| known.contains(unit.as_str()));
    snapshot
}

/// Every recorded moment with something in, and the fraction of the units that is.
fn recorded(vote: &Vote, baselines: &[Vote]) -> Vec<(Moment, f64)> {
    let known = known(vote);
    let times: BTreeSet<_> = vote.returns.reports.iter().filter_map(|report| report.reported_at).collect();
    let fraction = |at| at_time(vote, baselines, &known, at).reports.len() as f64 / known.len().max(1) as f64;
    times.into_iter().map(|at| (at, fraction(at))).filter(|(_, fraction)| *fraction > 0.0).collect()
}
