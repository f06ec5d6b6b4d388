//! From draws of the totals to the words and numbers of a projection.

use std::collections::{BTreeMap, HashSet};

use super::assumptions::assumptions_of;
use super::lead::flip;
use super::rule::{Ruled, apply_rule};
use crate::distribution::{Distribution, WinProbability};
use crate::language::{Value, say};
use crate::model::count::simulate::{ModelNotes, Totals, Why, certain, enough};
use crate::model::count::table::{UnitRow, UnitTable};
use crate::model::count::{
    Counted, Form, Outstanding, Projection, ProjectionDraws, RegionProjection, RestsOn, share_needed,
};
use crate::vote::{Moment, RulePart, SetAside, Side, Snapshot, Text, Vote, place_of};

/// What a projection rests on.
#[derive(Debug, Clone, PartialEq)]
pub enum Basis {
    /// Reports of units.
    Units,
    /// Published aggregate lines: what the latest one says is counted.
    Lines {
        /// Units in, where the line counts units.
        units: Option<usize>,
        /// Share of the focus option as printed.
        share: f64,
        /// Expected share of the valid votes that is in.
        progress: Option<f64>,
    },
}

/// Nothing honest can be said: why.
pub fn unavailable(vote: &Vote, snapshot: &Snapshot, table: &UnitTable, reason: Text) -> Projection {
    Projection { reason: Some(reason), ..blank_form(vote, snapshot, table) }
}

/// What is known of a projection before anything is drawn.
fn blank_form(vote: &Vote, snapshot: &Snapshot, table: &UnitTable) -> Projection {
    Projection {
        available: false,
        whole_line: false,
        reason: None,
        as_of: as_of(snapshot),
        basis: RestsOn::None,
        baseline: table.compared_with(),
        share: None,
        turnout: None,
        yes: None,
        no: None,
        blank_spoiled: None,
        away: None,
        win_probability: None,
        win_probability_reason: None,
        rule_outcomes: BTreeMap::new(),
        counted: Counted {
            units: Some(0),
            units_total: Some(if table.rows.is_empty() { vote.units.len() } else { n_units(table.rows.iter()) }),
            ..Counted::default()
        },
        outstanding: Outstanding::default(),
        regions: Vec::new(),
        unusual: Vec::new(),
        nearly_unusual: Vec::new(),
        lines_used: Vec::new(),
        base_doubt: None,
        order_model: None,
        flip: None,
        campaign_prior: None,
        moved: None,
        overrides: table.conditions.used.clone(),
        rows_set_aside: rows_set_aside(table, snapshot),
        assumptions: table.notes.clone(),
        draws: ProjectionDraws::default(),
    }
}

/// Rows left out that are of a unit, or of nobody knows what: a total and a place that is none of the list are no ballots that are missing.
fn rows_set_aside(table: &UnitTable, snapshot: &Snapshot) -> usize {
    if snapshot.set_aside.is_empty() {
        return 0;
    }
    let units: HashSet<&str> = table.rows.iter().map(|row| place_of(&row.unit)).collect();
    let is_of_unit = |row: &SetAside| row.unit.as_deref().is_none_or(|unit| units.contains(place_of(unit)));
    // All kinds of ballots beside each of them.
    let is_sum = |row: &SetAside| row.why.is_like(&say!(Tally::AllBesideKinds, unit = Value::from("")));
    snapshot.set_aside.iter().filter(|row| is_of_unit(row) && !is_sum(row)).count()
}

/// Time of the data: that of the last thing known, else the instant asked for.
pub fn as_of(snapshot: &Snapshot) -> Option<Moment> {
    let reports = snapshot.reports.values().filter_map(|report| report.reported_at).max();
    snapshot.latest.or(reports).or(snapshot.as_of)
}

