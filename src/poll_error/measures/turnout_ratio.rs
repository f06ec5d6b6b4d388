//! What a difference in turnout between the two sides could do.

/// Share of an option among voters, given its share among supporters and the turnout of both sides.
///
/// # Formula
/// v = p t₁ / (p t₁ + (1 − p) t₂)
///
/// # Where
/// p: share of the option among supporters, 0..1; t₁: turnout of its supporters; t₂: of the others.
///
/// # Example
/// ```
/// use plebis::poll_error::measures::share_after_turnout;
/// assert_eq!(share_after_turnout(0.5, 0.9, 0.3), 0.75);
/// ```
pub fn share_after_turnout(share: f64, turnout_own: f64, turnout_other: f64) -> f64 {
    share * turnout_own / (share * turnout_own + (1.0 - share) * turnout_other)
}

/// Ratio of turnouts, other side to own side, that turns a poll into the result.
///
/// # Formula
/// r = [p / (1 − p)] / [v / (1 − v)]
///
/// # Where
/// p: share of the option in the poll; v: in the result. r > 1: the other side must have voted more.
pub fn ratio_needed(poll: f64, result: f64) -> f64 {
    (poll / (1.0 - poll)) / (result / (1.0 - result))
}

/// The lowest share an option can get at a known turnout: every supporter of the other side votes.
///
/// # Formula
/// (T − min(1 − p, T)) / T
///
/// # Where
/// p: share of the option among all who may vote; T: valid votes per person who may vote, 0..1.
///
/// # Assumes
/// The poll describes all who may vote, and nobody changed sides.
///
/// # Example
/// ```
/// use plebis::poll_error::measures::lowest_share;
/// // 100 voters, 60 for, 40 against; 80 vote, the 40 among them: 40 of 80 remain.
/// assert!((lowest_share(0.6, 0.8) - 0.5).abs() < 1e-12);
/// ```
pub fn lowest_share(share: f64, turnout: f64) -> f64 {
    (turnout - (1.0 - share).min(turnout)) / turnout
}

/// The highest ratio of turnouts, other side to own side, that a known turnout allows.
///
/// # Formula
/// min(1, T/(1 − p)) / t, t = (T − min(1 − p, T)) / p
///
/// # Where
/// As [`lowest_share`].
///
/// # Range
/// ≥ 1; infinite where the other side alone could have cast every vote.
pub fn highest_ratio(share: f64, turnout: f64) -> f64 {
    let other = (turnout / (1.0 - share)).min(1.0);
    let own = (turnout - (1.0 - share).min(turnout)) / share;
    other / own
}
