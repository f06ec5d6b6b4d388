//! Turnout by the hour: what a figure of the afternoon says about the end of the day (`METHOD.md` §5.3).

use crate::maths::{expit, inner_logit};

/// What is known of a final turnout.
///
/// # Formula
/// final(z) = v + (1 − v) expit(x + s z), z ~ N(0, 1)
///
/// # Where
/// v: share of the registered who have voted already; x: log odds that one of the others still comes; s: its sd. So the
/// final turnout is never below what was published, and never above 1.
///
/// # Example
/// ```
/// use plebis::model::turnout::FinalTurnout;
/// // New Caledonia at 17:00: 73.68 % in 2018, which ended at 81.01 %, and 79.63 % in 2020, which ended at 85.69 %
/// let projected = FinalTurnout::after_earlier(0.7963, 0.7368, 0.8101);
/// assert!((projected.at(0.0) - 0.8569).abs() < 0.002);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FinalTurnout {
    voted: f64,
    to_come: f64,
    sd: f64,
}

/// Sd of the log odds of those to come on an ordinary day, and more when habits change.
const SD: f64 = 0.1;
const SD_PER_SHIFT: f64 = 0.15;
/// Rise of the turnout's log odds in an hour before the close: New Caledonia 2018 to 2021, 17:00 to 18:00: .42, .43, .09.
const RISE_PER_HOUR: f64 = 0.35;
/// Sd of the log odds of the final turnout by the hours to the close: at the close, and more an hour before it.
const RISE_SD: (f64, f64) = (0.4, 0.2);
/// Sd of the change of a turnout's log odds from one national vote to the next: 24 pairs of six countries.
const CHANGE_SD: f64 = 0.55;
/// Log odds of a turnout where no earlier one is known, and their sd: 33 national votes of six countries.
const USUAL: (f64, f64) = (0.64, 0.75);
/// Least share of those who have not voted that still come.
const LEAST_TO_COME: f64 = 0.02;
/// Most sd of the log odds of those to come.
const MOST_SD: f64 = 2.0;

impl FinalTurnout {
    /// From the same hour of an earlier vote.
    ///
    /// # Formula
    /// The smaller of now · final/then (who stays away in the morning does so in the afternoon) and
    /// expit(logit now + logit final − logit then) (a full house has no room); s = .1 + .15 |logit now − logit then|.
    ///
    /// # Where
    /// now, then: turnout at the same hour, 0..1; final: the earlier vote's final turnout, above `then`.
    pub fn after_earlier(now: f64, then: f64, last: f64) -> Self {
        let shift = inner_logit(now) - inner_logit(then);
        let end = (now * last / then).min(expit(inner_logit(last) + shift));
        Self { voted: now, to_come: inner_logit((end - now) / (1.0 - now)), sd: SD + SD_PER_SHIFT * shift.abs() }
    }

    /// Without a figure of the same hour: from the hours to the close of the same day, and from the final turnout of an earlier vote.
    ///
    /// # Formula
    /// Two normal opinions of the final log odds, weighed by their precision: logit now + .35 hours, sd .4 + .2 hours; and logit of the
    /// earlier final turnout, sd .55 (without one: .64, sd .75). With the mean e of both and their joint sd σ: x = logit((e − now)/(1 − now)),
    /// s = σ e (1 − e) / ((1 − now) q (1 − q)), q = (e − now)/(1 − now), at most 2.
    ///
    /// # Where
    /// hours: to the close on the same day; `None` where the vote goes on over a night, of which no rise per hour is known.
    pub fn without_the_hour(now: f64, hours: Option<f64>, earlier: Option<f64>) -> Self {
        let (mean, sd) = earlier.map_or(USUAL, |earlier| (inner_logit(earlier), CHANGE_SD));
        let mut sum = (mean / (sd * sd), 1.0 / (sd * sd));
        if let Some(hours) = hours.map(|hours| hours.max(0.0)) {
            let precision = (RISE_SD.0 + RISE_SD.1 * hours).powi(-2);
            sum = (sum.0 + precision * (inner_logit(now) + RISE_PER_HOUR * hours.max(0.1)), sum.1 + precision);
        }
        // Some always come until the doors close.
        let end = expit(sum.0 / sum.1).max(now + LEAST_TO_COME * (1.0 - now));
        let to_come = ((end - now) / (1.0 - now)).min(1.0 - LEAST_TO_COME);
        let slope = end * (1.0 - end) / ((1.0 - now) * to_come * (1.0 - to_come));
        Self { voted: now, to_come: inner_logit(to_come), sd: (slope / sum.1.sqrt()).min(MOST_SD) }
    }

    /// The same where a later hour has a higher figure already: nobody takes a ballot back.
    pub fn at_least(self, voted: f64) -> Self {
        // Next to none of it lies below: it stands as it is.
        if voted <= self.voted || self.at(-3.0) >= voted {
            return self;
        }
        let end = self.at(0.0).max(voted + LEAST_TO_COME * (1.0 - voted));
        let to_come = ((end - voted) / (1.0 - voted)).min(1.0 - LEAST_TO_COME);
        Self { voted, to_come: inner_logit(to_come), sd: self.sd.max(RISE_SD.0) }
    }

    /// From the turnout of what is counted: the final one is expected there, sd .1 in log odds.
    pub fn counted(turnout: f64) -> Self {
        Self { voted: 0.0, to_come: inner_logit(turnout), sd: SD }
    }

