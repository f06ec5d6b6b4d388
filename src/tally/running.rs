//! Counts that are called complete and go on: an office that publishes running counts without saying so.

use crate::vote::{Report, ReportStatus, Snapshot};

/// Units that grew from which a feed's `complete` says nothing.
const FEWEST: usize = 3;
/// Share of the reporting units that these must be. Corrections are of a few: of the 345 communes of Chile 2022, 4 in a night.
const MANY: f64 = 0.1;
/// Growth of a unit's votes from which it was no recount.
const GROWTH: f64 = 0.05;

/// Takes complete counts for parts of unknown size where many of them grew, and says how many that were.
pub(super) fn settle(snapshot: &mut Snapshot) {
    let grew = (snapshot.reports.iter())
        .filter(|(unit, last)| {
            let earlier = snapshot.revisions.get(*unit).into_iter().flatten();
            earlier.filter(|earlier| is_outgrown(earlier, last)).count() > 0
        })
        .count();
    if grew < FEWEST || (grew as f64) < MANY * snapshot.reports.len() as f64 {
        return;
    }
    let reports = snapshot.reports.values_mut().chain(snapshot.revisions.values_mut().flatten());
    for report in reports.filter(|report| is_called_complete(report)) {
        report.status = ReportStatus::Partial;
    }
    snapshot.running = grew;
}

fn is_called_complete(report: &Report) -> bool {
    report.status == ReportStatus::Complete && report.counted_fraction.is_none()
}

fn is_outgrown(earlier: &Report, last: &Report) -> bool {
    let votes = |report: &Report| report.counts.valid().filter(|votes| *votes > 0);
    let grew = |(before, now): (u64, u64)| now as f64 > before as f64 * (1.0 + GROWTH);
    is_called_complete(earlier)
        && is_called_complete(last)
        && votes(earlier).zip(votes(last)).is_some_and(grew)
        && last.falls_from(earlier).next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::Counts;

    fn report(unit: usize, votes: u64, status: ReportStatus) -> Report {
        Report {
            unit: format!("u{unit}"),
            name: None,
            parent: None,
            counts: Counts { yes: Some(votes), no: Some(votes), ..Counts::default() },
            yes_share: None,
            status,
            counted_fraction: None,
            reported_at: None,
            line: 2,
        }
    }

    /// A night of thirty complete units of which some were reported before with so many votes of a hundred.
    fn running(grown: usize, before: u64, status: ReportStatus) -> usize {
        let mut night = Snapshot::default();
        for unit in 0..30 {
            night.reports.insert(format!("u{unit}"), report(unit, 100, ReportStatus::Complete));
        }
        for unit in 0..grown {
            night.revisions.insert(format!("u{unit}"), vec![report(unit, before, status)]);
        }
        settle(&mut night);
        let parts = night.reports.values().filter(|report| report.status == ReportStatus::Partial).count();
        assert_eq!(parts, if night.running > 0 { 30 } else { 0 });
        night.running
    }

    #[test]
    fn complete_counts_of_which_many_grow_are_parts() {
        assert_eq!(running(3, 50, ReportStatus::Complete), 3); // three, and a tenth of thirty
        assert_eq!(running(2, 50, ReportStatus::Complete), 0, "two are corrections");
        assert_eq!(running(30, 96, ReportStatus::Complete), 0, "a recount moves a few votes everywhere");
        assert_eq!(running(30, 50, ReportStatus::Partial), 0, "they said so");
    }
}
