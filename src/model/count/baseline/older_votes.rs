//! Votes before the latest one: what they add to it, unit by unit (`METHOD.md` §3.3).

use super::linked::earlier_by_unit;
use super::shrinkage::shrink_to_regions;
use super::unit_baseline::UnitBaseline;
use crate::model::count::{Form, count_variance, log_ratio};
use crate::vote::Vote;

/// An earlier vote than the baseline, seen from it.
#[derive(Debug, Clone, PartialEq)]
pub struct OlderVote {
    /// Its id.
    pub id: String,
    /// Its log odds minus the baseline's, by unit; 0 where either is unknown.
    pub difference: Vec<f64>,
}

/// Differences of the votes before the latest to where the units start.
///
/// # Formula
/// x_i = d_i^older − d_i^baseline, both drawn towards their regions first. With a slope γ on it the units start from
/// (1 − γ) d^baseline + γ d^older: the counted units say which mixture of earlier votes this one resembles.
pub fn older_votes<'a>(
    vote: &Vote,
    others: impl Iterator<Item = &'a &'a Vote>,
    keys: &[String],
    region_of: &[usize],
    baselines: &[UnitBaseline],
) -> Vec<OlderVote> {
    let n_regions = region_of.iter().max().map_or(0, |last| last + 1);
    let mut found = Vec::new();
    for other in others {
        let earlier = earlier_by_unit(vote, other, keys);
        let mut own: Vec<Option<UnitBaseline>> = earlier
            .iter()
            .zip(baselines)
            .map(|(before, baseline)| {
                let before = before.filter(|before| before.valid() > 0.0)?;
                let noise_d = count_variance(before.yes, before.no);
                baseline.own.then(|| UnitBaseline { d: log_ratio(before.yes, before.no), noise_d, ..*baseline })
            })
            .collect();
        shrink_to_regions(&mut own, region_of, n_regions, Form::Ballots);
        let difference: Vec<f64> =
            own.iter().zip(baselines).map(|(own, baseline)| own.map_or(0.0, |own| own.d - baseline.d)).collect();
        if difference.iter().any(|x| x.abs() > 1e-9) {
            found.push(OlderVote { id: other.id.clone(), difference });
        }
    }
    found
}
