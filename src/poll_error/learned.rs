//! Two votes in time order: did the polls learn? `METHOD.md` §7.5.

use std::collections::BTreeMap;

use super::{
    output::{Learned, LearnedHouse, LearnedVerdict, PollErrors},
    words::{self, Apart},
};
use crate::{
    language::Sentences,
    vote::{Side, Vote},
};

/// What keeps two votes apart; `None` where the same people were asked for the same options.
pub(super) fn apart(earlier: &Vote, later: &Vote) -> Option<Apart> {
    let countries = earlier.country.as_ref().zip(later.country.as_ref());
    match countries.is_some_and(|(one, other)| one.to_lowercase() != other.to_lowercase()) {
        true => Some(Apart::Countries),
        false => side_there(earlier, later).is_none().then_some(Apart::Options),
    }
}

/// The side of the earlier vote that has the name of the later one's focus option.
fn side_there(earlier: &Vote, later: &Vote) -> Option<Side> {
    let name = |vote: &Vote, side: Side| vote.option(side).english().to_lowercase();
    let wanted = name(later, later.focus);
    [later.focus, later.focus.other()].into_iter().find(|side| name(earlier, *side) == wanted)
}

/// Compares the polls of two votes.
///
/// # Formula
/// change = |gap of the later vote| − |gap of the earlier one|; margin = z √(se₁² + se₂²), se² of an average the larger of its
/// sampling variance and of the spread between its houses / k, a vote with one poll taking the other's spread.
///
/// # Range
/// `no_clear_change` where |change| ≤ margin, `unknown` where a gap or both margins are missing, and of votes in two countries or
/// about other options, whose gaps are each about their own focus option.
///
/// # Assumes
/// Both gaps are about the later vote's focus option.
pub fn learned(earlier: (&Vote, &PollErrors), later: (&Vote, &PollErrors)) -> Learned {
    let gap = |errors: &PollErrors| errors.gap_points.r#final.or(errors.gap_points.provisional);
    let apart = apart(earlier.0, later.0);
    let sign = if apart.is_some() || side_there(earlier.0, later.0) == Some(earlier.0.focus) { 1.0 } else { -1.0 };
    let (before, after) = (gap(earlier.1).map(|gap| sign * gap), gap(later.1));
    let change = before.zip(after).map(|(before, after)| after.abs() - before.abs());
    let margin = margin(earlier.1, later.1);
    let verdict = match (change, margin) {
        _ if apart.is_some() => LearnedVerdict::Unknown,
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
    learned.sentences = Sentences(words::learned(earlier.0, later.0, apart, &learned));
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
