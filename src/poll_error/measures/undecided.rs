//! What the answers without a choice could have been.

/// Answers of one poll with those who gave no choice (undecided and refused), in any common unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UndecidedSplit {
    /// Answers for the option.
    pub own: f64,
    /// Answers for the other option.
    pub other: f64,
    /// Answers without a choice.
    pub none: f64,
}

impl UndecidedSplit {
    /// Two-way share of the option when a fraction of those without a choice goes to it.
    ///
    /// # Formula
    /// (own + x·none) / (own + other + none)
    ///
    /// # Where
    /// x: fraction that goes to the option, 0..1; the rest goes to the other one.
    ///
    /// # Example
    /// ```
    /// use plebis::poll_error::measures::UndecidedSplit;
    /// let poll = UndecidedSplit { own: 63.0, other: 28.0, none: 9.0 };
    /// assert_eq!(poll.share(0.0), 0.63); // all to the other side
    /// assert_eq!(poll.share(1.0), 0.72); // all to the option
    /// ```
    pub fn share(&self, fraction: f64) -> f64 {
        (self.own + fraction * self.none) / (self.own + self.other + self.none)
    }

    /// Two-way share with those without a choice dropped in proportion.
    pub fn proportional(&self) -> f64 {
        self.own / (self.own + self.other)
    }

    /// The fraction of those without a choice that must have gone to the option to give the result.
    ///
    /// # Formula
    /// x = [v (own + other + none) − own] / none
    ///
    /// # Where
    /// v: two-way share of the option in the result, 0..1.
    ///
    /// # Range
    /// Below 0 or above 1: the undecided alone cannot explain the miss. `None` where nobody was undecided.
    pub fn implied(&self, result: f64) -> Option<f64> {
        (self.none > 0.0).then(|| (result * (self.own + self.other + self.none) - self.own) / self.none)
    }
}
