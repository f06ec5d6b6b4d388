//! What can be chosen about a forecast.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    draws::DEFAULT_DRAWS,
    vote::{Moment, Vote},
};

/// Choices of one forecast; the default is the published method.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Only polls public by this day are used.
    pub as_of: Option<Date>,
    /// The instant, where a time of that day was asked for; what came later is forgotten already.
    pub as_of_time: Option<Moment>,
    /// Scale of the latent path.
    pub scale: Scale,
    /// Error common to all polls on the day.
    pub election_day_error: ElectionDayError,
    /// Shift towards the status quo, points; off by default.
    pub status_quo_shift: Option<Shift>,
    /// Whether printed percentages carry rounding error; `None` = as the vote says, else on.
    pub rounding: Option<bool>,
    /// What becomes of undecided answers; `None` = as the vote says, else proportional.
    pub undecided: Option<UndecidedRule>,
    /// Prior of the level.
    pub prior: PriorChoice,
    /// Priors by name, in share units; they go before those of the vote.
    pub priors: BTreeMap<String, f64>,
    /// What all polls are taken to be too high in the focus option, share units.
    pub common_error: f64,
    /// Earlier votes of the same electorate: read by the structural prior and by `mobilise`.
    pub earlier: Vec<Vote>,
    /// Hyperparameters held fixed.
    pub hyper: Hyper,
    /// Integration grid.
    pub grid: GridChoice,
    /// Turnout of each side's supporters.
    pub turnout: Option<TurnoutBySide>,
    /// Abstainers who vote this time.
    pub mobilise: Vec<Mobilise>,
    /// Also leave each poll out in turn, and halve and double each prior.
    pub explain: bool,
    /// Draws.
    pub n_draws: usize,
    /// Seed of the draws.
    pub seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            as_of: None,
            as_of_time: None,
            scale: Scale::default(),
            election_day_error: ElectionDayError::default(),
            status_quo_shift: None,
            rounding: None,
            undecided: None,
            prior: PriorChoice::default(),
            priors: BTreeMap::new(),
            common_error: 0.0,
            earlier: Vec::new(),
            hyper: Hyper::default(),
            grid: GridChoice::default(),
            turnout: None,
            mobilise: Vec::new(),
            explain: false,
            n_draws: DEFAULT_DRAWS,
            seed: 2018,
        }
    }
}

/// Scale of the latent path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scale {
    /// Shares as they are: exact.
    #[default]
    Share,
    /// Logit of the share: an approximation whose error is stated.
    Logit,
}

impl Scale {
    /// The word of the `--scale` flag, and of outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Logit => "logit",
        }
    }

    /// Its units in one share unit, at one half.
    pub fn units_of_share(self) -> f64 {
        match self {
            Self::Share => 1.0,
            Self::Logit => 4.0,
        }
    }
}

/// Error common to all polls on the day, which no poll can reveal. Sds in points.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum ElectionDayError {
    /// Normal with the sd of referendum polls on the eve, on top of the path that walks to the day.
    #[default]
    Eve,
    /// None: the latent share itself.
    None,
    /// The path stops at the last poll; the error has the sd of referendum polls at that horizon.
    Ladder,
    /// Normal.
    Normal {
        /// Standard deviation.
        sd: f64,
    },
    /// Student t.
    StudentT {
        /// Degrees of freedom, above 2.
        df: f64,
        /// Standard deviation (not the scale).
        sd: f64,
    },
}

impl ElectionDayError {
    /// Whether the path stops at the last poll.
    pub fn freezes_path(self) -> bool {
        self == Self::Ladder
    }
}

/// A normal shift, points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// Mean, towards the status quo.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
}

/// What becomes of undecided answers and refusals.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum UndecidedRule {
    /// Dropped: they split as those who decided.
    #[default]
    Proportional,
    /// All vote yes.
    ToYes,
    /// All vote no.
    ToNo,
    /// One split for the whole campaign, the yes part drawn from a beta distribution.
    Beta {
        /// First shape: weight of yes.
        a: f64,
        /// Second shape: weight of no.
        b: f64,
    },
}

/// Prior of the level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PriorChoice {
    /// Only the wide prior of the path.
    #[default]
    None,
    /// From earlier votes of the same electorate, dated before the vote.
    Structural,
}

/// Hyperparameters held fixed, share units; `None` = integrated (`s_mode`: its prior value).
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Hyper {
    /// Daily step of the path.
    pub omega: Option<f64>,
    /// Non-sampling sd of a poll.
    pub tau: Option<f64>,
    /// Sd of the houses.
    pub s_house: Option<f64>,
    /// Sd of the difference of two modes.
    pub s_mode: Option<f64>,
}

impl Hyper {
    /// Whether nothing is left to integrate.
    pub fn holds_all(self) -> bool {
        self.omega.is_some() && self.tau.is_some() && self.s_house.is_some()
    }

    /// The same in the units of a scale; tau is in share units on both.
    #[must_use]
    pub fn on(self, scale: Scale) -> Self {
        let moved = |value: Option<f64>| value.map(|value| scale.units_of_share() * value);
        Self { omega: moved(self.omega), tau: self.tau, s_house: moved(self.s_house), s_mode: moved(self.s_mode) }
    }
}

/// Integration grid.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum GridChoice {
    /// Placed and refined until its own error estimate is small.
    #[default]
    Auto,
    /// Tensor Gauss-Legendre from 0 to the given limits.
    GaussLegendre {
        /// Nodes of each axis.
        nodes: usize,
        /// Upper limits of omega, tau, s_house, share units.
        upper: [f64; 3],
    },
}

impl GridChoice {
    /// The same in the units of a scale; tau is in share units on both.
    #[must_use]
    pub fn on(self, scale: Scale) -> Self {
        let units = scale.units_of_share();
        match self {
            Self::GaussLegendre { nodes, upper: [omega, tau, s_house] } => {
                Self::GaussLegendre { nodes, upper: [units * omega, tau, units * s_house] }
            }
            Self::Auto => Self::Auto,
        }
    }
}

/// Turnout of the supporters of each side, 0..1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TurnoutBySide {
    /// Of those who favour yes.
    pub yes: f64,
    /// Of those who favour no.
    pub no: f64,
}

/// Abstainers of some areas who vote this time.
#[derive(Debug, Clone, PartialEq)]
pub struct Mobilise {
    /// Areas: values of `parent` or of a grouping column.
    pub areas: Vec<String>,
    /// Part of the abstainers who vote, 0..1.
    pub fraction: f64,
    /// Their yes share, 0..1.
    pub yes_share: f64,
}
