//! The table a projection works on: every unit, where it starts from, and what it has reported.
//!
//! Of a unit that has not reported only what was known before the vote is read: its key, region, register, links,
//! covariates and baseline. Its result, which a finished vote's folder holds, is never looked at.

use std::sync::Arc;

use super::blank_ballots::settle_blank_ballots;
use super::ceilings::{Ceiling, Ground, ceilings};
use super::conditions::Conditions;
use super::counted::{Reported, reported};
use super::counted_fraction::settle_fractions;
use super::starts::{Start, Starts};
use super::unit_row::UnitRow;
use crate::language::{PlaceKind, Places};
use crate::language::{Value, say};
use crate::model::count::baseline::{OlderVote, Register};
use crate::model::count::units::RuleAreas;
use crate::model::count::{Form, expit};
use crate::vote::{Snapshot, Text, Vote};

/// All units, sorted by key.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitTable {
    /// Coordinates in use.
    pub form: Form,
    /// Regions in bytewise order.
    pub regions: Vec<String>,
    /// Areas that the rule asks for a majority of.
    pub areas: Option<Arc<RuleAreas>>,
    /// Units in bytewise order of their keys.
    pub rows: Vec<UnitRow>,
    /// The latest earlier vote: where the units start.
    pub baseline: Option<String>,
    /// Votes before that one, which the start may lean towards.
    pub older: Arc<[OlderVote]>,
    /// Neither a list of units nor an earlier vote says what is still out.
    pub list_is_unknown: bool,
    /// Registers, an earlier vote or weights tell the size of units that are silent.
    pub has_sizes: bool,
    /// Most counted units have no more ballots than registered persons: turnouts can be given.
    pub registers_hold: bool,
    /// The baseline publishes blank and spoiled ballots.
    pub blank_is_known: bool,
    /// Names of the covariates.
    pub covariates: Vec<String>,
    /// What official totals and registers allow in all.
    pub ceilings: Arc<[Ceiling]>,
    /// Treatment of odd units, in words.
    pub notes: Vec<Text>,
    /// Groups of rows above the regions, level by level.
    pub groups: Arc<[Vec<usize>]>,
    /// What the desk knows and the count does not.
    pub conditions: Arc<Conditions>,
    /// What the vote calls its units.
    pub units_named: Places,
    /// What it calls its regions.
    pub regions_named: Places,
}

impl UnitTable {
    /// Joins a vote, its usable baselines and a snapshot.
    pub fn new(vote: &Vote, baselines: &[Vote], snapshot: &Snapshot) -> Self {
        Self::of(&Starts::of(vote, baselines, snapshot), vote, snapshot)
    }

    /// The rows of a snapshot over their starts, which hold for it.
    pub fn of(starts: &Starts, vote: &Vote, snapshot: &Snapshot) -> Self {
        let form = starts.form;
        let mut notes = starts.notes.clone();
        let Reports { mut rows, overfilled, exceeded } = Reports::over(starts, snapshot, &mut notes);
        let sized = rows.iter().filter(|row| row.baseline.own || row.registered > 0.0).count();
        let has_sizes = form == Form::Composition || starts.weighted || 2 * sized >= rows.len();
        Conditions::leave_out(vote, &mut rows);
        settle_blank_ballots(&mut rows, starts.blank_is_known);
        Conditions::published(vote, snapshot, &mut rows, form);
        let conditions = Arc::new(Conditions::of(vote, &mut rows, form));
        settle_fractions(&mut rows, form);
        within_registers(&mut rows, form);
        note_overfilled(&overfilled, &mut notes);
        let reports = rows.iter().filter(|row| row.report.is_some()).count();
        let registers_hold = exceeded < FEWEST_EXCEEDED || 5 * exceeded < reports;
        if !registers_hold {
            notes.push(say!(Count::CountedUnitsHaveMoreBallots, exceeded, reports));
        }
        notes.extend(starts.notes_of_groups.iter().cloned());
        let ceilings = ceilings(vote, snapshot, Ground { rows: &rows, regions: &starts.regions, form }).into();
        Self {
            form,
            regions: starts.regions.clone(),
            areas: starts.areas.clone(),
            rows,
            groups: Arc::clone(&starts.groups),
            ceilings,
            conditions,
            baseline: starts.baseline.clone(),
            older: Arc::clone(&starts.older),
            list_is_unknown: starts.list_is_unknown,
            has_sizes,
            registers_hold,
            blank_is_known: starts.blank_is_known,
            covariates: starts.covariates.clone(),
            notes,
            units_named: vote.unit_name(PlaceKind::Unit),
            regions_named: vote.region_name(PlaceKind::Region),
        }
    }

