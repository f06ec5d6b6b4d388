//! The results that polls are held against.

use super::output::ResultShare;
use crate::vote::{Counts, Vote};

/// Published results with a share, in file order; the sum of the units stands in where no final result is published.
pub(super) fn results(vote: &Vote) -> Vec<ResultShare> {
    let published = vote.results.iter().filter_map(|fact| {
        Some(ResultShare {
            status: fact.status().to_owned(),
            at: fact.at.map(|at| at.to_string()),
            share: fact.share(vote.focus)?,
        })
    });
    let mut results: Vec<ResultShare> = published.collect();
    if !results.iter().any(|result| result.status == "final")
        && let Some(share) = share_of_units(vote)
    {
        results.push(ResultShare { status: "final".to_owned(), at: None, share });
    }
    results
}

/// Share of the last result with a status.
pub(super) fn last(results: &[ResultShare], status: &str) -> Option<f64> {
    results.iter().rev().find(|result| result.status == status).map(|result| result.share)
}

/// Share of the focus option over all units of `results.csv`: from ballots, else from shares and weights.
fn share_of_units(vote: &Vote) -> Option<f64> {
    if vote.units.is_empty() {
        return None;
    }
    let counted = vote.units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts)).yes_share();
    let weighted = || {
        let infos = vote.infos();
        let mut sums = (0.0, 0.0);
        for unit in &vote.units {
            let weight = infos.get(unit.unit.as_str())?.weight?;
            sums = (sums.0 + weight * unit.yes_share?, sums.1 + weight);
        }
        (sums.1 > 0.0).then(|| sums.0 / sums.1)
    };
    counted.or_else(weighted).map(|yes| vote.focus.of_yes_share(yes))
}
