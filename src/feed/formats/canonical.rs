//! `returns.csv` as this program reads it: keys are those of the vote, a unit may stand in it again and again.

use std::collections::{BTreeSet, HashMap};

use super::source::Source;
use crate::{
    InputError,
    data::{Customs, Renames, left_out, notes::Notes, read_returns_bytes},
    feed::{
        snapshot::{FeedState, Snapshot},
        units::Known,
    },
    language::{Text, say},
    vote::{Code, ExpectedBallots, FeedFormat, FileCode, Report, SetAside, kind_of, place_of},
};

/// Reads rows of units and published totals.
///
/// # Errors
/// Refuses a heading that cannot be read.
pub(in crate::feed) fn read(source: &Source<'_>, known: &Known<'_>, notes: &mut Notes) -> Result<Snapshot, InputError> {
    let customs = match source.options.without_vote {
        true => Customs::default(),
        false => Customs::of(source.vote, &Renames::default()),
    };
    let (mut returns, findings) = read_returns_bytes(source.file.clone(), source.bytes, &customs)?;
    // How the text was decoded is told already.
    let decoded = [FileCode::EncodingConverted, FileCode::GarbledAccents].map(Code::from);
    findings.into_iter().filter(|finding| !decoded.contains(&finding.code)).for_each(|finding| notes.add(finding));
    let ours = |key: &str, name: Option<&String>, parent: Option<&str>| match known.is_empty() {
        true => Some(key.to_owned()),
        false => {
            let names: Vec<String> = name.into_iter().cloned().collect();
            Some(known.key(&[place_of(key).to_owned()], &names, parent, kind_of(key))?.0)
        }
    };
    let mut named = BTreeSet::new();
    let mut reports = Vec::with_capacity(returns.reports.len());
    // What a row expects is of the unit that the row reports.
    let mut of_line = HashMap::new();
    for report in std::mem::take(&mut returns.reports) {
        match ours(&report.unit, report.name.as_ref(), report.parent.as_deref()) {
            Some(unit) => {
                named.insert(unit.clone());
                of_line.insert(report.line, Some(unit.clone()));
                reports.push(Report { unit, ..report });
            }
            None => {
                of_line.insert(report.line, None);
                returns.unread.push(unknown(&report, source, known, notes));
            }
        }
    }
    returns.reports = reports;
    returns.expected = std::mem::take(&mut returns.expected)
        .into_iter()
        .filter_map(|row| {
            let unit = of_line.get(&row.line).cloned().unwrap_or_else(|| ours(&row.unit, None, None))?;
            Some(ExpectedBallots { unit, ..row })
        })
        .collect();
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
        totals: Vec::new(),
        findings: Vec::new(),
    })
}

fn unknown(report: &Report, source: &Source<'_>, known: &Known<'_>, notes: &mut Notes) -> SetAside {
    let unit = &report.unit;
    let aside = SetAside {
        line: report.line,
        unit: Some(unit.clone()),
        reported_at: report.reported_at,
        why: say!(Feed::UnknownUnit),
    };
    let is_listed = notes.is_listed(FileCode::RowSetAside.into(), &source.file.name);
    let near = if is_listed { known.near(unit) } else { Text::default() };
    notes.add(left_out(&aside, source.file, say!(Feed::UnknownUnitCure, near, theirs = unit.as_str())));
    aside
}
