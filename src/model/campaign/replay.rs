//! The forecast as it would have stood on every day of the campaign.

use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use super::{forecast::forecast, options::Options};
use crate::language::say;
use crate::{
    Error, Result,
    vote::{Poll, Vote},
};

/// One day of a campaign, in the format of result lines; shares are always of yes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReplayDay {
    /// `plebis`.
    pub system: &'static str,
    /// Id of the vote.
    pub contest: String,
    /// `campaign`.
    pub order: &'static str,
    /// Day; only what was public by its end is used.
    #[serde(serialize_with = "crate::vote::as_words")]
    pub as_of: Date,
    /// Days to the vote.
    pub days_before: i32,
    /// Polls used.
    pub polls: usize,
    /// Mean share of yes.
    pub point: Option<f64>,
    /// Sd.
    pub sd: Option<f64>,
    /// 50 % interval.
    pub lo50: Option<f64>,
    /// 50 % interval.
    pub hi50: Option<f64>,
    /// 90 % interval.
    pub lo90: Option<f64>,
    /// 90 % interval.
    pub hi90: Option<f64>,
    /// Pr(yes wins).
    pub win_yes: Option<f64>,
    /// Final share of yes, where published.
    pub truth: Option<f64>,
}

/// Days of the longest campaign, and days with news of it: each costs a forecast from all polls so far.
const MOST_DAYS: i32 = 7305;
const MOST_FORECASTS: usize = 1500;

/// One record a day, from the first public poll to the eve of the vote.
///
/// # Errors
/// As [`forecast`]; a campaign too long to be replayed.
pub fn replay(vote: &Vote, options: &Options) -> Result<Vec<ReplayDay>> {
    let mut days: Vec<Date> = vote.polls.iter().filter_map(Poll::public_day).filter(|day| *day < vote.date).collect();
    days.sort_unstable();
    days.dedup();
    let truth = vote.final_result().and_then(|result| result.share(crate::vote::Side::Yes));
    let mut out: Vec<ReplayDay> = Vec::new();
    let Some(&first) = days.first() else { return Ok(out) };
    let span = first.until(vote.date).map_or(0, |span| span.get_days());
    if days.len() > MOST_FORECASTS || span > MOST_DAYS {
        return Err(Error::usage(
            say!(
                Flag::CampaignTooLong,
                vote = &vote.id,
                span,
                first = first.to_string(),
                news = days.len(),
                most = MOST_DAYS,
                most_news = MOST_FORECASTS
            ),
            say!(Flag::CampaignTooLongCure),
        ));
    }
    let mut day = first;
    while day < vote.date {
        let days_before = day.until(vote.date).map_or(0, |span| span.get_days());
        // Between two publications nothing changes: the target is the day of the vote throughout.
        let same = out.last().filter(|_| days.binary_search(&day).is_err()).cloned();
        let record = match same {
            Some(last) => ReplayDay { as_of: day, days_before, ..last },
            None => record(
                vote,
                &Options { as_of: Some(day), explain: false, n_draws: 0, ..options.clone() },
                day,
                days_before,
                truth,
            )?,
        };
        out.push(record);
        let Ok(next) = day.checked_add(1.day()) else { break };
        day = next;
    }
    Ok(out)
}

fn record(vote: &Vote, options: &Options, day: Date, days_before: i32, truth: Option<f64>) -> Result<ReplayDay> {
    let forecast = forecast(vote, options)?;
    let share = forecast.share.as_ref().map(|share| match vote.focus {
        crate::vote::Side::Yes => share.clone(),
        crate::vote::Side::No => share.mirrored(),
    });
    let limits = |level: f64| share.as_ref().map(|share| share.interval(level)).unzip();
    let ((lo50, hi50), (lo90, hi90)) = (limits(0.5), limits(0.9));
    Ok(ReplayDay {
        system: "plebis",
        contest: vote.id.clone(),
        order: "campaign",
        as_of: day,
        days_before,
        polls: forecast.polls.iter().filter(|poll| poll.used).count(),
        point: share.as_ref().map(|share| share.mean),
        sd: share.as_ref().map(|share| share.sd),
        lo50,
        hi50,
        lo90,
        hi90,
        win_yes: forecast.passing().map(|win| win.yes),
        truth,
    })
}
