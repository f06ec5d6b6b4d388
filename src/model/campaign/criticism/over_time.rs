//! The forecast as it would have stood every so many days before the vote.

use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use crate::Result;
use crate::model::campaign::Options;
use crate::model::campaign::forecast::forecast;
use crate::vote::{Poll, Vote};

/// Days between two forecasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step(pub u16);

/// Most forecasts of one run.
const MOST: usize = 400;

/// The forecast of one day, of the focus option.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ForecastDay {
    /// Only what was public by the end of this day is used.
    #[serde(serialize_with = "crate::vote::as_words")]
    pub as_of: Date,
    /// Days to the vote.
    pub days_before: i32,
    /// Polls used.
    pub polls: usize,
    /// Mean share.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Lower end of the 90 % interval.
    pub lower: f64,
    /// Upper end of the 90 % interval.
    pub upper: f64,
    /// Pr(yes passes the threshold of the share).
    pub win_yes: Option<f64>,
}

/// Forecasts back from the day of the vote, or of `options.as_of`, in steps, to the first public poll; in order of time.
///
/// # Errors
/// As the forecast.
pub fn over_time(vote: &Vote, options: &Options, step: Step) -> Result<Vec<ForecastDay>> {
    let first = vote.polls.iter().filter_map(Poll::public_day).min();
    let last = options.as_of.map_or(vote.date, |day| day.min(vote.date));
    let back = |steps: usize| last.checked_sub((steps as i64 * i64::from(step.0.max(1))).days()).ok();
    let days = (0..MOST).map_while(back).take_while(|day| first.is_some_and(|first| *day >= first));
    let mut out = Vec::new();
    for day in days.collect::<Vec<_>>().into_iter().rev() {
        let known = vote.known_at(vote.end_of_day(day));
        let told = forecast(&known, &Options { as_of: Some(day), explain: false, n_draws: 0, ..options.clone() })?;
        let Some(share) = &told.share else { continue };
        let (lower, upper) = share.interval(0.9);
        out.push(ForecastDay {
            as_of: day,
            days_before: day.until(vote.date).map_or(0, |span| span.get_days()),
            polls: told.polls.iter().filter(|poll| poll.used).count(),
            mean: share.mean,
            sd: share.sd,
            lower,
            upper,
            win_yes: told.passing().map(|win| win.yes),
        });
    }
    Ok(out)
}
