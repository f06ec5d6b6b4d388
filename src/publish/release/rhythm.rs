//! How often a source speaks, and when it is to be heard next.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{data::parse_moment, vote::Moment};

/// Pauses of the source after which readers are told that nothing new came.
const STALE_PAUSES: u32 = 2;
/// The least of that where the source has no rhythm yet: between two reports of a count minutes pass.
const LEAST_STALE: Duration = Duration::from_secs(300);
/// Pauses that make a rhythm, the last ones of the night.
const MOST: usize = 8;
/// Fewer are no rhythm.
const FEWEST: usize = 2;

/// How fast a night passes, and how often its source is asked.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pace {
    /// Pause between two looks at the source, where that is a rule of its own.
    pub every: Option<Duration>,
    /// How many times as fast as the night a rehearsal plays; `None` = as the clock.
    pub speed: Option<f64>,
    /// Somebody follows the source: without a rhythm, too, it is late at some time.
    pub is_followed: bool,
}

/// What was published when, as far as it tells when the source speaks next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rhythm {
    /// The usual pause between two versions.
    pause: Option<Duration>,
    pace: Pace,
}

impl Rhythm {
    /// The median pause between the last versions, by the source's own times where it has them, else by those of the versions. A source whose
    /// clock is wrong speaks no more rarely than its versions came: their longest pause is the most, and five minutes are believed of any.
    pub(super) fn of(said: &[(Option<&str>, Option<&str>)], pace: Pace) -> Self {
        let own: Vec<Timestamp> = said.iter().filter_map(|(as_of, _)| instant((*as_of)?)).collect();
        let published: Vec<Timestamp> = said.iter().filter_map(|(_, at)| instant((*at)?)).collect();
        let most = pauses(&published).into_iter().max().map(|longest| longest.max(LEAST_STALE));
        let own = median_pause(&own).map(|pause| most.map_or(pause, |most| pause.min(most)));
        let pause = own.or_else(|| median_pause(&published));
        Self { pause, pace }
    }

    /// When something new is expected after a version: by its rhythm, else by the pause between two looks.
    pub(super) fn next(&self, published_at: Moment, as_of: Option<Moment>) -> Option<Moment> {
        let pause = self.pause.or(self.pace.every).unwrap_or(LEAST_STALE);
        let pause = SignedDuration::try_from(pause).ok()?;
        let from = as_of.filter(|as_of| *as_of <= published_at && self.pause.is_some()).unwrap_or(published_at);
        let by_source = from.timestamp.checked_add(pause).ok()?;
        // A source that stamps its figures long before it publishes them is expected a pause after the version.
        let next = if by_source > published_at.timestamp {
            by_source
        } else {
            published_at.timestamp.checked_add(pause).ok()?
        };
        Some(Moment { timestamp: next, offset: published_at.offset })
    }

    /// Seconds of a reader's clock after which nothing new is late; `None` where nobody follows a source.
    pub(super) fn stale_after(&self) -> Option<u64> {
        let by_looks = self.pace.every.map(|every| (STALE_PAUSES * every).max(LEAST_STALE));
        let pause = self.pause.map(|pause| pause.saturating_mul(STALE_PAUSES));
        let night = match (pause, self.pace.every) {
            // Nothing is late before it was looked for twice.
            (Some(pause), Some(every)) => Some(pause.max(STALE_PAUSES * every)),
            (Some(pause), None) => Some(pause),
            (None, _) => by_looks.or_else(|| self.pace.is_followed.then_some(LEAST_STALE)),
        };
        let speed = self.pace.speed.filter(|speed| *speed > 0.0).unwrap_or(1.0);
        Some((night?.as_secs_f64() / speed).ceil().max(1.0) as u64)
    }
}

fn instant(text: &str) -> Option<Timestamp> {
    parse_moment(text).ok().map(|moment| moment.timestamp)
}

/// The last pauses between times that grow.
fn pauses(times: &[Timestamp]) -> Vec<Duration> {
    let pauses = times.windows(2).filter_map(|pair| Duration::try_from(pair[1].duration_since(pair[0])).ok());
    let pauses: Vec<Duration> = pauses.filter(|pause| !pause.is_zero()).collect();
    pauses[pauses.len().saturating_sub(MOST)..].to_vec()
}

