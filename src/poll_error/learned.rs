//! Two votes in time order: did the polls learn? `METHOD.md` §7.5.

use std::collections::BTreeMap;

use super::{
    output::{Learned, LearnedHouse, LearnedVerdict, PollErrors},
    words,
};
use crate::{language::Sentences, vote::Vote};

/// Compares the polls of two votes.
///
/// # Formula
/// change = |gap of the later vote| − |gap of the earlier one|; margin = z √(se₁² + se₂²), se² of an average the larger of its
/// sampling variance and of the spread between its houses / k, a vote with one poll taking the other's spread.
///
/// # Range
/// `no_clear_change` where |change| ≤ margin, `unknown` where a gap or both margins are missing.
///
/// # Assumes
/// Both gaps are about the later vote's focus option.
pub fn learned(earlier: (&Vote, &PollErrors), later: (&Vote, &PollErrors)) -> Learned {
    let gap = |errors: &PollErrors| errors.gap_points.r#final.or(errors.gap_points.provisional);
    let sign = if earlier.0.focus == later.0.focus { 1.0 } else { -1.0 };
    let (before, after) = (gap(earlier.1).map(|gap| sign * gap), gap(later.1));
    let change = before.zip(after).map(|(before, after)| after.abs() - before.abs());
    let margin = margin(earlier.1, later.1);
    let verdict = match (change, margin) {
        (Some(change), Some(margin)) if change.abs() <= margin => LearnedVerdict::NoClearChange,
        (Some(change), Some(_)) if change < 0.0 => LearnedVerdict::Nearer,
        (Some(_), Some(_)) => LearnedVerdict::Further,
        _ => LearnedVerdict::Unknown,
    };
    let (first, last) = (last_errors(earlier.1), last_errors(later.1));
    let houses = first.iter().filter_map(|(house, earlier_points)| {
        let later_points = *last.get(house)?;
        Some(LearnedHouse { pollster: (*house).to_owned(), earlier_points: sign * earlier_points, later_points })
    });
    let mut learned = Learned {
        earlier: earlier.0.id.clone(),
        later: later.0.id.clone(),
        earlier_gap_points: before,
        later_gap_points: after,
        change_points: change,
        same_side: before.zip(after).map(|(before, after)| before * after > 0.0),
        margin_points: margin,
        verdict,
        houses: houses.collect(),
        sentences: Sentences::default(),
    };
    learned.sentences = Sentences(words::learned(earlier.0, later.0, &learned));
    learned
}

/// Mean error of the polls in the average by house.
fn last_errors(errors: &PollErrors) -> BTreeMap<&str, f64> {
    let mean = |(house, polls): (_, Vec<&super::PollError>)| {
        let own: Vec<f64> = polls.iter().filter_map(|poll| poll.error_points).collect();
        (!own.is_empty()).then(|| (house, own.iter().sum::<f64>() / own.len() as f64))
    };
    errors.average_by_house().into_iter().filter_map(mean).collect()
}

fn margin(earlier: &PollErrors, later: &PollErrors) -> Option<f64> {
    let spread = |errors: &PollErrors| errors.summary_of_average.as_ref()?.measures.get("sd_points").copied();
    let sampling = |errors: &PollErrors| errors.summary_of_average.as_ref()?.sampling_rmse_points;
    // Of one poll the spread between houses is unknown; the other vote's is the best guess.
    let pooled = spread(earlier).or(spread(later));
    let variance = |errors: &PollErrors| {
        let k = errors.average_by_house().len() as f64;
        let own = spread(errors)
            .or(pooled)
            .into_iter()
            .chain(sampling(errors))
            .fold(None, |most: Option<f64>, sd| Some(most.map_or(sd, |most| most.max(sd))))?;
        Some(own * own / k)
    };
    Some(super::measures::Z_95 * (variance(earlier)? + variance(later)?).sqrt())
}