/// Marks the overrides that the draws could not meet, and says why.
fn lapse(projection: &mut Projection, totals: &Totals) {
    for lapsed in totals.conditioned.iter().flat_map(|conditioned| &conditioned.lapsed) {
        let name = |at: &usize| {
            let about = &projection.overrides.get(*at)?.about;
            about.area.as_ref().or(about.unit.as_ref()).or(about.kind.as_ref()).cloned()
        };
        let reason = match &lapsed.why {
            Why::Excluded => say!(Overrides::Excluded),
            Why::Together(others) => say!(Overrides::Together, others = Value::list(others.iter().filter_map(name))),
            Why::FewDraws { agree, n } => say!(Overrides::FewDraws, agree = *agree, n = *n),
        };
        if let Some(over) = projection.overrides.get_mut(lapsed.at) {
            over.lapse(reason);
            over.lapsed = true;
        }
    }
}

/// Builds the projection of a set of draws.
pub fn assemble(
    vote: &Vote,
    snapshot: &Snapshot,
    table: &UnitTable,
    totals: Totals,
    basis: Basis,
    told: &ModelNotes,
) -> Projection {
    let mut projection = blank_form(vote, snapshot, table);
    lapse(&mut projection, &totals);
    projection.assumptions.extend(told.swing.iter().cloned());
    let share_yes: Vec<f64> = totals.yes.iter().zip(&totals.no).map(|(y, n)| y / (y + n)).collect();
    if share_yes.iter().any(|share| !share.is_finite()) {
        projection.reason = Some(say!(Count::ValidVoteCountedOrExpected));
        return projection;
    }
    projection.available = true;
    projection.basis = if basis == Basis::Units { RestsOn::Units } else { RestsOn::AggregateLines };
    let registers = has_registers(table);
    let focus: Vec<f64> = share_yes.iter().map(|share| vote.focus.of_yes_share(*share)).collect();
    projection.share = Distribution::of_pairs(focus.clone());
    let ruled = ruled(vote, table, &totals, registers, &basis);
    projection.win_probability = win_probability(&ruled.carried);
    projection.win_probability_reason = ruled.reason;
    projection.rule_outcomes = ruled.outcomes;
    if table.form != Form::Shares && sizes_are_known(table) {
        projection.yes = Distribution::of_pairs(totals.yes.clone());
        projection.no = Distribution::of_pairs(totals.no.clone());
    }
    let turnout: Vec<f64> =
        if registers { of_registered(&totals, |cast, registered| cast / registered) } else { Vec::new() };
    if registers {
        let blank: Vec<f64> =
            totals.cast.iter().zip(&totals.yes).zip(&totals.no).map(|((t, y), n)| (t - y - n).max(0.0)).collect();
        let away = of_registered(&totals, |cast, registered| (registered - cast).max(0.0));
        projection.blank_spoiled = Distribution::of_pairs(blank);
        projection.away = Distribution::of_pairs(away);
        projection.turnout = Distribution::of_pairs(turnout.clone());
    }
    projection.regions = regions(vote, table, &totals, basis == Basis::Units);
    projection.counted = counted(vote, table, &totals, &basis);
    projection.flip = flip(vote, &projection.counted, majority(&projection.rule_outcomes));
    if sizes_are_known(table) {
        projection.outstanding = outstanding(vote, &projection, &totals);
        projection.outstanding.is_guess = basis == Basis::Units && table.is_guessed();
    }
    projection.assumptions.extend(assumptions_of(table, snapshot, &told.factors));
    projection.draws = ProjectionDraws {
        share_yes,
        turnout,
        carried: ruled.carried,
        regions: table.regions.clone(),
        region_share_yes: totals.region_share,
    };
    projection
}

/// Whether the register of the whole is known beside its ballots.
fn has_registers(table: &UnitTable) -> bool {
    let of_ballots = table.reported().all(|(_, report)| !report.of_share);
    let registered: f64 = certain(table).registered.iter().sum();
    table.form == Form::Composition && registered > 0.0 && table.registers_hold && of_ballots
}

