//! Turnout and blank ballots of an earlier vote as a whole.

use super::linked::Earlier;
use crate::tally::USUAL_TURNOUT;

/// Blank and spoiled ballots in share of those cast, where nothing tells them: median of six countries' national votes.
pub(super) const USUAL_BLANK: f64 = 0.03;

/// Share of blank and spoiled ballots in the earlier vote, over the units that publish them; `None` where none does.
pub fn earlier_blank_share(earlier: &[Option<Earlier>]) -> Option<f64> {
    let published = earlier.iter().flatten().filter_map(|e| Some((e.valid(), e.cast?)));
    let (valid, cast) = published.fold((0.0, 0.0), |(v, c), (valid, cast)| (v + valid, c + cast));
    (cast > 0.0).then(|| (1.0 - valid / cast).clamp(0.0, 0.5))
}

/// Turnout of the earlier vote over the units that have a register.
pub(super) fn earlier_turnout(earlier: &[Option<Earlier>]) -> f64 {
    let with_register =
        earlier.iter().flatten().filter_map(|e| Some((e.ballots(), e.registered.filter(|r| *r > 0.0)?)));
    let (cast, registered) = with_register.fold((0.0, 0.0), |(c, r), (cast, registered)| (c + cast, r + registered));
    if registered > 0.0 { (cast / registered).clamp(0.05, 0.98) } else { USUAL_TURNOUT }
}
