//! The error that all polls would have to share for the lead to be gone.

use serde::Serialize;

use crate::Result;
use crate::distribution::Level;
use crate::model::campaign::forecast::forecast;
use crate::model::campaign::{Forecast, Options};
use crate::vote::{Side, Vote};

/// How far all polls must err the same way until the forecast is even.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct BreakEven {
    /// The option that leads: it passes the threshold of the share with more than one half.
    pub leader: Side,
    /// Common error in favour of the leader, points, from which the share no longer decides for it.
    pub points: f64,
    /// Sds of the election-day error that this is; null without one.
    pub election_day_sds: Option<f64>,
}

/// Beyond this common error (share units) no lead is looked for.
const MOST: f64 = 0.6;
/// Within this one any poll stays within 0..1.
const LEAST: f64 = 0.01;

/// Steps of a secant before a bracket is looked for.
const SECANTS: usize = 8;
/// Median (share units) that is on the threshold, and step that moves it no further.
const SETTLED: f64 = 1e-9;
/// Below this distance of two errors the grid's own error would be taken for a slope.
const APART: f64 = 1e-6;

/// `None` without polls, or where no common error takes the lead away.
///
/// # Formula
/// The x at which the forecast from polls whose shares are all x lower has its median on the threshold: by secants from the lead itself,
/// as a common error moves the median by nearly as much; where these go astray, by secants that keep to a bracket.
///
/// # Errors
/// As the forecast.
pub fn break_even(vote: &Vote, options: &Options) -> Result<Option<BreakEven>> {
    let quiet = Options { explain: false, n_draws: 0, ..options.clone() };
    let threshold = vote.focus.of_yes_share(vote.rule.share_threshold);
    let above = |told: &Forecast| Some(told.share.as_ref()?.quantile(Level::P50) - threshold);
    let median = |error: f64| -> Result<Option<f64>> {
        let moved = Options { common_error: options.common_error + error, ..quiet.clone() };
        Ok(above(&forecast(vote, &moved)?))
    };
    let told = forecast(vote, &quiet)?;
    if !told.polls.iter().any(|poll| poll.used) {
        return Ok(None);
    }
    let Some(lead) = above(&told) else { return Ok(None) };
    let near = by_secants(median, lead);
    let Some(error) = near.map_or_else(|| bracketed(median, lead), |error| Ok(Some(error)))? else { return Ok(None) };
    let sd = told.components.election_day_error.map(|error| error.sd).filter(|sd| *sd > 0.0);
    let leader = if lead > 0.0 { vote.focus } else { vote.focus.other() };
    Ok(Some(BreakEven { leader, points: 100.0 * error.abs(), election_day_sds: sd.map(|sd| error.abs() / sd) }))
}

/// The error that settles the median, from the lead on; `None` where it is not found near by.
fn by_secants(median: impl Fn(f64) -> Result<Option<f64>>, lead: f64) -> Option<f64> {
    let (mut last, mut last_gap, mut error, mut slope) = (0.0, lead, lead, -1.0);
    for _ in 0..SECANTS {
        let gap = median(error).ok().flatten()?;
        if (error - last).abs() > APART {
            slope = (gap - last_gap) / (error - last);
        }
        let step = -gap / slope;
        if gap.abs() < SETTLED || step.abs() < SETTLED {
            return Some(error);
        }
        (last, last_gap) = (error, gap);
        error += step;
        let is_near = (0.0..=MOST).contains(&(error * lead.signum()));
        if !is_near {
            return None;
        }
    }
    None
}

/// The same where it may be far, or nowhere.
fn bracketed(median: impl Fn(f64) -> Result<Option<f64>>, lead: f64) -> Result<Option<f64>> {
    // Towards the leader: down where the focus option leads.
    let (mut near, mut near_gap) = (0.0, lead);
    let mut far = MOST.copysign(lead);
    // On the logit scale polls have no likelihood outside 0..1: nearer, then.
    let mut found = median(far);
    while found.is_err() && far.abs() > LEAST {
        far *= 0.75;
        found = median(far);
    }
    let Some(mut far_gap) = found? else { return Ok(None) };
    if near_gap * far_gap > 0.0 {
        return Ok(None);
    }
    let mut guess = lead;
    for _ in 0..60 {
        let Some(gap) = median(guess)? else { return Ok(None) };
        if gap.abs() < SETTLED || (far - near).abs() < 1e-10 {
            break;
        }
        if gap * near_gap > 0.0 {
            (near, near_gap) = (guess, gap);
        } else {
            (far, far_gap) = (guess, gap);
        }
        // Illinois: the end that stays counts half, so that neither end can stay for ever.
        if gap * near_gap > 0.0 {
            far_gap *= 0.5
        } else {
            near_gap *= 0.5
        }
        guess = (near * far_gap - far * near_gap) / (far_gap - near_gap);
    }
    Ok(Some(guess))
}
