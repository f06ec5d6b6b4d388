//! What the entries of a list are measured against.

use std::collections::HashMap;

use crate::vote::{Counts, Moment, Report, ReportStatus, Side, Snapshot, UnitResult, Vote};

/// A vote and what is counted of it.
pub(super) struct Base<'a> {
    pub(super) vote: &'a Vote,
    pub(super) snapshot: &'a Snapshot,
    units: HashMap<&'a str, &'a UnitResult>,
    /// When units were taken back last.
    back: HashMap<&'a str, Moment>,
    /// Counted ballots for the option in focus and for the other one.
    counted: (f64, f64),
}

impl<'a> Base<'a> {
    pub(super) fn new(vote: &'a Vote, snapshot: &'a Snapshot) -> Self {
        let mut back = HashMap::new();
        for report in vote.returns.reports.iter().filter(|report| report.status == ReportStatus::Retracted) {
            let known = report.reported_at.filter(|at| snapshot.as_of.is_none_or(|limit| *at <= limit));
            known.map(|at| back.insert(report.unit.as_str(), at));
        }
        let units = vote.units.iter().map(|unit| (unit.unit.as_str(), unit)).collect();
        let mut base = Self { vote, snapshot, units, back, counted: (0.0, 0.0) };
        for report in snapshot.reports.values() {
            let (focus, other) = base.sides(&report.counts).unwrap_or_default();
            base.counted = (base.counted.0 + focus, base.counted.1 + other);
        }
        base
    }

    /// Ballots for the option in focus and for the other one.
    pub(super) fn sides(&self, counts: &Counts) -> Option<(f64, f64)> {
        let (yes, no) = (counts.yes? as f64, counts.no? as f64);
        Some(if self.vote.focus == Side::Yes { (yes, no) } else { (no, yes) })
    }

    /// The name that a reader knows, else the key.
    pub(super) fn name(&self, unit: &str) -> String {
        let reported = self.snapshot.reports.get(unit).and_then(|report| report.name.as_deref());
        let listed = || self.units.get(unit).and_then(|unit| unit.name.as_deref());
        let known = || self.vote.info(unit)?.columns.get("name");
        let earlier = || self.snapshot.revisions.get(unit)?.iter().rev().find_map(|report| report.name.as_deref());
        let named = reported.or_else(listed).or_else(known).or_else(earlier);
        named.filter(|name| !name.trim().is_empty()).unwrap_or(unit).to_owned()
    }

    /// Persons who may vote there, as reported, else as listed.
    pub(super) fn register(&self, report: &Report) -> Option<u64> {
        report.counts.registered.or_else(|| self.units.get(report.unit.as_str())?.counts.registered)
    }

    pub(super) fn taken_back_at(&self, unit: &str) -> Option<Moment> {
        self.back.get(unit).copied()
    }

    /// Points by which figures move the counted share, against others in their place; `None` where one of the two sums has no ballots.
    ///
    /// # Formula
    /// 100 (F/V - (F - f + f')/(V - v + v')): F of V valid ballots counted are for the focus option, f of v of them in the unit now, f' of v'
    /// by the other figures.
    pub(super) fn points(&self, now: (f64, f64), otherwise: (f64, f64)) -> Option<f64> {
        let share = |(focus, other): (f64, f64)| (focus + other > 0.0).then(|| focus / (focus + other));
        let (focus, other) = self.counted;
        let replaced = (focus - now.0 + otherwise.0, other - now.1 + otherwise.1);
        Some(100.0 * (share(self.counted)? - share(replaced)?))
    }
}
