//! The moments of a night with what was said at each, and the few that a reader cares about.

use crate::chart::charts::words;
use crate::language::say;
use crate::{
    headline::{Likelihood, Standing, sentence},
    language::{Lang, Text, Value},
    model::replay::{Night, NightPoint},
    vote::{Side, Vote},
};

/// Rows of the picture: more are no story.
const MOST: usize = 7;
/// Hours from the first moment to the last within which a clock time needs no day.
const ONE_NIGHT: f64 = 20.0;

/// A moment with a projection.
pub(super) struct Told<'a> {
    pub point: &'a NightPoint,
    /// As the headline of that moment would have it.
    pub standing: Standing,
    /// Its hour, where the night is as it was published.
    pub time: Option<Text>,
    /// `226 of 304 polling stations`.
    pub progress: Text,
}

impl Told<'_> {
    /// When it was, and what was in; without a time what was in alone.
    pub fn names(&self, lang: Lang) -> [String; 2] {
        let progress = self.progress.get(lang);
        match &self.time {
            Some(time) => [time.get(lang), progress],
            None => [progress, String::new()],
        }
    }

    /// The sentence of the headline, in the present of then.
    pub fn said(&self, vote: &Vote, lang: Lang) -> String {
        self.standing.sentence(vote, "now").get(lang).trim_end_matches('.').to_owned()
    }

    /// The projected share as printed.
    pub fn median(&self) -> Text {
        Value::percent(self.point.share.median(), 1).into()
    }

    /// Width of the range of nine in ten.
    fn width(&self) -> f64 {
        let (low, high) = self.point.share.interval(0.9);
        high - low
    }

    /// What is said as steps from too close to call, 0: up to 4 for yes, down to −4 for no.
    fn steps(&self) -> i8 {
        let (side, steps) = match self.standing {
            Standing::Unknown | Standing::TooClose | Standing::Ahead(_, Likelihood::TooClose) => return 0,
            Standing::Ahead(side, Likelihood::Leaning) => (side, 1),
            Standing::Ahead(side, Likelihood::Likely) => (side, 2),
            Standing::Ahead(side, Likelihood::VeryLikely) => (side, 3),
            Standing::Decided(side) => (side, 4),
        };
        if side == Side::Yes { steps } else { -steps }
    }
}

/// Every moment of a night.
pub(super) fn told_moments<'a>(vote: &Vote, night: &'a Night) -> Vec<Told<'a>> {
    let times = || night.points.iter().filter_map(|point| Some(point.at?.timestamp));
    let span = times().min().zip(times().max()).map(|(first, last)| last.duration_since(first).as_secs_f64() / 3600.0);
    let is_one_night = span.is_some_and(|hours| hours <= ONE_NIGHT);
    let told = |point: &'a NightPoint| Told {
        point,
        standing: Standing::of(point.win_probability, point.is_complete()),
        time: point.at.map(|at| if is_one_night { sentence::hour_of(vote, at) } else { sentence::clock_of(vote, at) }),
        progress: say!(
            NightProjection::UnitsIn,
            places = words::units(vote),
            counted = point.units as u64,
            total = point.units_total as u64
        ),
    };
    night.points.iter().map(told).collect()
}

/// How much a moment is a part of the story; 0 where nothing was new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Nothing,
    /// The range is half as wide as at the moment before that is told.
    Narrower,
    /// Other words for the same side, so many steps away.
    OtherWords(u8),
    /// Another side, or the first that is named, or none any more.
    OtherSide(u8),
    /// The first moment and the last.
    End,
}

