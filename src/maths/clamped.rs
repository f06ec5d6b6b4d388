//! A number kept between two limits, whatever the limits are.

/// `x`, but no lower than `low` and no higher than `high`; where the limits leave no room, `low`.
///
/// `f64::clamp` panics there: a label wider than its room must not end a report.
///
/// # Example
/// `clamped(5.0, 0.0, 2.0)` is 2, `clamped(5.0, 3.0, 2.0)` is 3.
pub(crate) fn clamped(x: f64, low: f64, high: f64) -> f64 {
    // `max` and `min` pass over a limit that is no number.
    x.min(high).max(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stays_between_its_limits_and_limits_that_cross_give_the_lower() {
        assert_eq!([-1.0, 1.0, 3.0].map(|x| clamped(x, 0.0, 2.0)), [0.0, 1.0, 2.0]); // below, between, above
        assert_eq!([-1.0, 1.0, 9.0].map(|x| clamped(x, 5.0, 2.0)), [5.0; 3]); // no room: the lower limit
        assert_eq!(clamped(9.0, f64::NAN, 2.0), 2.0); // a limit that is no number limits nothing
        assert_eq!(clamped(f64::NAN, 0.0, 2.0), 2.0); // never NaN where a limit is known
    }
}
