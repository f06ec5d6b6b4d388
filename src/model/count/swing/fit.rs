//! Projection from units that have reported.

use super::design::{Design, Kind};
use super::differential_abstention::in_words;
use super::observation::mean_swing;
use super::observations::{share_observations, turnout_observations};
use super::posterior::Fit;
use super::prior::{Priors, scales};
use crate::model::count::Form;
use crate::model::count::table::Frame;
use crate::vote::Text;

/// Everything the units of a snapshot say.
#[derive(Debug, Clone)]
pub struct UnitFit {
    /// Features of the units.
    pub design: Design,
    /// Share coordinate.
    pub share: Fit,
    /// Turnout coordinate, where sizes are not known.
    pub turnout: Option<Fit>,
    /// Mean swings of the share and of the turnout coordinate in what is counted.
    swing: f64,
    turnout_swing: f64,
}

impl UnitFit {
    /// Conditions both coordinates on the counted units.
    pub fn new(frame: &Frame, priors: &Priors) -> Self {
        let [share, turnout] = scales(frame, priors);
        let shares = share_observations(frame);
        let swing = mean_swing(&shares);
        let design = Design::new(frame, swing);
        let share = Fit::new(&design, &shares, &share);
        let turnouts = turnout_observations(frame);
        let turnout_swing = mean_swing(&turnouts);
        let turnout = (frame.form != Form::Shares).then(|| Fit::new(&design, &turnouts, &turnout));
        Self { design, share, turnout, swing, turnout_swing }
    }

    /// How much of a large swing came from one camp's staying away, in words.
    pub fn camps(&self) -> Option<Text> {
        let effect = self.design.kinds.iter().position(|kind| *kind == Kind::Camps)?;
        let (mean, sd) = self.turnout.as_ref()?.effect(effect);
        in_words(self.swing, self.turnout_swing, mean, sd)
    }
}
