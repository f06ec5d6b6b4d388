//! What a table knows before anything is counted: the units, and where each of them starts from.
//!
//! It is the same for every snapshot that adds no unit: a night that is replayed puts it together once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::choose_form::choose_form;
use super::unit_row::UnitAreas;
use crate::language::say;
use crate::maths::median;
use crate::model::count::Form;
use crate::model::count::baseline::{
    OlderVote, Register, UnitBaseline, earlier_blank_share, earlier_by_unit, older_votes, registers, share_out,
    unit_baselines, usable_baselines,
};
use crate::model::count::units::{
    Grouping, RosterUnit, RuleAreas, add_at_zero, add_unexpected, by_kind, covariates, groups, roster_of,
    share_registers,
};
use crate::vote::{Snapshot, Text, Vote, kind_of};

/// Where one unit starts from.
#[derive(Debug)]
pub(super) struct Start {
    /// Key.
    pub(super) unit: Arc<str>,
    /// Index into the regions.
    pub(super) region: usize,
    /// Registered persons, and where that number comes from.
    pub(super) registered: (f64, Register),
    /// Before any swing.
    pub(super) baseline: UnitBaseline,
    /// What a hint may name.
    pub(super) areas: UnitAreas,
    /// Numeric columns of `units.csv`, standardised.
    pub(super) covariates: Arc<[f64]>,
    /// Ballots or people that a unit of shares stands for.
    pub(super) weight: Option<f64>,
    /// Its register stands with another kind of its ballots.
    pub(super) shared: bool,
    /// The earlier vote counted ballots of its kind apart, too.
    pub(super) kind_before: bool,
}

/// The starts of all units, in bytewise order of their keys.
#[derive(Debug)]
pub struct Starts {
    pub(super) form: Form,
    pub(super) units: Vec<Start>,
    pub(super) regions: Vec<String>,
    pub(super) areas: Option<Arc<RuleAreas>>,
    pub(super) baseline: Option<String>,
    pub(super) older: Arc<[OlderVote]>,
    pub(super) list_is_unknown: bool,
    /// Units of shares that stand for ballots or people.
    pub(super) weighted: bool,
    pub(super) blank_is_known: bool,
    pub(super) covariates: Vec<String>,
    pub(super) groups: Arc<[Vec<usize>]>,
    pub(super) notes: Vec<Text>,
    pub(super) notes_of_groups: Vec<Text>,
    /// Some units are listed kind by kind.
    by_kind: bool,
    /// Nothing but the reports tells the size of a unit.
    sized_by_reports: bool,
}

impl Starts {
    /// The starts of the units that a vote lists, and of those that a snapshot adds.
    pub fn of(vote: &Vote, baselines: &[Vote], snapshot: &Snapshot) -> Self {
        let mut notes = Vec::new();
        let mut usable = usable_baselines(vote, baselines);
        let baseline = usable.pop();
        let Listed { roster, list_is_unknown, grouping } = Listed::of(vote, baseline, snapshot, &mut notes);
        let keys: Vec<String> = roster.keys().cloned().collect();
        let mut earlier = baseline.map_or_else(|| vec![None; keys.len()], |b| earlier_by_unit(vote, b, &keys));
        let lent = share_out(&keys, &mut earlier, snapshot);
        let form = choose_form(&roster, &earlier, baseline.is_some());
        let names: BTreeSet<&str> = roster.values().map(|unit| unit.region.as_str()).collect();
        let place: BTreeMap<&str, usize> = names.iter().enumerate().map(|(i, region)| (*region, i)).collect();
        let region_of: Vec<usize> = roster.values().map(|unit| place[unit.region.as_str()]).collect();
        let regions: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let names_of_regions: Vec<Arc<str>> = regions.iter().map(|region| region.as_str().into()).collect();
        let areas = grouping.and_then(|grouping| grouping.areas(&vote.rule, &regions));
        let registers = registers(&roster, &earlier, form, &mut notes);
        // Where nothing tells the size of a unit beforehand, those that have reported do.
        let counted = snapshot.reports.values().filter_map(|report| report.counts.valid()).map(|n| n as f64);
        let usual = median(counted.filter(|n| *n > 0.0));
        let baselines = unit_baselines(&roster, &region_of, &earlier, &registers, form, usual, &mut notes);
        let older = older_votes(vote, usable.iter().rev(), &keys, &region_of, &baselines);
        let (covariates, values) = covariates(&roster, &mut notes);
        let mut notes_of_groups = Vec::new();
        let groups = groups(vote, &roster, &mut notes_of_groups);
        let has_size = |unit: &RosterUnit| unit.weight.or(unit.registered).is_some();
        let sized_by_reports = !baselines.iter().any(|start| start.own) && !roster.values().any(has_size);
        let units = (keys.iter().zip(roster.values()).zip(values).enumerate())
            .map(|(i, ((key, unit), values))| Start {
                unit: key.as_str().into(),
                region: region_of[i],
                registered: registers[i],
                baseline: baselines[i],
                areas: UnitAreas { region: Arc::clone(&names_of_regions[region_of[i]]), columns: unit.columns.clone() },
                covariates: values.into(),
                weight: unit.weight,
                shared: unit.shared.is_some(),
                kind_before: earlier[i].is_some() && !lent[i],
            })
            .collect();
        Self {
            form,
            units,
            regions,
            areas,
            baseline: baseline.map(|b| b.id.clone()),
            older: older.into(),
            list_is_unknown,
            weighted: form == Form::Shares && roster.values().any(|unit| unit.weight.is_some()),
            blank_is_known: earlier_blank_share(&earlier).is_some(),
            covariates,
            groups: groups.into(),
            notes,
            notes_of_groups,
            by_kind: keys.iter().any(|key| kind_of(key).is_some()),
            sized_by_reports,
        }
    }

    /// Whether a snapshot leaves every start as it is: none of these units is of a kind, and it adds none.
    pub fn hold_for(&self, snapshot: &Snapshot) -> bool {
        let mut units = self.units.iter();
        let is_listed = |key: &str| units.any(|start| *start.unit == *key);
        !self.by_kind
            && !self.sized_by_reports
            && snapshot.at_zero.is_empty()
            && snapshot.expected.keys().all(|key| kind_of(key).is_none())
            && snapshot.reports.keys().map(String::as_str).all(is_listed)
    }
}

/// Units that are expected, with what the folders say of them.
struct Listed {
    roster: BTreeMap<String, RosterUnit>,
    list_is_unknown: bool,
    grouping: Option<Grouping>,
}

impl Listed {
    fn of(vote: &Vote, baseline: Option<&Vote>, snapshot: &Snapshot, notes: &mut Vec<Text>) -> Self {
        let mut roster = roster_of(vote);
        if roster.is_empty()
            && let Some(baseline) = baseline
        {
            notes.push(say!(Count::ListUnitsUnitsExpected, vote_id = &baseline.id));
            roster = roster_of(baseline);
            roster.values_mut().for_each(|unit| unit.registered = None);
        }
        by_kind(vote, baseline, &mut roster, snapshot, notes);
        let list_is_unknown = roster.is_empty() && snapshot.at_zero.is_empty();
        add_at_zero(&mut roster, snapshot, notes);
        add_unexpected(&mut roster, snapshot, notes);
        share_registers(&mut roster);
        let grouping = RuleAreas::group(vote, &mut roster, notes);
        Self { roster, list_is_unknown, grouping }
    }
}
