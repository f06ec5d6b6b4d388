//! The returns at one instant, as they count.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::known::{Known, ballots};
use super::rows::by_unit;
use super::running;
use super::zeros::{not_counted, says_nothing};
use crate::language::say;
use crate::vote::{AggregateRow, Measure, Moment, Report, Returns, SetAside, Snapshot, Text, Vote, kind_of, place_of};

/// What was known at an instant, without the rows that do not count; `None` = all of the file.
///
/// Rows that cannot be true are set aside one by one, so that a unit keeps its last good report. A unit whose last report is a zero that
/// stands for "not counted yet" is outstanding.
pub fn snapshot(vote: &Vote, baselines: &[Vote], as_of: Option<Moment>) -> Snapshot {
    snapshot_of(vote, baselines, &vote.returns, as_of)
}

/// The same at instant after instant of one night: what is known of the units is read once.
pub fn snapshots<'a>(vote: &'a Vote, baselines: &'a [Vote]) -> impl Fn(Option<Moment>) -> Snapshot + Sync + 'a {
    let known = Known::new(vote, baselines);
    move |as_of| counting(&known, vote, baselines, &vote.returns, as_of)
}

/// The same of other returns than the vote's own.
pub fn snapshot_of(vote: &Vote, baselines: &[Vote], all: &Returns, as_of: Option<Moment>) -> Snapshot {
    counting(&Known::new(vote, baselines), vote, baselines, all, as_of)
}

fn counting(known: &Known<'_>, vote: &Vote, baselines: &[Vote], all: &Returns, as_of: Option<Moment>) -> Snapshot {
    let mut returns = possible(known, vote, baselines, all, as_of);
    returns.aggregates = all.aggregates.iter().filter_map(counted_line).collect();
    let latest = returns.latest(as_of);
    let mut snapshot = Snapshot { latest, ..returns.snapshot(as_of) };
    snapshot.set_aside.sort_by_key(|row| row.line);
    for unit in not_counted(vote, known, &snapshot) {
        let earlier = snapshot.revisions.get(&unit);
        if earlier.is_some_and(|earlier| earlier.iter().all(says_nothing)) {
            // It was at zero before, too: nothing was taken back.
            snapshot.revisions.remove(&unit);
        }
        snapshot.at_zero.extend(snapshot.reports.remove_entry(&unit));
    }
    set_aside_beside_kinds(&mut snapshot);
    running::settle(&mut snapshot);
    // Beside units that count, published lines are not what the count stands on.
    if !snapshot.reports.is_empty() {
        returns.aggregates.clear();
        snapshot.latest = returns.latest(as_of);
    }
    snapshot
}

/// A report of all of a unit's ballots beside reports by kind of the same unit would count them twice, and so would a kind that is the sum
/// of the others.
fn set_aside_beside_kinds(snapshot: &mut Snapshot) {
    let by_kind: BTreeSet<&str> =
        snapshot.reports.keys().filter(|key| kind_of(key).is_some()).map(|key| place_of(key)).collect();
    if by_kind.is_empty() {
        return;
    }
    let whole = by_kind.into_iter().filter(|unit| snapshot.reports.contains_key(*unit)).map(str::to_owned);
    let sums = sums_of_kinds(&snapshot.reports);
    let is_part = |key: &String| kind_of(key).is_some_and(|kind| !sums.contains(kind));
    let with_parts: BTreeSet<&str> =
        snapshot.reports.keys().filter(|key| is_part(key)).map(|key| place_of(key)).collect();
    let is_sum = |key: &&String| kind_of(key).is_some() && !is_part(key) && with_parts.contains(place_of(key));
    let twice: Vec<String> = whole.chain(snapshot.reports.keys().filter(is_sum).cloned()).collect();
    let of_sums: Vec<String> = snapshot.at_zero.keys().filter(is_sum).cloned().collect();
    for unit in of_sums {
        snapshot.at_zero.remove(&unit);
    }
    for unit in twice {
        let Some(report) = snapshot.reports.remove(&unit) else { continue };
        snapshot.revisions.remove(&unit);
        let why = say!(Tally::AllBesideKinds, unit = Text::same(place_of(&unit)));
        snapshot.set_aside.push(SetAside { line: report.line, unit: Some(unit), reported_at: report.reported_at, why });
    }
    snapshot.set_aside.sort_by_key(|row| row.line);
}

/// Kinds whose votes are, in every unit that has them, the sum of those of two other kinds or more.
fn sums_of_kinds(reports: &BTreeMap<String, Report>) -> BTreeSet<String> {
    let mut units: BTreeMap<&str, Vec<(&str, [u64; 2])>> = BTreeMap::new();
    for (key, report) in reports {
        if let (Some(kind), Some(yes), Some(no)) = (kind_of(key), report.counts.yes, report.counts.no)
            && yes + no > 0
        {
            units.entry(place_of(key)).or_default().push((kind, [yes, no]));
        }
    }
    let (mut sums, mut parts) = (BTreeSet::new(), BTreeSet::new());
    for kinds in units.values().filter(|kinds| kinds.len() > 2) {
        let all = kinds.iter().fold([0, 0], |sum, (_, votes)| [sum[0] + votes[0], sum[1] + votes[1]]);
        for (kind, votes) in kinds {
            if votes.map(|votes| 2 * votes) == all {
                sums.insert((*kind).to_owned())
            } else {
                parts.insert(*kind)
            };
        }
    }
    sums.retain(|kind| !parts.contains(kind.as_str()));
    sums
}

