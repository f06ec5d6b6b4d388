//! The share on the day, given the latent share of one draw.

use super::outcome::Outcome;
use super::shared_error::ElectionDay;
use super::turnout_scenario::scenario;
use crate::Result;
use crate::draws::Rng;
use crate::model::campaign::path::Built;
use crate::model::campaign::posterior::Latent;
use crate::model::campaign::{Mixture, Options, PriorChoice};
use crate::model::turnout::TurnoutScenario;
use crate::vote::Vote;

/// What happens between the latent share and the share on the day.
#[derive(Debug, Clone)]
pub struct OnTheDay {
    day: ElectionDay,
    scenario: Option<TurnoutScenario>,
    /// A structural prior weighs the draws anew: then no draw of the day belongs to one of the path.
    apart: bool,
}

impl OnTheDay {
    /// As the forecast under the same options.
    ///
    /// # Errors
    /// As the forecast.
    pub fn new(vote: &Vote, options: &Options, built: &Built) -> Result<Self> {
        let day = ElectionDay::of(options.election_day_error, vote, options, built.gap(vote.date));
        let scenario = scenario(vote, options)?.map(|(scenario, _)| scenario);
        Ok(Self { day, scenario, apart: options.prior == PriorChoice::Structural })
    }

    /// A draw of the share on the day, of a campaign that ends at this latent level; `None` where the two are apart.
    pub fn draw(&self, latent: &Latent, end: f64, unit: f64, rng: &mut Rng) -> Option<f64> {
        if self.apart {
            return None;
        }
        let mixture = self.day.apply(&Mixture::normal(end, 0.0), unit);
        let outcome = Outcome { mixture, centre: latent.centre, scale: latent.scale, scenario: self.scenario };
        Some(outcome.draw(&outcome.mixture.cumulative(), rng))
    }
}
