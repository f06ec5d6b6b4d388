//! Corrected returns: a later report of a unit replaces the earlier one.

use jiff::Timestamp;

use super::{Report, ReportStatus, Returns, Snapshot, is_known};
use crate::vote::{Moment, Quantity};

impl Report {
    /// Its place among the reports of a unit: a later one replaces an earlier one, one with a time those without, and rows of one instant
    /// or without a time stay in file order where the sort is stable.
    pub fn order(&self) -> Option<Timestamp> {
        self.reported_at.map(|at| at.timestamp)
    }

    /// Figures that are smaller than in an earlier report: which, what it was, what it is.
    pub fn falls_from(&self, before: &Self) -> impl Iterator<Item = (Quantity, u64, u64)> {
        let (then, now) = (before.counts, self.counts);
        let published = Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid);
        let both = published.filter_map(move |quantity| Some((quantity, quantity.of(&then)?, quantity.of(&now)?)));
        both.filter(|(_, then, now)| now < then)
    }
}

impl Returns {
    /// What was known at an instant, whether it counts or not ([`crate::tally::snapshot`] tells); `None` = all of the file.
    ///
    /// Reports are taken in order of `reported_at`, those of one instant or without a time in file order; a row with a time replaces
    /// one without. With an instant, what has no time is left out.
    pub(crate) fn snapshot(&self, as_of: Option<Moment>) -> Snapshot {
        let mut snapshot = Snapshot { as_of, ..Snapshot::default() };
        snapshot.set_aside.extend(self.unread.iter().filter(|row| row.is_by(as_of)).cloned());
        for report in self.known_reports(as_of) {
            if let Some(earlier) = snapshot.reports.insert(report.unit.clone(), report.clone()) {
                snapshot.revisions.entry(report.unit.clone()).or_default().push(earlier);
            }
        }
        snapshot.reports.retain(|_, report| report.status != ReportStatus::Retracted);
        let mut expected: Vec<_> = self.expected.iter().filter(|row| is_known(as_of, row.reported_at)).collect();
        expected.sort_by_key(|row| row.reported_at.map(|at| at.timestamp));
        snapshot.expected = expected.into_iter().map(|row| (row.unit.clone(), (row.ballots, row.sd))).collect();
        snapshot.lines = self.lines().into_iter().filter(|line| is_known(as_of, line.reported_at)).collect();
        snapshot
    }

    /// Reports known at an instant, in the order in which they replace one another.
    pub fn known_reports(&self, as_of: Option<Moment>) -> Vec<&Report> {
        let mut reports: Vec<&Report> =
            self.reports.iter().filter(|report| is_known(as_of, report.reported_at)).collect();
        reports.sort_by_key(|report| report.order());
        reports
    }
}
