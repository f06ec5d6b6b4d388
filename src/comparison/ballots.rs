//! All ballots of a vote, and who stayed away.

use crate::vote::{Counts, Side, Vote};

/// Ballots of a vote, complete.
#[derive(Debug, Clone, Copy)]
pub struct AllBallots<'a> {
    /// The vote.
    pub vote: &'a Vote,
    /// Registered persons.
    pub registered: u64,
    /// Ballots for yes.
    pub yes: u64,
    /// Ballots for no.
    pub no: u64,
    /// Blank and spoiled ballots.
    pub blank_spoiled: u64,
    /// Registered persons without a ballot.
    pub away: u64,
}

impl<'a> AllBallots<'a> {
    /// From the final result, else from the sum of the units.
    pub fn of(vote: &'a Vote) -> Option<Self> {
        let published = vote.final_result().map(|result| result.counts);
        let sum = || vote.units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts));
        published
            .and_then(|counts| Self::complete(vote, &counts))
            .or_else(|| (!vote.units.is_empty()).then(sum).and_then(|counts| Self::complete(vote, &counts)))
    }

    fn complete(vote: &'a Vote, counts: &Counts) -> Option<Self> {
        let (registered, cast) = (counts.registered?, counts.cast_or_sum()?);
        let (yes, no) = (counts.yes?, counts.no?);
        let blank_spoiled = cast.checked_sub(counts.valid()?)?;
        Some(Self { vote, registered, yes, no, blank_spoiled, away: registered.checked_sub(cast)? })
            .filter(|_| registered > 0)
    }

    /// Ballots of a side.
    pub fn side(&self, side: Side) -> u64 {
        match side {
            Side::Yes => self.yes,
            Side::No => self.no,
        }
    }

    /// Some ballots as a share of the registered.
    pub fn share(&self, ballots: u64) -> f64 {
        ballots as f64 / self.registered as f64
    }

    /// Cast ballots as a share of the registered.
    pub fn turnout(&self) -> f64 {
        self.share(self.registered - self.away)
    }

    /// Ballots of a side as a multiple of those of another vote; `None` where that had none.
    pub fn ratio_to(&self, before: &Self, side: Side) -> Option<f64> {
        (before.side(side) > 0).then(|| self.side(side) as f64 / before.side(side) as f64)
    }

    /// The side whose ballots changed by the larger factor; a vote without ballots counts as one.
    pub fn most_changed(&self, before: &Self) -> (Side, f64) {
        let ratio = |side: Side| self.side(side) as f64 / before.side(side).max(1) as f64;
        let by_factor = |side: Side| ratio(side).ln().abs();
        let side = if by_factor(Side::Yes) >= by_factor(Side::No) { Side::Yes } else { Side::No };
        (side, ratio(side))
    }
}
