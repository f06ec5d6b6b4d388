//! What the source has changed of figures that it gave before.

use super::{
    base::Base,
    entry::{Concern, Entry},
};
use crate::{
    data::is_slip_of,
    language::{Text, Value, say},
    tally::{Correction, CorrectionKind, corrections},
    vote::{Code, Counts, FeedCode, Finding, Quantity, Side},
};

/// Least difference of a figure whose digit was mended: smaller ones are ballots counted again.
const MENDED: u64 = 9;

/// Corrections, and units that a source in trouble lists at zero.
pub(super) fn entries(base: &Base<'_>, findings: &[Finding]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = corrections(base.snapshot).iter().map(|found| corrected(base, found)).collect();
    entries.extend(findings.iter().filter_map(|finding| zeroed(base, finding)));
    entries
}

fn corrected(base: &Base<'_>, found: &Correction<'_>) -> Entry {
    let (was, now) = (found.before.counts, found.now.map(|report| report.counts));
    let code = match found.kind {
        CorrectionKind::TakenBack => Concern::TakenBack,
        CorrectionKind::Falls => Concern::CountFalls,
        CorrectionKind::Changed => Concern::FiguresChanged,
    };
    let sides = |counts: &Counts| base.sides(counts);
    let before = sides(&was);
    let stands = match &now {
        Some(now) => sides(now),
        None => Some((0.0, 0.0)),
    };
    Entry {
        code,
        unit: found.unit.to_owned(),
        name: base.name(found.unit),
        what: match &now {
            None => say!(Review::TakenBack, ballots = was.cast.or_else(|| was.valid()).unwrap_or(0)),
            Some(now) => Text::from(Value::list(changes(base, &was, now))),
        },
        likely_cause: cause(base, found.kind, &was, now.as_ref()),
        points: before.zip(stands).and_then(|(before, stands)| base.points(stands, before)),
        z: None,
        was: Some(was),
        now,
        at: found.now.map_or_else(|| base.taken_back_at(found.unit), |report| report.reported_at),
    }
}

/// Figures that differ, each with what it was and what it is.
fn changes(base: &Base<'_>, was: &Counts, now: &Counts) -> Vec<Text> {
    let changed = differing(was, now).into_iter();
    changed.map(|(quantity, was, now)| say!(Review::Change, figure = label(base, quantity), was, now)).collect()
}

/// Figures of ballots that are published in both and differ.
fn differing(was: &Counts, now: &Counts) -> Vec<(Quantity, u64, u64)> {
    let all = [Quantity::Yes, Quantity::No, Quantity::Blank, Quantity::Spoiled, Quantity::Cast];
    let both = all.into_iter().filter_map(|quantity| Some((quantity, quantity.of(was)?, quantity.of(now)?)));
    both.filter(|(_, was, now)| was != now).collect()
}

fn label(base: &Base<'_>, quantity: Quantity) -> Text {
    match quantity {
        Quantity::Yes => base.vote.option(Side::Yes),
        Quantity::No => base.vote.option(Side::No),
        Quantity::Blank => say!(Review::Blank),
        Quantity::Spoiled => say!(Review::Spoiled),
        _ => say!(Review::Cast),
    }
}

fn cause(base: &Base<'_>, kind: CorrectionKind, was: &Counts, now: Option<&Counts>) -> Text {
    let Some(now) = now else { return say!(Review::CauseTakenBack) };
    let is_mirror = was.yes != was.no && was.yes == now.no && was.no == now.yes;
    if is_mirror && was.yes.is_some() {
        return say!(Review::CauseExchanged);
    }
    if was.yes != now.yes && was.valid().is_some() && was.valid() == now.valid() {
        return say!(Review::CauseMoved);
    }
    let parts: Vec<(Quantity, u64, u64)> =
        differing(was, now).into_iter().filter(|(quantity, ..)| *quantity != Quantity::Cast).collect();
    if let [(quantity, was, now)] = parts[..]
        && was.abs_diff(now) >= MENDED
        && is_slip_of(was, now)
    {
        return say!(Review::CauseDigitMended, figure = label(base, quantity));
    }
    match kind {
        CorrectionKind::Falls => say!(Review::CauseFalls),
        _ => say!(Review::CauseChanged),
    }
}

fn zeroed(base: &Base<'_>, finding: &Finding) -> Option<Entry> {
    let unit = finding.unit.as_deref().filter(|_| finding.code == Code::from(FeedCode::FeedZeroed))?;
    let report = base.snapshot.reports.get(unit)?;
    let now = base.sides(&report.counts);
    Some(Entry {
        code: Concern::FeedZeroed,
        unit: unit.to_owned(),
        name: base.name(unit),
        what: say!(Review::Zeroed, ballots = report.counts.cast.or_else(|| report.counts.valid()).unwrap_or(0)),
        likely_cause: say!(Review::CauseZeroed),
        points: now.and_then(|now| base.points(now, (0.0, 0.0))),
        z: None,
        was: None,
        now: Some(report.counts),
        at: report.reported_at,
    })
}
