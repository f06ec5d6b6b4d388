//! The forecast from the polls as a prior of the count: prior, data and blend side by side (`METHOD.md` §3.10).

use super::totals::Totals;
use crate::distribution::Distribution;
use crate::draws::{Stage, block_rng, systematic};
use crate::error::{Error, Result};
use crate::language::{Value, say};
use crate::model::count::CampaignBlend;
use crate::vote::Vote;
use rand::RngExt;

/// Sds within which the forecast has to speak for at least this many draws of the count.
const FEWEST: f64 = 30.0;

/// Weighs the count's draws by the forecast and says what each knows; with `keep` the totals are drawn again by weight.
///
/// # Formula
/// w_s = N(share_s; m, v), m and v the mean and variance of the forecast's draws; systematic resampling. The prior's
/// weight in the blend is v_count / (v_count + v): it fades as ballots arrive.
///
/// # Assumes
/// The forecast is close to normal, and the count's own prior on the level says next to nothing about the share.
///
/// # Errors
/// A forecast so far from what is counted that fewer than thirty draws agree with it: nothing honest lies between.
pub fn blend(
    vote: &Vote,
    totals: Totals,
    campaign: &[f64],
    keep: bool,
    seed: u64,
) -> Result<(Totals, Option<CampaignBlend>)> {
    if campaign.is_empty() {
        return Ok((totals, None));
    }
    let focus = |totals: &Totals| -> Vec<f64> {
        totals.yes.iter().zip(&totals.no).map(|(y, n)| vote.focus.of_yes_share(y / (y + n))).collect()
    };
    let shares = focus(&totals);
    let (Some(prior), Some(data)) = (Distribution::from_draws(campaign), Distribution::from_draws(&shares)) else {
        return Ok((totals, None));
    };
    let scores: Vec<f64> = shares.iter().map(|s| -0.5 * ((s - prior.mean) / prior.sd).powi(2)).collect();
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = scores.iter().map(|score| (score - best).exp()).collect();
    let total: f64 = weights.iter().sum();
    let effective = total * total / weights.iter().map(|w| w * w).sum::<f64>();
    if !effective.is_finite() || effective < FEWEST.min(shares.len() as f64) {
        if keep {
            return Err(Error::usage(
                say!(
                    Flag::PriorAndCount,
                    forecast = Value::decimal(100.0 * prior.mean, 1),
                    forecast_sd = Value::decimal(100.0 * prior.sd, 1),
                    count = Value::decimal(100.0 * data.mean, 1),
                    count_sd = Value::decimal(100.0 * data.sd, 1)
                ),
                say!(Flag::PriorAndCountCure),
            ));
        }
        return Ok((totals, None));
    }
    let first = block_rng(seed, Stage::Project, u64::MAX).random();
    let chosen = systematic(&weights, weights.len(), first);
    let blended = totals.picked(&chosen);
    let Some(both) = Distribution::from_draws(&focus(&blended)) else { return Ok((totals, None)) };
    let weight = data.sd.powi(2) / (data.sd.powi(2) + prior.sd.powi(2));
    let part = CampaignBlend { prior, data, blend: both, prior_weight: weight, effective_draws: effective };
    Ok((if keep { blended } else { totals }, Some(part)))
}
