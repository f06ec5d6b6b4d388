//! One forecast of one race.

use crate::distribution::quantile_sorted;

/// What a model said about a race.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// The forecaster.
    pub model: String,
    /// The race.
    pub race: String,
    /// What it is about, where its table tells targets: `share`, `turnout`.
    pub target: Option<String>,
    /// What it said.
    pub prediction: Prediction,
    /// What happened, where the table itself says so.
    pub observed: Option<f64>,
}

impl Forecast {
    /// Whether it is of turnout, which no side wins.
    pub(super) fn is_of_turnout(&self) -> bool {
        self.target.as_deref().is_some_and(is_turnout)
    }
}

/// Whether a target is turnout.
pub(super) fn is_turnout(target: &str) -> bool {
    target.to_lowercase().contains("turnout")
}

/// The three kinds of forecast.
#[derive(Debug, Clone, PartialEq)]
pub enum Prediction {
    /// Draws, sorted, and by chain in the order they were made where the table has chains.
    Draws {
        /// Every draw, ascending.
        sorted: Vec<f64>,
        /// The same by chain.
        chains: Option<Vec<Vec<f64>>>,
    },
    /// Quantiles as (level, value), ascending in level.
    Quantiles(Vec<(f64, f64)>),
    /// Probability that the event happens: that the option wins.
    Probability(f64),
}

impl Prediction {
    /// The word in outputs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Draws { .. } => "draws",
            Self::Quantiles(_) => "quantiles",
            Self::Probability(_) => "probability",
        }
    }

    /// The value at a level: of type 7 from draws, as given from quantiles.
    pub fn quantile(&self, level: f64) -> Option<f64> {
        match self {
            Self::Draws { sorted, .. } => Some(quantile_sorted(sorted, level)),
            Self::Quantiles(quantiles) => {
                quantiles.iter().find(|(given, _)| (given - level).abs() < 1e-9).map(|(_, value)| *value)
            }
            Self::Probability(_) => None,
        }
    }

    /// The values at a level and at the opposite one: the ends of a central interval.
    pub fn ends(&self, level: f64) -> Option<(f64, f64)> {
        Some((self.quantile(level)?, self.quantile(1.0 - level)?))
    }

    /// Levels α of the central intervals it gives, with lower and upper end.
    pub fn intervals(&self) -> Vec<(f64, f64, f64)> {
        let lower_levels: Vec<f64> = match self {
            Self::Draws { .. } => vec![0.025, 0.05, 0.25],
            Self::Quantiles(quantiles) => {
                quantiles.iter().map(|(level, _)| *level).filter(|level| *level < 0.5).collect()
            }
            Self::Probability(_) => Vec::new(),
        };
        let interval = |level: f64| self.ends(level).map(|(lower, upper)| (lower, upper, 2.0 * level));
        lower_levels.into_iter().filter_map(interval).collect()
    }
}
