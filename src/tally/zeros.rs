//! Units that a feed lists at zero although they are not counted (`METHOD.md` §3.1).

use std::collections::BTreeSet;

use super::known::{Known, ballots};
use crate::vote::{Report, ReportCode, ReportStatus, Snapshot, Vote};

/// Units at zero, in share of those with ballots, up to which a complete zero is taken at its word.
///
/// New Caledonia 2021: nobody, or no valid vote, in 13 of 307 stations. A feed that lists what is not counted has many such rows until its
/// last minutes.
const FEW: f64 = 0.1;
/// Units with ballots from which one at zero is always few.
const ONE_OF: usize = 10;

/// Whether a report says that nothing is counted: no ballot for either option and none that is blank or spoiled, or a published fraction of 0.
///
/// Ballots cast without a sorted one are turnout, not a count.
pub(crate) fn says_nothing(report: &Report) -> bool {
    if report.counted_fraction.is_some_and(|fraction| fraction <= 0.0) {
        return true;
    }
    let counts = &report.counts;
    if report.yes_share.is_some_and(|share| share > 0.0) || counts.yes.unwrap_or(0) > 0 || counts.no.unwrap_or(0) > 0 {
        return false;
    }
    let refused = counts.blank.unwrap_or(0).saturating_add(counts.spoiled.unwrap_or(0));
    let told = report.yes_share.is_some() || ballots(counts).is_some();
    told && (refused == 0 || counts.cast.is_some_and(|cast| cast > refused))
}

/// Units whose last report is a zero that stands for "not counted yet".
///
/// A zero counts where nobody may vote, where the final result is out and agrees, where the desk has said so, or where the row is complete
/// and few are like it. A fraction of 0 never counts, and no zero does in a feed that has raised one to ballots before.
pub(super) fn not_counted(vote: &Vote, known: &Known<'_>, snapshot: &Snapshot) -> BTreeSet<String> {
    let zeros: Vec<&Report> = snapshot.reports.values().filter(|report| says_nothing(report)).collect();
    if zeros.is_empty() {
        return BTreeSet::new();
    }
    let is_over = final_result_agrees(vote, snapshot);
    let complete_zeros = zeros.iter().filter(|report| report.status.is_complete() && !known.is_empty(report)).count();
    let with_ballots = snapshot.reports.len() - zeros.len();
    let most = if with_ballots >= ONE_OF { (FEW * with_ballots as f64).max(1.0) } else { 0.0 };
    let few = complete_zeros as f64 <= most && !raises_zeros(snapshot);
    let counts = |report: &Report| {
        let fraction = report.counted_fraction.is_none_or(|fraction| fraction > 0.0);
        let acknowledged = vote.desk.acknowledges(ZERO_ROW, &report.unit) || vote.desk.expects_nothing_of(&report.unit);
        let whole = report.status == ReportStatus::Complete;
        fraction
            && (acknowledged || (report.status.is_complete() && is_over) || (whole && (few || known.is_empty(report))))
    };
    zeros.into_iter().filter(|report| !counts(report)).map(|report| report.unit.clone()).collect()
}

/// Code of the finding that a desk acknowledges where a zero is the count.
pub(super) const ZERO_ROW: ReportCode = ReportCode::ZeroNotCounted;

/// Share of the final valid votes that the reports must hold for their zeros to be zeros.
const AGREES: f64 = 0.9;

/// The final result is out, and the reports hold about as many votes: what stands at zero is zero.
fn final_result_agrees(vote: &Vote, snapshot: &Snapshot) -> bool {
    let Some(result) = vote.final_result() else { return false };
    let is_known = match (snapshot.as_of, &result.at) {
        (None, _) => true,
        (Some(limit), Some(at)) => vote.is_public(*at, limit),
        (Some(_), None) => false,
    };
    let held: u64 = snapshot.reports.values().filter_map(|report| report.counts.valid()).sum();
    is_known && result.counts.valid().is_none_or(|valid| held as f64 >= AGREES * valid as f64)
}

/// Whether a complete zero of this feed was followed by ballots of the same unit.
fn raises_zeros(snapshot: &Snapshot) -> bool {
    snapshot.revisions.iter().any(|(unit, earlier)| {
        let last = snapshot.reports.get(unit);
        let reports: Vec<&Report> = earlier.iter().chain(last).collect();
        reports
            .windows(2)
            .any(|pair| pair[0].status == ReportStatus::Complete && says_nothing(pair[0]) && !says_nothing(pair[1]))
    })
}
