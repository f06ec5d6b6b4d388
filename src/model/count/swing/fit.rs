//! Projection from units that have reported.

use super::design::{Design, Kind};
use super::differential_abstention::abstention_in_words;
use super::observation::mean_swing;
use super::observations::{share_observations, turnout_observations};
use super::posterior::CoordinateFit;
use super::prior::{Priors, scales};
use crate::model::count::Form;
use crate::model::count::table::UnitTable;
use crate::vote::Text;

/// Everything the units of a snapshot say.
#[derive(Debug, Clone)]
pub struct SwingFit {
    /// Features of the units.
    pub design: Design,
    /// Share coordinate.
    pub share: CoordinateFit,
    /// Turnout coordinate, where sizes are not known.
    pub turnout: Option<CoordinateFit>,
    /// Mean swings of the share and of the turnout coordinate in what is counted.
    swing: f64,
    turnout_swing: f64,
}

impl SwingFit {
    /// Conditions both coordinates on the counted units.
    pub fn new(table: &UnitTable, priors: &Priors) -> Self {
        let [share, turnout] = scales(table, priors);
        let shares = share_observations(table);
        let swing = mean_swing(&shares);
        let design = Design::new(table, swing);
        let share = CoordinateFit::new(&design, &shares, &share);
        let turnouts = turnout_observations(table);
        let turnout_swing = mean_swing(&turnouts);
        let turnout = (table.form != Form::Shares).then(|| CoordinateFit::new(&design, &turnouts, &turnout));
        Self { design, share, turnout, swing, turnout_swing }
    }

    /// How much of a large swing came from one side's staying away, in words.
    pub fn abstention(&self) -> Option<Text> {
        let effect = self.design.kinds.iter().position(|kind| *kind == Kind::Abstention)?;
        let (mean, sd) = self.turnout.as_ref()?.effect(effect);
        abstention_in_words(self.swing, self.turnout_swing, mean, sd)
    }
}
