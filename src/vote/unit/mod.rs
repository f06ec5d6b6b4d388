//! The smallest areas that report, what is known of them, and how they link to earlier votes, and their outlines.

mod columns;

use std::collections::BTreeMap;

use super::{Counts, Finding, Quantity, Text};
pub use columns::UnitColumns;

/// Final result of one unit: a row of `results.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitResult {
    /// Key of the unit.
    pub unit: String,
    /// Name a reader knows.
    pub name: Option<String>,
    /// Region the unit belongs to.
    pub parent: Option<String>,
    /// Ballots.
    pub counts: Counts,
    /// Yes share where no ballots are published, 0..1.
    pub yes_share: Option<f64>,
    /// Line in `results.csv`, from 1.
    pub line: usize,
}

/// A figure of `results.csv` that the others of its row contradict, and that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Line in `results.csv`, from 1.
    pub line: usize,
    /// Which figure.
    pub quantity: Quantity,
    /// The figure as it stands there.
    pub value: Option<u64>,
    /// Why, with its place.
    pub finding: Finding,
}

/// A row of the list of units that is the sum of other rows, and no unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalRow {
    /// Its key.
    pub unit: String,
    /// The list: `results.csv`, or `units.csv` where there is no other.
    pub file: &'static str,
    /// Line in it, from 1.
    pub line: usize,
    /// What it is the sum of.
    pub of: Text,
}

/// What is known of a unit before the vote: a row of `units.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitInfo {
    /// Key of the unit.
    pub unit: String,
    /// Ballots or people, where only shares are known.
    pub weight: Option<f64>,
    /// The unit's voters live in its area but vote elsewhere.
    pub off_area: bool,
    /// Every other column as text (groupings and covariates).
    pub columns: UnitColumns,
    /// Line in `units.csv`, from 1.
    pub line: usize,
}

impl UnitInfo {
    /// A column as a number, where it is one.
    pub fn number(&self, column: &str) -> Option<f64> {
        self.columns.get(column)?.parse().ok()
    }
}

/// Which unit of an earlier vote a unit continues: a row of `links.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Unit of this vote.
    pub unit: String,
    /// Id of the earlier vote.
    pub baseline_vote: String,
    /// Unit of the earlier vote.
    pub baseline_unit: String,
    /// Share of the earlier unit that belongs here, 0..1.
    pub weight: f64,
    /// Line in `links.csv`, from 1.
    pub line: usize,
}

/// Yes shares of many earlier votes: `history.csv`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// Earlier votes in time order.
    pub votes: Vec<String>,
    /// Unit key and one share (0..1) per vote, `None` = missing.
    pub rows: Vec<(String, Vec<Option<f64>>)>,
}

/// A feature of `outlines.geojson`.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Its properties that are texts.
    pub names: BTreeMap<String, String>,
    /// Rings of its polygons: longitude and latitude, degrees.
    pub rings: Vec<Vec<[f64; 2]>>,
}