/// Places of the moments that are shown: the first, the last, and of those at which something was new at most as many as
/// make a story, the weightiest first, of two alike the earlier.
pub(super) fn chosen(moments: &[Told<'_>]) -> Vec<usize> {
    let Some(first) = moments.first() else { return Vec::new() };
    let mut weights = vec![(Weight::End, 0)];
    let mut width = first.width();
    for (place, pair) in moments.windows(2).enumerate() {
        let [before, now] = pair else { continue };
        let weight = match now.steps().abs_diff(before.steps()) {
            _ if place + 2 == moments.len() => Weight::End,
            steps if now.standing.side() != before.standing.side() => Weight::OtherSide(steps),
            steps if now.standing != before.standing => Weight::OtherWords(steps),
            _ if now.width() <= 0.5 * width => Weight::Narrower,
            _ => Weight::Nothing,
        };
        if weight != Weight::Nothing {
            width = now.width();
            weights.push((weight, place + 1));
        }
    }
    // A narrower range is no news beside the end, unless that is half as wide again.
    if let [.., (Weight::Narrower, place), (Weight::End, end)] = weights[..]
        && moments[end].width() > 0.5 * moments[place].width()
    {
        weights.remove(weights.len() - 2);
    }
    weights.sort_by_key(|&(weight, place)| (std::cmp::Reverse(weight), place));
    weights.truncate(MOST);
    let mut places: Vec<usize> = weights.into_iter().map(|(_, place)| place).collect();
    places.sort_unstable();
    places
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::distribution::WinProbability;
    use crate::headline::example;
    use crate::model::replay::{OrderKind, OrderName};
    use crate::vote::Moment;

    /// A night with a moment every ten minutes from 21:00: how likely No is then, and how wide the projection.
    pub fn night(moments: &[(f64, f64)], timed: bool) -> Night {
        let start: jiff::Timestamp = "2018-11-04T10:00:00Z".parse().expect("an instant");
        let point = |(place, &(no, sd)): (usize, &(f64, f64))| {
            let later = jiff::SignedDuration::from_mins(10 * place as i64);
            let at = Moment { timestamp: start + later, offset: jiff::tz::offset(11) };
            NightPoint {
                at: timed.then_some(at),
                units: if sd == 0.0 { 304 } else { 10 * (place + 1) },
                units_total: 304,
                progress: None,
                counted_share: None,
                share: example::distribution(0.53, sd),
                win_probability: Some(WinProbability { yes: 1.0 - no, no, mcse: 0.0 }),
            }
        };
        let points = moments.iter().enumerate().map(point).collect();
        Night { order: OrderName::Simulated(OrderKind::Random), simulated: !timed, points }
    }

    fn shown(moments: &[(f64, f64)]) -> Vec<usize> {
        chosen(&told_moments(&example::vote(), &night(moments, true)))
    }

    #[test]
    fn a_row_is_a_moment_at_which_something_was_new() {
        // Too close, likely and very likely, and nothing new at the places between; the last one stays.
        let steps = [(0.5, 0.04), (0.6, 0.04), (0.95, 0.03), (0.96, 0.03), (0.995, 0.02), (0.999, 0.02), (0.999, 0.02)];
        assert_eq!(shown(&steps), [0, 2, 4, 6]);
        // Half as wide as at the last row; beside the end only where that is half as wide again.
        let narrower = |ends: [f64; 2]| {
            shown(&[(0.999, 0.04), (0.999, 0.03), (0.999, 0.02), (0.999, 0.015), (0.999, ends[0]), (0.999, ends[1])])
        };
        assert_eq!(narrower([0.011, 0.0101]), [0, 5]);
        assert_eq!(narrower([0.011, 0.0099]), [0, 2, 5]);
        assert_eq!(narrower([0.009, 0.0]), [0, 2, 4, 5]);
        assert_eq!(shown(&[(0.999, 0.04)]), [0]);
        assert_eq!(shown(&[]), [0; 0]);
    }

    #[test]
    fn of_many_changes_seven_rows_are_left_with_the_first_and_the_last() {
        // Two changes of side at places 9 and 10, a step of words at every other: the two and the ends stay.
        let mut steps: Vec<(f64, f64)> = (0..14).map(|place| (if place % 2 == 0 { 0.8 } else { 0.95 }, 0.03)).collect();
        steps[9] = (0.5, 0.03);
        let rows = shown(&steps);
        assert_eq!(rows.len(), MOST);
        assert_eq!((rows[0], rows[MOST - 1]), (0, 13));
        assert!(rows.contains(&9) && rows.contains(&10), "{rows:?}");
        assert!(rows.is_sorted());
    }

    #[test]
    fn within_one_night_an_hour_needs_no_day() {
        let steps = [(0.5, 0.03); 20]; // 21:00 to 00:10
        let (vote, night) = (example::vote(), night(&steps, true));
        let told = told_moments(&vote, &night);
        let hour = |told: &Told<'_>| told.time.as_ref().map(Text::english);
        assert_eq!((hour(&told[0]).as_deref(), hour(&told[19]).as_deref()), (Some("21:00"), Some("00:10")));
    }
}
