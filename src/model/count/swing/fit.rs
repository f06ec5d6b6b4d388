//! The swing of units that have reported, in both coordinates.

use super::design::{Design, Kind};
use super::differential_abstention::abstention_in_words;
use super::observation::mean_swing;
use super::observations::{share_observations, turnout_observations};
use super::posterior::CoordinateFit;
use super::prior::{Priors, scales};
use crate::language::{Value, say};
use crate::model::count::Form;
use crate::model::count::table::UnitTable;
use crate::vote::Text;

/// The swing model before it has seen a count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SwingModel<'a> {
    /// Prior scales.
    pub priors: &'a Priors,
}

/// Everything the units of a snapshot say.
#[derive(Debug, Clone)]
pub struct SwingFit {
    /// Features of the units.
    pub design: Design,
    /// Those of the turnout, where some units' ballots are expected beforehand.
    still: Option<Design>,
    /// Share coordinate.
    pub share: CoordinateFit,
    /// Turnout coordinate, where sizes are not known.
    pub turnout: Option<CoordinateFit>,
    /// Mean swings of the share and of the turnout coordinate in what is counted.
    swing: f64,
    turnout_swing: f64,
    /// Degrees of freedom of the unit errors of the share coordinate.
    pub freedom: f64,
}

/// Where more of an earlier vote's differences is lost, it is said that it tells little.
const MOST_LOST: f64 = 0.5;

impl SwingModel<'_> {
    /// Conditions both coordinates on the counted units.
    pub fn fit(self, table: &UnitTable) -> SwingFit {
        let [share, turnout] = scales(table, self.priors);
        let shares = share_observations(table);
        let swing = mean_swing(&shares);
        let design = Design::new(table, swing);
        let freedom = share.freedom;
        let share = CoordinateFit::new(&design, &shares, &share);
        let turnouts = turnout_observations(table);
        let turnout_swing = mean_swing(&turnouts);
        let sized = || (0..table.rows.len()).filter(|&i| table.rows[i].sized);
        let still = sized().next().map(|_| design.still(sized()));
        let of_turnout = still.as_ref().unwrap_or(&design);
        let turnout = (table.form != Form::Shares).then(|| CoordinateFit::new(of_turnout, &turnouts, &turnout));
        SwingFit { design, still, share, turnout, swing, turnout_swing, freedom }
    }
}

impl SwingFit {
    /// Features of the units that move their turnout.
    pub fn turnout_design(&self) -> &Design {
        self.still.as_ref().unwrap_or(&self.design)
    }

    /// How little of the earlier vote's differences is left in what is counted, in words; nothing where most of them are.
    ///
    /// # Formula
    /// d = (1 + b) d^earlier + …: a share 1 + b of the differences in log odds is left. Told where b < −.5 by an sd of it or more.
    pub fn weak_baseline(&self) -> Option<Text> {
        let slope = self.design.kinds.iter().position(|kind| *kind == Kind::Baseline)?;
        let (mean, sd) = self.share.effect(slope);
        (mean + sd < -MOST_LOST)
            .then(|| say!(Count::BaselineSaysLittle, kept = Value::percent((1.0 + mean).max(0.0), 0)))
    }

    /// How much of a large swing came from one side's staying away, in words.
    pub fn abstention(&self) -> Option<Text> {
        let effect = self.design.kinds.iter().position(|kind| *kind == Kind::Abstention)?;
        let (mean, sd) = self.turnout.as_ref()?.effect(effect);
        abstention_in_words(self.swing, self.turnout_swing, mean, sd)
    }
}
