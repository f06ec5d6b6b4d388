//! `returns.csv` as this program reads it: keys are those of the vote, a unit may stand in it again and again.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::source::Source;
use crate::{
    InputError,
    data::{Customs, Renames, left_out, notes::Notes, read_returns_bytes},
    feed::{
        snapshot::{FeedState, FeedTotal, Snapshot},
        units::Known,
    },
    language::{Text, say},
    tally::is_called_whole,
    vote::{Code, ExpectedBallots, Feed, FeedFormat, FileCode, Moment, Report, Returns, SetAside, kind_of, place_of},
};

/// Reads rows of units and published totals.
///
/// # Errors
/// Refuses a heading that cannot be read.
pub(in crate::feed) fn read(source: &Source<'_>, known: &Known<'_>, notes: &mut Notes) -> Result<Snapshot, InputError> {
    let customs = match source.options.without_vote {
        true => Customs::default(),
        false => Customs::of(source.vote, &renames(&source.options.rules)),
    };
    let (mut returns, findings) = read_returns_bytes(source.file.clone(), source.bytes, &customs)?;
    // How the text was decoded is told already.
    let decoded = [FileCode::EncodingConverted, FileCode::GarbledAccents].map(Code::from);
    findings.into_iter().filter(|finding| !decoded.contains(&finding.code)).for_each(|finding| notes.add(finding));
    let Claimed { named, totals } = claimed(&mut returns, source, known, notes);
    returns.unread.sort_by_key(|row| row.line);
    let as_of = returns.latest(None);
    Ok(Snapshot {
        format: FeedFormat::Canonical,
        recognised: false,
        question: None,
        questions: Vec::new(),
        as_of,
        revision: None,
        is_test: returns.is_test,
        state: FeedState::Unknown,
        returns,
        waiting: Vec::new(),
        absent: known.absent(&named),
        totals,
        findings: Vec::new(),
    })
}

/// Columns of ours that the feed calls otherwise although its keys stand under `unit`.
fn renames(feed: &Feed) -> Renames {
    let pairs: Vec<String> = feed.columns.iter().map(|(ours, theirs)| format!("{ours}={theirs}")).collect();
    Renames::parse(&pairs.join(",")).unwrap_or_default()
}

/// What the rows are.
struct Claimed {
    /// Keys that report.
    named: BTreeSet<String>,
    /// Totals of all units.
    totals: Vec<FeedTotal>,
}

/// Puts reports and expected ballots under the keys of the vote, takes out totals, and sets aside rows of places that it does not know.
fn claimed(returns: &mut Returns, source: &Source<'_>, known: &Known<'_>, notes: &mut Notes) -> Claimed {
    let ours = |key: &str, name: Option<&String>, parent: Option<&str>| match known.is_empty() {
        true => Some(key.to_owned()),
        false => {
            let names: Vec<String> = name.into_iter().cloned().collect();
            Some(known.key(&[place_of(key).to_owned()], &names, parent, kind_of(key))?.0)
        }
    };
    let (mut named, mut strangers) = (BTreeSet::new(), Vec::new());
    let mut reports = Vec::with_capacity(returns.reports.len());
    // What a row expects is of the unit that the row reports.
    let expecting: HashSet<usize> = returns.expected.iter().map(|row| row.line).collect();
    let mut of_line = HashMap::new();
    for report in std::mem::take(&mut returns.reports) {
        let unit = ours(&report.unit, report.name.as_ref(), report.parent.as_deref());
        if expecting.contains(&report.line) {
            of_line.insert(report.line, unit.clone());
        }
        match unit {
            Some(unit) => {
                named.insert(unit.clone());
                reports.push(Report { unit, ..report });
            }
            None => strangers.push(report),
        }
    }
    returns.reports = reports;
    let votes = votes(&returns.reports);
    let is_total = |report: &Report| {
        let own = report.counts.yes.zip(report.counts.no);
        is_called_whole(&report.unit) || (own.is_some() && own == votes)
    };
    let (totals, strangers): (Vec<Report>, Vec<Report>) = strangers.into_iter().partition(is_total);
    for report in strangers {
        let row = (report.line, report.unit.as_str(), report.reported_at);
        returns.unread.push(unknown(row, source, known, notes));
    }
    let units: Vec<String> = named.iter().cloned().collect();
    let total = |Report { unit, name, counts, .. }| FeedTotal { key: unit, name, counts, units: units.clone() };
    let totals = totals.into_iter().map(total).collect();
    for row in std::mem::take(&mut returns.expected) {
        let reported = of_line.remove(&row.line);
        let unit = match &reported {
            Some(unit) => unit.clone(),
            None => ours(&row.unit, None, None),
        };
        match unit {
            Some(unit) => returns.expected.push(ExpectedBallots { unit, ..row }),
            // The report of the same row is set aside already.
            None if reported.is_some() => {}
            None => {
                let row = (row.line, row.unit.as_str(), row.reported_at);
                returns.unread.push(unknown(row, source, known, notes));
            }
        }
    }
    Claimed { named, totals }
}

/// Votes of all units by their last reports, where more than two have some.
fn votes(reports: &[Report]) -> Option<(u64, u64)> {
    let last: HashMap<&str, &Report> = reports.iter().map(|report| (report.unit.as_str(), report)).collect();
    let votes = last.values().map(|report| (report.counts.yes.unwrap_or(0), report.counts.no.unwrap_or(0)));
    let votes = votes.filter(|(yes, no)| yes + no > 0);
    let (n, yes, no) = votes.fold((0, 0, 0), |(n, all, none), (yes, no)| (n + 1, all + yes, none + no));
    (n > 2).then_some((yes, no))
}

fn unknown(
    (line, unit, reported_at): (usize, &str, Option<Moment>),
    source: &Source<'_>,
    known: &Known<'_>,
    notes: &mut Notes,
) -> SetAside {
    let aside = SetAside { line, unit: Some(unit.to_owned()), reported_at, why: say!(Feed::UnknownUnit) };
    let is_listed = notes.is_listed(FileCode::RowSetAside.into(), &source.file.name);
    let near = if is_listed { known.near(unit) } else { Text::default() };
    notes.add(left_out(&aside, source.file, say!(Feed::UnknownUnitCure, near, theirs = unit)));
    aside
}
