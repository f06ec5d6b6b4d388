//! Published lines beside unit reports: they are not projected from, but no result lies below what they have counted (`METHOD.md` §5.2).

use super::announced::counted_ballots;
use super::turnout_by_hour::highest_turnout;
use crate::draws::systematic;
use crate::language::say;
use crate::model::count::Form;
use crate::model::count::simulate::Totals;
use crate::model::count::table::UnitTable;
use crate::vote::{CountedOf, ReportStatus, Snapshot, Text, Vote};

/// Least share of the draws that a line must leave to be believed beside the units.
const BELIEVED: f64 = 0.02;

/// Keeps the draws that hold at least as many ballots as the lines of the whole vote have counted, and as many voters as by the last hour.
///
/// # Assumes
/// Where nearly no draw does, the line and the units contradict each other, and the units stand.
pub fn hold_lines(vote: &Vote, table: &UnitTable, snapshot: &Snapshot, totals: Totals) -> (Totals, Option<Text>) {
    let n = totals.yes.len();
    if table.form == Form::Shares || n == 0 {
        return (totals, None);
    }
    let whole = snapshot.lines.iter().filter(|line| line.area.is_none() && line.status() == ReportStatus::Partial);
    let counted: Vec<(CountedOf, f64)> = whole.filter_map(counted_ballots).collect();
    let turnout = highest_turnout(snapshot, vote.date).filter(|_| table.form == Form::Composition).unwrap_or(0.0);
    let holds = |draw: usize| {
        let (cast, valid) = (totals.cast[draw], totals.yes[draw] + totals.no[draw]);
        let enough = |(of, ballots): &(CountedOf, f64)| *ballots <= if *of == CountedOf::Valid { valid } else { cast };
        // Without registers the blank ones are not known, and valid ones stand for all.
        counted.iter().all(enough) && cast >= turnout * totals.registered.get(draw).copied().unwrap_or(0.0)
    };
    let weights: Vec<f64> = (0..n).map(|draw| f64::from(u8::from(holds(draw)))).collect();
    let kept: f64 = weights.iter().sum();
    if kept == n as f64 {
        return (totals, None);
    }
    if kept < BELIEVED * n as f64 {
        let told = say!(Count::PublishedLinesSpeakMoreBallots);
        return (totals, Some(told));
    }
    let told = say!(Count::ResultLiesBelowBallotsOr);
    (totals.picked(&systematic(&weights, n, 0.5)), Some(told))
}