/// The reports that can be true, under the keys of the list, in the order in which they replace one another; the others as rows unread.
pub fn standing(vote: &Vote, baselines: &[Vote], all: &Returns, as_of: Option<Moment>) -> Returns {
    possible(&Known::new(vote, baselines), vote, baselines, all, as_of)
}

fn possible(known: &Known<'_>, vote: &Vote, baselines: &[Vote], all: &Returns, as_of: Option<Moment>) -> Returns {
    let (all, aside) = by_unit(vote, baselines, all, as_of);
    let unread = all.unread.iter().filter(|row| row.is_by(as_of)).cloned().collect();
    let expected = all.expected.clone();
    let mut returns = Returns { unread, expected, is_test: all.is_test, ..Returns::default() };
    returns.unread.extend(aside);
    // By unit: what a later report of it replaces is of no concern any more.
    let mut impossible: BTreeMap<String, Vec<SetAside>> = BTreeMap::new();
    for report in all.known_reports(as_of) {
        let mut report = report.clone();
        match compared(known, &report) {
            Some(Compared::Impossible { ballots, register }) => {
                let row = set_aside(&report, ballots, register);
                impossible.entry(report.unit).or_default().push(row);
                continue;
            }
            Some(Compared::CastAlone { .. }) => report.counts.cast = None,
            _ => {}
        }
        impossible.remove(&report.unit);
        returns.reports.push(report);
    }
    returns.unread.extend(impossible.into_values().flatten());
    returns
}

/// A row of the returns whose figures do not fit the register of its unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Misfit {
    /// Line in `returns.csv`, from 1.
    pub line: usize,
    /// Key of the unit.
    pub unit: String,
    /// What does not fit, and what is done about it.
    pub compared: Compared,
}

/// Ballots of a row against the largest register that any file gives of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    /// Far more ballots than registered persons: the row is set aside.
    Impossible {
        /// Ballots of the row.
        ballots: u64,
        /// The register.
        register: u64,
    },
    /// `cast` alone is far above the register, its parts are not: the row counts without it.
    CastAlone {
        /// Ballots cast, as reported.
        cast: u64,
        /// The register.
        register: u64,
    },
    /// A few more ballots than registered persons: the row counts, and its register is not used.
    Slightly {
        /// Ballots of the row.
        ballots: u64,
        /// The register.
        register: u64,
    },
}

/// Rows that do not fit the register of their unit, in file order.
pub fn misfits(vote: &Vote, baselines: &[Vote]) -> Vec<Misfit> {
    let known = Known::new(vote, baselines);
    let (returns, _) = by_unit(vote, baselines, &vote.returns, None);
    // What a later report of the unit replaces is of no concern any more.
    let last: HashMap<&str, &Report> = returns.reports.iter().map(|report| (report.unit.as_str(), report)).collect();
    let is_replaced = |report: &Report| {
        let last = last.get(report.unit.as_str()).filter(|last| !std::ptr::eq(**last, report));
        last.is_some_and(|last| {
            let is_later = last.order().zip(report.order()).is_none_or(|(last, own)| last >= own);
            is_later && !matches!(compared(&known, last), Some(Compared::Impossible { .. }))
        })
    };
    let misfit = |report: &Report| {
        let compared = compared(&known, report)?;
        if matches!(compared, Compared::Impossible { .. }) && is_replaced(report) {
            return None;
        }
        // What its own row says of its register is told with the row.
        let own = report.counts.registered.is_some_and(|own| ballots(&report.counts) > Some(own));
        if own && matches!(compared, Compared::Slightly { .. }) {
            return None;
        }
        Some(Misfit { line: report.line, unit: report.unit.clone(), compared })
    };
    returns.reports.iter().filter_map(misfit).collect()
}

/// More ballots above the register than this, or than a tenth, are no late registrations; of a small register half of it.
const SMALL_EXCESS: u64 = 50;

/// What a row says beside the register of its unit; `None` where it fits or nothing is known.
fn compared(known: &Known<'_>, report: &Report) -> Option<Compared> {
    let (ballots, register) = (ballots(&report.counts)?, known.register(report)?);
    let small = SMALL_EXCESS.min(register / 2).max(register / 10);
    if ballots <= register {
        return None;
    }
    if ballots - register <= small || known.was_above_register(&report.unit) {
        return Some(Compared::Slightly { ballots, register });
    }
    let counts = &report.counts;
    let parts = [counts.yes, counts.no, counts.blank, counts.spoiled].into_iter().flatten().sum::<u64>();
    if parts > 0 && parts <= register + small && counts.yes.is_some() && counts.no.is_some() {
        return Some(Compared::CastAlone { cast: ballots, register });
    }
    Some(Compared::Impossible { ballots, register })
}

fn set_aside(report: &Report, ballots: u64, register: u64) -> SetAside {
    let why = say!(Tally::BallotsAboveRegister, unit = Text::same(&report.unit), ballots, register);
    SetAside { line: report.line, unit: Some(report.unit.clone()), reported_at: report.reported_at, why }
}

/// A published line without what stands before the count: "0 of 300" says nothing of a share.
fn counted_line(row: &AggregateRow) -> Option<AggregateRow> {
    let placeholder = row.counted.is_some_and(|counted| counted <= 0.0);
    match row.measure {
        Measure::Share if placeholder => None,
        _ => Some(AggregateRow { counted: row.counted.filter(|_| !placeholder), ..row.clone() }),
    }
}