/// What the rule makes of the draws; of a complete count with what is published of the whole.
fn ruled(vote: &Vote, table: &UnitTable, totals: &Totals, registers: bool, basis: &Basis) -> Ruled {
    let published = Some(table).filter(|table| *basis == Basis::Units && all_in(table)).and_then(|_| {
        let facts = [vote.final_result(), vote.provisional_result()].into_iter().flatten();
        facts.filter_map(|fact| vote.outcome(fact)).next()
    });
    apply_rule(vote, totals, registers, table.areas.as_deref(), published.as_ref())
}

/// Share of the draws from reported units in which the proposal is carried; `None` where the rule cannot be applied.
pub fn win_of_units(vote: &Vote, table: &UnitTable, totals: &Totals) -> Option<WinProbability> {
    win_probability(&ruled(vote, table, totals, has_registers(table), &Basis::Units).carried)
}

/// A number of ballots cast and registered persons, draw by draw.
fn of_registered(totals: &Totals, number: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    totals.cast.iter().zip(&totals.registered).map(|(cast, registered)| number(*cast, *registered)).collect()
}

/// Before anything is counted: the turnout of the vote and of its regions, and no word on the share.
pub fn turnout_alone(vote: &Vote, snapshot: &Snapshot, table: &UnitTable, totals: Totals) -> Projection {
    let nothing = Basis::Lines { units: Some(0), share: f64::NAN, progress: Some(0.0) };
    let whole = assemble(vote, snapshot, table, totals, nothing, &ModelNotes::default());
    let quorum = "turnout_quorum";
    let regions = whole.regions.into_iter().map(|region| RegionProjection {
        share: None,
        yes: None,
        no: None,
        outstanding_lead: None,
        ..region
    });
    Projection {
        basis: RestsOn::TurnoutByTheHour,
        turnout: whole.turnout,
        away: whole.away,
        rule_outcomes: whole.rule_outcomes.into_iter().filter(|(part, _)| part == quorum).collect(),
        outstanding: Outstanding { ballots: whole.outstanding.ballots, ..Outstanding::default() },
        regions: regions.collect(),
        draws: ProjectionDraws { turnout: whole.draws.turnout, ..ProjectionDraws::default() },
        ..unavailable(vote, snapshot, table, say!(Count::NothingCountedYetTurnoutAlone))
    }
}

/// Share of the draws in which the proposal is carried; `None` where the rule cannot be applied.
fn win_probability(carried: &[bool]) -> Option<WinProbability> {
    let wins = Distribution::of_pairs(carried.iter().map(|carried| f64::from(u8::from(*carried))).collect())?;
    Some(WinProbability { yes: wins.mean, no: 1.0 - wins.mean, mcse: wins.mcse })
}

/// Probability that yes passes the threshold of the share.
fn majority(outcomes: &BTreeMap<String, f64>) -> Option<f64> {
    outcomes.get(RulePart::ShareThreshold.word()).copied()
}

/// What the reported units hold.
pub fn counted_units(vote: &Vote, table: &UnitTable) -> Counted {
    let (yes, no) = table.reported().fold((0.0, 0.0), |(y, n), (_, r)| (y + r.yes, n + r.no));
    let ballots = table.form != Form::Shares && table.reported().all(|(_, report)| !report.of_share);
    Counted {
        units: Some(n_units(table.reported().map(|(row, _)| row))),
        units_total: Some(n_units(table.rows.iter())),
        yes: ballots.then_some(yes.round() as u64),
        no: ballots.then_some(no.round() as u64),
        share: (yes + no > 0.0).then(|| vote.focus.of_yes_share(yes / (yes + no))),
        progress: None,
        stations: None,
    }
}

/// Units of some rows: the kinds of one unit stand side by side.
fn n_units<'a>(rows: impl Iterator<Item = &'a UnitRow>) -> usize {
    let mut last = None;
    rows.filter(|row| last.replace(place_of(&row.unit)) != Some(place_of(&row.unit))).count()
}