    /// Earlier votes compared with, the latest first.
    pub fn compared_with(&self) -> Vec<String> {
        self.baseline.iter().chain(self.older.iter().map(|older| &older.id)).cloned().collect()
    }

    /// Does no report say how far its unit is: neither complete nor with a published fraction?
    pub fn is_guessed(&self) -> bool {
        self.reported().next().is_some() && self.reported().all(|(_, report)| report.guessed)
    }

    /// Rows that have reported anything.
    pub fn reported(&self) -> impl Iterator<Item = (&UnitRow, &Reported)> {
        self.rows.iter().filter_map(|row| Some((row, row.report.as_ref()?)))
    }
}

/// What the reports of a snapshot make of the units.
struct Reports<'s> {
    rows: Vec<UnitRow>,
    /// Units whose published fraction would need more ballots than registered persons.
    overfilled: Vec<&'s str>,
    /// Units with more ballots than registered persons.
    exceeded: usize,
}

impl<'s> Reports<'s> {
    /// Units and reports stand in the order of their keys, and every report is of a unit.
    fn over(starts: &'s Starts, snapshot: &Snapshot, notes: &mut Vec<Text>) -> Self {
        let form = starts.form;
        let mut reports = snapshot.reports.iter().peekable();
        let (mut rows, mut overfilled, mut exceeded) = (Vec::with_capacity(starts.units.len()), Vec::new(), 0);
        for start in &starts.units {
            let Start { registered: listed, baseline, weight, shared, .. } = *start;
            let expected_cast = match form {
                Form::Composition => listed.0 * expit(baseline.h),
                _ => baseline.valid,
            };
            let report = reports.next_if(|(key, _)| key.as_str() == &*start.unit);
            let mut report = report.and_then(|(_, report)| reported(report, form, weight, expected_cast, notes));
            let (registered, register) = standing(listed, report.as_ref(), form, baseline.h, shared);
            if let Some(report) = report.as_mut().filter(|_| form != Form::Shares && registered > 0.0) {
                overfilled.extend(without_fraction(report, registered).then_some(&*start.unit));
            }
            exceeded += usize::from(report.is_some_and(|report| report.cast > listed.0) && listed.0 > 0.0);
            rows.push(UnitRow {
                unit: Arc::clone(&start.unit),
                region: start.region,
                registered,
                register,
                baseline,
                areas: start.areas.clone(),
                covariates: Arc::clone(&start.covariates),
                report,
                left_out: false,
                kind_before: start.kind_before,
                own_part: 1.0,
                sized: false,
            });
        }
        Self { rows, overfilled, exceeded }
    }
}

/// Register of a unit with what its report says: more ballots than registered persons lose the register, not the ballots.
fn standing(listed: (f64, Register), report: Option<&Reported>, form: Form, h: f64, shared: bool) -> (f64, Register) {
    let (registered, register) = listed;
    let Some(report) = report.filter(|_| form == Form::Composition) else { return listed };
    // What the report says rules, unless its own ballots contradict it.
    let (registered, register) = match report.registered.filter(|own| *own >= report.cast && !shared) {
        Some(own) => (own, Register::Published),
        None => (registered, register),
    };
    match register {
        Register::Published if report.cast > registered => (report.cast / expit(h), Register::Estimated(NOT_THE_LIST)),
        Register::Estimated(doubt) if report.cast > registered => (report.cast / expit(h), Register::Estimated(doubt)),
        Register::Elsewhere => (registered.max(report.cast), register),
        _ => (registered, register),
    }
}

/// Log variance of a register that the ballots of its unit exceed.
const NOT_THE_LIST: f64 = 0.04;

/// Counted units with more ballots than registered persons from which, if they are a fifth, the registers are not those of this vote.
const FEWEST_EXCEEDED: usize = 3;

/// Forgets a published fraction that would need more ballots than registered persons; it is then worked out from the ballots.
fn without_fraction(report: &mut Reported, registered: f64) -> bool {
    let is_too_small = report.fraction < 1.0 && !report.guessed && report.cast / report.fraction > registered;
    if is_too_small {
        (report.fraction, report.guessed) = (0.95, true);
    }
    is_too_small
}

