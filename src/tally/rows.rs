//! Which unit each report is about: other spellings, totals, and rows that would count a unit twice.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
};

use super::keys::{Listed, Spelling, spellings};
use super::total_returns::of_returns;
use crate::language::say;
use crate::vote::{Moment, Report, Returns, SetAside, Text, Vote, is_known};

/// A report whose key is in no list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Odd {
    /// It is taken for the listed unit of this key.
    Means(String),
    /// It would count a unit twice: set aside.
    Twice(Text),
    /// It is the total of others: set aside.
    Total(Text),
    /// A unit that nobody expected.
    Unexpected,
}

/// The reports public by an instant whose keys are in no list, by their place in the file.
///
/// Where nothing lists the units, every key is as good as any other, unless it is a total.
pub(crate) fn odd_reports(
    vote: &Vote,
    baselines: &[Vote],
    returns: &Returns,
    as_of: Option<Moment>,
) -> BTreeMap<usize, Odd> {
    // On most nights every key is in the list as it stands.
    let reported = returns.reports.iter().filter(|report| is_known(as_of, report.reported_at));
    let mut unlisted: HashSet<&str> = reported.map(|report| report.unit.as_str()).collect();
    let own = vote.units.iter().map(|unit| unit.unit.as_str());
    for key in own.chain(vote.unit_info.iter().map(|info| info.unit.as_str())) {
        unlisted.remove(key);
    }
    if unlisted.is_empty() {
        return BTreeMap::new();
    }
    let listed = Listed::of(vote, baselines);
    let public = returns.reports.iter().enumerate().filter(|(_, report)| is_known(as_of, report.reported_at));
    let (places, reports): (Vec<usize>, Vec<&Report>) = public.unzip();
    if reports.iter().all(|report| listed.contains(&report.unit)) {
        return BTreeMap::new();
    }
    let spelled = spellings(&reports, &listed);
    let mut sorted: Vec<(&Report, Option<&str>)> = Vec::with_capacity(reports.len());
    for (at, report) in reports.iter().enumerate() {
        match spelled.get(&at) {
            Some(Spelling::Means(unit)) => sorted.push((report, Some(unit))),
            Some(Spelling::Twice(_)) => {}
            None => sorted.push((report, Some(report.unit.as_str()).filter(|unit| listed.contains(unit)))),
        }
    }
    let totals = of_returns(vote, &listed, &sorted);
    let mut odd = BTreeMap::new();
    for (at, report) in reports.iter().enumerate().filter(|(_, report)| !listed.contains(&report.unit)) {
        let what = match (spelled.get(&at), totals.get(&report.unit)) {
            (Some(Spelling::Means(unit)), _) => Odd::Means((*unit).to_owned()),
            (Some(Spelling::Twice(why)), _) => Odd::Twice(why.clone()),
            (None, Some(of)) => Odd::Total(of.clone()),
            (None, None) if listed.is_empty() => continue,
            (None, None) => Odd::Unexpected,
        };
        odd.insert(places[at], what);
    }
    odd
}

/// Why a total is left out.
pub(crate) fn is_total_of(unit: &str, of: &Text) -> Text {
    say!(Tally::Total, unit, of)
}

/// The returns with every report under the key of its unit, and the rows that are none of a unit.
pub(super) fn by_unit<'a>(
    vote: &Vote,
    baselines: &[Vote],
    returns: &'a Returns,
    as_of: Option<Moment>,
) -> (Cow<'a, Returns>, Vec<SetAside>) {
    let odd = odd_reports(vote, baselines, returns, as_of);
    if odd.values().all(|odd| *odd == Odd::Unexpected) {
        return (Cow::Borrowed(returns), Vec::new());
    }
    let mut aside = Vec::new();
    let mut reports = Vec::with_capacity(returns.reports.len());
    for (at, report) in returns.reports.iter().enumerate() {
        let why = match odd.get(&at) {
            None | Some(Odd::Unexpected) => {
                reports.push(report.clone());
                continue;
            }
            Some(Odd::Means(unit)) => {
                reports.push(Report { unit: unit.clone(), ..report.clone() });
                continue;
            }
            Some(Odd::Twice(why)) => why.clone(),
            Some(Odd::Total(of)) => is_total_of(&report.unit, of),
        };
        let (unit, reported_at) = (Some(report.unit.clone()), report.reported_at);
        aside.push(SetAside { line: report.line, unit, reported_at, why });
    }
    let returns = Returns {
        reports,
        aggregates: returns.aggregates.clone(),
        is_test: returns.is_test,
        unread: returns.unread.clone(),
        expected: returns.expected.clone(),
    };
    (Cow::Owned(returns), aside)
}