/// Whether a number of ballots can be given: all are in, or something tells the size of the units that are out.
fn sizes_are_known(table: &UnitTable) -> bool {
    table.has_sizes || all_in(table)
}

/// Every unit is in and counted to the end.
fn all_in(table: &UnitTable) -> bool {
    table.rows.iter().all(|row| row.report.is_some_and(|report| report.fraction >= 1.0))
}

pub fn counted(vote: &Vote, table: &UnitTable, totals: &Totals, basis: &Basis) -> Counted {
    let expected = (totals.yes.iter().sum::<f64>() + totals.no.iter().sum::<f64>()) / totals.yes.len() as f64;
    match basis {
        Basis::Units => {
            let valid: f64 = table.reported().map(|(_, report)| report.valid()).sum();
            let progress = (expected > 0.0 && sizes_are_known(table)).then(|| valid / expected);
            Counted { progress, ..counted_units(vote, table) }
        }
        Basis::Lines { units, share, progress } => Counted {
            units: *units,
            units_total: Some(n_units(table.rows.iter())),
            yes: None,
            no: None,
            share: Some(*share),
            progress: *progress,
            stations: None,
        },
    }
}

fn outstanding(vote: &Vote, projection: &Projection, totals: &Totals) -> Outstanding {
    let yes: f64 = totals.region_yes_out.iter().sum();
    let no: f64 = totals.region_no_out.iter().sum();
    let lead = if vote.focus == Side::Yes { yes - no } else { no - yes };
    let ballots = yes + no;
    let counted = projection.counted.yes.zip(projection.counted.no);
    // Of a rule that asks for more than the share, no share of the ballots still out is enough.
    let of_share = vote.rule.is_of_share_alone() && ballots > 0.0;
    let needed =
        counted.filter(|_| of_share).map(|(yes, no)| share_needed(&vote.rule, [yes as f64, no as f64], ballots));
    Outstanding {
        ballots: Some(ballots),
        expected_lead: Some(lead),
        share_needed: needed.filter(|share| *share <= 1.0),
        is_guess: false,
    }
}

fn regions(vote: &Vote, table: &UnitTable, totals: &Totals, units_known: bool) -> Vec<RegionProjection> {
    let certain = certain(table).counted;
    let counted = totals.region_counted.clone().unwrap_or([certain.yes, certain.no]);
    let sized = sizes_are_known(table);
    let ballots = |number: f64| sized.then_some(number);
    let mut units = vec![(0, 0); table.regions.len()];
    // Kinds of one unit stand side by side, and are in where one of them is.
    for kinds in table.rows.chunk_by(|a, b| place_of(&a.unit) == place_of(&b.unit)) {
        units[kinds[0].region].1 += 1;
        units[kinds[0].region].0 += usize::from(kinds.iter().any(|row| row.report.is_some()));
    }
    let of_focus = |mut shares: Vec<f64>| {
        shares.iter_mut().for_each(|share| *share = vote.focus.of_yes_share(*share));
        Distribution::of_pairs(shares)
    };
    let shares = totals.region_share.columns(enough(totals.yes.len())).into_iter().map(of_focus);
    let shares: Vec<Option<Distribution>> = shares.collect();
    let turnouts = totals.region_turnout.columns(1).into_iter().map(Distribution::of_pairs);
    (table.regions.iter().enumerate().zip(shares).zip(turnouts))
        .map(|(((r, parent), share), turnout)| {
            let (yes_out, no_out) = (totals.region_yes_out[r], totals.region_no_out[r]);
            RegionProjection {
                parent: parent.clone(),
                units: units[r],
                units_known,
                share,
                turnout,
                yes: ballots(counted[0][r] + yes_out),
                no: ballots(counted[1][r] + no_out),
                outstanding_ballots: ballots(yes_out + no_out),
                outstanding_lead: ballots(if vote.focus == Side::Yes { yes_out - no_out } else { no_out - yes_out }),
            }
        })
        .collect()
}
