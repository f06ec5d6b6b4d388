//! Every combination of hyperparameters, evaluated.

use super::axis::Node;
use crate::model::campaign::path::{Conditional, DaySums, Filtered, Series, Workspace, filter};

/// Nodes of the three hyperparameters.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// Daily step of the path.
    pub omega: Vec<Node>,
    /// Non-sampling error of a poll.
    pub tau: Vec<Node>,
    /// Spread of the houses.
    pub s_house: Vec<Node>,
}

/// One combination.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    /// Index of omega, tau, s_house.
    pub at: [usize; 3],
    /// ln(likelihood × prior × quadrature weight).
    pub log_weight: f64,
    /// Mean of the last day, centred.
    pub mean: f64,
    /// Its variance.
    pub var: f64,
}

impl Grid {
    /// Visits each combination; the visitor also sees the filter and the workspace as they stand at it.
    pub fn visit(&self, series: &Series, mut visitor: impl FnMut(Point, &Filtered, &Workspace)) {
        let mut workspace = Workspace::default();
        for (j, tau) in self.tau.iter().enumerate() {
            let sums = DaySums::new(series, tau.value);
            for (i, omega) in self.omega.iter().enumerate() {
                let filtered = filter(series, &sums, omega.value);
                for (k, s_house) in self.s_house.iter().enumerate() {
                    let Conditional { log_lik, mean, var } = workspace.condition(series, &filtered, s_house.value);
                    let log_weight = log_lik + omega.log_weight + tau.log_weight + s_house.log_weight;
                    visitor(Point { at: [i, j, k], log_weight, mean, var }, &filtered, &workspace);
                }
            }
        }
    }

    /// All combinations.
    pub fn points(&self, series: &Series) -> Vec<Point> {
        let mut points = Vec::with_capacity(self.omega.len() * self.tau.len() * self.s_house.len());
        self.visit(series, |point, _, _| points.push(point));
        points
    }
}
