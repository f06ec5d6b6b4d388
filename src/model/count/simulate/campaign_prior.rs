//! The forecast from the polls as a prior of the count: prior, data and blend side by side.

use super::draws::Totals;
use crate::draws::{Stage, block_rng, systematic};
use crate::error::{Error, Result};
use crate::model::count::{CampaignBlend, Counted, Flip};
use crate::summary::Distribution;
use crate::vote::{Side, Vote};
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
                format!(
                    "the forecast ({:.1} ± {:.1} %) and the count ({:.1} ± {:.1} %) exclude each other",
                    100.0 * prior.mean,
                    100.0 * prior.sd,
                    100.0 * data.mean,
                    100.0 * data.sd
                ),
                "leave out --campaign-prior: the count speaks for itself",
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

/// Who is ahead of the threshold now, and the probability that the other option ends ahead of it.
pub fn flip(vote: &Vote, counted: &Counted, yes_passes: Option<f64>) -> Option<Flip> {
    let share = vote.focus.of_yes_share(counted.share?);
    let yes_passes = yes_passes?;
    let leads = if share > vote.rule.share_threshold { Side::Yes } else { Side::No };
    let probability = if leads == Side::Yes { 1.0 - yes_passes } else { yes_passes };
    // One less a probability is rounded: .1 may come as a little less.
    let alert = match probability + 1e-12 {
        p if p >= 0.5 => "expected",
        p if p >= 0.1 => "possible",
        _ => "none",
    };
    let leads_now = if leads == Side::Yes { "yes" } else { "no" };
    Some(Flip { leads_now: leads_now.to_owned(), probability, alert: alert.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::count::Counted;

    /// Leader and alert where this share of yes is counted and yes passes with this probability.
    fn told(vote: &Vote, yes: f64, passes: f64) -> (String, String) {
        let counted = Counted { share: Some(vote.focus.of_yes_share(yes)), ..Counted::default() };
        let flip = flip(vote, &counted, Some(passes)).expect("a flip");
        (flip.leads_now, flip.alert)
    }

    #[test]
    fn a_flip_is_possible_from_a_tenth_and_expected_from_a_half_on() {
        let vote = Vote::new("made", jiff::civil::date(2026, 3, 23));
        let alert = |passes: f64| told(&vote, 0.4, passes).1; // no leads
        assert_eq!([0.0999, 0.1, 0.4999, 0.5].map(alert), ["none", "possible", "possible", "expected"]);
        let alert = |passes: f64| told(&vote, 0.6, passes).1; // yes leads
        assert_eq!([0.9001, 0.9, 0.5001, 0.5].map(alert), ["none", "possible", "possible", "expected"]);
    }

    #[test]
    fn who_leads_is_told_by_the_threshold_in_either_focus() {
        let mut vote = Vote::new("made", jiff::civil::date(2026, 3, 23));
        vote.rule.share_threshold = 0.6;
        for focus in [Side::Yes, Side::No] {
            vote.focus = focus;
            assert_eq!(told(&vote, 0.55, 0.3), ("no".to_owned(), "possible".to_owned())); // below 60 %
            assert_eq!(told(&vote, 0.65, 0.3), ("yes".to_owned(), "expected".to_owned()));
            let counted = Counted { share: Some(focus.of_yes_share(0.65)), ..Counted::default() };
            let probability = flip(&vote, &counted, Some(0.3)).map(|flip| flip.probability);
            assert_eq!(probability, Some(0.7)); // that yes does not pass
        }
        assert_eq!(flip(&vote, &Counted::default(), Some(0.3)), None); // nothing is counted
        assert_eq!(told(&Vote::new("made", vote.date), 0.5, 0.3).0, "no"); // a tie passes nothing
    }
}
