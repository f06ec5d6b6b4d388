//! Prior scales of the swing model (`METHOD.md` §3.3): what they are (`scales`), those that past votes taught (`learned`), and which a night takes.

mod learned;
mod scales;

pub use scales::Scales;

use crate::model::count::table::UnitTable;

/// Mean swing up to which a night is an ordinary one.
pub(super) const USUAL_SWING: f64 = 0.5;

/// Sd of the shift of units that are set apart: as the level of a vote that nothing is known of.
pub const APART: f64 = 1.0;

/// Sd of the common shift of one kind of ballots: against its own earlier result, and where the earlier vote did not count it apart.
///
/// A judgement: by post and by day voters have parted by 0 to 1.8 log odds, and between two votes that gap has moved by up to 1.
const BALLOTS: [f64; 2] = [0.4, 1.0];

/// The same, as the earlier vote counted the kind apart or not.
pub fn ballots_sd(before: bool) -> f64 {
    BALLOTS[usize::from(!before)]
}

/// Prior scales of a vote with a baseline.
///
/// The defaults are learned from past votes, each country with those of the others (`METHOD.md` §3.6; `examples/research/count_scales.rs`).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Priors {
    /// Of the share coordinate.
    pub share: Scales,
    /// Of the turnout coordinate.
    pub turnout: Scales,
}

impl Default for Priors {
    fn default() -> Self {
        Self { share: learned::SHARE, turnout: learned::TURNOUT }
    }
}

/// Wide scales where there is no earlier vote: share and turnout.
const ALONE: [Scales; 2] = [Scales::of([1.0, 0.7, 0.3, 0.3, 0.6, 0.5]), Scales::of([1.0, 0.3, 0.2, 0.2, 0.3, 0.3])];

/// Scales of share and turnout: those of the priors, or wide ones where there is no earlier vote.
pub(super) fn scales(table: &UnitTable, priors: &Priors) -> [Scales; 2] {
    if table.baseline.is_none() {
        return ALONE;
    }
    [priors.share, priors.turnout]
}

/// Prior scales of (share, turnout) where nothing but published lines is known: no unit can teach them.
pub fn line_scales(table: &UnitTable) -> [Scales; 2] {
    const BESIDE: [Scales; 2] =
        [Scales::of([0.5, 0.15, 0.08, 0.08, 0.06, 0.12]), Scales::of([0.4, 0.08, 0.05, 0.05, 0.05, 0.12])];
    if table.baseline.is_some() { BESIDE } else { ALONE }
}