/// No more ballots than registered persons: a count that fills its register is further than its fraction says.
fn within_registers(rows: &mut [UnitRow], form: Form) {
    for row in rows.iter_mut().filter(|row| form != Form::Shares && row.registered > 0.0) {
        let Some(report) = row.report.as_mut().filter(|report| report.fraction < 1.0) else { continue };
        report.fraction = report.fraction.max((report.cast / row.registered).min(1.0));
    }
}

fn note_overfilled(units: &[&str], notes: &mut Vec<Text>) {
    if !units.is_empty() {
        notes.push(say!(Count::PublishedFractionCountedWouldNeed, some = Value::first_few(units, 5)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::counted_fraction::tests::{counted, row};
    use super::*;
    use crate::model::replay::snapshot_of;
    use crate::vote::{Counts, key_of_kind};

    fn loaded(name: &str) -> (Vote, Vec<Vote>) {
        let vote = crate::data::load(name, None).expect("a bundled vote").vote;
        let earlier = crate::data::load_baselines(&vote, None).expect("baselines");
        (vote, earlier.into_iter().map(|loaded| loaded.vote).collect())
    }

    #[test]
    fn starts_of_before_the_count_are_those_of_every_snapshot_that_adds_no_unit() {
        for name in ["brexit-2016", "new-caledonia-2020", "chile-2022", "colombia-2016"] {
            let (vote, baselines) = loaded(name);
            let starts = Starts::of(&vote, &baselines, &Snapshot::default());
            for step in [2, 7, 40] {
                let rows: Vec<usize> = (0..vote.units.len()).step_by(step).collect();
                let snapshot = snapshot_of(&vote, &rows);
                assert!(starts.hold_for(&snapshot), "{name}");
                let over = UnitTable::of(&starts, &vote, &snapshot);
                assert_eq!(over, UnitTable::new(&vote, &baselines, &snapshot), "{name}");
                assert_eq!(over.reported().count(), rows.len(), "{name}");
            }
        }
    }

    #[test]
    fn a_snapshot_that_adds_a_unit_or_tells_the_only_sizes_has_starts_of_its_own() {
        let (mut vote, baselines) = loaded("brexit-2016");
        let starts = Starts::of(&vote, &baselines, &Snapshot::default());
        let snapshot = snapshot_of(&vote, &[0, 1]);
        let (key, report) = snapshot.reports.first_key_value().expect("a report");
        let added = |key: String| {
            let mut other = snapshot.clone();
            other.reports.insert(key, report.clone());
            other
        };
        assert!(!starts.hold_for(&added("in no list".to_owned())));
        assert!(!starts.hold_for(&added(key_of_kind(key, Some("postal")))));
        let mut at_zero = snapshot.clone();
        at_zero.at_zero.insert("in no list".to_owned(), report.clone());
        assert!(!starts.hold_for(&at_zero));
        let mut expected = snapshot.clone();
        expected.expected.insert(key_of_kind(key, Some("postal")), (100.0, 10.0));
        assert!(!starts.hold_for(&expected));
        // Without registers, weights and an earlier vote the ballots counted tell the size of a unit.
        vote.units.iter_mut().for_each(|unit| unit.counts = Counts { registered: None, ..unit.counts });
        vote.unit_info.clear();
        assert!(!Starts::of(&vote, &[], &Snapshot::default()).hold_for(&snapshot));
        assert!(Starts::of(&vote, &baselines, &Snapshot::default()).hold_for(&snapshot));
    }

    #[test]
    fn ballots_of_a_part_are_no_smaller_a_part_of_the_register() {
        let fraction = |form, registered, counted| {
            let mut rows = [row(registered, 1.0, counted)];
            within_registers(&mut rows, form);
            rows[0].report.expect("a report").fraction
        };
        assert_eq!(fraction(Form::Ballots, 1000.0, counted(900.0, 0.5, true)), 0.9); // 900 of 1,000
        assert_eq!(fraction(Form::Composition, 1000.0, counted(1200.0, 0.5, false)), 1.0); // never more than all
        assert_eq!(fraction(Form::Ballots, 1000.0, counted(300.0, 0.5, true)), 0.5); // .3 is less
        assert_eq!(fraction(Form::Ballots, 0.0, counted(900.0, 0.5, true)), 0.5); // no register
        assert_eq!(fraction(Form::Shares, 1000.0, counted(900.0, 0.5, true)), 0.5); // shares have no ballots
    }
}
