//! What a replay with `--axis history` sorts by.

use nalgebra::{DMatrix, SymmetricEigen};

use super::simulated_orders::OrderUnit;
use crate::error::{Error, Result};
use crate::language::say;
use crate::vote::Vote;

/// Units of `results.csv` with their weight as size and the second axis of the history.
///
/// # Formula
/// axis = second left singular vector of the matrix of earlier yes shares (not centred, blanks = weighted mean of the vote
/// in the region), with the sign that correlates with the vote itself: an unfavourable order, known only in hindsight.
///
/// # Errors
/// A vote without units, or with fewer than two earlier votes in `history.csv`.
pub fn history_units(vote: &Vote) -> Result<Vec<OrderUnit>> {
    let refuse = || {
        Error::nothing(say!(NoAnswer::NoHistory, vote = &vote.id), say!(NoAnswer::UseBaselineAxis))
            .named(&vote.place_names())
    };
    let history = vote.history.as_ref().filter(|history| history.votes.len() >= 2).ok_or_else(refuse)?;
    let rows: std::collections::BTreeMap<&str, &Vec<Option<f64>>> =
        history.rows.iter().map(|(unit, shares)| (unit.as_str(), shares)).collect();
    let info: std::collections::BTreeMap<&str, f64> =
        vote.unit_info.iter().filter_map(|info| Some((info.unit.as_str(), info.weight?))).collect();
    let n = vote.units.len();
    if n == 0 {
        return Err(refuse());
    }
    let weight = |i: usize| info.get(vote.units[i].unit.as_str()).copied().unwrap_or(1.0);
    let parent = |i: usize| vote.units[i].parent.clone().unwrap_or_default();
    let parents: Vec<String> = (0..n).map(parent).collect();
    let mut shares = DMatrix::zeros(n, history.votes.len());
    for vote_at in 0..history.votes.len() {
        let cell = |i: usize| -> Option<f64> { *rows.get(vote.units[i].unit.as_str())?.get(vote_at)? };
        let mean = |region: Option<&str>| {
            let (mut sum, mut of) = (0.0, 0.0);
            for i in (0..n).filter(|&i| region.is_none_or(|region| parents[i] == region)) {
                if let Some(share) = cell(i) {
                    sum += weight(i) * share;
                    of += weight(i);
                }
            }
            (of > 0.0).then(|| sum / of)
        };
        for i in 0..n {
            let share = cell(i).or_else(|| mean(Some(&parents[i]))).or_else(|| mean(None));
            shares[(i, vote_at)] = share.unwrap_or(0.5);
        }
    }
    let eigen = SymmetricEigen::new(shares.tr_mul(&shares));
    let mut place: Vec<usize> = (0..history.votes.len()).collect();
    place.sort_by(|&a, &b| eigen.eigenvalues[b].total_cmp(&eigen.eigenvalues[a]));
    let second = &shares * eigen.eigenvectors.column(place[1]);
    let result: Vec<f64> =
        vote.units.iter().map(|unit| unit.yes_share.or(unit.counts.yes_share()).unwrap_or(0.5)).collect();
    let (mean_axis, mean_result) = (second.mean(), result.iter().sum::<f64>() / n as f64);
    let along: f64 = second.iter().zip(&result).map(|(a, y)| (a - mean_axis) * (y - mean_result)).sum();
    let sign = if along < 0.0 { -1.0 } else { 1.0 };
    Ok((0..n)
        .map(|i| OrderUnit {
            parent: parents[i].clone(),
            size: Some(weight(i)),
            axis: Some(sign * second[i]),
            registered: vote.units[i].counts.registered.map(|r| r as f64),
        })
        .collect())
}
