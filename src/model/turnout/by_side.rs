//! Turnout that differs by side, and abstainers who come: what they do to a two-way share (`METHOD.md` §2.5).

/// A scenario of turnout: an increasing map of the share of one option.
///
/// # Formula
/// x ↦ (1 − w) · t x/(t x + u (1 − x)) + w y
///
/// # Where
/// x: share among all who favour either option; t, u: turnout of the option's and of the other side's supporters, 0..1;
/// w: newly mobilised voters in all voters; y: the option's share among them.
///
/// # Example
/// ```
/// use plebis::model::turnout::TurnoutScenario;
/// // New Caledonia: No had 53.26 % in 2020; only one Yes voter in ten turns out
/// let boycott = TurnoutScenario { own: 1.0, other: 0.1, ..TurnoutScenario::NONE };
/// assert!((boycott.share(81_503.0 / 153_036.0) - 0.9193).abs() < 1e-4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TurnoutScenario {
    /// Turnout of those who favour the option.
    pub own: f64,
    /// Turnout of those who favour the other one.
    pub other: f64,
    /// Newly mobilised in all voters, 0..1.
    pub mobilised: f64,
    /// The option's share among the newly mobilised.
    pub mobilised_share: f64,
}

impl TurnoutScenario {
    /// Changes nothing.
    pub const NONE: Self = Self { own: 1.0, other: 1.0, mobilised: 0.0, mobilised_share: 0.5 };

    /// The share that a share among all becomes.
    pub fn share(&self, x: f64) -> f64 {
        let x = x.clamp(0.0, 1.0);
        let turned_out = self.own * x / (self.own * x + self.other * (1.0 - x));
        (1.0 - self.mobilised) * turned_out + self.mobilised * self.mobilised_share
    }

    /// The share among all that becomes a given share; below 0 or above 1 where none does.
    pub fn before(&self, share: f64) -> f64 {
        let turned_out = (share - self.mobilised * self.mobilised_share) / (1.0 - self.mobilised);
        if !(0.0..=1.0).contains(&turned_out) {
            return turned_out;
        }
        self.other * turned_out / (self.own * (1.0 - turned_out) + self.other * turned_out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_the_way_there() {
        let scenario = TurnoutScenario { own: 0.8, other: 0.3, mobilised: 0.1, mobilised_share: 0.7 };
        for x in [0.01, 0.3, 0.5, 0.9] {
            assert!((scenario.before(scenario.share(x)) - x).abs() < 1e-14);
        }
    }

    #[test]
    fn turnout_of_a_quarter_and_of_a_half_are_the_published_arithmetic() {
        let no = 81_503.0 / 153_036.0; // New Caledonia 2020
        for (other, expected) in [(0.75, 0.603_043_593), (0.5, 0.695_005_948), (0.25, 0.820_063_137)] {
            let scenario = TurnoutScenario { own: 1.0, other, ..TurnoutScenario::NONE };
            assert!((scenario.share(no) - expected).abs() < 1e-9); // turnout arithmetic of the reference values
        }
    }
}
