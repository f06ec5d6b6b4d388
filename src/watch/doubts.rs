//! What is doubtful between a body and what stood before, or within it.

use std::collections::{HashMap, HashSet};

use crate::{
    feed::{FeedTotal, Snapshot},
    language::{Text, say},
    vote::{Counts, FeedCode, Finding, Quantity, Report, ReportStatus, Side, Vote},
};

/// A unit that had ballots and is at zero, or without the votes for an option, now: its figures stand.
pub(super) fn emptied(before: &Report, now: &Report) -> Option<Finding> {
    if now.status == ReportStatus::Retracted {
        return None;
    }
    let is_blank = before.counts.sides().is_some() && now.counts.sides().is_none() && now.yes_share.is_none();
    match ballots(&now.counts) {
        Some(0) => told(before, |ballots, unit| say!(Watch::Zeroed, ballots, unit)),
        _ if is_blank => blanked(before),
        _ => None,
    }
}

/// A unit that had ballots and is listed without figures now.
pub(super) fn blanked(before: &Report) -> Option<Finding> {
    told(before, |ballots, unit| say!(Watch::Blanked, ballots, unit))
}

fn told(before: &Report, message: impl FnOnce(u64, &str) -> Text) -> Option<Finding> {
    let had = ballots(&before.counts).filter(|ballots| *ballots > 0)?;
    if before.status == ReportStatus::Retracted {
        return None;
    }
    let unit = before.name.as_deref().unwrap_or(&before.unit);
    Some(Finding::new(FeedCode::FeedZeroed, message(had, unit), say!(Watch::ZeroedCure)).unit(&before.unit))
}

/// Totals of the source that differ from the sum of what it lists under them.
pub(super) fn totals(body: &Snapshot, vote: &Vote) -> Vec<Finding> {
    if body.totals.is_empty() {
        return Vec::new();
    }
    let reports = &body.returns.reports;
    let listed = Listed {
        counts: reports.iter().map(|report| (report.unit.as_str(), &report.counts)).collect(),
        aside: body.returns.unread.iter().filter_map(|row| row.unit.as_deref()).collect(),
    };
    body.totals.iter().filter_map(|total| differs(total, &listed, vote)).collect()
}

/// What a body lists, by unit.
struct Listed<'a> {
    counts: HashMap<&'a str, &'a Counts>,
    aside: HashSet<&'a str>,
}

fn differs(total: &FeedTotal, listed: &Listed<'_>, vote: &Vote) -> Option<Finding> {
    let area = || Text::same(total.name.clone().unwrap_or_else(|| total.key.clone()));
    let is_aside = total.units.iter().any(|unit| listed.aside.contains(unit.as_str()));
    // What is set aside is told by itself, and its figures are missing here.
    if is_aside || total.units.is_empty() {
        return None;
    }
    let zero = Counts { yes: Some(0), no: Some(0), ..Counts::default() };
    let own = total.units.iter().filter_map(|unit| listed.counts.get(unit.as_str()));
    let sum = own.fold(zero, |sum, counts| sum.plus(counts));
    [(Quantity::Yes, Side::Yes), (Quantity::No, Side::No)].into_iter().find_map(|(quantity, side)| {
        let (theirs, ours) = (quantity.of(&total.counts)?, quantity.of(&sum)?);
        let message = say!(Watch::TotalDiffers, area = area(), theirs, option = vote.option(side), ours);
        let cure = say!(Watch::TotalDiffersCure);
        let finding = Finding::new(FeedCode::FeedTotalDiffers, message, cure).unit(total.key.clone());
        (theirs != ours).then_some(finding)
    })
}

fn ballots(counts: &Counts) -> Option<u64> {
    counts.cast.or_else(|| counts.valid())
}
