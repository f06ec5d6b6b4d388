//! One line of the gap table, as numbers.

use serde::Serialize;

use super::{Case, CauseName};

/// One line of the gap table, before it is put in words.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::poll_error) struct Fact {
    /// The cause.
    pub cause: CauseName,
    /// The most it can explain, points.
    pub most: Option<f64>,
    /// Can it close the gap alone?
    pub closes: Option<bool>,
    /// What it means for each poll.
    pub polls: Vec<CausePoll>,
    /// The numbers its sentence needs.
    pub detail: Detail,
}

/// Numbers for the sentence about a cause.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::poll_error) enum Detail {
    None,
    /// Polls that report undecided answers, polls that do not, and those of the former that would come down to the result.
    Undecided {
        reporting: usize,
        silent: usize,
        exceptions: Vec<String>,
    },
    /// Movement of one day in points, and the mean distance in days.
    LateSwing {
        omega_points: f64,
        mean_days: f64,
    },
    /// Yes : No ratio of turnouts for the average, for the polls that need least and most, and the highest possible one.
    Turnout {
        needed: f64,
        least: Option<(f64, String)>,
        greatest: Option<(f64, String)>,
        possible: Option<f64>,
        turnout: Option<f64>,
    },
    /// The house nearest to the result, and how many houses and known modes there are.
    House {
        house: Option<String>,
        houses: usize,
        modes: usize,
    },
    /// All causes together at their most, the cause that reaches furthest, and how many reach alone.
    Unexplained {
        together: f64,
        reaching: usize,
        furthest: Option<CauseName>,
    },
}

impl Fact {
    pub fn new(case: &Case<'_>, cause: CauseName, most: Option<f64>, detail: Detail) -> Self {
        Self { cause, most, closes: most.map(|most| most >= case.gap), polls: Vec::new(), detail }
    }
}

/// One cause for one poll.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct CausePoll {
    /// Key of the poll.
    pub poll_id: String,
    /// The most the cause can explain, points.
    pub most_points: Option<f64>,
    /// What would be needed: for `undecided` the fraction of them that must have chosen the overstated option (below 0
    /// or above 1: impossible), for `turnout_by_side` the ratio of turnouts Yes : No.
    pub needed: Option<f64>,
    /// Can it bring this poll to the result?
    pub closes: Option<bool>,
}