/// Their median.
fn median_pause(times: &[Timestamp]) -> Option<Duration> {
    let mut last = pauses(times);
    last.sort_unstable();
    (last.len() >= FEWEST).then(|| last[last.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(clock: &str) -> String {
        format!("2026-03-23T{clock}+01:00")
    }

    fn rhythm(clocks: &[&str], pace: Pace) -> Rhythm {
        let times: Vec<String> = clocks.iter().map(|clock| at(clock)).collect();
        let said: Vec<(Option<&str>, Option<&str>)> = times.iter().map(|time| (None, Some(time.as_str()))).collect();
        Rhythm::of(&said, pace)
    }

    fn moment(clock: &str) -> Moment {
        parse_moment(&at(clock)).expect("a time")
    }

    #[test]
    fn the_next_figures_are_expected_a_usual_pause_after_the_last() {
        let clocks = ["21:00:00", "21:05:00", "21:11:00", "21:16:00"]; // pauses of 5, 6 and 5 minutes
        let rhythm = rhythm(&clocks, Pace::default());
        assert_eq!(rhythm.next(moment("21:16:00"), None), Some(moment("21:21:00")));
        // Stamped at 21:14 and published at 21:16.
        assert_eq!(rhythm.next(moment("21:16:00"), Some(moment("21:14:00"))), Some(moment("21:19:00")));
        assert_eq!(rhythm.next(moment("21:16:00"), Some(moment("20:14:00"))), Some(moment("21:21:00")));
        assert_eq!(rhythm.stale_after(), Some(600)); // twice five minutes
    }

    #[test]
    fn a_source_without_a_rhythm_is_expected_after_the_pause_between_two_looks() {
        let pace = Pace { every: Some(Duration::from_secs(30)), ..Pace::default() };
        let rhythm = rhythm(&["21:00:00"], pace);
        assert_eq!(rhythm.next(moment("21:00:00"), None), Some(moment("21:00:30")));
        assert_eq!(rhythm.stale_after(), Some(300)); // five minutes at least
    }

    #[test]
    fn a_file_that_is_followed_is_late_after_five_minutes_before_it_has_a_rhythm() {
        assert_eq!(rhythm(&["21:00:00"], Pace { is_followed: true, ..Pace::default() }).stale_after(), Some(300));
        assert_eq!(rhythm(&["21:00:00"], Pace::default()).stale_after(), None); // a report is followed by nobody
    }

    #[test]
    fn a_night_that_passes_sixty_times_as_fast_is_late_sixty_times_as_soon() {
        let pace = Pace { speed: Some(60.0), ..Pace::default() };
        let rhythm = rhythm(&["21:00:00", "21:05:00", "21:10:00"], pace);
        assert_eq!(rhythm.stale_after(), Some(10)); // twice five minutes, by 60
    }

    #[test]
    fn a_source_with_a_wrong_clock_speaks_no_more_rarely_than_it_was_heard() {
        let told = |own: [&str; 4], heard: [&str; 4]| {
            let times: Vec<(String, String)> =
                own.into_iter().zip(heard).map(|(own, heard)| (at(own), at(heard))).collect();
            let said: Vec<(Option<&str>, Option<&str>)> =
                times.iter().map(|(own, heard)| (Some(own.as_str()), Some(heard.as_str()))).collect();
            Rhythm::of(&said, Pace::default()).stale_after()
        };
        let ahead = ["18:00:00", "20:00:00", "22:00:00", "23:59:00"];
        assert_eq!(told(ahead, ["18:00:00", "18:07:00", "18:10:00", "18:12:00"]), Some(840)); // twice seven minutes
        assert_eq!(told(ahead, ["18:00:00", "18:01:00", "18:02:00", "18:03:00"]), Some(600)); // twice five at least
        // Taken up at once after a pause, it keeps its rhythm.
        let steady = ["18:00:00", "18:04:00", "18:08:00", "18:12:00"];
        assert_eq!(told(steady, ["18:12:01", "18:12:02", "18:12:03", "18:12:04"]), Some(480)); // twice four
    }

    #[test]
    fn bodies_that_come_at_once_make_no_rhythm() {
        assert_eq!(rhythm(&["21:00:00"; 5], Pace::default()).pause, None);
    }
}
