//! The results that polls are held against.

use std::collections::HashMap;

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
        let weights: HashMap<&str, Option<f64>> =
            vote.unit_info.iter().rev().map(|info| (info.unit.as_str(), info.weight)).collect();
        let mut terms = Vec::with_capacity(vote.units.len());
        for unit in &vote.units {
            terms.push(((*weights.get(unit.unit.as_str())?)?, unit.yes_share?));
        }
        // Sums in one order: the last bits do not depend on that of the file.
        terms.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let sums = terms.iter().fold((0.0, 0.0), |sums, (weight, share)| (sums.0 + weight * share, sums.1 + weight));
        (sums.1 > 0.0).then(|| sums.0 / sums.1)
    };
    counted.or_else(weighted).map(|yes| vote.focus.of_yes_share(yes))
}
