//! What a caller may choose about a projection.

use super::swing::Priors;
use crate::draws::DEFAULT_DRAWS;

/// Which model of the silent units is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Method {
    /// Factors where shares of twenty earlier votes or more are known, else swing.
    #[default]
    Auto,
    /// Swing against one earlier vote.
    Swing,
    /// Common factors of many earlier votes.
    Factor,
}

/// Choices of `project`; the defaults are those of the command.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Where late or early returns are known to come from, e.g. `Nouméa late`.
    pub hint: Option<String>,
    /// Which model is used.
    pub method: Method,
    /// Draws of the campaign forecast (share of the focus option) to show beside the count; empty = none.
    pub campaign: Vec<f64>,
    /// The projection itself is the blend of forecast and count.
    pub blend: bool,
    /// Prior scales of the swing model.
    pub priors: Priors,
    /// Number of draws.
    pub n_draws: usize,
    /// Seed of all draws.
    pub seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            hint: None,
            method: Method::Auto,
            campaign: Vec::new(),
            blend: false,
            priors: Priors::default(),
            n_draws: DEFAULT_DRAWS,
            seed: 2018,
        }
    }
}
