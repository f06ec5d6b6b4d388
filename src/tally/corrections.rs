//! Units whose figures were taken back, fell, or changed after their count was complete.

use crate::vote::{Counts, Quantity, Report, ReportStatus, Snapshot};

/// What a source changed of a unit that it had reported before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correction<'s> {
    /// Key of the unit.
    pub unit: &'s str,
    /// Which kind of change.
    pub kind: CorrectionKind,
    /// What stood before the change.
    pub before: &'s Report,
    /// What stands now; `None` where the unit is outstanding again.
    pub now: Option<&'s Report>,
}

/// Kinds of changes that a desk wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CorrectionKind {
    /// The unit was taken back, or is no longer listed: its ballots are outstanding again.
    TakenBack,
    /// A number of ballots went down.
    Falls,
    /// The count was complete and changed, and nothing went down.
    Changed,
}

/// Corrections that stand, by unit: one that the source took back, or that the count has outgrown since, is none.
pub fn corrections(snapshot: &Snapshot) -> Vec<Correction<'_>> {
    let revised = snapshot.revisions.iter();
    revised.filter_map(|(unit, earlier)| correction(unit, earlier, snapshot.reports.get(unit))).collect()
}

fn correction<'s>(unit: &'s str, earlier: &'s [Report], now: Option<&'s Report>) -> Option<Correction<'s>> {
    let counted = earlier.iter().filter(|report| report.status != ReportStatus::Retracted && has_ballots(report));
    let counted: Vec<&Report> = counted.collect();
    let Some(now) = now else {
        let before = *counted.last()?;
        return Some(Correction { unit, kind: CorrectionKind::TakenBack, before, now: None });
    };
    let history: Vec<&Report> = counted.into_iter().chain([now]).collect();
    // The last change counts: what was corrected twice is compared with what stood before the second time.
    let at = (1..history.len()).rev().find(|&at| kind(history[at - 1], history[at]).is_some())? - 1;
    let is_undone = history[..at].iter().any(|earlier| ballots(earlier) == ballots(now));
    let before = history[at];
    let kind = kind(before, now).filter(|_| !is_undone)?;
    Some(Correction { unit, kind, before, now: Some(now) })
}

fn kind(before: &Report, now: &Report) -> Option<CorrectionKind> {
    if now.falls_from(before).any(|(quantity, ..)| quantity != Quantity::Registered) {
        return Some(CorrectionKind::Falls);
    }
    (before.status.is_complete() && ballots(before) != ballots(now)).then_some(CorrectionKind::Changed)
}

/// What is compared: all but the register, which is no count.
fn ballots(report: &Report) -> (Counts, Option<f64>) {
    (Counts { registered: None, ..report.counts }, report.yes_share)
}

/// Whether a report has ballots: more than none, or a share of them.
pub fn has_ballots(report: &Report) -> bool {
    let Counts { cast, yes, no, .. } = report.counts;
    report.yes_share.is_some() || [cast, yes, no].into_iter().flatten().any(|count| count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(yes: u64, no: u64, status: ReportStatus) -> Report {
        Report {
            unit: "a".to_owned(),
            name: None,
            parent: None,
            counts: Counts { yes: Some(yes), no: Some(no), ..Counts::default() },
            yes_share: None,
            status,
            counted_fraction: None,
            reported_at: None,
            line: 2,
        }
    }

    fn found(history: &[(u64, u64, ReportStatus)]) -> Option<(CorrectionKind, u64)> {
        let mut reports: Vec<Report> = history.iter().map(|(yes, no, status)| report(*yes, *no, *status)).collect();
        let mut snapshot = Snapshot::default();
        let last = reports.pop().expect("one");
        if last.status != ReportStatus::Retracted {
            snapshot.reports.insert("a".to_owned(), last);
        }
        snapshot.revisions.insert("a".to_owned(), reports);
        let found = corrections(&snapshot);
        found.first().map(|found| (found.kind, found.before.counts.yes.expect("yes")))
    }

    #[test]
    fn a_count_that_grows_is_no_correction_and_one_that_falls_or_changes_when_complete_is() {
        use ReportStatus::{Complete, Corrected, Partial, Retracted};
        assert_eq!(found(&[(10, 9, Partial), (20, 19, Partial), (30, 29, Complete)]), None);
        assert_eq!(found(&[(10, 9, Partial), (9, 19, Partial)]), Some((CorrectionKind::Falls, 10)));
        assert_eq!(found(&[(30, 29, Complete), (31, 29, Corrected)]), Some((CorrectionKind::Changed, 30)));
        assert_eq!(found(&[(30, 29, Complete), (30, 29, Retracted)]), Some((CorrectionKind::TakenBack, 30)));
    }

    #[test]
    fn what_the_source_took_back_or_outgrew_is_no_correction_any_more() {
        use ReportStatus::{Complete, Partial, Retracted};
        assert_eq!(found(&[(30, 29, Complete), (20, 39, Complete), (30, 29, Complete)]), None);
        assert_eq!(found(&[(30, 29, Complete), (30, 29, Retracted), (30, 29, Complete)]), None);
        assert_eq!(found(&[(10, 9, Partial), (9, 9, Partial), (12, 11, Partial)]), None);
    }
}