    /// The turnout at a standard normal.
    pub fn at(&self, z: f64) -> f64 {
        self.voted + (1.0 - self.voted) * expit(self.to_come + self.sd * z)
    }
}

/// Turnout of the baseline at an hour, from the hours that were published and the close.
///
/// # Formula
/// Straight between the neighbouring figures; `None` before the first and after the last.
///
/// # Where
/// hours: (time of the day in seconds, turnout 0..1), ascending.
pub fn at_hour(hours: &[(f64, f64)], time: f64) -> Option<f64> {
    if let Some((_, value)) = hours.iter().find(|(at, _)| *at == time) {
        return Some(*value);
    }
    let next = hours.iter().position(|(at, _)| *at > time)?;
    let ((t0, v0), (t1, v1)) = (*hours.get(next.checked_sub(1)?)?, hours[next]);
    Some(v0 + (v1 - v0) * (time - t0) / (t1 - t0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_new_caledonia_lie_within_the_ninety_percent_range() {
        // (noon or 17:00 now, then, final then, final now): published figures of 2018, 2020 and 2021
        let days = [
            (0.4940, 0.4181, 0.8101, 0.8569),
            (0.7963, 0.7368, 0.8101, 0.8569),
            (0.2775, 0.4940, 0.8569, 0.4387),
            (0.4160, 0.7963, 0.8569, 0.4387),
        ];
        for (now, then, last, truth) in days {
            let day = FinalTurnout::after_earlier(now, then, last);
            assert!(day.at(-1.645) < truth && truth < day.at(1.645), "{now}: {} {}", day.at(-1.645), day.at(1.645)); // z of 5 % and 95 %
            assert!(day.at(-9.0) >= now && day.at(9.0) <= 1.0);
        }
    }

    #[test]
    fn a_figure_of_an_early_hour_is_bounded_by_the_earlier_vote_and_wide_without_one() {
        // 14.92 % at noon of the first of two days; the earlier vote ended at 53.8 %.
        let known = FinalTurnout::without_the_hour(0.1492, None, Some(0.538));
        let unknown = FinalTurnout::without_the_hour(0.1492, None, None);
        let range = |end: &FinalTurnout| (end.at(-1.645), end.at(1.645)); // z of 5 % and 95 %
        assert!((known.at(0.0) - 0.538).abs() < 1e-9);
        assert!(range(&known).0 < 0.45 && range(&known).1 > 0.62 && range(&known).1 < 0.85, "{:?}", range(&known));
        assert!(range(&unknown).1 - range(&unknown).0 > 0.35, "{:?}", range(&unknown)); // 2 · 1.645 · .75 log odds
        // Noon of New Caledonia 2018, six hours before the close: 41.81 %, and 81.01 % in the end.
        let noon = FinalTurnout::without_the_hour(0.4181, Some(6.0), None);
        assert!(range(&noon).0 < 0.8101 && 0.8101 < range(&noon).1 && range(&noon).1 < 0.95, "{:?}", range(&noon));
    }

    #[test]
    fn an_unchanged_day_ends_where_the_earlier_one_did() {
        assert!((FinalTurnout::after_earlier(0.5, 0.5, 0.8).at(0.0) - 0.8).abs() < 1e-12);
        assert!((FinalTurnout::counted(0.6).at(0.0) - 0.6).abs() < 1e-12);
    }

    #[test]
    fn an_hour_between_two_figures_lies_between_them() {
        let hours = [(12.0, 0.4), (17.0, 0.7), (18.0, 0.8)];
        assert_eq!(at_hour(&hours, 17.0), Some(0.7));
        assert!((at_hour(&hours, 16.0).expect("between") - 0.64).abs() < 1e-12); // .4 + .3 · 4/5
        assert_eq!(at_hour(&hours, 11.0), None);
        assert_eq!(at_hour(&hours, 19.0), None);
    }

    #[test]
    fn a_higher_figure_of_a_later_hour_lifts_the_end_and_a_lower_one_changes_nothing() {
        let day = FinalTurnout::without_the_hour(0.3, Some(4.0), Some(0.6));
        let same =
            |a: FinalTurnout, b: FinalTurnout| [-2.0, 0.0, 2.0].iter().all(|z| (a.at(*z) - b.at(*z)).abs() < 1e-12);
        assert!(same(day.at_least(0.25), day) && same(day.at_least(0.3), day)); // of 30 % nobody takes a ballot back
        assert!(day.at(-3.0) < 0.5 && day.at(0.0) > 0.5);
        let lifted = day.at_least(0.5);
        assert!((lifted.at(0.0) - day.at(0.0)).abs() < 1e-12); // the middle was above half already
        assert!(lifted.at(-9.0) >= 0.5 && lifted.sd >= RISE_SD.0);
        let high = day.at_least(0.9);
        assert!((high.at(0.0) - (0.9 + LEAST_TO_COME * 0.1)).abs() < 1e-12); // some of the tenth that is left still come
    }

    #[test]
    fn a_few_of_those_who_have_not_voted_stay_away_whatever_a_later_hour_says() {
        // Log odds 8 with sd 2: in the middle all but .0003 come, at -3 sd .88 do.
        let day = FinalTurnout { voted: 0.0, to_come: 8.0, sd: MOST_SD };
        assert!(day.at(-3.0) < 0.9 && day.at(0.0) > 0.9996);
        assert!((day.at_least(0.9).at(0.0) - 0.998).abs() < 1e-12); // .9 + .1 · (1 - .02)
    }
}
