//! A column of `history.csv` beside the earlier vote of its name.

use std::collections::HashMap;

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::maths::median;
use crate::vote::{Finding, History, LinkCode, Vote};

/// Shares that lie further apart than this in half of the units are not those of one vote.
const APART: f64 = 0.02;
/// Fewer units than this do not tell it.
const FEWEST: usize = 5;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let Some(history) = &context.vote.history else { return };
    out.extend(context.baselines.iter().filter_map(|baseline| differs(history, baseline)));
}

fn differs(history: &History, baseline: &Vote) -> Option<Finding> {
    let column = history.votes.iter().position(|vote| *vote == baseline.id)?;
    let known: HashMap<&str, f64> = baseline
        .units
        .iter()
        .filter_map(|unit| Some((unit.unit.as_str(), unit.yes_share.or_else(|| unit.counts.yes_share())?)))
        .collect();
    let pair =
        |(unit, shares): &(String, Vec<Option<f64>>)| Some(((*shares.get(column)?)?, *known.get(unit.as_str())?));
    let pairs: Vec<(f64, f64)> = history.rows.iter().filter_map(pair).collect();
    let apart = |of: fn(f64) -> f64| median(pairs.iter().map(|(own, yes)| (own - of(*yes)).abs()));
    let off = apart(|yes| yes)?;
    if pairs.len() < FEWEST || off <= APART {
        return None;
    }
    let (vote, off) = (&baseline.id, Value::points(100.0 * off, 1));
    let is_turned = apart(|yes| 1.0 - yes).is_some_and(|apart| apart <= APART);
    let (message, hint) = match is_turned {
        true => (say!(CheckLinks::HistoryTurned, vote), say!(CheckLinks::HistoryTurnedCure)),
        false => (say!(CheckLinks::HistoryDiffers, vote, off), say!(CheckLinks::HistoryDiffersCure)),
    };
    let finding = Finding::new(LinkCode::HistoryDiffersFromVote, message, hint);
    Some(finding.at("history.csv", None).column(vote))
}
