//! The results that polls are held against.

use super::output::{ResultShare, ResultStatus};
use crate::vote::Vote;

/// Published results with a share, in file order; the sum of the units stands in where no final result is published.
pub(super) fn results(vote: &Vote) -> Vec<ResultShare> {
    let published = vote.results.iter().filter_map(|fact| {
        Some(ResultShare {
            status: if fact.is_final { ResultStatus::Final } else { ResultStatus::Provisional },
            at: fact.at,
            share: fact.share(vote.focus)?,
        })
    });
    let mut results: Vec<ResultShare> = published.collect();
    if !results.iter().any(|result| result.status == ResultStatus::Final)
        && let Some(share) = vote.yes_share_of_units().map(|yes| vote.focus.of_yes_share(yes))
    {
        results.push(ResultShare { status: ResultStatus::Final, at: None, share });
    }
    results
}

/// Share of the last result with a status.
pub(super) fn last(results: &[ResultShare], status: ResultStatus) -> Option<f64> {
    results.iter().rev().find(|result| result.status == status).map(|result| result.share)
}
