//! A published line that says the whole vote is counted: nothing is left to project (`METHOD.md` §5).

use super::announced::{percent_range, turnout_range};
use crate::distribution::WinProbability;
use crate::language::say;
use crate::model::count::{Outstanding, Projection};
use crate::vote::{AggregateLine, CountedOf, Measure, Outcome, RulePart, Side, Text, Vote};

/// Whether a line says that everything it is about is counted, by its status or by its stations.
///
/// A rounded 100 per cent of a running count says less.
pub(super) fn is_whole(line: &AggregateLine) -> bool {
    let Some(row) = line.row(Measure::Share) else { return false };
    match (row.counted, row.total.filter(|total| *total > 0.0)) {
        _ if row.says_all() => true,
        (Some(counted), Some(total)) if counted < total => false,
        (Some(_), Some(total)) => {
            row.counted_of.unwrap_or(CountedOf::Stations) == CountedOf::Stations && total != 100.0
        }
        _ => false,
    }
}

/// The count as the line has it: what the rule makes of it where the printed figures decide, and nothing of the order or the regions.
///
/// # Assumes
/// Only figures that the line prints are known: a turnout that is not printed can be any.
pub(super) fn complete(vote: &Vote, line: &AggregateLine, projection: Projection) -> Projection {
    let Some(yes) = super::announced::yes_range(line) else { return projection };
    let (worst, best) = ends(line, yes);
    let both = |part: RulePart| match (vote.rule.meets(part, &worst), vote.rule.meets(part, &best)) {
        (Some(one), Some(other)) if one == other => Some(f64::from(u8::from(one))),
        _ => None,
    };
    let parts = RulePart::ALL.into_iter().filter(|part| vote.rule.asks(*part));
    let mut outcomes: std::collections::BTreeMap<String, f64> =
        parts.filter_map(|part| Some((part.word().to_owned(), both(part)?))).collect();
    let missed = outcomes.values().any(|met| *met == 0.0);
    let all = RulePart::ALL.into_iter().all(|part| !vote.rule.asks(part) || outcomes.contains_key(part.word()));
    let carried = if missed { Some(false) } else { all.then_some(true) };
    // Areas are no part of the line: whether most of them agree is projected as before.
    if carried.is_none() && vote.rule.asks(RulePart::DoubleMajority) {
        return projection;
    }
    let yes_wins = carried.map(|carried| f64::from(u8::from(carried)));
    outcomes.extend(yes_wins.map(|yes| ("yes_wins".to_owned(), yes)));
    let n = projection.draws.share_yes.len();
    let mut projection = Projection {
        whole_line: true,
        win_probability: yes_wins.map(|yes| WinProbability { yes, no: 1.0 - yes, mcse: 0.0 }),
        win_probability_reason: carried.is_none().then(|| not_decided(vote, &outcomes)),
        rule_outcomes: outcomes,
        outstanding: Outstanding { ballots: Some(0.0), ..Outstanding::default() },
        regions: Vec::new(),
        order_model: None,
        flip: None,
        ..projection
    };
    projection.counted.progress = Some(1.0);
    projection.draws.carried = carried.map_or_else(Vec::new, |carried| vec![carried; n]);
    projection
}

/// A projection from lines of areas that are all complete: nothing is out, and no line tells the share of the whole.
pub(super) fn with_every_area(n_units: usize, projection: Projection) -> Projection {
    let mut projection = Projection {
        outstanding: Outstanding { ballots: Some(0.0), ..Outstanding::default() },
        order_model: None,
        flip: None,
        ..projection
    };
    let counted = &mut projection.counted;
    (counted.units, counted.units_total) = (Some(n_units), Some(n_units));
    (counted.share, counted.progress, counted.stations) = (None, Some(1.0), None);
    projection.assumptions.push(say!(Count::EveryAreaIsIn));
    projection
}

/// The least and the most that the printed figures allow yes, as the rule looks at it.
fn ends(line: &AggregateLine, yes: (f64, f64)) -> (Outcome, Outcome) {
    let turnout = turnout_range(line);
    let part = |measure| line.row(measure).and_then(percent_range);
    let refused = part(Measure::Blank).zip(part(Measure::Spoiled));
    let end = |yes: f64, turnout: Option<f64>, refused: Option<f64>| Outcome {
        yes,
        no: 1.0 - yes,
        turnout,
        yes_of_registered: turnout.zip(refused).map(|(turnout, refused)| yes * turnout * (1.0 - refused).max(0.0)),
        areas: None,
    };
    let refused_most = refused.map_or(1.0, |(blank, spoiled)| blank.1 + spoiled.1);
    let refused_least = refused.map_or(0.0, |(blank, spoiled)| blank.0 + spoiled.0);
    // Without a turnout nobody stays below none or above all.
    let known = |end: f64| turnout.map_or(end, |(low, high)| if end > 0.5 { high } else { low });
    (end(yes.0, Some(known(0.0)), Some(refused_most)), end(yes.1, Some(known(1.0)), Some(refused_least)))
}

fn not_decided(vote: &Vote, outcomes: &std::collections::BTreeMap<String, f64>) -> Text {
    let open = RulePart::ALL.into_iter().find(|part| vote.rule.asks(*part) && !outcomes.contains_key(part.word()));
    match open {
        Some(RulePart::TurnoutQuorum) => say!(Count::RuleAsksForTurnoutRegister),
        Some(RulePart::RegisteredThreshold) => say!(Count::RuleAsksForShareRegistered),
        _ => say!(Count::CompleteLineRounded, option = vote.option(Side::Yes)),
    }
}
