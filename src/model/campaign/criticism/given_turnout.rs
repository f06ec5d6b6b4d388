//! The forecast if so many vote: a conditional statement under a turnout by side.

use serde::Serialize;

use crate::distribution::{Distribution, WinProbability};
use crate::language::{Value, say};
use crate::model::campaign::forecast::forecast;
use crate::model::campaign::{Options, TurnoutBySide};
use crate::vote::{Side, Vote};
use crate::{Error, Result};

/// Draws of which those with that turnout are kept.
const DRAWS: usize = 1_000_000;
/// Fewer say nothing of a tail.
const FEWEST: usize = 400;

/// The forecast if the turnout lies in a range.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GivenTurnout {
    /// The range of turnout.
    pub turnout: [f64; 2],
    /// Pr(turnout in the range) under the forecast.
    pub probability: f64,
    /// Draws in the range.
    pub n_draws: usize,
    /// Share of the focus option there.
    pub share: Distribution,
    /// Pr(the share passes the threshold) there; null where the rule asks for more than a share.
    pub win_probability: Option<WinProbability>,
}

/// Conditions the forecast on a range of turnout.
///
/// # Formula
/// Of those who would vote, a share x favours yes; with turnouts t of yes and u of no, t x + u (1 − x) is the turnout of all. Draws of x
/// outside the range are left out.
///
/// # Errors
/// [`Error::NothingToSay`] without turnouts that differ by side, because turnout then says nothing of the share; beside mobilised abstainers,
/// whose number is given; and of a range that the forecast all but rules out.
pub fn given_turnout(vote: &Vote, options: &Options, range: [f64; 2]) -> Result<Option<GivenTurnout>> {
    let Some(TurnoutBySide { yes, no }) = options.turnout.filter(|turnout| (turnout.yes - turnout.no).abs() > 1e-9)
    else {
        return Err(Error::nothing(say!(NoAnswer::TurnoutUnmodelled), say!(NoAnswer::TurnoutUnmodelledCure)));
    };
    if !options.mobilise.is_empty() {
        return Err(Error::nothing(say!(NoAnswer::TurnoutMobilised), say!(NoAnswer::TurnoutMobilisedCure)));
    }
    let all = forecast(vote, &Options { explain: false, n_draws: DRAWS, ..options.clone() })?;
    if !all.available {
        return Ok(None);
    }
    // The draws are shares of those who voted; t x/(t x + u (1 − x)) is turned round.
    let turnout = |share: f64| {
        let share = vote.focus.of_yes_share(share);
        let favour = no * share / (yes * (1.0 - share) + no * share);
        yes * favour + no * (1.0 - favour)
    };
    let [low, high] = range;
    let kept: Vec<f64> = all.draws.iter().copied().filter(|share| (low..=high).contains(&turnout(*share))).collect();
    let n_draws = kept.len();
    let probability = n_draws as f64 / all.draws.len() as f64;
    if n_draws < FEWEST {
        let reach = reach(all.draws.iter().map(|share| turnout(*share)).collect());
        let [low, high] = [low, high].map(|share| Value::percent(share, 1));
        return Err(Error::nothing(
            say!(NoAnswer::TurnoutImprobable, low, high),
            say!(NoAnswer::TurnoutImprobableCure, reach),
        ));
    }
    let threshold = vote.focus.of_yes_share(vote.rule.share_threshold);
    let passes = kept.iter().filter(|share| **share > threshold).count() as f64 / n_draws as f64;
    let yes_wins = if vote.focus == Side::Yes { passes } else { 1.0 - passes };
    let win_probability = vote.rule.is_of_share_alone().then(|| WinProbability {
        yes: yes_wins,
        no: 1.0 - yes_wins,
        mcse: (yes_wins * (1.0 - yes_wins) / n_draws as f64).sqrt(),
    });
    Ok(Distribution::of(kept).map(|share| GivenTurnout {
        turnout: range,
        probability,
        n_draws,
        share,
        win_probability,
    }))
}

/// Where enough of the draws lie, as the flag takes it: `0.81..0.89`, and with more figures where these would be one.
fn reach(mut turnouts: Vec<f64>) -> String {
    turnouts.sort_unstable_by(f64::total_cmp);
    let ends = turnouts.get(FEWEST).copied().zip(turnouts.iter().rev().nth(FEWEST).copied());
    let (least, most) = ends.unwrap_or((0.0, 1.0));
    let within = |decimals: usize| {
        let unit = 10f64.powi(decimals as i32);
        ((least * unit).ceil() / unit, (most * unit).floor() / unit)
    };
    let decimals = (2..6).find(|decimals| within(*decimals).0 < within(*decimals).1).unwrap_or(6);
    let (low, high) = within(decimals);
    format!("{low:.decimals$}..{high:.decimals$}")
}
